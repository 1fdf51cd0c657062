import { Component, computed, inject, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { GraphqlClient } from '@nastavnik/graphql-client';
import { DueDate, EmptyState, PageFrame } from '@nastavnik/ui';
import { clauseText } from '../../../core/clauses/clause-text';
import { kept } from '../../../core/data/kept';
import { lookAgain } from '../../../core/data/look-again';
import { tableState } from '../../../core/data/table-state';
import { todayTasks } from '../data/today-tasks';
import { grouped, type Task } from '../util/grouped';
import { taskText } from '../util/task-text';

/** Everything the person has to do, by term: each line leads to the step that does it. */
@Component({
  selector: 'app-inbox-page',
  imports: [DueDate, EmptyState, MatButton, PageFrame, RouterLink],
  templateUrl: './inbox-page.html',
  styleUrl: './inbox-page.css',
})
export class InboxPage {
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);

  protected readonly today = resource({
    loader: ({ abortSignal }) => todayTasks(this.client, abortSignal),
  });
  private readonly last = kept(this.today);
  protected readonly state = computed(() => tableState(this.today));
  protected readonly known = computed(() => this.last() !== undefined);
  protected readonly sections = computed(() => {
    const answer = this.last();
    return answer ? grouped(answer.tasks) : [];
  });
  protected readonly incomplete = computed(() => this.last()?.incomplete ?? false);

  protected readonly text = taskText;
  protected readonly clause = clauseText;

  constructor() {
    // What was done is told by messages, and somebody else may have done it meanwhile.
    lookAgain(() => {
      if (!this.today.isLoading()) this.today.reload();
    });
  }

  protected link(task: Task) {
    return this.router.parseUrl(task.link);
  }

  protected explanation(task: Task): string {
    return task.clause ? clauseText(task.clause) : '';
  }
}
