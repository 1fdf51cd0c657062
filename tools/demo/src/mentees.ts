import type { DemoPair } from './demo-district';
import type { Worker } from './people';
import { DIFFICULTIES } from './programme-texts';
import type { Random } from './random';

export interface ChosenMentee {
  readonly worker: Worker;
  readonly need: DemoPair['need'];
}

const [YOUNG, YOUNG_OF_THIS_YEAR, NEWCOMERS, OTHERS] = [180, 82, 70, 50];
const OPEN_NEWCOMERS = 4;
const OPEN_REQUESTS = 12;

const byAdmission = (a: Worker, b: Worker): number =>
  a.employment.actualAdmissionDate < b.employment.actualAdmissionDate ? -1 : 1;

/**
 * Who has a mentor now: 180 of the 240 young specialists, 70 newcomers and 50 with other difficulties. Those admitted
 * last still wait. The staff list marks who asked, and the experienced newcomers who do without a mentor.
 */
export function chooseMentees(workers: readonly Worker[], random: Random): readonly ChosenMentee[] {
  const young = workers.filter((w) => w.seat.young);
  const youngNow = young.filter((w) => w.seat.admittedThisYear).sort(byAdmission);
  const youngBefore = random.shuffled(young.filter((w) => !w.seat.admittedThisYear));
  const newcomers = workers
    .filter((w) => !w.seat.young && w.seat.admittedThisYear)
    .sort(byAdmission);
  const settled = workers.filter(
    ({ seat }) =>
      seat.post === 'TEACHER' && !seat.young && !seat.admittedThisYear && seat.ages[0] < 60,
  );
  const asking = random.shuffled(settled).slice(0, OTHERS + OPEN_REQUESTS);

  for (const { employment } of [...young, ...newcomers.slice(0, NEWCOMERS), ...asking]) {
    employment.requests = random.shuffled(DIFFICULTIES).slice(0, random.int(1, 2));
  }
  for (const { employment } of asking) employment.needsMentor = true;
  newcomers.forEach(({ employment }, place) => {
    employment.needsMentor =
      place < NEWCOMERS || place >= newcomers.length - OPEN_NEWCOMERS ? null : false;
  });

  return [
    ...youngNow
      .slice(0, YOUNG_OF_THIS_YEAR)
      .map((worker) => ({ worker, need: 'YOUNG_SPECIALIST' as const })),
    ...youngBefore
      .slice(0, YOUNG - YOUNG_OF_THIS_YEAR)
      .map((worker) => ({ worker, need: 'YOUNG_SPECIALIST' as const })),
    ...newcomers.slice(0, NEWCOMERS).map((worker) => ({ worker, need: 'NEWCOMER' as const })),
    ...asking.slice(0, OTHERS).map((worker, i) => ({
      worker,
      need: i % 3 === 0 ? ('DIGITAL_SKILLS' as const) : ('PROFESSIONAL_DIFFICULTY' as const),
    })),
  ];
}
