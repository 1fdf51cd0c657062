import { type Actor, type LocalDate, type Role, toLocalDate } from '@nastavnik/kernel';
import { Database, ormOptions, type Work } from '@nastavnik/persistence';
import { P004 } from '@nastavnik/regulations';
import { DEFAULT_POSTS } from '@nastavnik/tenants-domain';

import {
  DEMO_SEED,
  type DemoAccount,
  type DemoDistrict,
  type DemoSchool,
  generateDistrict,
} from '../../../tools/demo/src';
import { Random } from '../../../tools/demo/src/random';
import { District } from './districts/district.entity';
import { entities } from './entities';
import { Account } from './identity/account.entity';
import { hashPassword } from './identity/password';
import { RoleGrant } from './identity/role-grant.entity';
import { drawRoadmap } from './demo-roadmap';
import { RegulationVersion } from './regulations/regulation-version.entity';
import { School } from './schools/school.entity';

interface Given {
  readonly today: string;
  readonly password: string;
}

interface Office {
  readonly account: DemoAccount;
  readonly gender: 'm' | 'f';
  readonly post: string;
}

/** The demo district as this service knows it. @returns who may sign in, for the start command to print */
export async function loadDemo(databaseUrl: string, { today, password }: Given) {
  const demo = generateDistrict(DEMO_SEED, toLocalDate(today), password);
  const database = await Database.connect(
    ormOptions({ service: 'tenants', databaseUrl, entities }),
  );
  try {
    // One hash for all: forty schools with salts of their own would take a minute of argon2.
    const passwordHash = await hashPassword(password);
    const offices = officesOf(demo, new Random(DEMO_SEED, 'tenants'), password);
    await database.write(loader(demo, demo.district.id), (work) => {
      openDistrict(work, demo);
      return giveOffices(work, offices, passwordHash);
    });
    for (const school of demo.schools)
      await database.write(loader(demo, school.id), (work) => {
        openSchool(work, school);
        bringIntoForce(work, school);
        drawRoadmap(work, school, toLocalDate(today));
        return giveOffices(work, offices, passwordHash);
      });
    return demo.accounts.map((account) => shown(account, demo));
  } finally {
    await database.close();
  }
}

function shown(account: DemoAccount, demo: DemoDistrict) {
  const [grant] = account.grants;
  const school = demo.schools.find(({ id }) => id === grant?.tenantId);
  return {
    role: String(grant?.role ?? ''),
    school: school?.shortName ?? demo.district.name,
    email: account.email,
    password: account.password,
  };
}

const loader = (demo: DemoDistrict, tenantId: string): Actor => ({
  accountId: demo.accounts[0]?.id ?? demo.district.id,
  personId: null,
  districtId: demo.district.id,
  tenantId,
  roles: ['DISTRICT_ADMIN'],
  reach: 'DISTRICT',
  name: 'Учебные данные',
});

/** The accounts of the generator, and a head and a curator for every other school. */
function officesOf(demo: DemoDistrict, random: Random, password: string): readonly Office[] {
  const people = new Map(demo.people.map((person) => [person.id, person]));
  const positions = new Map(
    demo.employments.filter(({ main }) => main).map((e) => [e.personId, e.position]),
  );
  const since = demo.accounts[0]?.grants[0]?.period ?? {
    from: toLocalDate('2025-09-01'),
    to: null,
  };
  const further = (no: number, role: Role, tenantId: string, personId: string | null) => {
    const person = personId === null ? undefined : people.get(personId);
    const login = `${role === 'SCHOOL_HEAD' ? 'head' : 'curator'}${no}`;
    const email = `${login}@example.org`;
    if (!person || demo.accounts.some((account) => account.email === email)) return [];
    const { surname, name, patronymic } = person;
    const grant = { id: random.uuid(`grant/${login}`), role, tenantId, period: since };
    const id = random.uuid(`account/${login}`);
    return [{ id, email, password, personId, surname, name, patronymic, grants: [grant] }];
  };
  const accounts = [
    ...demo.accounts,
    ...demo.schools.flatMap((school) => [
      ...further(
        school.no,
        'SCHOOL_HEAD',
        school.id,
        school.headPersonId ?? school.actingHeadPersonId,
      ),
      ...further(school.no, 'CURATOR', school.id, school.curatorPersonId),
    ]),
  ];
  const acting = new Set(demo.schools.map(({ actingHeadPersonId }) => actingHeadPersonId));
  return accounts.map((account) => {
    const personId = account.personId ?? random.uuid(`person/${account.email}`);
    const role = account.grants[0]?.role ?? 'MENTOR';
    const isActing = role === 'SCHOOL_HEAD' && acting.has(personId);
    const post = role === 'CLERK' ? undefined : positions.get(personId);
    const person = people.get(personId);
    const isMan = person ? person.gender === 'MALE' : !/на$/.test(account.patronymic ?? 'на');
    return {
      account: { ...account, personId },
      gender: isMan ? ('m' as const) : ('f' as const),
      post: isActing ? 'исполняющий обязанности директора' : (post ?? DEFAULT_POSTS[role]),
    };
  });
}

const loaded = { fact: 'DEMO_LOADED', heading: 'Загружены учебные данные' };

function openDistrict({ em, actor, audit, publish }: Work, { district }: DemoDistrict): void {
  const { tenantId, districtId } = actor;
  const { name, timeZone, authority, place } = district;
  audit({ ...loaded, subjectKind: 'DISTRICT', subjectId: districtId });
  em.create(District, { tenantId, districtId, id: districtId, name, authority, place, timeZone });
  publish('SchoolOpened.v1', districtId, {
    schoolId: districtId,
    fullName: authority,
    shortName: name,
    place,
    founder: '',
    address: '',
    archiveIndex: '01-05',
    isDistrict: true,
  });
}

function openSchool({ em, actor, audit, publish }: Work, school: DemoSchool): void {
  const { id, fullName, shortName, place, founder, archiveIndex } = school;
  const address = `${place}, ул. Школьная, д. ${school.no}`;
  audit({ ...loaded, subjectKind: 'SCHOOL', subjectId: id });
  em.create(School, {
    tenantId: id,
    id,
    districtId: actor.districtId,
    fullName,
    shortName,
    place,
    address,
    founder,
    kind: school.kind,
    archiveIndex,
    openedOn: school.regulation.orderDate,
  });
  publish('SchoolOpened.v1', id, {
    schoolId: id,
    fullName,
    shortName,
    place,
    founder,
    address,
    archiveIndex,
    isDistrict: false,
  });
}

/** The regulation of a paper order: there is no document behind it. */
function bringIntoForce({ em, actor, publish }: Work, school: DemoSchool): void {
  const { orderNumber, orderDate, effectiveFrom } = school.regulation;
  const id = new Random(DEMO_SEED, 'tenants').uuid(`regulation/${school.no}`);
  const parameters = { ...P004.parameters };
  em.create(RegulationVersion, {
    tenantId: school.id,
    districtId: actor.districtId,
    id,
    no: 1,
    preset: school.preset,
    state: 'IN_FORCE',
    parameters,
    minutes: [],
    orderNumber,
    orderDate,
    orderSignedOn: orderDate,
    effectiveFrom,
    createdAt: new Date(`${orderDate}T09:00:00+03:00`),
  });
  publish('RegulationInForce.v1', school.id, {
    schoolId: school.id,
    versionId: id,
    no: 1,
    preset: school.preset,
    effectiveFrom,
    parameters,
    orderNumber,
    orderDate,
  });
}

async function giveOffices(
  { em, actor, publish }: Work,
  offices: readonly Office[],
  passwordHash: string,
): Promise<void> {
  const owner = { tenantId: actor.tenantId, districtId: actor.districtId };
  for (const { account, gender, post } of offices) {
    const { id: accountId, email, surname, name, patronymic } = account;
    const personId = account.personId ?? accountId;
    const [home] = account.grants;
    if (home?.tenantId === actor.tenantId)
      em.create(Account, {
        ...owner,
        id: accountId,
        personId,
        email,
        surname,
        name,
        patronymic,
        gender,
        passwordHash,
      });
    for (const grant of account.grants.filter((g) => g.tenantId === actor.tenantId)) {
      const { from, to }: { from: LocalDate; to: LocalDate | null } = grant.period;
      em.create(RoleGrant, {
        ...owner,
        id: grant.id,
        accountId,
        personId,
        role: grant.role,
        post,
        validFrom: from,
        validTo: to,
      });
      publish('RoleGranted.v1', personId, {
        grantId: grant.id,
        accountId,
        personId,
        role: grant.role,
        person: { surname, name, patronymic, gender },
        post,
        email,
        from,
        to,
      });
    }
  }
}
