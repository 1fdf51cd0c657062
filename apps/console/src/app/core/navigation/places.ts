import { mayDo, type Permission, type Role } from '@nastavnik/kernel';
import type { IconName } from '@nastavnik/ui';

/** The places of the console, in the one order that every role sees. */
export const PLACE_NAMES = [
  'today',
  'people',
  'pairs',
  'coordination',
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
  people: {
    name: 'people',
    title: $localize`:@@place.participants:Участники`,
    icon: 'people',
  },
  pairs: { name: 'pairs', title: $localize`:@@place.pairs:Пары`, icon: 'pair' },
  coordination: {
    name: 'coordination',
    title: $localize`:@@place.coordination:Запросы`,
    icon: 'school',
  },
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

// A place is there for whoever may do any of these; today's tasks are everybody's. The server decides the rest.
const OPENED_BY: Readonly<Record<PlaceName, readonly Permission[]>> = {
  today: ['self:read'],
  people: ['bank:read'],
  pairs: ['pair:read'],
  // Whoever asks for a mentor finds the requests beside the pairs; whoever decides on them works here.
  coordination: ['package:decide'],
  programmes: ['programme:read'],
  documents: ['document:read'],
  statistics: ['statistics:school', 'statistics:district'],
  settings: ['school:edit', 'account:read', 'regulation:edit'],
};

/** The places open to a role, in the common order; the others are absent, not disabled. */
export function placesFor(role: Role): readonly Place[] {
  return PLACE_NAMES.filter((name) =>
    OPENED_BY[name].some((permission) => mayDo([role], permission)),
  ).map((name) => PLACES[name]);
}
