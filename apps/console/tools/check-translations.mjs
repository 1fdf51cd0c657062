// Lists texts without a stable id, texts without an English translation, and translations no text asks for.
// Reads the sources themselves, so that library texts count even when no page uses them yet.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const workspace = fileURLToPath(new URL('../../../', import.meta.url));
const { translations } = JSON.parse(
  readFileSync(new URL('../src/locale/messages.en.json', import.meta.url), 'utf8'),
);
const sources = globSync('{apps/console/src,libs/console/*/src}/**/*.{ts,html}', {
  cwd: workspace,
  exclude: (path) => path.endsWith('.spec.ts') || path.endsWith('/generated'),
});

const WITH_ID = /@@([\w.-]+)/g;
const TAGGED_WITHOUT_ID = /\$localize\s*`(?!:[^`]*?@@)/g;
const MARKED_WITHOUT_ID = /\si18n(-[\w-]+)?(?=[\s>]|="(?![^"]*@@))/g;

const firstUse = new Map();
const nameless = [];
for (const path of sources) {
  const text = readFileSync(`${workspace}/${path}`, 'utf8');
  for (const [, id] of text.matchAll(WITH_ID)) {
    if (!firstUse.has(id)) firstUse.set(id, path);
  }
  const lineOf = (index) => text.slice(0, index).split('\n').length;
  for (const pattern of [TAGGED_WITHOUT_ID, MARKED_WITHOUT_ID]) {
    for (const match of text.matchAll(pattern)) nameless.push(`${path}:${lineOf(match.index)}`);
  }
}

const missing = [...firstUse].filter(([id]) => !(id in translations));
const unused = Object.keys(translations).filter((id) => !firstUse.has(id));

for (const [id, path] of missing) console.log(`missing  ${id}  (${path})`);
for (const id of unused) console.log(`unused   ${id}`);
for (const place of nameless) console.log(`no id    ${place}`);
console.log(
  `${firstUse.size} texts, ${missing.length} missing, ${unused.length} unused, ${nameless.length} without id`,
);
process.exitCode = missing.length + unused.length + nameless.length > 0 ? 1 : 0;
