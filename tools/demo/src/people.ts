import { addDays, addMonths, fullYearsBetween, type LocalDate } from '@nastavnik/kernel';

import type { Category, DemoEmployment, DemoPerson } from './demo-district';
import { createNaming } from './naming';
import type { Random } from './random';
import { earlier, later, onDay, workingDay, type SchoolYear } from './school-year';
import type { Seat } from './seats';

/** One employee with everything other parts of the generator ask for. */
export interface Worker {
  readonly seat: Seat;
  readonly person: DemoPerson;
  readonly employment: DemoEmployment;
}

const CATEGORY_QUOTAS: readonly (readonly [Category, number])[] = [
  ['MENTOR_TEACHER', 24],
  ['METHODOLOGIST_TEACHER', 24],
  ['HIGHEST', 648],
  ['FIRST', 624],
];
const HONOURED = 72;
/** Categories given before this day keep their five years; later ones have no term (domain.md 7.8). */
const TERMLESS_FROM = onDay(2023, '09-01');

export function createWorkers(seats: readonly Seat[], year: SchoolYear, random: Random): Worker[] {
  const nameFor = createNaming(random.fork('names'));
  const workers = seats.map((seat, index): Worker => {
    const own = random.fork(`person/${seat.key}`);
    const schoolId = random.uuid(`school/${seat.plan.no}`);
    const number = String(index + 1).padStart(4, '0');
    const birthDate = addDays(
      addMonths(year.today, -12 * own.int(...agesFor(seat))),
      -own.int(0, 364),
    );
    const person: DemoPerson = {
      id: random.uuid(`person/${seat.key}`),
      schoolId,
      ...nameFor(seat.gender),
      gender: seat.gender,
      birthDate,
      email: `p${number}@example.org`,
      phone: `+7 000 000-${number.slice(0, 2)}-${number.slice(2)}`,
      formerSurname: null,
    };
    const dates = workDates(seat, birthDate, year, own);
    const code = seat.key.split('/')[1] ?? number;
    const employment: DemoEmployment = {
      id: random.uuid(`employment/${seat.key}`),
      personId: person.id,
      schoolId,
      employeeCode: code.padStart(4, '0'),
      position: seat.position,
      subjects: seat.subjects,
      ...dates,
      category: 'NONE',
      categoryExpires: null,
      titles: [],
      contractNo: `${code}/${dates.actualAdmissionDate.slice(2, 4)}`,
      ended: null,
      leave: null,
      needsMentor: null,
      mentorCompetences: [],
      requests: [],
      main: true,
    };
    return { seat, person, employment };
  });
  giveCategories(workers, year, random.fork('categories'));
  return workers;
}

/** A person who is not young has worked three years after studies; a young one over thirty came to school late. */
function agesFor({ ages, young }: Seat): readonly [number, number] {
  const [least, most] = ages;
  return young || least >= 30 ? [least, most] : [26, most];
}

function workDates(
  seat: Seat,
  birthDate: LocalDate,
  { year, today, admissionsFrom }: SchoolYear,
  random: Random,
): Pick<DemoEmployment, 'teachingExperienceStart' | 'actualAdmissionDate'> {
  const admission = random.chance(0.85)
    ? random.day(admissionsFrom, earlier(onDay(year, '09-15'), today))
    : random.day(earlier(onDay(year, '10-01'), today), earlier(onDay(year + 1, '05-31'), today));
  const admittedNow = workingDay(admission, today);
  if (seat.young) {
    const began = onDay(year - random.int(1, 2), random.pick(['08-25', '09-01']));
    if (!seat.admittedThisYear)
      return { teachingExperienceStart: began, actualAdmissionDate: began };
    return {
      teachingExperienceStart: random.chance(0.8) ? admittedNow : began,
      actualAdmissionDate: admittedNow,
    };
  }
  const most = Math.max(3, fullYearsBetween(birthDate, onDay(year, '09-01')) - 22);
  const experience = Math.max(
    3,
    most - (random.chance(0.3) ? random.int(0, 15) : random.int(0, 3)),
  );
  const began = onDay(year - experience, random.pick(['08-20', '09-01']));
  if (seat.admittedThisYear)
    return { teachingExperienceStart: began, actualAdmissionDate: admittedNow };
  const changed = random.chance(0.5)
    ? onDay(year - random.int(1, Math.min(12, experience)), '09-01')
    : began;
  return { teachingExperienceStart: began, actualAdmissionDate: later(began, changed) };
}

function giveCategories(workers: readonly Worker[], { today }: SchoolYear, random: Random): void {
  const experience = (w: Worker): number =>
    fullYearsBetween(w.employment.teachingExperienceStart, today);
  let left = workers.filter((worker) => !worker.seat.young);
  for (const [category, count] of CATEGORY_QUOTAS) {
    const weight = (w: Worker): number =>
      category === 'FIRST' ? 10 : Math.max(0, experience(w) - 5) + 0.01;
    const chosen = new Set(random.weighted(left, count, weight));
    for (const { employment } of chosen) {
      employment.category = category;
      const lastTerm = onDay(2028, '08-31');
      const termed =
        (category === 'FIRST' || category === 'HIGHEST') && addMonths(TERMLESS_FROM, 60) > today;
      if (termed && addDays(today, 30) < lastTerm && random.chance(0.3)) {
        employment.categoryExpires = random.day(addDays(today, 30), lastTerm);
      }
    }
    left = left.filter((worker) => !chosen.has(worker));
  }
  for (const { employment } of left)
    employment.category = random.chance(0.65) ? 'CONFORMITY' : 'NONE';
  for (const { employment } of random.weighted(workers, HONOURED, (w) =>
    Math.max(0, experience(w) - 15),
  )) {
    employment.titles.push('Почётный работник воспитания и просвещения');
  }
}
