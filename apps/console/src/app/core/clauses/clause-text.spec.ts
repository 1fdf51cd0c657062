import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clauseText } from './clause-text';

const ACT = '(Положения|Программы целевой модели)';
const LAW = /^(ч\. \d+ )?ст\. [\d.]+ (ТК РФ|\d+-ФЗ)$/.source;
const STAGES = /^дорожная карта, этап(ы \d(, \d)+| \d)$/.source;
const POINTS = `^п\\. [IVX\\d.]+ ${ACT}$|^пп\\. [IVX\\d.]+(, [IVX\\d.]+)+ ${ACT}$`;
const SECTIONS = `^раздел [IVX\\d]+ ${ACT}$|^разделы [IVX\\d]+(, [IVX\\d]+)+ ${ACT}$`;
const WORDS = new RegExp(
  [LAW, STAGES, POINTS, SECTIONS, '^приказ об утверждении Положения$'].join('|'),
);

describe('clauseText', () => {
  it.each([
    ['004 3.7', 'п. 3.7 Положения'],
    ['004 3.6b', 'п. 3.6 Положения'],
    ['004 3.6b, 3.6a', 'п. 3.6 Положения'],
    ['000 I.3.6', 'п. I.3.6 Положения'],
    ['000 VI.1.5, V.1.3', 'пп. VI.1.5, V.1.3 Положения'],
    ['000 V.2.7, RM-7', 'п. V.2.7 Положения; дорожная карта, этап 7'],
    ['001 3.5', 'п. 3.5 Положения'],
    ['001 O-pre', 'приказ об утверждении Положения'],
    ['002 RM-5', 'дорожная карта, этап 5'],
    ['003 8.3', 'п. 8.3 Программы целевой модели'],
    ['003 6, 8.1, 8.3', 'раздел 6 Программы целевой модели; пп. 8.1, 8.3 Программы целевой модели'],
    ['003 1, 5, 6', 'разделы 1, 5, 6 Программы целевой модели'],
    ['004 RM-2', 'дорожная карта, этап 2'],
    ['004 RM-2, RM-3', 'дорожная карта, этапы 2, 3'],
    ['ТК РФ 14', 'ст. 14 ТК РФ'],
    ['63-ФЗ 9', 'ст. 9 63-ФЗ'],
    ['152-FZ 9', 'ст. 9 152-ФЗ'],
    ['152-ФЗ 9 ч. 6', 'ч. 6 ст. 9 152-ФЗ'],
    ['000 I', 'раздел I Положения'],
    ['004 O-acq', 'приказ об утверждении Положения'],
    ['протокол № 3', 'протокол № 3'],
  ])('%s reads «%s»', (clause, words) => {
    expect(clauseText(clause)).toBe(words);
  });

  // Presets, refusals, machines, papers, indicators and tasks: whatever a service may send stands in its sources.
  const workspace = path.resolve(__dirname, '../../../../../..');
  const sources = globSync('{apps,libs}/**/src/**/*.ts', {
    cwd: workspace,
    exclude: (name) =>
      name === 'node_modules' || name === 'generated' || /spec\.ts$|^demo|^console/.test(name),
  });
  const used = new Set(
    sources.flatMap((file) => {
      const text = readFileSync(path.join(workspace, file), 'utf8');
      return [
        ...text.matchAll(/\bclause: ['"]([^'"]+)['"]/g),
        ...text.matchAll(/['"]((?:00\d|ТК РФ|\d+-(?:ФЗ|FZ)) [^'"]+)['"]/g),
      ].map(([, clause = '']) => clause);
    }),
  );

  it('finds the clauses the services cite', () => {
    expect(used.size).toBeGreaterThan(40);
    for (const known of ['152-ФЗ 9', '004 3.6b', 'ТК РФ 351.8', '003 RM-7'])
      expect(used).toContain(known);
  });

  it.each([...used].sort())('%s is put into words', (clause) => {
    for (const part of clauseText(clause).split('; ')) expect(part).toMatch(WORDS);
  });
});
