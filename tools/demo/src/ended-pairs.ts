import { addDays, type LocalDate } from '@nastavnik/kernel';
import type { CompletionReason } from '@nastavnik/regulations';

import type { DemoEmployment, DemoPair } from './demo-district';
import { MentorPool } from './mentor-pool';
import type { Worker } from './people';
import { createProgramme, createReport, type Punctuality } from './programme-facts';
import type { Random } from './random';
import { createNumbering } from './running-pairs';
import {
  appointmentDue,
  later,
  onDay,
  tenDaysDue,
  workingDay,
  type SchoolYear,
} from './school-year';
import type { Transfer } from './transfers';

/** How last year's 260 programmes ended (domain.md section 8); the last five ended with the employment. */
const REASONS: readonly (readonly [CompletionReason, number])[] = [
  ['FULL', 213],
  ['MUTUAL', 21],
  ['MENTOR_INITIATIVE', 7],
  ['MENTEE_INITIATIVE', 6],
  ['CURATOR_IMPROPER', 8],
];
/** Mentor reports in time 80 %, mentee reports 75 %; some never came. */
const REPORTS = {
  MENTOR: { inTime: 208, missing: 8 },
  MENTEE: { inTime: 195, missing: 13 },
} as const;

interface Ending {
  readonly worker: Worker;
  readonly employment: DemoEmployment;
  readonly reason: CompletionReason;
}

/**
 * The pairs that ended in the last school year. Their mentees are the young specialists of earlier years and others who
 * were there already; `excluded` have had a mentor without a break since then.
 */
export function createEndedPairs(
  workers: readonly Worker[],
  excluded: ReadonlySet<string>,
  transfers: readonly Transfer[],
  year: SchoolYear,
  random: Random,
): readonly DemoPair[] {
  const endings = chooseEndings(workers, excluded, transfers, year, random);
  const pool = new MentorPool(
    workers,
    year,
    new Set(endings.map((e) => e.worker.person.id)),
    random.fork('pool'),
  );
  const mentors = new Map<string, Worker[]>();
  const numberFor = createNumbering();
  const punctuality = {
    MENTOR: dealPunctuality(endings.length, REPORTS.MENTOR, random),
    MENTEE: dealPunctuality(endings.length, REPORTS.MENTEE, random),
  };
  return endings.map(({ worker, employment, reason }, index): DemoPair => {
    const key = `ended/${index}`;
    const { schoolId } = employment;
    const mentor = mentorFor(schoolId, worker, pool, mentors, random);
    const { actDate, on } = datesOf(employment, reason, year, random);
    const due = tenDaysDue(actDate);
    const agreedOn = random.chance(0.85)
      ? random.day(addDays(actDate, 2), due)
      : addDays(due, random.int(5, 15));
    const ended = { on, reason };
    const young = worker.seat.young;
    const report = (side: 'MENTOR' | 'MENTEE', author: Worker) =>
      createReport(
        { key, ended },
        side,
        author.person.id,
        punctuality[side][index] ?? 'IN_TIME',
        year.today,
        random.fork(`${key}/${side}`),
      );
    const reports = [report('MENTOR', mentor), report('MENTEE', worker)];
    const closed = reports.every((r) => r.filedOn !== null);
    return {
      id: random.uuid(`pair/${key}`),
      schoolId,
      mentorSchoolId: schoolId,
      mentorId: mentor.person.id,
      menteeIds: [worker.person.id],
      need: young ? 'YOUNG_SPECIALIST' : 'PROFESSIONAL_DIFFICULTY',
      form: 'TEACHER_TEACHER',
      kinds: ['TRADITIONAL'],
      actDate,
      actNumber: numberFor(schoolId),
      appointmentDue: young ? appointmentDue(employment.actualAdmissionDate) : null,
      programmeDue: due,
      period: { from: actDate, to: on },
      programme: createProgramme(
        {
          key,
          from: agreedOn,
          to: on,
          agreedOn,
          today: year.today,
          ended,
          state: closed ? 'CLOSED' : reason === 'FULL' ? 'COMPLETED' : 'TERMINATED',
        },
        random.fork(key),
      ),
      ended,
      reports,
      replaced: null,
      supersedesId: null,
    };
  });
}

function chooseEndings(
  workers: readonly Worker[],
  excluded: ReadonlySet<string>,
  transfers: readonly Transfer[],
  { year }: SchoolYear,
  random: Random,
): readonly Ending[] {
  const present = workers.filter(
    ({ seat, person, employment }) =>
      seat.post === 'TEACHER' &&
      employment.actualAdmissionDate < onDay(year - 1, '09-10') &&
      !excluded.has(person.id),
  );
  const young = random.shuffled(present.filter((w) => w.seat.young));
  const others = random.shuffled(present.filter((w) => !w.seat.young && w.seat.ages[0] < 50));
  const reasons = random.shuffled(
    REASONS.flatMap(([reason, count]) => Array<CompletionReason>(count).fill(reason)),
  );
  return [
    ...[...young, ...others].slice(0, reasons.length).map((worker, i) => ({
      worker,
      employment: worker.employment,
      reason: reasons[i] ?? 'FULL',
    })),
    ...transfers
      .filter((transfer) => transfer.role === 'MENTEE')
      .map(({ worker, former }) => ({
        worker,
        employment: former,
        reason: 'EMPLOYMENT_END' as const,
      })),
  ];
}

/** Half of the mentors lead two of these pairs: the pool of a school is smaller than the number of its mentees. */
function mentorFor(
  schoolId: string,
  mentee: Worker,
  pool: MentorPool,
  mentors: Map<string, Worker[]>,
  random: Random,
): Worker {
  const halfFree = mentors.get(schoolId) ?? [];
  const again = random.chance(0.4) ? halfFree.pop() : undefined;
  if (again !== undefined) return again;
  const mentor = pool.take(schoolId, mentee.seat.subjects[0]);
  mentors.set(schoolId, [...halfFree, mentor]);
  return mentor;
}

function datesOf(
  employment: DemoEmployment,
  reason: CompletionReason,
  { year }: SchoolYear,
  random: Random,
): { readonly actDate: LocalDate; readonly on: LocalDate } {
  const admitted = employment.actualAdmissionDate;
  const first = later(addDays(admitted, 3), onDay(year - 1, '09-01'));
  const actDate = workingDay(random.day(first, onDay(year - 1, '09-24')), onDay(year - 1, '09-30'));
  if (reason === 'FULL')
    return { actDate, on: random.day(onDay(year, '05-15'), onDay(year, '06-20')) };
  const early = random.day(onDay(year - 1, '12-28'), onDay(year, '04-30'));
  return { actDate, on: reason === 'EMPLOYMENT_END' ? (employment.ended ?? early) : early };
}

function dealPunctuality(
  total: number,
  { inTime, missing }: { readonly inTime: number; readonly missing: number },
  random: Random,
): readonly Punctuality[] {
  return random.shuffled([
    ...Array<Punctuality>(inTime).fill('IN_TIME'),
    ...Array<Punctuality>(missing).fill('MISSING'),
    ...Array<Punctuality>(Math.max(0, total - inTime - missing)).fill('LATE'),
  ]);
}
