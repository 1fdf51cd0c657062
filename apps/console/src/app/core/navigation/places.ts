import type { Role } from '@nastavnik/kernel';
import type { IconName } from '@nastavnik/ui';

/** The places of the console, in the one order that every role sees. */
export const PLACE_NAMES = [
  'today',
  'participants',
  'pairs',
  'programmes',
  'documents',
  'statistics',
  'settings',
] as const;

export type PlaceName = (typeof PLACE_NAMES)[number];

export interface Place {
  readonly name: PlaceName;
  readonly title: string;
  readonly icon: IconName;
}

const PLACES: Readonly<Record<PlaceName, Place>> = {
  today: { name: 'today', title: $localize`:@@place.today:Сегодня`, icon: 'today' },
  participants: {
    name: 'participants',
    title: $localize`:@@place.participants:Участники`,
    icon: 'people',
  },
  pairs: { name: 'pairs', title: $localize`:@@place.pairs:Пары`, icon: 'pair' },
  programmes: {
    name: 'programmes',
    title: $localize`:@@place.programmes:Программы`,
    icon: 'programme',
  },
  documents: {
    name: 'documents',
    title: $localize`:@@place.documents:Документы`,
    icon: 'document',
  },
  statistics: {
    name: 'statistics',
    title: $localize`:@@place.statistics:Статистика`,
    icon: 'chart',
  },
  settings: { name: 'settings', title: $localize`:@@place.settings:Настройки`, icon: 'settings' },
};

// What a role finds in the rail (domain.md 2). The server decides what it may do there.
const PLACES_OF_ROLE: Readonly<Record<Role, readonly PlaceName[]>> = {
  DISTRICT_ADMIN: ['today', 'pairs', 'programmes', 'documents', 'statistics', 'settings'],
  REGIONAL_COORDINATOR: ['today', 'pairs', 'programmes', 'documents'],
  SCHOOL_HEAD: PLACE_NAMES,
  CURATOR: PLACE_NAMES,
  CLERK: ['today', 'participants', 'pairs', 'programmes', 'documents', 'statistics'],
  MENTOR: ['today', 'pairs', 'programmes', 'documents'],
  MENTEE: ['today', 'pairs', 'programmes', 'documents'],
  PSYCHOLOGIST: ['today', 'participants', 'pairs', 'documents'],
  SITE_ADMIN: ['today', 'documents'],
};

/** The places open to a role, in the common order; the others are absent, not disabled. */
export function placesFor(role: Role): readonly Place[] {
  const open = PLACES_OF_ROLE[role];
  return PLACE_NAMES.filter((name) => open.includes(name)).map((name) => PLACES[name]);
}
