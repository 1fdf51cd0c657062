import { acts, isPerson, type TaskActor, type TaskDraft } from './task';
import type { ReportFact } from './task-snapshot';

/** Reports to write, to correct and to accept (machine L). */
export function reportTasks(actor: TaskActor, fact: ReportFact): readonly TaskDraft[] {
  const { id: subjectId, state, author, due } = fact;
  const people = [author];
  const mine = isPerson(actor, fact.side, author);
  if (mine && (state === 'DUE' || state === 'OVERDUE'))
    return [{ kind: 'FILE_REPORT', subjectId, people, due }];
  if (mine && state === 'RETURNED') return [{ kind: 'CORRECT_REPORT', subjectId, people, due }];
  if (state === 'SUBMITTED' && acts(actor, 'CURATOR'))
    return [{ kind: 'ACCEPT_REPORT', subjectId, people, clause: '004 3.5' }];
  return [];
}
