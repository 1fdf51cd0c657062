import { Injectable } from '@nestjs/common';
import {
  type OpenPaper,
  PAPER_TASKS,
  type PaperTask,
  paperTasks,
} from '@nastavnik/documents-domain';
import { TodayGroup, type TodayItem } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import { capacitiesOf } from '../papers/documents.queries';
import { OPEN_PAPERS } from '../papers/documents.sql';
import { readerOf } from '../papers/reader';

/** From so many on, tasks of one kind are one line that leads to their list. */
const MANY = 4;

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
    const byKind = Map.groupBy(paperTasks(actor.roles, papers), ({ kind }) => kind);
    return PAPER_TASKS.flatMap((kind) => {
      const tasks = byKind.get(kind) ?? [];
      return tasks.length < MANY ? tasks.map(single) : [collapsed(tasks)];
    });
  }
}

const single = (task: PaperTask): TodayItem => ({
  id: `${task.kind}-${task.documentId}`,
  kind: task.kind,
  about: task.title,
  school: null,
  due: null,
  group: TodayGroup.TODAY,
  clause: task.clause,
  link: `/documents/${task.documentId}`,
  count: null,
});

const collapsed = (tasks: readonly PaperTask[]): TodayItem => ({
  ...single(tasks[0]!),
  id: tasks[0]!.kind,
  about: null,
  link: `/documents?view=${VIEW_OF[tasks[0]!.kind]}`,
  count: tasks.length,
});
