import type { MessageOf, MessageType } from '@nastavnik/events';
import {
  type Actor,
  addDays,
  addMonths,
  type LocalDate,
  localDateAt,
  REACH_OF_ROLE,
  type Role,
} from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import { P004 } from '@nastavnik/regulations';
import { aMessage, anActor, type TestDatabase, type TestService } from '@nastavnik/testing';

/** The day the service lives in. */
export const TODAY = localDateAt(Date.now(), 'Europe/Moscow');

export interface GivenPerson {
  readonly id?: string;
  readonly surname?: string;
  readonly side?: 'MENTOR' | 'MENTEE' | null;
  readonly subjects?: readonly string[];
  readonly competences?: readonly string[];
  readonly requests?: readonly string[];
  readonly capacity?: number | null;
  readonly admittedOn?: LocalDate | null;
  readonly isHead?: boolean;
  readonly offered?: boolean;
  readonly dataConsent?: boolean;
}

export interface TestSchool {
  readonly tenantId: string;
  readonly name: string;
  readonly curator: Actor;
  readonly head: Actor;
  /** The same school in another role; with a person who sees only their own papers. */
  as(role: Role, personId?: string): Actor;
  /** Somebody of the school, as participants tells of them; answers the person's id. */
  person(given?: GivenPerson): Promise<string>;
  tell<T extends MessageType>(type: T, payload: MessageOf<T>): Promise<void>;
  sent<T = Record<string, unknown>>(type: MessageType): Promise<T[]>;
  audited(): Promise<string[]>;
}

/** A school with its office and the regulation P004 in force. */
export async function aSchool(
  service: TestService,
  database: TestDatabase,
  given: Partial<Actor> = {},
  regulation = true,
): Promise<TestSchool> {
  const curator = anActor('CURATOR', given);
  const { tenantId } = curator;
  const name = `Школа ${tenantId.slice(-4)}`;
  const as = (role: Role, personId: string = newId()): Actor => ({
    ...curator,
    accountId: newId(),
    personId,
    roles: [role],
    reach: REACH_OF_ROLE[role],
  });
  const head = as('SCHOOL_HEAD');
  const tell = async <T extends MessageType>(...messages: [T, MessageOf<T>][]) => {
    const { outcomes } = await service.deliver(
      'participants',
      messages.map(([type, payload]) => aMessage(curator, type, newId(), payload)),
    );
    const failed = outcomes.filter(({ ok }) => !ok);
    if (failed.length > 0) throw new Error(JSON.stringify(failed));
  };
  await tell(['SchoolOpened.v1', details(tenantId, name)]);
  if (regulation) await tell(['RegulationInForce.v1', inForce(tenantId, addMonths(TODAY, -24))]);
  for (const [holder, role, post] of [
    [head, 'SCHOOL_HEAD', 'директор'],
    [curator, 'CURATOR', 'заместитель директора'],
  ] as const)
    await tell(['RoleGranted.v1', anOffice(holder, role, post)]);

  return {
    tenantId,
    name,
    curator,
    head,
    as,
    person: async (person = {}) => {
      const id = person.id ?? newId();
      for (const message of messagesOf(id, person)) await tell(message as never);
      return id;
    },
    tell: (type, payload) => tell([type, payload]),
    sent: async <T>(type: MessageType) => {
      const rows = await database.peek<{ payload: T }>(
        'select payload from programmes.outbox_message where tenant_id = $1 and type = $2 order by position',
        [tenantId, type],
      );
      return rows.map(({ payload }) => payload);
    },
    audited: async () => {
      const rows = await database.peek<{ fact: string }>(
        'select fact from programmes.audit_entry where tenant_id = $1 order by at, id',
        [tenantId],
      );
      return rows.map(({ fact }) => fact);
    },
  };
}

/** The regulation P004, in force from the day. */
export const inForce = (
  schoolId: string,
  effectiveFrom: LocalDate,
): MessageOf<'RegulationInForce.v1'> => ({
  schoolId,
  versionId: newId(),
  no: 1,
  preset: 'P004',
  effectiveFrom,
  parameters: { ...P004.parameters },
  orderNumber: '128-В',
  orderDate: effectiveFrom,
});

export const details = (
  schoolId: string,
  shortName: string,
  isDistrict = false,
): MessageOf<'SchoolOpened.v1'> => ({
  schoolId,
  fullName: `Муниципальное общеобразовательное учреждение «${shortName}»`,
  shortName,
  place: 'пос. Верхние Луги',
  founder: 'Управление образования',
  address: 'ул. Учебная, 1',
  archiveIndex: '03-05',
  isDistrict,
});

export const anOffice = (holder: Actor, role: Role, post: string): MessageOf<'RoleGranted.v1'> => ({
  grantId: newId(),
  accountId: holder.accountId,
  personId: holder.personId ?? newId(),
  role,
  person: { surname: 'Проверкина', name: 'Анна', patronymic: 'Ильинична', gender: 'f' },
  post,
  email: 'office@example.org',
  from: addDays(TODAY, -300),
  to: null,
});

let numbered = 0;

/** Everything participants would tell of this person, in the order it would. */
function messagesOf(id: string, given: GivenPerson): [MessageType, Record<string, unknown>][] {
  const { side = 'MENTEE', admittedOn = addDays(TODAY, -10), dataConsent = true } = given;
  numbered += 1;
  const messages: [MessageType, Record<string, unknown>][] = [
    [
      'PersonRegistered.v1',
      {
        personId: id,
        person: {
          surname: given.surname ?? `Проверочная${numbered}`,
          name: 'Вера',
          patronymic: 'Павловна',
          gender: 'f',
        },
        email: null,
        caseForms: null,
        offeredToOthers: given.offered ?? false,
      },
    ],
    [
      'EmploymentStarted.v1',
      {
        employmentId: newId(),
        personId: id,
        position: given.isHead ? 'директор' : 'учитель',
        subjects: given.subjects ?? ['физика'],
        isHead: given.isHead ?? false,
        isTeacher: true,
        teachingExperienceStart: null,
        actualAdmissionDate: admittedOn,
        category: null,
        needsMentor: side === 'MENTEE',
      },
    ],
  ];
  if (dataConsent)
    messages.push([
      'ConsentSigned.v1',
      { consentId: newId(), personId: id, kind: 'DATA', signedOn: TODAY },
    ]);
  if (side !== null)
    messages.push([
      'BankEntryActivated.v1',
      {
        entryId: newId(),
        personId: id,
        side,
        competences: given.competences ?? [],
        requests: given.requests ?? [],
        capacity: given.capacity ?? null,
      },
    ]);
  return messages;
}
