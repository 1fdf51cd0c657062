import type { LocalDate } from '@nastavnik/kernel';

import type { AssignmentState } from '../assignment/assignment-machine';
import type { PackageState } from '../authority/package-machine';
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
  readonly programmes: readonly ProgrammeFact[];
  readonly reports: readonly ReportFact[];
  readonly packages: readonly PackageFact[];
}
