import { Component, computed, input, output } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { MenteesWithoutMentorQuery } from '@nastavnik/graphql-client';
import { DataTable, dateText, TableCell, type TableColumn, type TableState } from '@nastavnik/ui';
import { Term } from '../ui-term/term';

type Page = MenteesWithoutMentorQuery['menteesWithoutMentor'];
type Waiting = Page['items'][number];

/** Those without a mentor, the longest at work first, each with the day by which one must be appointed. */
@Component({
  selector: 'app-waiting-mentees',
  imports: [DataTable, MatAnchor, MatButton, RouterLink, TableCell, Term],
  templateUrl: './waiting-mentees.html',
  styleUrl: './pairs-page.css',
})
export class WaitingMentees {
  readonly page = input.required<Page | null>();
  readonly state = input.required<TableState>();
  readonly retry = output<void>();
  readonly more = output<void>();

  protected readonly label = $localize`:@@waiting.heading:Ждут наставника`;
  protected readonly rows = computed(() => this.page()?.items ?? []);
  protected readonly total = computed(() => this.page()?.total ?? 0);
  protected readonly columns: readonly TableColumn<Waiting>[] = [
    { key: 'name', title: $localize`:@@waiting.mentee:Наставляемый`, naming: true },
    {
      key: 'requests',
      title: $localize`:@@waiting.requests:Запросы`,
      text: ({ requests, subjects }) => [...requests, ...subjects].join(', ') || '—',
    },
    {
      key: 'admitted',
      title: $localize`:@@waiting.admitted:Допущен к работе`,
      text: ({ admittedOn }) => (admittedOn === null ? '—' : dateText(admittedOn)),
      wideOnly: true,
    },
    { key: 'due', title: $localize`:@@waiting.due:Назначить до` },
    { key: 'act', title: $localize`:@@waiting.act:Что сделать` },
  ];
  protected actLabel({ name }: Waiting): string {
    return $localize`:@@waiting.suggestFor:Подобрать наставника: ${name}:name:`;
  }
  protected readonly line = (row: unknown): Waiting => row as Waiting;
  protected readonly rowKey = (row: Waiting): string => row.id;
}
