import { newId, type Work } from '@nastavnik/persistence';
import type { ProposedPair } from '@nastavnik/programmes-domain';
import type { LocalDate } from '@nastavnik/kernel';

import type { PersonSnapshot } from '../people/person-snapshot';
import { fullNameOf } from '../people/person-snapshot';
import { AssignmentMentee } from './assignment-mentee.entity';
import { Assignment } from './assignment.entity';
import type { PairRecord } from './pair-record';

export interface NewPair {
  readonly proposal: ProposedPair;
  readonly mentor: PersonSnapshot;
  readonly mentorTenantId: string;
  readonly mentorCapacity: number | null;
  readonly mentorSchoolName: string;
  readonly schoolName: string;
  readonly packageId: string | null;
  readonly payTerms: string | null;
  readonly mentees: readonly {
    readonly id: string;
    readonly person: PersonSnapshot;
    readonly actualAdmissionDate: LocalDate | null;
  }[];
  /** The earliest of the mentees' terms, with the clause that set it. */
  readonly due: { readonly on: LocalDate | null; readonly clause: string | null };
}

/** Where the school's own act says what mentors are paid, nothing more has to be agreed (Labour Code 351.8). */
const PAY_BY_LOCAL_ACT = 'по локальному нормативному акту организации';

/** Writes the proposed pair down. The id comes from outside, because the places are taken under it first. */
export function openAssignment({ em, actor, today }: Work, id: string, pair: NewPair): PairRecord {
  const { proposal } = pair;
  const { tenantId, districtId } = actor;
  const shared = {
    tenantId,
    districtId,
    mentorTenantId: pair.mentorTenantId,
    mentorId: proposal.mentorId,
    memberIds: [proposal.mentorId, ...proposal.menteeIds],
    via: proposal.via,
  };
  const assignment = em.create(Assignment, {
    ...shared,
    id,
    state: proposal.state,
    packageId: pair.packageId,
    forms: [...proposal.forms],
    primaryForm: proposal.primaryForm,
    kinds: [...proposal.kinds],
    termFrom: proposal.term.from,
    termTo: proposal.term.to ?? proposal.term.from,
    termReason: proposal.termReason,
    mentor: pair.mentor,
    mentorName: fullNameOf(pair.mentor),
    mentorCapacity: pair.mentorCapacity,
    schoolName: pair.schoolName,
    mentorSchoolName: pair.mentorSchoolName,
    payTerms: pair.payTerms?.trim() || PAY_BY_LOCAL_ACT,
    supersedesId: proposal.supersedesId,
    proposedOn: today,
    appointmentDue: pair.due.on,
    appointmentClause: pair.due.clause,
    warnings: [...proposal.warnings],
  });
  const mentees = pair.mentees.map(({ id: menteeId, person, actualAdmissionDate }) =>
    em.create(AssignmentMentee, {
      ...shared,
      id: newId(),
      assignmentId: id,
      menteeId,
      person,
      menteeName: fullNameOf(person),
      actualAdmissionDate,
      open: true,
      replaces: proposal.supersedesId !== null,
    }),
  );
  return { assignment, mentees, consents: [] };
}
