import { formatRussian, type LocalDate } from '@nastavnik/kernel';

interface Named {
  readonly title: string;
  readonly number?: string | null;
  readonly date?: string | null;
}

/** What a person's disk will call the file: «Приказ о назначении наставника № 44-К от 20.11.2026.pdf». */
export function fileNameOf({ title, number, date }: Named, extension: string): string {
  const registered = number && date ? ` № ${number} от ${formatRussian(date as LocalDate)}` : '';
  const name = `${title}${registered}`
    .replace(/[\\/:*?"<>|«»]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${name.slice(0, 150).replace(/[. ]+$/, '')}.${extension}`;
}
