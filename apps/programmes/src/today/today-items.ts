import type { TodayGroup, TodayItem } from '@nastavnik/graphql';
import { type Actor, addDays, type LocalDate } from '@nastavnik/kernel';
import { tasksFor, waitsFor } from '@nastavnik/programmes-domain';

import { snapshotOf, type TodayRows } from './today-facts';
import { linkOf, LIST_OF, type TodayKind } from './today-links';

/** More of one kind than this become one line with their number. */
const ONE_BY_ONE = 3;
const WEEK_DAYS = 7;

interface Draft {
  readonly kind: TodayKind;
  readonly subjectId: string;
  readonly about: string | null;
  readonly due: LocalDate | null;
  readonly clause: string | null;
  readonly group: keyof typeof TodayGroup;
}

function groupOf(due: LocalDate | null, today: LocalDate): keyof typeof TodayGroup {
  if (due === null || due === today) return 'TODAY';
  if (due < today) return 'OVERDUE';
  return due <= addDays(today, WEEK_DAYS) ? 'WEEK' : 'LATER';
}

/** What this person has to do and waits for, out of what is open: nothing is stored, nothing is ticked. */
export function todayItems(actor: Actor, rows: TodayRows, today: LocalDate): TodayItem[] {
  const snapshot = snapshotOf(rows);
  const schools = schoolsOf(rows);
  const tasks = tasksFor(actor, snapshot, today)
    // Participants tells the curator whom to find a mentor for; the head is told here, late.
    .filter(({ kind }) => kind !== 'FIND_MENTOR' || actor.roles.includes('SCHOOL_HEAD'))
    .map(({ kind, subjectId, names, due, clause }): Draft => ({
      kind,
      subjectId,
      about: names.join(' — ') || null,
      due,
      clause,
      group: groupOf(due, today),
    }));
  const waits = waitsFor(actor, snapshot).map(({ kind, subjectId, names }): Draft => ({
    kind,
    subjectId,
    about: names.join(', ') || null,
    due: null,
    clause: null,
    group: 'WAITING',
  }));
  const heaps = Map.groupBy([...tasks, ...waits], ({ kind, group }) => `${kind}/${group}`);
  return [...heaps].flatMap(([key, heap]): TodayItem[] => {
    const [first] = heap;
    if (!first) return [];
    const { kind, group } = first;
    if (heap.length > ONE_BY_ONE)
      return [
        {
          id: key,
          kind,
          group,
          about: null,
          school: null,
          due: first.due,
          clause: first.clause,
          link: LIST_OF[kind],
          count: heap.length,
        },
      ];
    return heap.map(({ subjectId, about, due, clause }) => ({
      id: `${kind}/${subjectId}`,
      kind,
      group,
      about,
      school: schools.get(subjectId) ?? null,
      due,
      clause,
      link: linkOf(kind, subjectId, rows),
      count: null,
    }));
  });
}

function schoolsOf(rows: TodayRows): ReadonlyMap<string, string> {
  return new Map([
    ...rows.pairs.map(({ id, school }) => [id, school] as const),
    ...rows.cases.map(({ id, school }) => [id, school] as const),
    ...rows.reports.map(({ id, school }) => [id, school] as const),
    ...rows.packages.map(({ id, school }) => [id, school] as const),
    ...rows.programmes.flatMap(({ id, school, events, meetings }) =>
      [id, ...events.map((event) => event.id), ...meetings.map((meeting) => meeting.id)].map(
        (key) => [key, school] as const,
      ),
    ),
  ]);
}
