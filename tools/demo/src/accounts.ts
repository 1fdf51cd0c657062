import type { Role } from '@nastavnik/kernel';

import type { DemoAccount, DemoPair, DemoPerson, DemoSchool } from './demo-district';
import type { FullName } from './naming';
import type { Random } from './random';
import { onDay, type SchoolYear } from './school-year';

/** Schools whose people may sign in: a large, a medium and a small one. */
const SCHOOLS_WITH_ACCOUNTS = [1, 8, 25];

export interface AccountFacts {
  readonly districtId: string;
  readonly schools: readonly DemoSchool[];
  readonly people: readonly DemoPerson[];
  readonly pairs: readonly DemoPair[];
  /** Names of those who are no employees of a school: the office of the district and the clerks. */
  readonly inventName: () => FullName;
  readonly password: string;
}

/** Who may sign in to the demonstration, all with one readable password. */
export function createAccounts(
  facts: AccountFacts,
  { year }: SchoolYear,
  random: Random,
): readonly DemoAccount[] {
  const byId = new Map(facts.people.map((person) => [person.id, person]));
  const account = (
    login: string,
    role: Role,
    tenantId: string,
    personId: string | null,
  ): DemoAccount => {
    const { surname, name, patronymic } =
      (personId === null ? undefined : byId.get(personId)) ?? facts.inventName();
    return {
      id: random.uuid(`account/${login}`),
      email: `${login}@example.org`,
      password: facts.password,
      personId,
      surname,
      name,
      patronymic,
      grants: [
        {
          id: random.uuid(`grant/${login}/${role}`),
          role,
          tenantId,
          period: { from: onDay(year, '09-01'), to: null },
        },
      ],
    };
  };
  const ofSchool = facts.schools
    .filter((school) => SCHOOLS_WITH_ACCOUNTS.includes(school.no))
    .flatMap((school) => {
      const plain = facts.pairs.filter(
        (p) =>
          p.schoolId === school.id && p.form === 'TEACHER_TEACHER' && p.kinds[0] === 'TRADITIONAL',
      );
      const pair = plain.find((p) => p.programme?.state === 'RUNNING') ?? plain[0];
      return [
        account(`head${school.no}`, 'SCHOOL_HEAD', school.id, school.headPersonId),
        account(`curator${school.no}`, 'CURATOR', school.id, school.curatorPersonId),
        account(`clerk${school.no}`, 'CLERK', school.id, null),
        ...(pair === undefined
          ? []
          : [
              account(`mentor${school.no}`, 'MENTOR', school.id, pair.mentorId),
              account(`mentee${school.no}`, 'MENTEE', school.id, pair.menteeIds[0] ?? null),
            ]),
      ];
    });
  return [
    account('district', 'DISTRICT_ADMIN', facts.districtId, null),
    account('coordinator', 'REGIONAL_COORDINATOR', facts.districtId, null),
    ...ofSchool,
  ];
}
