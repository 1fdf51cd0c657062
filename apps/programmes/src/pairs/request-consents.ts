import type { Work } from '@nastavnik/persistence';
import { requiredConsents } from '@nastavnik/programmes-domain';
import type { RegulationParameters } from '@nastavnik/regulations';

import { namedHolder, namedPerson } from '../papers/named-person';
import { formWords, organisationOf, termWords } from '../papers/paper-words';
import { requestPaper } from '../papers/request-paper';
import type { RoleRef } from '../people/role-ref.entity';
import type { SchoolRef } from '../schools/school-ref.entity';
import { MENTOR_DUTIES } from './mentor-duties';
import { PairConsent } from './pair-consent.entity';
import { appointmentDueOf, membersOf, type PairRecord } from './pair-record';

/** Asks for the written consents the regulation requires: D06 of the mentor, D07 of each mentee (004 3.7). */
export function requestConsents(
  work: Work,
  record: PairRecord,
  papers: { readonly school: SchoolRef; readonly head: RoleRef },
  parameters: RegulationParameters,
): void {
  const { assignment, mentees } = record;
  const mentor = namedPerson(assignment.mentorId, assignment.mentor);
  const due = appointmentDueOf(assignment);
  const shared = {
    organisation: organisationOf(papers.school),
    head: namedHolder(papers.head),
    forms: formWords(assignment.forms, assignment.primaryForm),
    term: termWords(assignment.termFrom, assignment.termTo),
    mentor,
  };
  for (const { personId, kind } of requiredConsents(membersOf(record), parameters)) {
    const subject = { kind: 'ASSIGNMENT' as const, id: assignment.id };
    const mentee = mentees.find(({ menteeId }) => menteeId === personId);
    const id = mentee
      ? requestPaper(work, {
          code: 'D07',
          subject,
          due,
          title: `Согласие на участие в наставничестве: ${mentee.menteeName}`,
          signers: [{ personId, role: 'MENTEE' }],
          facts: { ...shared, mentee: namedPerson(personId, mentee.person) },
        })
      : requestPaper(work, {
          code: 'D06',
          subject,
          due,
          title: `Согласие наставника: ${assignment.mentorName}`,
          signers: [{ personId, role: 'MENTOR' }],
          facts: {
            ...shared,
            mentees: mentees.map(({ menteeId, person }) => namedPerson(menteeId, person)),
            duties: MENTOR_DUTIES,
            underLabourCode: true,
          },
        });
    work.em.create(PairConsent, {
      tenantId: assignment.tenantId,
      id,
      districtId: assignment.districtId,
      mentorTenantId: assignment.mentorTenantId,
      mentorId: assignment.mentorId,
      memberIds: assignment.memberIds,
      via: assignment.via,
      assignmentId: assignment.id,
      personId,
      kind,
      state: 'REQUESTED',
      requestedOn: work.today,
    });
  }
}
