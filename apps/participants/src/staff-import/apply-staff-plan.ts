import { isHeadPosition, type NeedRules, type StaffRowPlan } from '@nastavnik/participants-domain';
import { newId, type Work } from '@nastavnik/persistence';

import { employmentMessage, personMessage } from '../people/announce-person';
import { Employment } from '../people/employment.entity';
import { fullName } from '../people/full-name';
import { Person } from '../people/person.entity';

export type Plan = Exclude<StaffRowPlan, { kind: 'BAD' }>;

/** Registers or changes one person with their employment, and tells the others. */
export function applyStaffPlan(
  work: Work,
  { kind, fields, row }: Plan,
  known: Person | undefined,
  employed: Employment | undefined,
  rules: NeedRules,
  importId: string,
): void {
  const { em, actor, today, audit, publish } = work;
  const owner = { tenantId: actor.tenantId, districtId: actor.districtId };
  const before = known && employed ? valuesOf(fields, known, employed) : undefined;
  const isHead = isHeadPosition(row.position);
  const personal = {
    surname: row.surname,
    name: row.name,
    patronymic: row.patronymic,
    gender: row.gender === 'FEMALE' ? ('f' as const) : ('m' as const),
    birthDate: row.birthDate,
    email: row.email,
    phone: row.phone,
    isHead: isHead || (known?.holdsHeadRole ?? false),
  };
  // Confirmed forms belong to the name they were confirmed for.
  const renamed = known !== undefined && fullName(known) !== fullName(row);
  const person = known
    ? em.assign(known, { ...personal, ...(renamed && { caseForms: null }) })
    : em.create(Person, { ...owner, id: newId(), ...personal });
  const post = {
    employeeCode: row.employeeCode,
    position: row.position,
    subjects: [...row.subjects],
    teachingExperienceStart: row.teachingExperienceStart,
    actualAdmissionDate: row.actualAdmissionDate,
    category: row.category,
    categoryExpires: row.categoryExpires,
    needsMentor: row.needsMentor,
    mentorCompetences: [...row.mentorCompetences],
    requests: [...row.requests],
    isHead,
    endedOn: null,
  };
  const employment = employed
    ? em.assign(employed, post)
    : em.create(Employment, { ...owner, id: newId(), personId: person.id, ...post });
  audit({
    fact: kind === 'NEW' ? 'PERSON_REGISTERED' : 'PERSON_CHANGED',
    subjectKind: 'PERSON',
    subjectId: person.id,
    heading: kind === 'NEW' ? 'Внесён из списка работников' : 'Изменён по списку работников',
    ...(before && { before }),
    after: { ...(before && valuesOf(fields, person, employment)), importId },
  });
  publish('PersonRegistered.v1', person.id, personMessage(person));
  publish('EmploymentStarted.v1', person.id, employmentMessage(person, employment, rules, today));
}

function valuesOf(
  fields: Plan['fields'],
  person: Person,
  employment: Employment,
): Record<string, unknown> {
  const all: Record<string, unknown> = { ...pick(person), ...pick(employment) };
  return Object.fromEntries(fields.map((field) => [field, all[field] ?? null]));
}

const pick = (entity: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entity));
