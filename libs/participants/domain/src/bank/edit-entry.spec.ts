import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import type { BankEntrySnapshot } from './bank-entry';
import { BANK_STATES } from './bank-machine';
import { editEntry } from './edit-entry';

const rules = {
  dataConsentForBanks: { value: true, clause: '004 RM-2, RM-3' },
  maxMenteesAtOnce: { value: 3, clause: '004 3.7' },
};
const entry: BankEntrySnapshot = {
  side: 'MENTOR',
  state: 'MATCHED',
  personId: 'p',
  runningPairs: 2,
  surveyFiledOn: d('2026-09-10'),
  dataConsentHolds: true,
};
const edit = { capacity: 3, competences: ['урок'], requests: [] };

describe('editing an entry of the bank', () => {
  it.each(BANK_STATES)('is possible in %s unless the entry was removed', (state) => {
    expect(editEntry({ ...entry, state }, edit, rules).ok).toBe(state !== 'REMOVED');
  });

  it.each([
    [0, 'CAPACITY_OUT_OF_RANGE'],
    [1, 'CAPACITY_BELOW_LOAD'],
    [2, undefined],
    [3, undefined],
    [4, 'CAPACITY_OUT_OF_RANGE'],
    [2.5, 'CAPACITY_OUT_OF_RANGE'],
  ])(
    'a capacity of %s with two running pairs and a limit of three gives %s (004 3.7)',
    (n, code) => {
      const decision = editEntry(entry, { ...edit, capacity: n }, rules);

      expect(decision.ok ? undefined : decision.refusal.code).toBe(code);
    },
  );

  it('keeps no named answers without the data consent (004 RM-2, RM-3)', () => {
    const without = { ...entry, dataConsentHolds: false };
    expect(editEntry(without, edit, rules)).toEqual({
      ok: false,
      refusal: { code: 'DATA_CONSENT_MISSING', clause: '004 RM-2, RM-3' },
    });
    expect(editEntry(without, { ...edit, competences: [] }, rules).ok).toBe(true);
    expect(editEntry(without, edit, { ...rules, dataConsentForBanks: null }).ok).toBe(true);
  });
});
