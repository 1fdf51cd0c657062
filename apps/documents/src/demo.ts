import { numberKey, type RegisterKey, serialOf } from '@nastavnik/documents-domain';
import { type Actor, toLocalDate, yearOf } from '@nastavnik/kernel';
import { Database, ormOptions, type Work } from '@nastavnik/persistence';

import {
  DEMO_SEED,
  type DemoDistrict,
  type DemoPair,
  type DemoPerson,
  type DemoSchool,
  generateDistrict,
} from '../../../tools/demo/src';
import { Random } from '../../../tools/demo/src/random';
import { loadDrafts } from './demo-drafts';
import { entities } from './entities';
import { Acquaintance } from './papers/acquaintance.entity';
import { Document } from './papers/document.entity';
import { DocumentSigner } from './papers/document-signer.entity';
import { RegistrationJournal } from './registration/registration-journal.entity';

export interface DemoGround {
  readonly demo: DemoDistrict;
  readonly school: DemoSchool;
  readonly random: Random;
  readonly people: ReadonlyMap<string, DemoPerson>;
  readonly posts: ReadonlyMap<string, string>;
}

/** The orders of the demo pairs as paper originals in their registers, and a few programmes that wait for signatures. */
export async function loadDemo(
  databaseUrl: string,
  { today, password }: { readonly today: string; readonly password: string },
): Promise<void> {
  const demo = generateDistrict(DEMO_SEED, toLocalDate(today), password);
  const ground = {
    demo,
    random: new Random(DEMO_SEED, 'documents'),
    people: new Map(demo.people.map((person) => [person.id, person])),
    posts: new Map(demo.employments.filter((e) => e.main).map((e) => [e.personId, e.position])),
  };
  const pairs = [...demo.pairs, ...demo.endedPairs, ...demo.replacedPairs];
  const signingIn = new Set(demo.accounts.flatMap(({ grants }) => grants.map((g) => g.tenantId)));
  const database = await Database.connect(
    ormOptions({ service: 'documents', databaseUrl, entities }),
  );
  try {
    for (const school of demo.schools)
      await database.write(loader(demo, school.id), async (work) => {
        const own = pairs.filter(({ schoolId }) => schoolId === school.id);
        await loadOrders(
          work,
          { ...ground, school },
          own.filter((pair) => !isAct(pair)),
        );
        await loadOrders(work, { ...ground, school }, own.filter(isAct));
        if (signingIn.has(school.id)) await loadDrafts(work, { ...ground, school }, own);
      });
    const acts = pairs.filter(isAct);
    await database.write({ ...loader(demo, demo.district.id), reach: 'DISTRICT' }, (work) =>
      loadJournals(work, ground.random, 'AUTHORITY_ACTS', acts),
    );
  } finally {
    await database.close();
  }
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

/** A head is appointed by the authority's act, everybody else by the school's order (004 3.2, 3.3). */
const isAct = ({ form }: DemoPair): boolean => form === 'HEAD_TEACHER';

const fullName = (person: DemoPerson | undefined): string | null =>
  person ? [person.surname, person.name, person.patronymic].filter(Boolean).join(' ') : null;

async function loadOrders(
  work: Work,
  ground: DemoGround,
  pairs: readonly DemoPair[],
): Promise<void> {
  const [first] = pairs;
  if (!first) return;
  const { em, now, actor } = work;
  const { demo, school, random, people, posts } = ground;
  const owner = { tenantId: school.id, districtId: actor.districtId };
  const register: RegisterKey = isAct(first) ? 'AUTHORITY_ACTS' : 'PERSONNEL_ORDERS';
  const idOf = (pair: DemoPair) => random.uuid(`order/${pair.id}`);
  const headId = school.headPersonId ?? school.actingHeadPersonId;
  await em.insertMany(
    Document,
    pairs.map((pair) => ({
      ...owner,
      id: idOf(pair),
      code: isAct(pair) ? ('D24' as const) : ('D13' as const),
      requestId: random.uuid(`request/${pair.id}`),
      subjectKind: 'ASSIGNMENT' as const,
      subjectId: pair.id,
      title: titleOf(pair, people),
      state: 'ACQUAINTED' as const,
      personIds: [pair.mentorId, ...pair.menteeIds, ...(headId && !isAct(pair) ? [headId] : [])],
      people: [pair.mentorId, ...pair.menteeIds]
        .flatMap((id) => fullName(people.get(id)) ?? [])
        .join(', '),
      appointedPersonIds: [pair.mentorId],
      facts: {},
      drawnAt: now,
      createdAt: new Date(`${pair.actDate}T09:00:00.000Z`),
      createdOn: pair.actDate,
      requestedBy: actor.name,
      signedOn: pair.actDate,
      register,
      registerTenantId: isAct(pair) ? demo.district.id : school.id,
      registerYear: yearOf(pair.actDate),
      number: pair.actNumber,
      numberKey: numberKey(pair.actNumber),
      serial: serialIn(pair),
      date: pair.actDate,
      registeredAt: now,
      registeredBy: actor.name,
    })),
  );
  await em.insertMany(
    DocumentSigner,
    pairs.map((pair) => ({
      ...owner,
      id: random.uuid(`signer/${pair.id}`),
      documentId: idOf(pair),
      place: 0,
      role: isAct(pair) ? ('AUTHORITY' as const) : ('HEAD' as const),
      personId: isAct(pair) ? null : headId,
      personName: isAct(pair) ? demo.district.authority : fullName(people.get(headId ?? '')),
      post: isAct(pair) ? null : (posts.get(headId ?? '') ?? null),
      state: 'SIGNED' as const,
      signedOn: pair.actDate,
      recordedBy: actor.name,
    })),
  );
  await em.insertMany(
    Acquaintance,
    pairs.flatMap((pair) =>
      [pair.mentorId, ...pair.menteeIds].map((personId) => ({
        ...owner,
        id: random.uuid(`read/${pair.id}/${personId}`),
        documentId: idOf(pair),
        personId,
        personName: fullName(people.get(personId)),
        post: posts.get(personId) ?? null,
        acquaintedOn: pair.actDate,
        recordedBy: actor.name,
      })),
    ),
  );
  if (!isAct(first)) await loadJournals(work, random, register, pairs);
}

const titleOf = (pair: DemoPair, people: DemoGround['people']): string => {
  const what = isAct(pair) ? 'Акт' : 'Приказ';
  const mentor = people.get(pair.mentorId);
  return `${what} о назначении наставника: ${mentor?.surname ?? ''} ${mentor?.name.charAt(0) ?? ''}.`;
};

/** The generator numbers every order by «…-К»; the lettered numbers of one school stand outside the row. */
const PATTERN = '{n}-К';
const serialIn = (pair: DemoPair): number | null => serialOf(pair.actNumber, PATTERN);

/** Registers go on from the last number of the pairs; what came before was numbered elsewhere. */
async function loadJournals(
  { em, actor }: Work,
  random: Random,
  register: RegisterKey,
  pairs: readonly DemoPair[],
): Promise<void> {
  const byYear = Map.groupBy(pairs, ({ actDate }) => yearOf(actDate));
  const { tenantId, districtId } = actor;
  const rows = [...byYear].flatMap(([year, own]) => {
    const serials = own.flatMap((pair) => serialIn(pair) ?? []);
    if (serials.length === 0) return [];
    return [
      {
        ...{ tenantId, districtId, register, year, pattern: PATTERN },
        id: random.uuid(`journal/${tenantId}/${register}/${year}`),
        firstSerial: Math.min(...serials),
        lastSerial: Math.max(...serials),
      },
    ];
  });
  await em.insertMany(RegistrationJournal, rows);
}
