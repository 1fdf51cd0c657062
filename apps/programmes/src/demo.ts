import { type Actor, toLocalDate } from '@nastavnik/kernel';
import { Database, ormOptions, type Work } from '@nastavnik/persistence';

import {
  DEMO_SEED,
  type DemoConsent,
  type DemoDistrict,
  type DemoMeeting,
  type DemoPair,
  type DemoProgramme,
  type DemoReport,
  type DemoSchool,
  generateDistrict,
} from '../../../tools/demo/src';
import { loadPackages } from './demo-packages';
import { loadPair } from './demo-pairs';
import { loadProgramme } from './demo-programmes';
import { entities } from './entities';
import type { PersonSnapshot } from './people/person-snapshot';

export type {
  DemoConsent,
  DemoDistrict,
  DemoMeeting,
  DemoPair,
  DemoProgramme,
  DemoReport,
  DemoSchool,
};

/** What the loaders of single things look up. */
export interface DemoGround {
  readonly demo: DemoDistrict;
  readonly people: ReadonlyMap<string, PersonSnapshot>;
  readonly schoolNames: ReadonlyMap<string, string>;
  readonly consents: ReadonlyMap<string, readonly DemoConsent[]>;
  /** The next free place of each mentor, counted over all schools. */
  readonly places: Map<string, number>;
}

/** Pairs, programmes, meetings and reports of the demo district, with the messages their making would have sent. */
export async function loadDemo(
  databaseUrl: string,
  { today, password }: { readonly today: string; readonly password: string },
): Promise<void> {
  const demo = generateDistrict(DEMO_SEED, toLocalDate(today), password);
  const ground = groundOf(demo);
  const all = [...demo.pairs, ...demo.endedPairs, ...demo.replacedPairs];
  const database = await Database.connect(
    ormOptions({ service: 'programmes', databaseUrl, entities }),
  );
  try {
    for (const school of demo.schools)
      await database.write(loader(demo, school.id), async (work) => {
        for (const pair of all.filter(({ schoolId }) => schoolId === school.id)) {
          loadPair(work, ground, pair);
          loadProgramme(work, ground, pair);
          tellEnd(work, pair);
        }
        loadPackages(work, ground, school);
        work.audit({
          fact: 'DEMO_LOADED',
          subjectKind: 'SCHOOL',
          subjectId: school.id,
          heading: 'Загружены учебные данные',
        });
      });
  } finally {
    await database.close();
  }
}

function groundOf(demo: DemoDistrict): DemoGround {
  const posts = new Map(
    demo.employments.filter(({ main }) => main).map((e) => [e.personId, e.position]),
  );
  return {
    demo,
    people: new Map(
      demo.people.map(({ id, surname, name, patronymic, gender }) => [
        id,
        {
          surname,
          name,
          patronymic,
          gender: gender === 'FEMALE' ? 'f' : 'm',
          post: posts.get(id) ?? '',
        },
      ]),
    ),
    schoolNames: new Map(demo.schools.map(({ id, shortName }) => [id, shortName])),
    consents: Map.groupBy(
      demo.consents.filter(({ pairId }) => pairId !== null),
      ({ pairId }) => pairId ?? '',
    ),
    places: new Map(),
  };
}

const loader = (demo: DemoDistrict, tenantId: string): Actor => ({
  accountId: demo.accounts[0]?.id ?? demo.district.id,
  personId: null,
  districtId: demo.district.id,
  tenantId,
  roles: ['DISTRICT_ADMIN'],
  reach: 'SCHOOL',
  name: 'Учебные данные',
});

/** The last word on a pair, after everything its programme has to say. */
function tellEnd({ publish }: Work, pair: DemoPair): void {
  const end = pair.ended
    ? { endedOn: pair.ended.on, outcome: 'ENDED' as const, reason: pair.ended.reason }
    : pair.replaced && {
        endedOn: pair.replaced.on,
        outcome: 'REPLACED' as const,
        reason: pair.replaced.ground,
      };
  if (end) publish('AssignmentEnded.v1', pair.id, { ...pairMessageOf(pair), ...end });
}

export const pairMessageOf = (pair: DemoPair) => ({
  assignmentId: pair.id,
  mentorId: pair.mentorId,
  mentorSchoolId: pair.mentorSchoolId,
  menteeIds: [...pair.menteeIds],
  form: pair.form,
});
