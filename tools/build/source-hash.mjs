import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SKIP = new Set(['node_modules', 'dist', '.angular', '.nx', 'coverage']);

function* filesUnder(dir) {
  for (const entry of readdirSync(dir, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    if (SKIP.has(entry.name)) continue;
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) yield* filesUnder(file);
    else if (entry.isFile()) yield file;
  }
}

/** One hash over everything under these folders: what was built from it need not be built again. */
export function sourceHash(root, folders) {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const file of filesUnder(path.join(root, folder)))
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
}
