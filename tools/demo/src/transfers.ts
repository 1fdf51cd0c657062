import { addDays } from '@nastavnik/kernel';

import type { DemoEmployment } from './demo-district';
import type { Worker } from './people';
import type { Random } from './random';
import { later, onDay, type SchoolYear } from './school-year';

/** A newcomer who left another school of the district this summer: the former employment has ended. */
export interface Transfer {
  readonly worker: Worker;
  readonly former: DemoEmployment;
  readonly role: 'MENTOR' | 'MENTEE';
}

const [MENTORS, MENTEES] = [4, 5];

export function createTransfers(
  workers: readonly Worker[],
  schoolIds: readonly string[],
  { year }: SchoolYear,
  random: Random,
): readonly Transfer[] {
  const newcomers = workers.filter(
    ({ seat, employment }) =>
      seat.admittedThisYear && !seat.young && employment.actualAdmissionDate < onDay(year, '09-16'),
  );
  return random
    .shuffled(newcomers)
    .slice(0, MENTORS + MENTEES)
    .map((worker, index): Transfer => {
      const { employment, person } = worker;
      const schoolId = random.pick(schoolIds.filter((id) => id !== employment.schoolId));
      return {
        worker,
        role: index < MENTORS ? 'MENTOR' : 'MENTEE',
        former: {
          ...employment,
          id: random.uuid(`employment/former/${person.id}`),
          schoolId,
          employeeCode: `09${String(index).padStart(2, '0')}`,
          actualAdmissionDate: later(employment.teachingExperienceStart, onDay(year - 2, '09-01')),
          contractNo: `09${index}/${String(year - 2).slice(2)}`,
          titles: [...employment.titles],
          ended: addDays(onDay(year, '08-20'), -random.int(1, 40)),
          needsMentor: null,
          main: false,
        },
      };
    });
}
