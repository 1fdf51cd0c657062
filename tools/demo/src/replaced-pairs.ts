import { REPLACEMENT_GROUNDS, type ReplacementGround } from '@nastavnik/regulations';

import type { DemoPair } from './demo-district';
import type { Worker } from './people';
import type { Random } from './random';
import { earlier, onDay, tenDaysDue, workingDay, type SchoolYear } from './school-year';
import type { Transfer } from './transfers';

const REPLACED = 18;

/** Six of a hundred mentors were replaced, on each of the five grounds of 004 3.8. */
export interface Replacements {
  /** The running pairs, some of them now the successors of others. */
  readonly pairs: readonly DemoPair[];
  /** The pairs they replaced; the programme went on under the next mentor. */
  readonly replacedPairs: readonly DemoPair[];
}

export function createReplacements(
  running: readonly DemoPair[],
  workers: readonly Worker[],
  transfers: readonly Transfer[],
  { year }: SchoolYear,
  random: Random,
): Replacements {
  const byId = new Map(workers.map((worker) => [worker.person.id, worker]));
  const busy = new Set(running.flatMap((pair) => [pair.mentorId, ...pair.menteeIds]));
  const candidates = random.shuffled(
    running.filter(
      (pair) =>
        pair.form === 'TEACHER_TEACHER' &&
        pair.menteeIds.length === 1 &&
        !pair.kinds.includes('REVERSE') &&
        pair.menteeIds.every((id) => {
          const mentee = byId.get(id);
          return (
            mentee !== undefined &&
            !mentee.seat.admittedThisYear &&
            mentee.employment.actualAdmissionDate < onDay(year, '01-10')
          );
        }),
    ),
  );
  const successors = new Map<string, DemoPair>();
  const replacedPairs: DemoPair[] = [];
  const replace = (
    pair: DemoPair,
    mentorId: string,
    ground: ReplacementGround,
    lastDay = pair.actDate,
  ): void => {
    const id = random.uuid(`pair/replaced/${replacedPairs.length}`);
    const actDate = workingDay(
      random.day(onDay(year, '01-15'), onDay(year, '04-20')),
      onDay(year, '04-30'),
    );
    replacedPairs.push({
      ...pair,
      id,
      mentorId,
      mentorSchoolId: pair.schoolId,
      actDate,
      actNumber: `${replacedPairs.length + 5}-К`,
      appointmentDue: null,
      programmeDue: tenDaysDue(actDate),
      period: { from: actDate, to: earlier(lastDay, pair.actDate) },
      programme: null,
      replaced: { on: pair.actDate, ground },
      supersedesId: null,
    });
    successors.set(pair.id, { ...pair, supersedesId: id });
  };

  // A mentor whose contract ended must have left that very school.
  for (const { former, worker } of transfers.filter((t) => t.role === 'MENTOR')) {
    const pair = candidates.find((c) => c.schoolId === former.schoolId && !successors.has(c.id));
    if (pair !== undefined)
      replace(pair, worker.person.id, 'MENTOR_CONTRACT_ENDED', former.ended ?? pair.actDate);
  }
  const grounds = REPLACEMENT_GROUNDS.filter((ground) => ground !== 'MENTOR_CONTRACT_ENDED');
  for (const pair of candidates) {
    if (replacedPairs.length === REPLACED) break;
    if (successors.has(pair.id)) continue;
    const former = workers.find(
      (w) =>
        w.person.schoolId === pair.schoolId &&
        w.seat.post === 'TEACHER' &&
        w.seat.ages[0] >= 40 &&
        !w.seat.young &&
        !w.seat.admittedThisYear &&
        !busy.has(w.person.id),
    );
    if (former === undefined) continue;
    busy.add(former.person.id);
    replace(pair, former.person.id, grounds[replacedPairs.length % grounds.length] ?? 'REQUEST');
  }
  return { pairs: running.map((pair) => successors.get(pair.id) ?? pair), replacedPairs };
}
