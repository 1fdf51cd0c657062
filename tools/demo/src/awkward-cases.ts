import { addDays } from '@nastavnik/kernel';
import { isWorkingDay, RUSSIAN_CALENDAR } from '@nastavnik/regulations';

import type {
  AwkwardCode,
  DemoAwkward,
  DemoEmployment,
  DemoPair,
  DemoSchool,
} from './demo-district';
import type { Worker } from './people';
import type { Random } from './random';
import type { SchoolYear } from './school-year';
import type { Transfer } from './transfers';

export interface AwkwardCases {
  readonly cases: readonly DemoAwkward[];
  readonly secondJob: DemoEmployment;
  readonly withdrawnPersonId: string;
}

export const LETTERED_ORDER_SCHOOL = 10;

/** Turns some running pairs into the cases of working life that a product has to bear (domain.md section 8). */
export function makeCasesAwkward(
  workers: readonly Worker[],
  schools: readonly DemoSchool[],
  pairs: readonly DemoPair[],
  transfers: readonly Transfer[],
  { today }: SchoolYear,
  random: Random,
): AwkwardCases {
  const byId = new Map(workers.map((worker) => [worker.person.id, worker]));
  const cases: DemoAwkward[] = [];
  const note = (code: AwkwardCode, schoolId: string, ...personIds: readonly string[]): void => {
    cases.push({ code, schoolId, personIds });
  };
  const mentors = new Set(pairs.map((pair) => pair.mentorId));
  const plain = runningLast(
    random.shuffled(
      pairs.filter(
        (pair) =>
          pair.form === 'TEACHER_TEACHER' &&
          pair.kinds[0] === 'TRADITIONAL' &&
          pair.menteeIds.every((id) => !mentors.has(id)),
      ),
    ),
  );
  const nextPlain = (): {
    readonly pair: DemoPair;
    readonly mentor: Worker;
    readonly mentee: Worker;
  } => {
    const pair = plain.pop();
    const mentor = byId.get(pair?.mentorId ?? '');
    const mentee = byId.get(pair?.menteeIds[0] ?? '');
    if (pair === undefined || mentor === undefined || mentee === undefined) {
      throw new RangeError('No running pair is left for an awkward case');
    }
    return { pair, mentor, mentee };
  };

  const reverse = pairs.find((pair) => pair.kinds.includes('REVERSE'));
  if (reverse !== undefined) {
    note('REVERSE_PAIR', reverse.schoolId, reverse.mentorId, ...reverse.menteeIds);
    note('MENTOR_AND_MENTEE', reverse.schoolId, reverse.mentorId);
  }
  const group = pairs.find((pair) => pair.kinds.includes('GROUP'));
  if (group !== undefined)
    note('GROUP_OF_THREE', group.schoolId, group.mentorId, ...group.menteeIds);

  const onLeave = nextPlain();
  onLeave.mentor.employment.leave = { from: addDays(today, -12), to: addDays(today, 60) };
  note('ON_LEAVE', onLeave.pair.schoolId, onLeave.mentor.person.id);

  const dismissed = nextPlain();
  dismissed.mentee.employment.ended = addDays(today, -1);
  note('DISMISSED_MID_PROGRAMME', dismissed.pair.schoolId, dismissed.mentee.person.id);

  const withdrawn = nextPlain();
  note('CONSENT_WITHDRAWN', withdrawn.pair.schoolId, withdrawn.mentee.person.id);

  const second = nextPlain().mentor;
  const otherSchool = random.pick(schools.filter((school) => school.id !== second.person.schoolId));
  const secondJob: DemoEmployment = {
    ...second.employment,
    id: random.uuid(`employment/second/${second.person.id}`),
    schoolId: otherSchool.id,
    employeeCode: '0950',
    contractNo: '950/с',
    titles: [...second.employment.titles],
    main: false,
  };
  note('TWO_SCHOOLS', otherSchool.id, second.person.id);

  for (const { worker } of transfers) note('TRANSFERRED', worker.person.schoolId, worker.person.id);
  for (const pair of pairs) {
    const hire = byId.get(pair.menteeIds[0] ?? '')?.employment.actualAdmissionDate;
    if (pair.appointmentDue === null || hire === undefined) continue;
    if (!isWorkingDay(RUSSIAN_CALENDAR, addDays(hire, 30)))
      note('DUE_ON_DAY_OFF', pair.schoolId, ...pair.menteeIds);
  }
  for (const school of schools) {
    if (school.no === LETTERED_ORDER_SCHOOL) note('LETTERED_ORDER_NUMBER', school.id);
    if (school.actingHeadPersonId !== null)
      note('ACTING_HEAD', school.id, school.actingHeadPersonId);
  }
  return { cases, secondJob, withdrawnPersonId: withdrawn.mentee.person.id };
}

/** Cases are taken from the end: a running programme shows more than a draft. */
const runningLast = (pairs: readonly DemoPair[]): DemoPair[] =>
  [...pairs].sort(
    (a, b) => Number(a.programme?.state === 'RUNNING') - Number(b.programme?.state === 'RUNNING'),
  );
