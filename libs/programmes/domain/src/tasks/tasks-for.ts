import type { LocalDate } from '@nastavnik/kernel';
import { deadlineState } from '@nastavnik/regulations';

import { assignmentTasks, needTasks } from './assignment-tasks';
import { caseTasks } from './case-tasks';
import { packageTasks } from './package-tasks';
import { programmeTasks } from './programme-tasks';
import { reportTasks } from './report-tasks';
import type { ProgrammeTask, TaskActor, TaskDraft } from './task';
import type { TaskSnapshot } from './task-snapshot';

function dated(draft: TaskDraft, today: LocalDate): ProgrammeTask {
  const due = draft.due ?? null;
  return {
    kind: draft.kind,
    subjectId: draft.subjectId,
    names: draft.people.map((person) => person.name),
    due: due?.on ?? null,
    deadline: due === null ? null : deadlineState(due.on, null, today),
    clause: due?.clause ?? draft.clause ?? null,
  };
}

/** Earliest term first, tasks without a term last; equal ones keep their order. */
function byTerm(a: ProgrammeTask, b: ProgrammeTask): number {
  if (a.due === b.due) return 0;
  if (a.due === null || b.due === null) return a.due === null ? 1 : -1;
  return a.due < b.due ? -1 : 1;
}

/** What the actor has to do today here, derived from facts alone: nothing is stored, nothing is ticked. */
export function tasksFor(
  actor: TaskActor,
  snapshot: TaskSnapshot,
  today: LocalDate,
): readonly ProgrammeTask[] {
  return [
    ...snapshot.needs.flatMap((fact) => needTasks(actor, fact, today)),
    ...snapshot.assignments.flatMap((fact) => assignmentTasks(actor, fact)),
    ...snapshot.cases.flatMap((fact) => caseTasks(actor, fact)),
    ...snapshot.programmes.flatMap((fact) => programmeTasks(actor, fact, today)),
    ...snapshot.reports.flatMap((fact) => reportTasks(actor, fact)),
    ...snapshot.packages.flatMap((fact) => packageTasks(actor, fact)),
  ]
    .map((draft) => dated(draft, today))
    .sort(byTerm);
}
