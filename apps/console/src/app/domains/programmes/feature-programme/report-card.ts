import { Component, DestroyRef, inject, input, type OnInit, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  AcceptReportDocument,
  FileReportDocument,
  GraphqlClient,
  type ProgrammePartsFragment,
} from '@nastavnik/graphql-client';
import { DueDate, StatusChip } from '@nastavnik/ui';
import { clauseText } from '../../../core/clauses/clause-text';
import { injectAct } from '../util/act';
import { keptDraft } from '../util/kept-draft';
import { reportWords } from '../util/state-text';

interface ReportDraft {
  performance: string;
  recommendations: string;
  course: string;
  mentorWork: string;
  /** 0 until the mentee has chosen: nothing is suggested to the one who judges. */
  rating: number;
}

type ReportText = Exclude<keyof ReportDraft, 'rating'>;

const SAVE_EVERY = 5000;
const EMPTY: ReportDraft = {
  performance: '',
  recommendations: '',
  course: '',
  mentorWork: '',
  rating: 0,
};

/** One of the two reports: its author writes it, the curator accepts it, the others read what they may. */
@Component({
  selector: 'app-report-card',
  imports: [DueDate, MatButton, RouterLink, StatusChip],
  templateUrl: './report-card.html',
  styleUrls: ['../util/card.css', './plan-editor.css'],
})
export class ReportCard implements OnInit {
  readonly report = input.required<ProgrammePartsFragment['reports'][number]>();
  readonly done = output();

  private readonly client = inject(GraphqlClient);
  protected readonly act = injectAct();
  protected readonly words = reportWords;
  protected readonly clause = clauseText;
  protected readonly ratings = Array.from({ length: 10 }, (_, i) => i + 1);
  protected readonly draft = signal<ReportDraft>(EMPTY);

  constructor() {
    const timer = setInterval(() => {
      if (this.can('FILE')) keptDraft.write(this.key(), this.draft());
    }, SAVE_EVERY);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  ngOnInit(): void {
    this.draft.set(keptDraft.read<ReportDraft>(this.key()) ?? EMPTY);
  }

  protected can(action: string): boolean {
    return this.report().availableActions.includes(action);
  }

  protected set(field: ReportText, value: string): void {
    this.draft.update((draft) => ({ ...draft, [field]: value }));
  }

  protected rate(rating: number): void {
    this.draft.update((draft) => ({ ...draft, rating }));
  }

  protected async file(): Promise<void> {
    const { performance, recommendations, course, mentorWork, rating } = this.draft();
    const reportId = this.report().id;
    const contents =
      this.report().side === 'MENTOR'
        ? { reportId, performance, recommendations }
        : { reportId, course, mentorWork, rating };
    const filed = await this.act.run(
      async () => (await this.client.run(FileReportDocument, { input: contents })).fileReport,
      $localize`:@@report.filed:Отчёт подан`,
    );
    if (!filed) return;
    keptDraft.drop(this.key());
    this.done.emit();
  }

  protected async accept(): Promise<void> {
    await this.act.run(
      async () =>
        (await this.client.run(AcceptReportDocument, { id: this.report().id })).acceptReport,
      $localize`:@@report.acceptedDone:Отчёт принят`,
    );
    this.done.emit();
  }

  private key(): string {
    return `report-draft:${this.report().id}`;
  }
}
