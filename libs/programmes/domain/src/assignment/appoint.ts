import { accept, type Decision, type LocalDate } from '@nastavnik/kernel';
import {
  type AppointmentDocument,
  type RegulationParameters,
  type WorkingCalendar,
} from '@nastavnik/regulations';

import { daysLate, programmeDue } from '../deadlines';
import { citing, judge, must, ruled, should, type Warning } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { ASSIGNMENT_MACHINE, type AssignmentState } from './assignment-machine';
import { loadChecks } from './load-checks';
import { missingConsents, type PairMembers } from './missing-consents';

export interface AppointSnapshot extends PairMembers {
  readonly state: AssignmentState;
  readonly via: 'SCHOOL' | 'AUTHORITY';
  readonly supersedesId: string | null;
  readonly mentor: {
    readonly isEmployee: boolean;
    readonly hasPartnerAgreement: boolean;
    readonly capacity: number | null;
    /** Mentees of the mentor now, without those of this pair. */
    readonly currentMentees: number;
  };
  /** The term of each mentee whose admission started a clock (`appointmentClock`), under the version of that day. */
  readonly terms: readonly {
    readonly personId: string;
    readonly due: LocalDate | null;
    readonly clause: string | null;
  }[];
}

export interface Appoint {
  readonly orderDate: LocalDate;
  /** The person who signs: the head, the acting head, or the authority. */
  readonly signerPersonId: string;
  readonly signer: 'SCHOOL' | 'AUTHORITY';
  readonly document: AppointmentDocument;
}

/** A breach of the 30 days: it is explained, it blocks nothing. */
export interface LateAppointment {
  readonly menteeId: string;
  readonly due: LocalDate;
  readonly daysLate: number;
  readonly clause: string | null;
}

export interface Appointed {
  readonly state: AssignmentState;
  readonly appointedOn: LocalDate;
  readonly programmeDue: LocalDate | null;
  readonly late: readonly LateAppointment[];
  readonly warnings: readonly Warning[];
}

/** A replacement does not start the 30 days anew, so it is not measured against them (domain.md section 9). */
function lateAppointments(
  snapshot: AppointSnapshot,
  orderDate: LocalDate,
): readonly LateAppointment[] {
  if (snapshot.supersedesId !== null) return [];
  return snapshot.terms.flatMap(({ personId, due, clause }) => {
    const late = daysLate(due, orderDate);
    return due !== null && late > 0 ? [{ menteeId: personId, due, daysLate: late, clause }] : [];
  });
}

/**
 * Appoints the mentor by the order, or by another document the regulation provides for (004 3.2, 3.7). Refuses a
 * missing consent, an order dated before a consent or in the future, a head who appoints themselves, a school order
 * where the authority appoints (004 3.3), an outsider without agreement (D35), a load above the limit. An order after
 * the 30 days from admission (004 3.7) is accepted and listed in `late`.
 */
export function appoint(
  snapshot: AppointSnapshot,
  command: Appoint,
  parameters: RegulationParameters,
  calendar: WorkingCalendar,
  today: LocalDate,
): Decision<Appointed, ProgrammeRefusalCode> {
  const stepped = step(ASSIGNMENT_MACHINE, snapshot.state, 'APPOINT');
  if (!stepped.ok) return stepped;
  const { orderDate } = command;
  const { mentor } = snapshot;
  const late = lateAppointments(snapshot, orderDate);
  const verdict = judge([
    must(missingConsents(snapshot, parameters).length > 0, 'CONSENT_MISSING'),
    must(orderDate > today, 'DATE_IN_FUTURE', { field: 'orderDate' }),
    must(
      snapshot.consents.some((consent) => consent.signedOn > orderDate),
      'ORDER_BEFORE_CONSENT',
      { field: 'orderDate' },
    ),
    must(command.signer !== snapshot.via, 'SIGNER_NOT_ENTITLED', {
      field: 'signer',
      ...citing(
        snapshot.via === 'AUTHORITY'
          ? parameters.headTeacherAppointedBy
          : parameters.mentorAppointedBy,
      ),
    }),
    must(command.signerPersonId === snapshot.mentorId, 'HEAD_APPOINTS_SELF', {
      field: 'signerPersonId',
    }),
    ruled(
      parameters.appointmentDocuments,
      (provided) => command.signer === 'SCHOOL' && !provided.includes(command.document),
      'APPOINTMENT_DOCUMENT_NOT_PROVIDED',
      { field: 'document' },
    ),
    must(!mentor.isEmployee && !mentor.hasPartnerAgreement, 'PARTNER_AGREEMENT_MISSING'),
    ...loadChecks(mentor, snapshot.menteeIds.length, parameters),
    ...late.map(({ menteeId, due, daysLate: days, clause }) =>
      should(true, 'APPOINTED_LATE', {
        ...(clause === null ? {} : { clause }),
        details: { personId: menteeId, due, daysLate: days },
      }),
    ),
  ]);
  if (!verdict.ok) return verdict;
  return accept({
    state: stepped.value,
    appointedOn: orderDate,
    programmeDue: programmeDue(orderDate, parameters, calendar),
    late,
    warnings: verdict.value,
  });
}
