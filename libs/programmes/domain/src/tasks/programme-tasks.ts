import type { LocalDate } from '@nastavnik/kernel';

import type { EventState } from '../meeting/event-machine';
import { acts, isPerson, type TaskActor, type TaskDraft } from './task';
import type { ProgrammeFact } from './task-snapshot';

const OPEN_EVENTS: readonly EventState[] = ['PLANNED', 'MOVED', 'MISSED'];

function draftTasks(actor: TaskActor, fact: ProgrammeFact): readonly TaskDraft[] {
  const { id: subjectId, mentor, mentees, due } = fact;
  const people = [mentor, ...mentees];
  const unread = mentees.filter((mentee) => !fact.acquaintedIds.includes(mentee.id));
  const tasks: TaskDraft[] = [];
  if (unread.some((mentee) => isPerson(actor, 'MENTEE', mentee)))
    tasks.push({ kind: 'READ_PROGRAMME', subjectId, people, due });
  if (unread.length === 0 && acts(actor, 'CURATOR'))
    tasks.push({ kind: 'AGREE_PROGRAMME', subjectId, people, due });
  return tasks;
}

function runningTasks(
  actor: TaskActor,
  fact: ProgrammeFact,
  today: LocalDate,
): readonly TaskDraft[] {
  const people = [fact.mentor, ...fact.mentees];
  const open = fact.events.filter((event) => OPEN_EVENTS.includes(event.state));
  const isMentor = isPerson(actor, 'MENTOR', fact.mentor);
  const me = fact.mentees.find((mentee) => isPerson(actor, 'MENTEE', mentee))?.id;
  const toLog = isMentor ? open.filter((event) => event.plannedDate <= today) : [];
  const toConfirm = fact.meetings.filter(
    (meeting) =>
      me !== undefined && meeting.attendeeIds.includes(me) && !meeting.confirmedByIds.includes(me),
  );
  const allDone = fact.state === 'RUNNING' && fact.events.length > 0 && open.length === 0;
  return [
    ...toLog.map(({ id, plannedDate }): TaskDraft => ({
      kind: 'LOG_MEETING',
      subjectId: id,
      people,
      due: { on: plannedDate, clause: '004 5.2' },
    })),
    ...toConfirm.map(({ id }): TaskDraft => ({
      kind: 'CONFIRM_MEETING',
      subjectId: id,
      people,
      clause: '004 4.1',
    })),
    ...(allDone && (isMentor || acts(actor, 'CURATOR'))
      ? [{ kind: 'COMPLETE_PROGRAMME' as const, subjectId: fact.id, people, clause: '004 7.1' }]
      : []),
  ];
}

/** Steps from a draft to a closed programme (machines H and I). */
export function programmeTasks(
  actor: TaskActor,
  fact: ProgrammeFact,
  today: LocalDate,
): readonly TaskDraft[] {
  switch (fact.state) {
    case 'DRAFT':
      return draftTasks(actor, fact);
    case 'RUNNING':
    case 'EXTENDED':
    case 'CORRECTED':
      return runningTasks(actor, fact, today);
    case 'REPORTED':
      return acts(actor, 'CURATOR')
        ? [
            {
              kind: 'CLOSE_PROGRAMME',
              subjectId: fact.id,
              people: [fact.mentor, ...fact.mentees],
              clause: '004 3.5',
            },
          ]
        : [];
    default:
      return [];
  }
}
