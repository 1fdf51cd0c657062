import type { LocalDate, Role } from '@nastavnik/kernel';

import type { BankSide } from '../bank/bank-entry';
import { BANK_MACHINE, type BankState } from '../bank/bank-machine';
import { CONSENT_KINDS, type ConsentType } from '../consent/consent';
import type { ConsentState } from '../consent/consent-machine';
import type { Need } from '../need/need-of';

export const PARTICIPANT_TASKS = [
  'IMPORT_STAFF',
  'CHASE_CONSENT',
  'REQUEST_DATA_CONSENT',
  'FILE_SURVEY',
  'ACTIVATE_ENTRY',
  'FIND_MENTOR',
] as const;

export type ParticipantTaskKind = (typeof PARTICIPANT_TASKS)[number];

/** One thing to do today; the caller turns `due` into overdue, today or soon by the work calendar. */
export interface ParticipantTask {
  readonly kind: ParticipantTaskKind;
  readonly subjectId: string;
  readonly personName: string;
  readonly due: LocalDate | null;
  readonly clause: string | null;
}

export interface TaskActor {
  readonly personId: string | null;
  readonly roles: readonly Role[];
}

export interface TaskSnapshot {
  readonly schoolId: string;
  /** How many people work in the school: a school without a staff list begins with it. */
  readonly employees: number;
  readonly consents: readonly {
    readonly id: string;
    readonly type: ConsentType;
    readonly state: ConsentState;
    readonly signatoryPersonId: string;
    readonly personName: string;
    /** The day the pair's appointment is due, when the consent belongs to one. */
    readonly due: LocalDate | null;
  }[];
  readonly entries: readonly {
    readonly id: string;
    readonly personId: string;
    readonly personName: string;
    readonly side: BankSide;
    readonly state: BankState;
    readonly dataConsentAsked: boolean;
  }[];
  readonly needs: readonly Need[];
  /** Those for whom a pair is proposed or the authority is asked: the rest is followed where pairs are made. */
  readonly proposedIds: readonly string[];
}

/**
 * What this actor has to do about participants: the own questionnaire (own signatures are asked for among the
 * documents); for curator, clerk and head the papers they wait for, the candidates to take into the bank and the people to find a mentor for (004 3.5, 3.7). A task is
 * gone once the fact is recorded.
 */
export function tasksFor(actor: TaskActor, snapshot: TaskSnapshot): readonly ParticipantTask[] {
  return [...ownTasks(actor, snapshot), ...schoolTasks(actor, snapshot)];
}

function ownTasks({ personId }: TaskActor, { entries }: TaskSnapshot): readonly ParticipantTask[] {
  if (personId === null) return [];
  return [
    ...entries
      .filter((e) => e.state === 'CONSENTED' && e.personId === personId)
      .map((e) => entryTask('FILE_SURVEY', e, '004 RM-2, RM-3')),
  ];
}

function schoolTasks(
  { personId, roles }: TaskActor,
  { consents, entries, needs, proposedIds, schoolId, employees }: TaskSnapshot,
): readonly ParticipantTask[] {
  const holds = (wanted: readonly string[]): boolean => roles.some((role) => wanted.includes(role));
  const activators = BANK_MACHINE.transitions.find((t) => t.action === 'ACTIVATE')?.by ?? [];
  const tasks: ParticipantTask[] = [];
  if (employees === 0 && holds(['CURATOR', 'CLERK', 'SCHOOL_HEAD'])) {
    tasks.push({
      kind: 'IMPORT_STAFF',
      subjectId: schoolId,
      personName: '',
      due: null,
      clause: '004 3.5',
    });
  }
  if (holds(['CURATOR', 'CLERK'])) {
    tasks.push(
      ...consents
        .filter((c) => c.state === 'REQUESTED' && c.signatoryPersonId !== personId)
        .map((c) => consentTask('CHASE_CONSENT', c)),
      ...entries
        .filter((e) => e.state === 'CANDIDATE' && !e.dataConsentAsked)
        .map((e) => entryTask('REQUEST_DATA_CONSENT', e, '004 RM-2, RM-3')),
    );
  }
  if (holds(activators)) {
    tasks.push(
      ...entries
        .filter((e) => e.state === 'SURVEYED')
        .map((e) => entryTask('ACTIVATE_ENTRY', e, '004 3.8')),
    );
  }
  if (holds(['CURATOR'])) {
    tasks.push(
      ...needs
        .filter(({ personId: id }) => !proposedIds.includes(id))
        .map(({ employmentId, personName, due, clause }) => ({
          kind: 'FIND_MENTOR' as const,
          subjectId: employmentId,
          personName,
          due,
          clause: clause ?? '004 3.5',
        })),
    );
  }
  return tasks;
}

const consentTask = (
  kind: ParticipantTaskKind,
  consent: TaskSnapshot['consents'][number],
): ParticipantTask => ({
  kind,
  subjectId: consent.id,
  personName: consent.personName,
  due: consent.due,
  clause: CONSENT_KINDS[consent.type].clause,
});

const entryTask = (
  kind: ParticipantTaskKind,
  entry: TaskSnapshot['entries'][number],
  clause: string,
): ParticipantTask => ({
  kind,
  subjectId: entry.id,
  personName: entry.personName,
  due: null,
  clause,
});
