import { type Actor, availableActions, type LocalDate } from '@nastavnik/kernel';
import {
  EVENT_MACHINE,
  type EventState,
  isEventMissed,
  PROGRAMME_MACHINE,
  type ProgrammeState,
  REPORT_MACHINE,
  type ReportSide,
  type ReportState,
} from '@nastavnik/programmes-domain';

interface SeenProgramme {
  readonly schoolId: string;
  readonly state: ProgrammeState;
  readonly version: number;
  readonly mentorId: string;
  readonly menteeIds: readonly string[];
  readonly acquaintedIds: readonly string[];
  readonly events: readonly { readonly state: EventState }[];
  readonly reports: readonly { readonly state: ReportState }[];
}

interface SeenEvent {
  readonly state: EventState;
  readonly attendeeIds: readonly string[];
  readonly confirmedByIds: readonly string[];
}

const isOpen = ({ state }: { readonly state: EventState }) =>
  state !== 'HELD' && state !== 'CANCELLED';
const REPORT_COMES: readonly ReportState[] = ['NOT_DUE', 'DUE', 'OVERDUE', 'RETURNED'];

/** The mentor's school sees the pair; what its office decides, it decides in its own school only. */
const decidesHere = (actor: Actor, schoolId: string) =>
  actor.reach !== 'SCHOOL' || actor.tenantId === schoolId;

/** The buttons of a programme for this person. */
export function programmeActions(actor: Actor, seen: SeenProgramme): string[] {
  const { personId } = actor;
  const isMentor = personId === seen.mentorId;
  const isMentee = personId !== null && seen.menteeIds.includes(personId);
  const isCurator = actor.roles.includes('CURATOR');
  const unread = seen.menteeIds.some((id) => !seen.acquaintedIds.includes(id));
  const mayAct: Readonly<Record<string, boolean>> = {
    DRAFT: isMentor,
    ACQUAINT: isMentee && seen.version > 0 && !seen.acquaintedIds.includes(personId ?? ''),
    AGREE: seen.version > 0 && !unread,
    EXTEND: false,
    CORRECT: false,
    COMPLETE: (isMentor || isCurator) && seen.events.length > 0 && !seen.events.some(isOpen),
    TERMINATE: isMentor || isMentee || isCurator,
    CLOSE: !seen.reports.some(({ state }) => REPORT_COMES.includes(state)),
  };
  const actions = availableActions(PROGRAMME_MACHINE, seen.state, actor.roles).filter(
    (action) => mayAct[action] ?? true,
  );
  const all = isMentor && seen.state === 'RUNNING' ? [...actions, 'LOG_MEETING'] : [...actions];
  return decidesHere(actor, seen.schoolId) ? all : [];
}

/** The buttons of one event; events are worked on only while their programme runs. */
export function eventActions(actor: Actor, programme: SeenProgramme, event: SeenEvent): string[] {
  const { personId } = actor;
  if (personId === null || !decidesHere(actor, programme.schoolId)) return [];
  const confirms = event.attendeeIds.includes(personId) && !event.confirmedByIds.includes(personId);
  const running = programme.state === 'RUNNING';
  return availableActions(EVENT_MACHINE, event.state, actor.roles).filter((action) =>
    action === 'CONFIRM' ? confirms : running && personId === programme.mentorId,
  );
}

/** The buttons of one report. */
export function reportActions(
  actor: Actor,
  programme: SeenProgramme,
  report: {
    readonly state: ReportState;
    readonly side: ReportSide;
    readonly authorId: string;
  },
): string[] {
  if (!decidesHere(actor, programme.schoolId)) return [];
  return availableActions(REPORT_MACHINE, report.state, actor.roles).filter(
    (action) => action !== 'FILE' || report.authorId === actor.personId,
  );
}

/** A planned event without an entry counts as missed after the days of grace, without anybody writing it down. */
export const eventStateOn = (
  state: EventState,
  plannedDate: LocalDate,
  today: LocalDate,
): EventState =>
  (state === 'PLANNED' || state === 'MOVED') && isEventMissed(plannedDate, today)
    ? 'MISSED'
    : state;

export const reportStateOn = (
  state: ReportState,
  due: LocalDate | null,
  today: LocalDate,
): ReportState => (state === 'DUE' && due !== null && due < today ? 'OVERDUE' : state);
