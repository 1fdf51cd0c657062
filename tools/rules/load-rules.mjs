/** The rules as the running code has them: the domain libraries, bundled once, as plain objects. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'rolldown';

import { ROOT } from '../build/build-services.mjs';

const LIBRARIES = {
  kernel: '@nastavnik/kernel',
  regulations: '@nastavnik/regulations',
  tenants: '@nastavnik/tenants-domain',
  participants: '@nastavnik/participants-domain',
  programmes: '@nastavnik/programmes-domain',
  documents: '@nastavnik/documents-domain',
  statistics: '@nastavnik/statistics-domain',
};

/** Letters of the life cycles in docs/rules/clauses.csv, by the name each machine gives itself. */
const LETTERS = {
  regulation: 'A',
  roadmap: 'B',
  bank: 'C',
  consent: 'D',
  questionnaire: 'E',
  match: 'F',
  assignment: 'G',
  programme: 'H',
  event: 'I',
  case: 'J',
  package: 'K',
  report: 'L',
  monitoring: 'M',
  reward: 'N',
  publication: 'O',
  training: 'P',
  support: 'Q',
  practice: 'R',
  'analytical-report': 'S',
  document: 'T',
};

const OWN = /^(?:[./]|@nastavnik\/|@oxc-project\/)/;

let loaded;

/** @returns {Promise<Record<string, Record<string, unknown>>>} each library by its short name */
export function loadRules() {
  loaded ??= bundle();
  return loaded;
}

async function bundle() {
  const dir = path.join(ROOT, 'dist/rules');
  const input = path.join(dir, 'entry.mjs');
  await mkdir(dir, { recursive: true });
  await writeFile(
    input,
    Object.entries(LIBRARIES)
      .map(([name, from]) => `export * as ${name} from '${from}';\n`)
      .join(''),
  );
  await build({
    input,
    cwd: ROOT,
    platform: 'node',
    external: (id) => !OWN.test(id) && !path.isAbsolute(id),
    tsconfig: path.join(ROOT, 'tsconfig.base.json'),
    logLevel: 'silent',
    output: { file: path.join(dir, 'rules.mjs'), format: 'esm', keepNames: true },
  });
  return import(pathToFileURL(path.join(dir, 'rules.mjs')).href);
}

/** Every life cycle that some domain library exports, by its letter; one beside the sources goes by its own name. */
export function machinesIn(rules) {
  return Object.values(rules)
    .flatMap((library) => Object.entries(library))
    .filter(([name]) => name.endsWith('_MACHINE'))
    .map(([, machine]) => ({ letter: LETTERS[machine.name] ?? machine.name, machine }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1));
}
