import { beforeAll, describe, expect, it } from '@jest/globals';
import * as documents from '@nastavnik/documents-domain';
import * as kernel from '@nastavnik/kernel';
import * as participants from '@nastavnik/participants-domain';
import * as programmes from '@nastavnik/programmes-domain';
import * as regulations from '@nastavnik/regulations';
import * as statistics from '@nastavnik/statistics-domain';
import * as tenants from '@nastavnik/tenants-domain';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { rulePages, ruleProblems } from './rules.mjs';

const rules = { documents, kernel, participants, programmes, regulations, statistics, tenants };

describe('rules written from the code', () => {
  let pages: Readonly<Record<string, string>>;

  beforeAll(async () => {
    pages = await rulePages(rules);
  });

  const lineOf = (file: string, start: string) =>
    (pages[file] ?? '')
      .split('\n')
      .find((line) => line.startsWith(start))
      ?.replaceAll(/ +/g, ' ');

  it('draw each life cycle and list each transition with clause and paper', () => {
    for (const { from, to } of programmes.REPORT_MACHINE.transitions)
      expect(pages['machines.md']).toContain(`  ${from} --> ${to}: `);
    expect(lineOf('machines.md', '| OVERDUE ')).toBe(
      '| OVERDUE | FILE | SUBMITTED | MENTOR, MENTEE | 004 3.6b | D22, D23 |',
    );
  });

  it('give every permission to the roles that have it', () => {
    const page = pages['permissions.md'] ?? '';
    const sections = new Map(
      page.split('\n## ').map((section) => [section.slice(0, section.indexOf('\n')), section]),
    );
    for (const [name, { roles }] of Object.entries(kernel.PERMISSIONS))
      for (const [role, section] of [...sections].slice(1))
        expect([role, name, section.includes(`\`${name}\``)]).toEqual([
          role,
          name,
          (roles as readonly string[]).includes(role),
        ]);
  });

  it('tell each parameter and each term with the value and clause of each preset (004 3.7)', () => {
    for (const key of regulations.PARAMETER_KEYS)
      expect(pages['parameters.md']).toContain(`\`${key}\``);
    expect(lineOf('deadlines.md', '| Назначение наставника')).toBe(
      '| Назначение наставника, дней<br>`appointmentDueDays` | — | — | — | 30 календарных дней (004 3.7) |',
    );
  });

  it('count the terms of ours as the decisions do', () => {
    expect(lineOf('deadlines.md', '| The authority decides')).toContain('| 10 | 004 3.3 |');
    expect(lineOf('deadlines.md', '| Reminders of a report')).toContain('| 5, 9 | 004 3.6b |');
  });

  it('are compared with what is committed', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'nastavnik-rules-'));
    writeFileSync(path.join(folder, 'a.md'), 'as the code has it');
    writeFileSync(path.join(folder, 'b.md'), 'as somebody wrote it');
    const code = { 'a.md': 'as the code has it', 'b.md': 'otherwise', 'c.md': 'new' };

    expect(await ruleProblems(code, folder)).toEqual([
      'docs/rules/b.md is out of date: npm run rules',
      'docs/rules/c.md is out of date: npm run rules',
    ]);
  });
});
