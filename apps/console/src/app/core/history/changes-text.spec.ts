import { changesText } from './changes-text';

const LABELS = {
  position: 'Должность',
  actualAdmissionDate: 'День фактического допущения к работе',
  subjects: 'Предметы',
  email: 'Электронная почта',
};

describe('changesText', () => {
  it('tells old and new value of each named one, days as people write them', () => {
    expect(
      changesText(
        LABELS,
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
    expect(changesText(LABELS, null, { position: 'учитель' })).toEqual([]);
    expect(changesText(LABELS, { state: 'ACTIVE', entryId: 'x' }, { state: 'SUSPENDED' })).toEqual(
      [],
    );
  });
});
