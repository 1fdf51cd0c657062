import { Injectable } from '@nestjs/common';
import {
  type OpenPaper,
  PAPER_TASKS,
  type PaperTask,
  paperTasks,
} from '@nastavnik/documents-domain';
import type { TodayGroup, TodayItem } from '@nastavnik/graphql';
import { type Actor, addDays, type LocalDate } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import { capacitiesOf } from '../papers/documents.queries';
import { OPEN_PAPERS } from '../papers/documents.sql';
import { readerOf } from '../papers/reader';

/** From so many on, tasks of one kind are one line that leads to their list. */
const MANY = 4;
const WEEK_DAYS = 7;

const VIEW_OF: Record<PaperTask['kind'], string> = {
  SIGN_PAPER: 'MINE',
  REGISTER_PAPER: 'TO_REGISTER',
  READ_PAPER: 'TO_READ',
  CONFIRM_NAME_FORMS: 'TROUBLED',
  REPAIR_PAPER: 'TROUBLED',
};

@Injectable()
export class DocumentsToday {
  constructor(private readonly database: Database) {}

  /** What this person has to do about papers now. */
  async items(actor: Actor): Promise<TodayItem[]> {
    const papers = await this.database.rows<OpenPaper>(
      readerOf(actor),
      'open-papers',
      OPEN_PAPERS,
      [actor.personId, capacitiesOf(actor), actor.tenantId],
    );
    const today = this.database.today();
    const heaps = Map.groupBy(
      paperTasks(actor.roles, papers).toSorted(byTerm),
      (task) => `${task.kind}/${groupOf(task.due, today)}`,
    );
    return [...heaps].flatMap(([key, tasks]) =>
      tasks.length < MANY
        ? tasks.map((task) => single(task, today))
        : [collapsed(key, tasks, today)],
    );
  }
}

const LAST = '9999-12-31';

/** Kinds in their order; within a kind the nearest term first. */
const byTerm = (a: PaperTask, b: PaperTask): number =>
  PAPER_TASKS.indexOf(a.kind) - PAPER_TASKS.indexOf(b.kind) ||
  (a.due ?? LAST).localeCompare(b.due ?? LAST);

function groupOf(due: LocalDate | null, today: LocalDate): keyof typeof TodayGroup {
  if (due === null || due === today) return 'TODAY';
  if (due < today) return 'OVERDUE';
  return due <= addDays(today, WEEK_DAYS) ? 'WEEK' : 'LATER';
}

const single = (task: PaperTask, today: LocalDate): TodayItem => ({
  id: `${task.kind}-${task.documentId}`,
  kind: task.kind,
  about: task.title,
  school: null,
  due: task.due,
  group: groupOf(task.due, today),
  clause: task.clause,
  link: `/documents/${task.documentId}`,
  count: null,
});

const collapsed = (id: string, tasks: readonly PaperTask[], today: LocalDate): TodayItem => ({
  ...single(tasks[0]!, today),
  id,
  about: null,
  link: `/documents?view=${VIEW_OF[tasks[0]!.kind]}`,
  count: tasks.length,
});
