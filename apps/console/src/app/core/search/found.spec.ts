import { describe, expect, it } from '@jest/globals';
import { ROLES } from '@nastavnik/kernel';
import { foundGroups, searchedBy } from './found';

describe('search', () => {
  it('keeps registers of people from those who may not read them, and schools to the district', () => {
    const may = (part: 'people' | 'schools') => ROLES.filter((role) => searchedBy(role)[part]);

    expect(may('people')).toEqual(['SCHOOL_HEAD', 'CURATOR', 'CLERK', 'PSYCHOLOGIST']);
    expect(may('schools')).toEqual(['DISTRICT_ADMIN']);
  });

  it('leads to places of the role by their names', () => {
    const [group] = foundGroups('докум', 'MENTEE', null);

    expect(group?.items).toEqual([{ link: '/documents', title: 'Документы', note: '' }]);
    expect(foundGroups('настр', 'MENTEE', null)).toEqual([]);
  });

  it('shows only the parts in which something was found, each with its page', () => {
    const groups = foundGroups('лугов', 'CURATOR', {
      staff: { items: [{ personId: 'p1', fullName: 'Луговская Ирина', position: 'учитель' }] },
      pairs: {
        items: [
          {
            id: 'a1',
            mentor: { name: 'Озеркова Полина' },
            mentees: [{ name: 'Луговская Ирина' }],
            schoolName: 'СОШ № 1',
          },
        ],
      },
      documents: { items: [] },
    });

    expect(groups.map(({ name, items }) => [name, items[0]?.link])).toEqual([
      ['people', '/people/p1'],
      ['pairs', '/pairs/a1'],
    ]);
    expect(groups[1]?.items[0]?.title).toBe('Озеркова Полина — Луговская Ирина');
  });
});
