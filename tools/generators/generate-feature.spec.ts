import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { checkKebab, singularOf } from './feature-names.mjs';
import { generateFeature } from './generate-feature.mjs';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
jest.setTimeout(120_000);

/** Beside the code, so that packages are found as the real place finds them. */
let home = '';
const read = (file: string): string => readFileSync(path.join(home, file), 'utf8');
const run = (script: string, args: readonly string[], input?: string) => {
  const options = { cwd: ROOT, encoding: 'utf8' as const, ...(input ? { input } : {}) };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
  return { status, words: stdout + stderr };
};
const tool = (file: string): string => path.join(ROOT, 'node_modules', file);

beforeAll(() => {
  mkdirSync(path.join(ROOT, 'dist'), { recursive: true });
  home = mkdtempSync(path.join(ROOT, 'dist/generated-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** As if the files stood in their real place: the fences between projects go by the path. */
const LINT = `
  import { readFileSync } from 'node:fs';
  import { ESLint } from 'eslint';
  const { root, home, files } = JSON.parse(readFileSync(0, 'utf8'));
  const eslint = new ESLint({ cwd: root });
  for (const file of files) {
    const text = readFileSync(home + '/' + file, 'utf8');
    const [result] = await eslint.lintText(text, { filePath: root + '/' + file });
    for (const { line, message, ruleId } of result?.messages ?? [])
      console.log(file + ':' + line + ' ' + message + ' ' + ruleId);
  }`;

function lintProblems(files: readonly string[]): string {
  const script = path.join(home, 'lint.mjs');
  writeFileSync(script, LINT);
  return run(script, [], JSON.stringify({ root: ROOT, home, files })).words;
}

describe('names of a feature', () => {
  it.each([
    ['trainings', 'training'],
    ['practices', 'practice'],
    ['agencies', 'agency'],
    ['matches', 'match'],
    ['staff', 'staff'],
  ])('one of %s is a %s', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular);
  });

  it.each(['Trainings', 'my_feature', '-x', '', '../x', undefined])('refuses %j', (name) => {
    expect(() => checkKebab('Feature', name)).toThrow('small-letters-with-hyphens');
  });
});

describe('a generated service feature', () => {
  let files: string[] = [];

  beforeAll(async () => {
    ({ files } = await generateFeature([
      'service',
      'participants',
      'best-practices',
      '--verb',
      'describe',
      '--root',
      home,
    ]));
  });

  it('is the anatomy of style: entity, type, inputs, resolver, queries, use case, decision, tests', () => {
    const app = 'apps/participants/src/best-practices';
    const domain = 'libs/participants/domain/src/best-practice';
    expect(files.sort()).toEqual([
      `${app}/best-practice.entity.ts`,
      `${app}/best-practice.inputs.ts`,
      `${app}/best-practice.type.ts`,
      `${app}/best-practices.api-spec.ts`,
      `${app}/best-practices.queries.ts`,
      `${app}/best-practices.resolver.ts`,
      `${app}/describe-best-practice.ts`,
      `${domain}/describe-best-practice.spec.ts`,
      `${domain}/describe-best-practice.ts`,
    ]);
    expect(read('libs/participants/domain/src/index.ts')).toContain('describeBestPractice');
  });

  it('lints clean where it belongs', () => {
    expect(lintProblems(files)).toBe('');
  });

  it('type-checks', () => {
    const { compilerOptions } = JSON.parse(
      readFileSync(path.join(ROOT, 'tsconfig.base.json'), 'utf8'),
    ) as { compilerOptions: { paths: Record<string, string[]> } };
    const paths = Object.fromEntries(
      Object.entries(compilerOptions.paths).map(([name, [target]]) => [
        name,
        [path.join(name === '@nastavnik/participants-domain' ? home : ROOT, target ?? '')],
      ]),
    );
    const config = {
      extends: path.join(ROOT, 'tsconfig.base.json'),
      compilerOptions: { paths, typeRoots: [tool('@types')] },
      include: ['apps/participants/**/*.ts', 'libs/**/*.ts'],
      exclude: [],
    };
    writeFileSync(path.join(home, 'tsconfig.json'), JSON.stringify(config));
    expect(run(tool('typescript/bin/tsc'), ['-p', path.join(home, 'tsconfig.json')])).toEqual({
      status: 0,
      words: '',
    });
  });

  it('has a decision that decides', async () => {
    const file = path.join(
      home,
      'libs/participants/domain/src/best-practice/describe-best-practice.ts',
    );
    const { describeBestPractice } = (await import(file)) as {
      describeBestPractice(command: { title: string }): { ok: boolean };
    };
    expect(describeBestPractice({ title: ' ' }).ok).toBe(false);
    expect(describeBestPractice({ title: 'Опыт' }).ok).toBe(true);
  });

  it('never overwrites what is there', async () => {
    const again = [
      'service',
      'participants',
      'best-practices',
      '--verb',
      'describe',
      '--root',
      home,
    ];
    await expect(generateFeature(again)).rejects.toThrow('Already there');
  });

  it('asks for a kind it knows', async () => {
    await expect(generateFeature(['lambda', 'x', 'y', '--root', home])).rejects.toThrow(
      '"service"',
    );
  });
});

describe('a generated console feature', () => {
  let files: string[] = [];

  beforeAll(async () => {
    ({ files } = await generateFeature(['console', 'participants', 'trainings', '--root', home]));
  });

  it('is a page, its store, its query and a test', () => {
    const root = 'apps/console/src/app/domains/participants';
    expect(files.sort()).toEqual([
      `${root}/data/trainings.graphql`,
      `${root}/feature-trainings/trainings-page.html`,
      `${root}/feature-trainings/trainings-page.spec.ts`,
      `${root}/feature-trainings/trainings-page.ts`,
      `${root}/feature-trainings/trainings-store.ts`,
    ]);
  });

  it('lints clean where it belongs', () => {
    expect(lintProblems(files.filter((file) => !file.endsWith('.graphql')))).toBe('');
  });

  it('type-checks with its template, once codegen has read the query', () => {
    const real = path.join(ROOT, 'libs/console/graphql/src');
    writeFileSync(
      path.join(home, 'graphql-client.ts'),
      `export { GraphqlClient } from '${real}/graphql-client';
export { GraphqlFault } from '${real}/graphql-fault';
import type { TypedOperation } from '${real}/graphql-client';
export declare const TrainingsPageDocument: TypedOperation<{ __typename: 'Query' }, Record<string, never>>;
`,
    );
    const core = path.join(ROOT, 'apps/console/src/app/core/data');
    const copied = path.join(home, 'apps/console/src/app/core/data');
    mkdirSync(copied, { recursive: true });
    for (const file of ['kept.ts', 'table-state.ts'])
      writeFileSync(
        path.join(copied, file),
        `export * from '${path.join(core, file.slice(0, -3))}';\n`,
      );
    const config = {
      extends: path.join(ROOT, 'apps/console/tsconfig.json'),
      compilerOptions: {
        noEmit: true,
        typeRoots: [tool('@types'), tool('')],
        paths: {
          '@nastavnik/graphql-client': [path.join(home, 'graphql-client.ts')],
          '@nastavnik/ui': [path.join(ROOT, 'libs/console/ui/src/index.ts')],
          '@nastavnik/kernel': [path.join(ROOT, 'libs/kernel/src/index.ts')],
        },
      },
      files: [],
      include: ['apps/console/**/feature-trainings/*.ts'],
      exclude: [],
    };
    writeFileSync(path.join(home, 'tsconfig.console.json'), JSON.stringify(config));
    const ngc = tool('@angular/compiler-cli/bundles/src/bin/ngc.js');
    expect(run(ngc, ['-p', path.join(home, 'tsconfig.console.json')])).toEqual({
      status: 0,
      words: '',
    });
  });
});
