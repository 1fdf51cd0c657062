import type { LocalDate } from '@nastavnik/kernel';
import type { ReplacementGround } from '@nastavnik/regulations';

import type { AssignmentState } from '../assignment/assignment-machine';
import type { PackageState } from '../authority/package-machine';
import type { CaseState } from '../case/case-machine';
import type { EventState } from '../meeting/event-machine';
import type { ProgrammeState } from '../programme/programme-machine';
import type { ReportState } from '../report/report-machine';
import type { Due, NamedPerson } from './task';

/** Somebody who needs a mentor and has no pair proposed. */
export interface NeedFact {
  readonly mentee: NamedPerson;
  readonly due: Due | null;
  /** From this day the head is alerted too (`noVolunteerAlert`); null without an admission. */
  readonly alertOn: LocalDate | null;
}

export interface AssignmentFact {
  readonly id: string;
  readonly state: AssignmentState;
  readonly via: 'SCHOOL' | 'AUTHORITY';
  readonly mentor: NamedPerson;
  readonly mentees: readonly NamedPerson[];
  /** Members whose consent is still missing. */
  readonly unsignedIds: readonly string[];
  readonly orderRequested: boolean;
  readonly termsNeeded: boolean;
  readonly appointmentDue: Due | null;
  readonly programmeDue: Due | null;
  readonly hasProgramme: boolean;
  /** Members whose employment has ended, with the first day away. */
  readonly left: readonly { readonly id: string; readonly on: LocalDate }[];
}

/** A case on replacing a mentor that waits for a decision. */
export interface CaseFact {
  readonly id: string;
  readonly state: CaseState;
  readonly ground: ReplacementGround;
  readonly people: readonly NamedPerson[];
  readonly due: Due;
}

export interface EventFact {
  readonly id: string;
  readonly state: EventState;
  readonly plannedDate: LocalDate;
}

export interface MeetingFact {
  readonly id: string;
  readonly attendeeIds: readonly string[];
  readonly confirmedByIds: readonly string[];
}

export interface ProgrammeFact {
  readonly id: string;
  readonly state: ProgrammeState;
  readonly mentor: NamedPerson;
  readonly mentees: readonly NamedPerson[];
  readonly acquaintedIds: readonly string[];
  readonly due: Due | null;
  readonly events: readonly EventFact[];
  readonly meetings: readonly MeetingFact[];
}

export interface ReportFact {
  readonly id: string;
  readonly side: 'MENTOR' | 'MENTEE';
  readonly state: ReportState;
  readonly author: NamedPerson;
  readonly due: Due | null;
}

export interface PackageFact {
  readonly id: string;
  readonly state: PackageState;
  readonly mentee: NamedPerson;
  readonly candidate: NamedPerson | null;
  readonly complete: boolean;
  /** Both have agreed in writing and the act is not asked for yet. */
  readonly actReady: boolean;
  readonly submitBy: Due | null;
  readonly returnDue: Due | null;
  readonly decisionDue: Due | null;
}

/** Everything this domain has open within the actor's reach. */
export interface TaskSnapshot {
  readonly needs: readonly NeedFact[];
  readonly assignments: readonly AssignmentFact[];
  readonly cases: readonly CaseFact[];
  readonly programmes: readonly ProgrammeFact[];
  readonly reports: readonly ReportFact[];
  readonly packages: readonly PackageFact[];
}
