import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clauseText } from './clause-text';

describe('clauseText', () => {
  it.each([
    ['004 3.7', 'п. 3.7 Положения'],
    ['004 3.6b', 'п. 3.6 Положения'],
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
    expect(clauseText(clause)).toMatch(
      /^(п\. [IVX\d.]+ Положения|раздел [IVX]+ Положения|дорожная карта, этап \d|дорожная карта, этапы \d(, \d)+|(ч\. \d+ )?ст\. [\d.]+ (ТК РФ|\d+-ФЗ)|приказ об утверждении Положения)$/,
    );
  });
});
