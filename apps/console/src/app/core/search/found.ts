import type { FindAnythingQuery } from '@nastavnik/graphql-client';
import { mayDo, type Role } from '@nastavnik/kernel';
import { type Place, placesFor } from '../navigation/places';

/** One thing that was found, and the page it leads to. */
export interface Found {
  readonly link: string;
  readonly title: string;
  readonly note: string;
}

export interface FoundGroup {
  readonly name: string;
  readonly title: string;
  readonly items: readonly Found[];
}

/** Which parts of the house this role may search. */
export const searchedBy = (role: Role) => ({
  people: mayDo([role], 'staff:read'),
  pairs: mayDo([role], 'pair:read'),
  papers: mayDo([role], 'document:read'),
  schools: mayDo([role], 'school:open'),
});

const placesNamed = (words: string, role: Role): readonly Place[] =>
  placesFor(role).filter(({ title }) => title.toLowerCase().includes(words.toLowerCase()));

/** What was found, in one order for all; groups without anything are absent. */
export function foundGroups(
  words: string,
  role: Role,
  answer: FindAnythingQuery | null,
): readonly FoundGroup[] {
  const groups: readonly FoundGroup[] = [
    {
      name: 'places',
      title: $localize`:@@search.places:Разделы`,
      items: placesNamed(words, role).map(({ name, title }) => ({
        link: `/${name}`,
        title,
        note: '',
      })),
    },
    {
      name: 'people',
      title: $localize`:@@search.people:Люди`,
      items: (answer?.staff?.items ?? []).map(({ personId, fullName, position }) => ({
        link: `/people/${personId}`,
        title: fullName,
        note: position,
      })),
    },
    {
      name: 'pairs',
      title: $localize`:@@place.pairs:Пары`,
      items: (answer?.pairs?.items ?? []).map(({ id, mentor, mentees, schoolName }) => ({
        link: `/pairs/${id}`,
        title: [mentor.name, mentees.map(({ name }) => name).join(', ')].join(' — '),
        note: schoolName,
      })),
    },
    {
      name: 'papers',
      title: $localize`:@@place.documents:Документы`,
      items: (answer?.documents?.items ?? []).map(({ id, title, number, people }) => ({
        link: `/documents/${id}`,
        title,
        note: number ? `№ ${number}` : people,
      })),
    },
    {
      name: 'schools',
      title: $localize`:@@settings.schools:Школы`,
      items: (answer?.schools?.items ?? []).map(({ id, shortName, place }) => ({
        link: `/settings/schools/${id}`,
        title: shortName,
        note: place,
      })),
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
