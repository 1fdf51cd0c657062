import { type Actor, addDays, type LocalDate, toLocalDate } from '@nastavnik/kernel';
import { DATA_CONSENT_TEXT, isHeadPosition } from '@nastavnik/participants-domain';
import { Database, ormOptions, type Work } from '@nastavnik/persistence';
import { P004 } from '@nastavnik/regulations';

import {
  DEMO_SEED,
  type DemoDistrict,
  type DemoEmployment,
  type DemoPerson,
  type DemoSchool,
  generateDistrict,
} from '../../../tools/demo/src';
import { announceActive } from './banks/announce-entry';
import { BankEntry } from './banks/bank-entry.entity';
import { askForConsent } from './consents/ask-for-consent';
import { Consent } from './consents/consent.entity';
import { entities } from './entities';
import { PairRef } from './pairs/pair-ref.entity';
import { employmentMessage, personMessage } from './people/announce-person';
import { Employment } from './people/employment.entity';
import { Person } from './people/person.entity';
import { needRules } from './schools/regulation-rules';

/** A withdrawn consent leaves so many days for the destruction of what it allowed (152-FZ art. 21). */
const DESTRUCTION_DAYS = 30;

/** The people, banks and consents of the demo district, with the messages their registration would have sent. */
export async function loadDemo(
  databaseUrl: string,
  { today, password }: { readonly today: string; readonly password: string },
): Promise<void> {
  const demo = generateDistrict(DEMO_SEED, toLocalDate(today), password);
  const database = await Database.connect(
    ormOptions({ service: 'participants', databaseUrl, entities }),
  );
  try {
    for (const school of demo.schools) {
      await database.write(loader(demo, school.id), async (work) => {
        const people = loadPeople(work, demo, school);
        loadPairs(work, demo, school);
        loadConsents(work, demo, school, people);
        loadBanks(work, demo, school, people);
        work.audit({
          fact: 'DEMO_LOADED',
          subjectKind: 'SCHOOL',
          subjectId: school.id,
          heading: 'Загружены учебные данные',
        });
      });
    }
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

const ofSchool = <T extends { readonly schoolId: string }>(all: readonly T[], school: DemoSchool) =>
  all.filter(({ schoolId }) => schoolId === school.id);

interface Loaded {
  readonly person: Person;
  readonly employment: Employment;
}

/** Everybody with an employment in the school; who works in two schools is a person of both. */
function loadPeople(
  work: Work,
  demo: DemoDistrict,
  school: DemoSchool,
): ReadonlyMap<string, Loaded> {
  const { em, actor, today, publish } = work;
  const owner = { tenantId: school.id, districtId: actor.districtId };
  const { effectiveFrom } = school.regulation;
  const rules = needRules([{ effectiveFrom, parameters: P004.parameters }], [], today);
  const known = new Map(demo.people.map((person) => [person.id, person]));
  const consenting = new Set(
    demo.consents
      .filter(({ type, state }) => type === 'DATA' && state === 'SIGNED')
      .map(({ personId }) => personId),
  );
  const offered = offeredMentor(demo, school);
  const loaded = new Map<string, Loaded>();
  for (const given of ofSchool(demo.employments, school)) {
    const from = known.get(given.personId);
    if (!from) continue;
    const employment = em.create(Employment, {
      ...owner,
      ...employmentOf(given, consenting.has(given.personId)),
    });
    const person =
      loaded.get(from.id)?.person ??
      em.create(Person, {
        ...owner,
        ...personOf(from),
        isHead: employment.isHead,
        offeredToOthers: from.id === offered,
      });
    loaded.set(person.id, { person, employment });
    publish('PersonRegistered.v1', person.id, personMessage(person));
    publish('EmploymentStarted.v1', person.id, employmentMessage(person, employment, rules, today));
    if (given.ended) {
      const [employmentId, endedOn] = [given.id, given.ended];
      publish('EmploymentEnded.v1', person.id, { employmentId, personId: person.id, endedOn });
    }
  }
  return loaded;
}

/** Every school offers one free mentor to the others. */
const offeredMentor = (demo: DemoDistrict, school: DemoSchool): string | undefined =>
  ofSchool(demo.bankEntries, school).find(
    ({ side, state }) => side === 'MENTOR' && state === 'ACTIVE',
  )?.personId;

const personOf = (person: DemoPerson) => ({
  id: person.id,
  surname: person.surname,
  name: person.name,
  patronymic: person.patronymic,
  gender: person.gender === 'FEMALE' ? ('f' as const) : ('m' as const),
  birthDate: person.birthDate,
  email: person.email,
  phone: person.phone,
});

const employmentOf = (given: DemoEmployment, mayKeepAnswers: boolean) => ({
  id: given.id,
  personId: given.personId,
  employeeCode: given.employeeCode,
  position: given.position,
  subjects: [...given.subjects],
  teachingExperienceStart: given.teachingExperienceStart,
  actualAdmissionDate: given.actualAdmissionDate,
  category: given.category,
  categoryExpires: given.categoryExpires,
  needsMentor: given.needsMentor,
  mentorCompetences: mayKeepAnswers ? [...given.mentorCompetences] : [],
  requests: mayKeepAnswers ? [...given.requests] : [],
  isHead: isHeadPosition(given.position),
  endedOn: given.ended,
});

/** The pairs as programmes will tell of them, so that entries are right before the first message arrives. */
function loadPairs({ em, actor }: Work, demo: DemoDistrict, school: DemoSchool): void {
  for (const pair of ofSchool([...demo.pairs, ...demo.endedPairs, ...demo.replacedPairs], school)) {
    const endedOn: LocalDate | null = pair.ended?.on ?? pair.replaced?.on ?? null;
    em.create(PairRef, {
      tenantId: school.id,
      districtId: actor.districtId,
      id: pair.id,
      mentorId: pair.mentorId,
      mentorSchoolId: pair.mentorSchoolId,
      menteeIds: [...pair.menteeIds],
      from: pair.period.from,
      to: pair.period.to,
      endedOn,
    });
  }
}

/** Consents to the processing of data; those of one pair belong to programmes. */
function loadConsents(
  work: Work,
  demo: DemoDistrict,
  school: DemoSchool,
  people: ReadonlyMap<string, Loaded>,
): void {
  const { em, actor, publish } = work;
  const address = `${school.place}, ул. Школьная, д. ${school.no}`;
  for (const given of ofSchool(demo.consents, school)) {
    const whose = people.get(given.personId);
    if (given.type !== 'DATA' || !whose) continue;
    const { id, personId, state, requestedOn, signedOn, endedOn } = given;
    const consent = em.create(Consent, {
      tenantId: school.id,
      districtId: actor.districtId,
      id,
      personId,
      kind: 'DATA',
      state,
      requestId: id,
      textVersion: DATA_CONSENT_TEXT.version,
      requestedOn,
      signedOn,
      signature: signedOn ? 'WET_SCAN' : null,
      endedOn,
      destroyBy: state === 'WITHDRAWN' && endedOn ? addDays(endedOn, DESTRUCTION_DAYS) : null,
    });
    const told = { consentId: id, personId, kind: 'DATA' as const };
    if (signedOn) publish('ConsentSigned.v1', personId, { ...told, signedOn });
    if (state === 'WITHDRAWN' && endedOn)
      publish('ConsentWithdrawn.v1', personId, { ...told, withdrawnOn: endedOn });
    if (state === 'REQUESTED')
      askForConsent(work, consent, { ...school, address }, whose.person, whose.employment.position);
  }
}

function loadBanks(
  work: Work,
  demo: DemoDistrict,
  school: DemoSchool,
  people: ReadonlyMap<string, Loaded>,
): void {
  for (const given of ofSchool(demo.bankEntries, school)) {
    if (!people.has(given.personId)) continue;
    const { schoolId: _, competences, requests, ...rest } = given;
    const entry = work.em.create(BankEntry, {
      ...rest,
      tenantId: school.id,
      districtId: work.actor.districtId,
      competences: [...competences],
      requests: [...requests],
      proposedOn: school.regulation.effectiveFrom,
      leaveReason: given.state === 'SUSPENDED' ? 'LONG_ABSENCE' : null,
    });
    if (entry.state === 'ACTIVE' || entry.state === 'MATCHED') announceActive(work, entry);
  }
}
