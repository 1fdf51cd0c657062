import { addDays } from '@nastavnik/kernel';

import type { DemoBankEntry, DemoPair } from './demo-district';
import type { Worker } from './people';
import { COMPETENCES } from './programme-texts';
import type { Random } from './random';
import { earlier, later, onDay, type SchoolYear } from './school-year';

type BankState = DemoBankEntry['state'];

/** People of the bank of mentors who have no pair now, by how far they have come. */
const FREE_MENTORS: readonly (readonly [BankState, number])[] = [
  ['ACTIVE', 120],
  ['SURVEYED', 30],
  ['CONSENTED', 20],
  ['CANDIDATE', 20],
  ['SUSPENDED', 5],
];
const WAITING_STATES: readonly BankState[] = [
  'CANDIDATE',
  'CONSENTED',
  'SURVEYED',
  'ACTIVE',
  'ACTIVE',
];

export function createBank(
  workers: readonly Worker[],
  pairs: readonly DemoPair[],
  year: SchoolYear,
  random: Random,
): readonly DemoBankEntry[] {
  const byId = new Map(workers.map((worker) => [worker.person.id, worker]));
  const loads = new Map<string, number>();
  for (const pair of pairs)
    loads.set(pair.mentorId, (loads.get(pair.mentorId) ?? 0) + pair.menteeIds.length);
  const needs = new Map(
    pairs.flatMap((pair) => pair.menteeIds.map((id) => [id, pair.need] as const)),
  );

  const entry = (worker: Worker, side: 'MENTOR' | 'MENTEE', state: BankState): DemoBankEntry => {
    const { person, seat, employment } = worker;
    const named = state !== 'CANDIDATE';
    const surveyed = named && state !== 'CONSENTED';
    const ready = surveyed && state !== 'SURVEYED';
    const need =
      needs.get(person.id) ??
      (seat.young
        ? 'YOUNG_SPECIALIST'
        : seat.admittedThisYear
          ? 'NEWCOMER'
          : 'PROFESSIONAL_DIFFICULTY');
    const filed = later(onDay(year.year, '09-01'), employment.actualAdmissionDate);
    const load = loads.get(person.id) ?? 0;
    const competences = random.shuffled(COMPETENCES).slice(0, random.int(1, 3));
    if (side === 'MENTOR' && named) employment.mentorCompetences = competences;
    return {
      id: random.uuid(`bank/${side}/${person.id}`),
      schoolId: person.schoolId,
      personId: person.id,
      side,
      state,
      reason: side === 'MENTEE' ? need : null,
      competences: side === 'MENTOR' && named ? competences : [],
      requests: side === 'MENTEE' && named ? employment.requests : [],
      capacity: side === 'MENTOR' ? Math.max(load, random.pick([1, 2, 2, 3])) : null,
      surveyFiledOn: surveyed ? earlier(addDays(filed, 1), year.today) : null,
      trainedOn: side === 'MENTOR' && ready ? onDay(year.year - random.int(0, 2), '08-28') : null,
    };
  };
  const workersOf = (ids: Iterable<string>): readonly Worker[] =>
    [...ids].map((id) => byId.get(id)).filter((worker) => worker !== undefined);

  const experienced = random.shuffled(
    workers.filter(
      ({ seat, person }) =>
        !seat.young &&
        !seat.admittedThisYear &&
        seat.ages[0] >= 30 &&
        !loads.has(person.id) &&
        !needs.has(person.id),
    ),
  );
  const free = FREE_MENTORS.flatMap(([state, count]) =>
    experienced.splice(0, count).map((worker) => entry(worker, 'MENTOR', state)),
  );
  const waiting = workers
    .filter(
      ({ seat, person, employment }) =>
        !needs.has(person.id) &&
        (seat.young ||
          employment.needsMentor === true ||
          (seat.admittedThisYear && employment.needsMentor === null)),
    )
    .map((worker) => entry(worker, 'MENTEE', random.pick(WAITING_STATES)));
  return [
    ...workersOf(loads.keys()).map((worker) => entry(worker, 'MENTOR', 'MATCHED')),
    ...free,
    ...workersOf(needs.keys()).map((worker) => entry(worker, 'MENTEE', 'MATCHED')),
    ...waiting,
  ];
}
