import type { LocalDate } from '@nastavnik/kernel';
import type { DeadlineState } from '@nastavnik/regulations';

/** What somebody may have to do today in this domain. */
export const PROGRAMME_TASK_KINDS = [
  'FIND_MENTOR',
  'REQUEST_ORDER',
  'END_PAIR',
  'REVIEW_CASE',
  'FIND_SUBSTITUTE',
  'FIX_TERMS',
  'DRAFT_PROGRAMME',
  'READ_PROGRAMME',
  'AGREE_PROGRAMME',
  'LOG_MEETING',
  'CONFIRM_MEETING',
  'COMPLETE_PROGRAMME',
  'FILE_REPORT',
  'CORRECT_REPORT',
  'ACCEPT_REPORT',
  'CLOSE_PROGRAMME',
  'PREPARE_PACKAGE',
  'SUBMIT_PACKAGE',
  'DECIDE_PACKAGE',
  'REQUEST_ACT',
] as const;
export type ProgrammeTaskKind = (typeof PROGRAMME_TASK_KINDS)[number];

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** A term as it was fixed when its clock started, with the clause that set it. */
export interface Due {
  readonly on: LocalDate;
  readonly clause: string | null;
}

/** One item of the list; it disappears when the fact is recorded. */
export interface ProgrammeTask {
  readonly kind: ProgrammeTaskKind;
  readonly subjectId: string;
  readonly names: readonly string[];
  readonly due: LocalDate | null;
  readonly deadline: DeadlineState | null;
  readonly clause: string | null;
}

/** A task before its deadline is looked at. */
export interface TaskDraft {
  readonly kind: ProgrammeTaskKind;
  readonly subjectId: string;
  readonly people: readonly NamedPerson[];
  readonly due?: Due | null;
  /** The clause behind a task without a term. */
  readonly clause?: string;
}

/** Who asks: the roles in this school or district, and the person for tasks of one's own. */
export interface TaskActor {
  readonly personId: string | null;
  readonly roles: readonly string[];
}

export const acts = (actor: TaskActor, role: string): boolean => actor.roles.includes(role);

export const isPerson = (actor: TaskActor, role: string, person: NamedPerson): boolean =>
  acts(actor, role) && actor.personId === person.id;
