import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Actor, toLocalDate } from '@nastavnik/kernel';
import type { MessageOf } from '@nastavnik/events';
import { newId } from '@nastavnik/persistence';
import {
  aMessage,
  anActor,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { startLocalS3 } from '../../../../tools/s3/local-s3.mjs';
import { type LockingStore, startLockingStore } from './locking-store';

export interface TestDocuments {
  readonly service: TestService;
  readonly database: TestDatabase;
  readonly store: LockingStore | null;
  close(): Promise<void>;
}

/** The built service with a database and a store of its own; without `locking` the store keeps no versions and locks. */
export async function startDocuments({ locking = false } = {}): Promise<TestDocuments> {
  const dir = mkdtempSync(join(tmpdir(), 'documents-spec-'));
  const keys = { accessKey: 'LOCAL', secretKey: 'local-secret' };
  const local = await startLocalS3({ port: 0, dir, ...keys, bucket: 'nastavnik', origins: [] });
  const store = locking ? await startLockingStore(local.endpoint) : null;
  const database = await openTestDatabase();
  const service = await startService('documents', database, {
    S3_ENDPOINT: store?.endpoint ?? local.endpoint,
    S3_ACCESS_KEY: keys.accessKey,
    S3_SECRET_KEY: keys.secretKey,
    S3_OBJECT_LOCK: locking ? 'required' : 'unavailable',
  });
  return {
    service,
    database,
    store,
    close: async () => {
      await service.stop();
      await database.drop();
      await store?.stop();
      await local.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

const named = (id: string | null, surname: string, gender: 'm' | 'f', post: string) => ({
  id: id ?? newId(),
  surname,
  name: gender === 'f' ? 'Ольга' : 'Пётр',
  patronymic: gender === 'f' ? 'Ильинична' : 'Ильич',
  gender,
  post,
});

/** A school with its people: who signs, who keeps papers, whom they are about. */
export interface TestSchool {
  readonly head: Actor;
  readonly curator: Actor;
  readonly clerk: Actor;
  readonly mentor: Actor;
  readonly mentee: Actor;
}

export function aSchool(districtId = newId()): TestSchool {
  const owner = { tenantId: newId(), districtId };
  return {
    head: anActor('SCHOOL_HEAD', { ...owner, name: 'Луговских Вера Павловна' }),
    curator: anActor('CURATOR', owner),
    clerk: anActor('CLERK', owner),
    mentor: anActor('MENTOR', { ...owner, name: 'Каменцева Ольга Ильинична' }),
    mentee: anActor('MENTEE', { ...owner, name: 'Ольшанов Пётр Ильич' }),
  };
}

export const peopleOf = ({ head, curator, mentor, mentee }: TestSchool) => ({
  head: named(head.personId, 'Луговских', 'f', 'директор'),
  curator: named(curator.personId, 'Берестова', 'f', 'заместитель директора'),
  mentor: named(mentor.personId, 'Каменцева', 'f', 'учитель математики'),
  mentee: named(mentee.personId, 'Ольшанов', 'm', 'учитель физики'),
});

/** What other services tell of a school before they ask for papers. */
export const introductionOf = (school: TestSchool) => {
  const { head, mentor } = school;
  const people = peopleOf(school);
  const roleOf = (actor: Actor, role: string, who: typeof people.head) => ({
    grantId: newId(),
    accountId: actor.accountId,
    personId: actor.personId ?? newId(),
    role,
    person: {
      surname: who.surname,
      name: who.name,
      patronymic: who.patronymic,
      gender: who.gender,
    },
    post: who.post,
    email: 'a@example.org',
    from: toLocalDate('2026-01-01'),
    to: null,
  });
  return [
    aMessage(head, 'SchoolOpened.v1', head.tenantId, {
      schoolId: head.tenantId,
      fullName: 'Муниципальное общеобразовательное учреждение «Школа № 5»',
      shortName: 'МОУ «Школа № 5»',
      place: 'пос. Луговой Яр',
      founder: 'Управление образования',
      address: 'пос. Луговой Яр, ул. Полевая, 1',
      archiveIndex: '03-05',
      isDistrict: false,
    }),
    aMessage(head, 'RoleGranted.v1', head.personId ?? '', roleOf(head, 'SCHOOL_HEAD', people.head)),
    aMessage(
      head,
      'RoleGranted.v1',
      mentor.personId ?? '',
      roleOf(mentor, 'MENTOR', people.mentor),
    ),
  ];
};

type Request = MessageOf<'DocumentRequested.v1'>;

const TERM = { firstDay: '2026-11-23', lastDay: '2027-05-31' };

/** The order that appoints the mentor and fixes the pair, as programmes asks for it. */
export function aPairOrder(school: TestSchool, more: Partial<Request> = {}): Request {
  const { curator, mentor, mentee } = peopleOf(school);
  const consentDate = '2026-11-16';
  return {
    requestId: newId(),
    code: 'D13',
    subject: { kind: 'ASSIGNMENT', id: newId() },
    title: 'Приказ о назначении наставника',
    signers: [{ personId: null, role: 'SCHOOL_HEAD' }],
    acquaint: [mentor.id, mentee.id],
    facts: {
      mentor: { ...mentor, consentDate },
      mentees: [{ ...mentee, consentDate }],
      curator,
      forms: ['учитель – учитель'],
      kinds: ['традиционное'],
      term: TERM,
      underLabourCode: true,
    },
    ...more,
  };
}

/** The mentor's consent, signed by the mentor alone and never registered. */
export function aMentorConsent(school: TestSchool, more: Partial<Request> = {}): Request {
  const { mentor, mentee } = peopleOf(school);
  return {
    requestId: newId(),
    code: 'D06',
    subject: { kind: 'ASSIGNMENT', id: newId() },
    title: 'Согласие наставника',
    signers: [{ personId: mentor.id, role: 'MENTOR' }],
    acquaint: [],
    facts: {
      mentor,
      mentees: [mentee],
      forms: ['учитель – учитель'],
      term: TERM,
      duties: ['проводить встречи'],
      underLabourCode: true,
    },
    ...more,
  };
}

/** The programme, which mentor, mentee and curator sign in this order. */
export function aProgramme(school: TestSchool): Request {
  const { curator, mentor, mentee } = peopleOf(school);
  const named = (id: string, role: string) => ({ personId: id, role });
  return {
    requestId: newId(),
    code: 'D15',
    subject: { kind: 'PROGRAMME', id: newId() },
    title: 'Программа наставничества',
    signers: [
      named(mentor.id, 'MENTOR'),
      named(mentee.id, 'MENTEE'),
      { personId: null, role: 'CURATOR' },
    ],
    acquaint: [],
    facts: {
      mentor,
      mentees: [mentee],
      curator,
      appointment: { date: '2026-11-20', number: '44-К' },
      forms: ['учитель – учитель'],
      kinds: ['традиционное'],
      term: TERM,
      version: 1,
      difficulties: ['подготовка урока'],
      goals: ['уверенно вести урок'],
      events: [
        { title: 'Встреча', kind: 'знакомство', plannedDate: '2026-11-25', expectedResult: null },
      ],
    },
  };
}

export const asked = (school: TestSchool, request: Request) =>
  aMessage(school.curator, 'DocumentRequested.v1', request.subject.id, request);
