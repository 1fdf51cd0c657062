import { addDays, addMonths, type LocalDate } from '@nastavnik/kernel';

import type { DemoPair } from './demo-district';
import type { Match } from './matching';
import type { Worker } from './people';
import { createProgramme } from './programme-facts';
import type { Random } from './random';
import {
  appointmentDue,
  earlier,
  later,
  onDay,
  tenDaysDue,
  workingDay,
  type SchoolYear,
} from './school-year';

const LATE_APPOINTMENTS = 0.1;
const LATE_PROGRAMMES = 0.15;
/** A late order comes so many days after its term. */
const [LATE_FROM, LATE_TO] = [12, 22];

const newHire = (match: Match): Worker | undefined =>
  match.mentees.find(({ worker }) => worker.seat.admittedThisYear)?.worker;

/** Numbers orders of each school one after another: «41-К». */
export function createNumbering(): (schoolId: string) => string {
  const last = new Map<string, number>();
  return (schoolId) => {
    const next = (last.get(schoolId) ?? 40) + 1;
    last.set(schoolId, next);
    return `${next}-К`;
  };
}

/**
 * Dates the pairs that run today: nine of ten new hires got a mentor within 30 days (004 3.7), 85 % of programmes were
 * agreed within 10 days of the order (004 3.6b). `missing` new hires without a mentor are late already.
 */
export function createRunningPairs(
  matches: readonly Match[],
  missing: number,
  year: SchoolYear,
  random: Random,
): readonly DemoPair[] {
  const numberFor = createNumbering();
  const hired = matches.filter((match) => newHire(match) !== undefined);
  const lateable = hired.filter((match) => addDays(dueOf(match), LATE_TO) <= year.today);
  const lateCount = Math.max(0, Math.round((hired.length + missing) * LATE_APPOINTMENTS) - missing);
  const late = new Set(random.shuffled(lateable).slice(0, lateCount));
  const dated = matches
    .map((match) => ({ match, actDate: actDateOf(match, late.has(match), year, random) }))
    .sort((a, b) => (a.actDate < b.actDate ? -1 : 1));
  const programmeLateable = dated.filter(({ actDate }) => tenDaysDue(actDate) < year.today);
  const lateProgrammes = new Set(
    random
      .shuffled(programmeLateable)
      .slice(0, Math.round(programmeLateable.length * LATE_PROGRAMMES)),
  );
  return dated.map((entry, index) => {
    const { match, actDate } = entry;
    const schoolId = match.mentees[0]?.worker.person.schoolId ?? match.mentor.person.schoolId;
    const key = `running/${index}`;
    const due = tenDaysDue(actDate);
    const agreed = lateProgrammes.has(entry)
      ? addDays(due, random.int(LATE_FROM, LATE_TO))
      : random.day(addDays(actDate, 2), due);
    const agreedOn = agreed <= year.today ? agreed : null;
    const from = earlier(agreedOn ?? due, due);
    const to = endOfTerm(actDate, from, year);
    const started = agreedOn !== null && from <= year.today;
    return {
      id: random.uuid(`pair/${key}`),
      schoolId,
      mentorSchoolId: match.mentor.person.schoolId,
      mentorId: match.mentor.person.id,
      menteeIds: match.mentees.map(({ worker }) => worker.person.id),
      need: match.mentees[0]?.need ?? 'PROFESSIONAL_DIFFICULTY',
      form: match.form,
      kinds: match.kinds,
      actDate,
      actNumber: numberFor(match.form === 'HEAD_TEACHER' ? 'authority' : schoolId),
      appointmentDue: newHire(match) === undefined ? null : dueOf(match),
      programmeDue: due,
      period: { from: actDate, to },
      programme: createProgramme(
        {
          key,
          from,
          to,
          agreedOn,
          today: year.today,
          ended: null,
          state: started ? 'RUNNING' : agreedOn === null ? 'DRAFT' : 'AGREED',
        },
        random.fork(key),
      ),
      ended: null,
      reports: [],
      replaced: null,
      supersedesId: null,
    };
  });
}

const dueOf = (match: Match): LocalDate =>
  appointmentDue((newHire(match) ?? match.mentor).employment.actualAdmissionDate);

function actDateOf(
  match: Match,
  isLate: boolean,
  { today, year }: SchoolYear,
  random: Random,
): LocalDate {
  const hire = newHire(match);
  if (hire === undefined) {
    return workingDay(
      random.day(onDay(year, '09-01'), earlier(onDay(year, '09-30'), today)),
      today,
    );
  }
  const due = appointmentDue(hire.employment.actualAdmissionDate);
  if (isLate) return workingDay(addDays(due, random.int(LATE_FROM, LATE_TO)), today);
  const latest = earlier(addDays(due, -1), today);
  const first = earlier(
    later(addDays(hire.employment.actualAdmissionDate, 3), onDay(year, '09-01')),
    latest,
  );
  return later(hire.employment.actualAdmissionDate, workingDay(random.day(first, latest), latest));
}

/** To the end of lessons, or a full year when that is too near: always between three and twelve months. */
function endOfTerm(actDate: LocalDate, from: LocalDate, { today, year }: SchoolYear): LocalDate {
  const lessonsEnd = onDay(year + 1, '06-01');
  const near = lessonsEnd <= addDays(today, 30) || lessonsEnd < addMonths(from, 3);
  return near ? addMonths(actDate, 12) : lessonsEnd;
}
