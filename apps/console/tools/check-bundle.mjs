// What a first visit loads must stay within the budget, as it travels: compressed, without fonts and lazy pages.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const BUDGET_KB = 250;
const dist = new URL('../../../dist/apps/console/', import.meta.url);

let over = false;
for (const locale of ['', 'en/']) {
  const index = readFileSync(new URL(`${locale}index.html`, dist), 'utf8');
  const names = new Set(
    [...index.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map((m) => m[1]),
  );
  const files = [...names].map((name) => readFileSync(new URL(`${locale}${name}`, dist)));
  const total = (pack) =>
    Math.round(files.reduce((sum, file) => sum + pack(file).length, 0) / 1000);
  const gzip = total(gzipSync);
  over ||= gzip > BUDGET_KB;
  console.log(
    `/${locale}: ${files.length} files, ${gzip} kB gzip, ${total(brotliCompressSync)} kB brotli, budget ${BUDGET_KB} kB`,
  );
}
process.exitCode = over ? 1 : 0;
