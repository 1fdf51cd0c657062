// Moves the generated operations out of graphql.ts into one module per .graphql file, so that a page loads the texts of
// its own questions and not those of every other page. Runs after codegen; graphql.ts keeps the types.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('../../../../apps/console/src/', import.meta.url));
const generated = fileURLToPath(new URL('../src/generated/', import.meta.url));
const HEADER = '/* eslint-disable */\n';
const OPERATION = /^\s*(?:query|mutation)\s+(\w+)/gm;
const CLASS = /export class TypedDocumentString[\s\S]*?\n\}\n/;
const DOCUMENT = /export const (\w+) = new TypedDocumentString\(`[^`]*`[^;]*;\n?/g;

const all = readFileSync(`${generated}graphql.ts`, 'utf8');
const [typed] = CLASS.exec(all) ?? [];
if (!typed)
  throw new Error('graphql.ts has no TypedDocumentString: the codegen preset has changed');

const sourceOf = new Map();
for (const path of globSync('**/*.graphql', { cwd: sources }).sort()) {
  for (const [, name] of readFileSync(`${sources}${path}`, 'utf8').matchAll(OPERATION))
    sourceOf.set(`${name}Document`, basename(path, '.graphql'));
}

const modules = new Map();
for (const [text, name] of all.matchAll(DOCUMENT)) {
  // Fragments stand inside the operations already; by themselves nobody sends them.
  if (name.endsWith('FragmentDoc')) continue;
  const module = sourceOf.get(name);
  if (!module) throw new Error(`no .graphql file holds ${name}`);
  modules.set(module, [...(modules.get(module) ?? []), text.trimEnd()]);
}

rmSync(`${generated}documents`, { recursive: true, force: true });
mkdirSync(`${generated}documents`);
for (const [module, documents] of modules) {
  const text = documents.join('\n');
  const types = [...text.matchAll(/TypedDocumentString<(\w+), (\w+)>/g)].flatMap(([, a, b]) => [
    a,
    b,
  ]);
  writeFileSync(
    `${generated}documents/${module}.ts`,
    `${HEADER}import type { ${types.join(', ')} } from '../graphql';\nimport { TypedDocumentString } from '../typed-document-string';\n${text}\n`,
  );
}
writeFileSync(
  `${generated}typed-document-string.ts`,
  `${HEADER}import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';\n${typed}`,
);
writeFileSync(
  `${generated}graphql.ts`,
  [
    all.replace(CLASS, '').replace(DOCUMENT, '').trimEnd(),
    "export * from './typed-document-string';",
    ...[...modules.keys()].sort().map((module) => `export * from './documents/${module}';`),
    '',
  ].join('\n'),
);
