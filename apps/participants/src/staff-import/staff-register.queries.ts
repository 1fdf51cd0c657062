import type { LocalDate } from '@nastavnik/kernel';
import {
  type Category,
  type RegisterEntry,
  type StaffRegister,
  type StaffRow,
} from '@nastavnik/participants-domain';

import { bankRules, type StoredRegulation } from '../schools/regulation-rules';

/**
 * Everything the register knows of these codes and addresses, in one statement. $1 today, $2 codes and
 * $3 addresses as JSON lists.
 */
export const STAFF_REGISTER = `
  select p.id "personId", p.surname, p.name, p.patronymic, p.gender, p.birth_date::text "birthDate", p.email, p.phone,
         e.id "employmentId", e.employee_code "employeeCode", e.position, e.subjects,
         e.teaching_experience_start::text "teachingExperienceStart",
         e.actual_admission_date::text "actualAdmissionDate", e.category,
         e.category_expires::text "categoryExpires", e.needs_mentor "needsMentor",
         e.mentor_competences "mentorCompetences", e.requests, e.ended_on::text "endedOn",
         exists (select 1 from participants.consent c
                  where c.tenant_id = p.tenant_id and c.person_id = p.id and c.kind = 'DATA' and c.state = 'SIGNED'
                    and (c.valid_to is null or c.valid_to > $1)) "consentHolds"
    from participants.person p
    left join participants.employment e on e.tenant_id = p.tenant_id and e.person_id = p.id
   where e.employee_code in (select jsonb_array_elements_text($2::jsonb))
      or p.email in (select jsonb_array_elements_text($3::jsonb))`;

/** The same for the ORM, whose parameters follow the order of the text. */
export const STAFF_REGISTER_IN_ORDER = STAFF_REGISTER.replaceAll(/\$\d/g, '?');

export interface RegisterRow {
  readonly personId: string;
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string | null;
  readonly gender: 'm' | 'f';
  readonly birthDate: LocalDate | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly employmentId: string | null;
  readonly employeeCode: string | null;
  readonly position: string;
  readonly subjects: readonly string[];
  readonly teachingExperienceStart: LocalDate;
  readonly actualAdmissionDate: LocalDate;
  readonly category: Category;
  readonly categoryExpires: LocalDate | null;
  readonly needsMentor: boolean | null;
  readonly mentorCompetences: readonly string[];
  readonly requests: readonly string[];
  readonly endedOn: LocalDate | null;
  readonly consentHolds: boolean;
}

/** What to look up for these good rows: the parameters of the statement. */
export const lookedUp = (rows: Iterable<StaffRow>, today: LocalDate): readonly string[] => {
  const all = [...rows];
  const emails = all.map(({ email }) => email).filter((email) => email !== null);
  return [
    today,
    JSON.stringify(all.map(({ employeeCode }) => employeeCode)),
    JSON.stringify(emails),
  ];
};

/** The register as the domain asks it. Of several employments of one person the running one speaks for the address. */
export function staffRegister(
  rows: readonly RegisterRow[],
  regulations: readonly StoredRegulation[],
  today: LocalDate,
): StaffRegister {
  const consentAsked = bankRules(regulations, today).dataConsentForBanks?.value === true;
  const entries = rows.map((row) => ({ row, entry: entryOf(row, consentAsked) }));
  const ofCode = new Map(entries.map(({ row, entry }) => [row.employeeCode, entry]));
  const ofEmail = new Map<string | null, RegisterEntry>();
  for (const { row, entry } of entries) {
    const other = ofEmail.get(row.email);
    if (other === undefined || other.endedOn !== null) ofEmail.set(row.email, entry);
  }
  return {
    ofCode: (code) => ofCode.get(code) ?? null,
    ofEmail: (email) => ofEmail.get(email) ?? null,
    mayKeepAnswersOfNew: !consentAsked,
  };
}

function entryOf(row: RegisterRow, consentAsked: boolean): RegisterEntry {
  const { personId, employmentId, employeeCode, endedOn } = row;
  const mayKeepAnswers = !consentAsked || row.consentHolds;
  if (employeeCode === null)
    return { personId, employmentId: null, row: null, endedOn: null, mayKeepAnswers };
  return {
    personId,
    employmentId,
    endedOn,
    mayKeepAnswers,
    row: {
      employeeCode,
      surname: row.surname,
      name: row.name,
      patronymic: row.patronymic,
      gender: row.gender === 'f' ? 'FEMALE' : 'MALE',
      birthDate: row.birthDate,
      position: row.position,
      subjects: row.subjects,
      teachingExperienceStart: row.teachingExperienceStart,
      actualAdmissionDate: row.actualAdmissionDate,
      category: row.category,
      categoryExpires: row.categoryExpires,
      email: row.email,
      phone: row.phone,
      needsMentor: row.needsMentor,
      mentorCompetences: row.mentorCompetences,
      requests: row.requests,
    },
  };
}
