import { changesText } from './changes-text';

describe('changesText', () => {
  it('tells old and new value of each column of the staff list, days as people write them', () => {
    expect(
      changesText(
        {
          position: 'учитель',
          actualAdmissionDate: '2026-09-01',
          subjects: ['физика'],
          email: null,
        },
        {
          position: 'директор',
          actualAdmissionDate: '2026-09-15',
          subjects: [],
          email: 'a@example.org',
        },
      ),
    ).toEqual([
      'Должность: учитель → директор',
      'День фактического допущения к работе: 01.09.2026 → 15.09.2026',
      'Предметы: физика → —',
      'Электронная почта: — → a@example.org',
    ]);
  });

  it('says nothing where nothing stood before, and nothing of inner values', () => {
    expect(changesText(null, { position: 'учитель' })).toEqual([]);
    expect(changesText({ state: 'ACTIVE', entryId: 'x' }, { state: 'SUSPENDED' })).toEqual([]);
  });
});
