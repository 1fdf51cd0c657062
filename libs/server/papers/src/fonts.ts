import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const FONT_FILES = {
  normal: 'PTSerif-Regular.ttf',
  bold: 'PTSerif-Bold.ttf',
  italics: 'PTSerif-Italic.ttf',
  bolditalics: 'PTSerif-BoldItalic.ttf',
} as const;

export type Fonts = Readonly<Record<keyof typeof FONT_FILES, Buffer>>;

/** Beside a bundle (`assets/fonts` copied next to it), or in the source tree. */
const FOLDERS = ['assets/fonts', '../assets/fonts', 'fonts'].map((folder) =>
  join(import.meta.dirname, folder),
);

/** Reads the four faces of PT Serif. Without `dir` it looks beside the running file, then in the source tree. */
export async function loadFonts(dir?: string): Promise<Fonts> {
  const folder = dir ?? FOLDERS.find((f) => existsSync(join(f, FONT_FILES.normal)));
  if (!folder) throw new Error(`No fonts in any of: ${FOLDERS.join(', ')}`);
  const read = (name: string): Promise<Buffer> => readFile(join(folder, name));
  const [normal, bold, italics, bolditalics] = await Promise.all([
    read(FONT_FILES.normal),
    read(FONT_FILES.bold),
    read(FONT_FILES.italics),
    read(FONT_FILES.bolditalics),
  ]);
  return { normal, bold, italics, bolditalics };
}
