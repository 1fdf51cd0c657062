import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatAnchor, MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  FileReportDocument,
  GraphqlFault,
  type RefusalPartsFragment,
} from '@nastavnik/graphql-client';
import { ConfirmationPanel, Control, ErrorSummary, Field, Icon, PageFrame } from '@nastavnik/ui';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { injectLocalDraft } from '../data/local-draft';
import { injectOnline } from '../data/online';
import { ProgrammeStore } from '../feature-programme/programme-store';
import { DraftStatus } from '../ui-draft/draft-status';
import { NotLoaded } from '../ui-loading/not-loaded';
import { Rating } from '../ui-rating/rating';
import { Term } from '../ui-term/term';
import { reportGapText } from '../util/ending-text';
import { pairName } from '../util/short-name';
import { NO_TEXTS, reportInput, reportSchema, type ReportTexts, textsOf } from './report-form';

const RETRY_MS = 10_000;

/** One side's report. Kept on this device while it is written; sent once, also when the line breaks in between. */
@Component({
  selector: 'app-report-page',
  imports: [
    ConfirmationPanel,
    Control,
    DraftStatus,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    Icon,
    MatAnchor,
    MatButton,
    NotLoaded,
    PageFrame,
    Rating,
    RouterLink,
    Term,
  ],
  providers: [ProgrammeStore],
  templateUrl: './report-page.html',
  styleUrl: './report-page.css',
})
export class ReportPage {
  /** The programme, from the address. */
  readonly id = input.required<string>();
  readonly reportId = input.required<string>();

  protected readonly store = inject(ProgrammeStore);
  private readonly summary = viewChild(ErrorSummary);
  private readonly model = signal<ReportTexts>(NO_TEXTS);
  protected readonly loaded = signal(false);
  protected readonly restored = signal(false);
  /** Sent without an answer: the line broke, and it will be sent again. */
  protected readonly waitsForLine = signal(false);
  protected readonly online = injectOnline();
  protected readonly report = computed(
    () => this.store.programme()?.reports.find(({ id }) => id === this.reportId()) ?? null,
  );
  protected readonly mayFile = computed(
    () => this.report()?.availableActions.includes('FILE') ?? false,
  );
  protected readonly filed = computed(() => {
    const state = this.report()?.state;
    return state === 'SUBMITTED' || state === 'ACCEPTED';
  });
  protected readonly form = form(
    this.model,
    reportSchema(() => this.report()?.side ?? null),
    {
      submission: {
        action: () => this.problems.run(() => this.file()),
        onInvalid: () => this.problems.fail(),
      },
    },
  );
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly draft = injectLocalDraft(
    () => `report.${this.reportId()}`,
    () => this.model(),
  );
  protected readonly names = computed(() => {
    const programme = this.store.programme();
    return programme === null
      ? ''
      : pairName(
          programme.mentor.name,
          programme.mentees.map(({ name }) => name),
        );
  });
  protected readonly gapText = reportGapText;

  constructor() {
    effect(() => this.store.id.set(this.id()));
    effect(() => {
      const report = this.report();
      if (report === null || untracked(this.loaded)) return;
      untracked(() => this.begin(textsOf(report)));
    });
    effect(() => {
      if (this.online() && untracked(this.waitsForLine)) void this.sendAgain();
    });
    const timer = setInterval(() => {
      if (this.waitsForLine()) void this.sendAgain();
    }, RETRY_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected drop(): void {
    const report = this.report();
    this.model.set(report === null ? NO_TEXTS : textsOf(report));
    this.draft.forget();
    this.restored.set(false);
  }

  private begin(known: ReportTexts): void {
    this.model.set(known);
    const typed = this.mayFile() ? this.draft.start() : null;
    if (typed !== null) {
      this.model.set({ ...NO_TEXTS, ...typed });
      this.restored.set(true);
    }
    this.loaded.set(true);
  }

  private async file(): Promise<RefusalPartsFragment | null> {
    const side = this.report()?.side;
    if (side === undefined) return null;
    try {
      const refusal = await this.store.send(FileReportDocument, 'fileReport', {
        input: reportInput(this.reportId(), side, this.model()),
      });
      this.waitsForLine.set(false);
      // The first sending may have arrived although its answer did not: then the report is in, not refused.
      if (refusal?.code === 'ACTION_NOT_POSSIBLE_NOW' && (await this.arrived())) return null;
      if (refusal === null) this.draft.forget();
      return refusal;
    } catch (fault) {
      if (fault instanceof GraphqlFault && fault.code === 'UNREACHABLE') {
        this.waitsForLine.set(true);
        return null;
      }
      throw fault;
    }
  }

  private async sendAgain(): Promise<void> {
    if (this.form().submitting()) return;
    await this.problems.run(() => this.file());
  }

  private async arrived(): Promise<boolean> {
    await this.store.reload();
    if (this.filed()) this.draft.forget();
    return this.filed();
  }
}
