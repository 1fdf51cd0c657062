import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  Confirm,
  dateText,
  EmptyState,
  PageFrame,
  ProgressSteps,
  StatusChip,
  Toasts,
} from '@nastavnik/ui';
import type { LocalDate } from '@nastavnik/kernel';
import { tableState } from '../../../core/data/table-state';
import { regulationState } from '../util/regulation-state';
import { ApproveForm } from './approve-form';
import { regulationSteps } from './regulation-steps';
import { type Outcome, RegulationStore, type Version } from './regulation-store';
import { RuleList, type RuleChange } from './rule-list';
import { StartList } from './start-list';
import { type Minutes, SubmitForm } from './submit-form';

const LOOK_AGAIN_MILLISECONDS = 2000;

/** The regulation of a school: adopt, change rule by rule, hand over, order, force. */
@Component({
  selector: 'app-regulation-page',
  imports: [
    ApproveForm,
    EmptyState,
    MatButton,
    PageFrame,
    ProgressSteps,
    RouterLink,
    RuleList,
    StartList,
    StatusChip,
    SubmitForm,
  ],
  templateUrl: './regulation-page.html',
  styleUrl: './regulation-page.css',
  providers: [RegulationStore],
})
export class RegulationPage {
  /** From the URL: another school, for the district office; the number of an earlier version. */
  readonly school = input<string>();
  readonly no = input<string>();

  protected readonly store = inject(RegulationStore);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);

  protected readonly state = computed(() => tableState(this.store.answer));
  protected readonly version = computed(
    (): Version | null =>
      this.store.versions().find(({ no }) => String(no) === this.no()) ?? this.store.newest(),
  );
  protected readonly words = computed(() => regulationState(this.version()?.state ?? null));
  protected readonly steps = computed(() => {
    const version = this.version();
    return version ? regulationSteps(version) : [];
  });
  protected readonly onlyDifferent = signal(false);
  protected readonly editing = linkedSignal<string | null, string | null>({
    source: () => this.version()?.id ?? null,
    computation: () => null,
  });
  protected readonly problem = signal('');
  protected readonly problemField = signal<string | null>(null);
  protected readonly overtaken = signal(false);
  /** A new version may begin only when nothing is being prepared. */
  protected readonly mayBegin = computed(() => {
    const newest = this.store.newest();
    return newest !== null && ['IN_FORCE', 'SUPERSEDED'].includes(newest.state) && !this.school();
  });

  constructor() {
    effect(() => this.store.of(this.school() ?? null));
    // Signature and number come from the documents by message: the page looks until they are there.
    const timer = setInterval(() => {
      if (this.store.waiting() && !this.store.answer.isLoading()) this.store.reload();
    }, LOOK_AGAIN_MILLISECONDS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected may(action: string): boolean {
    const version = this.version();
    return version === this.store.newest() && (version?.availableActions.includes(action) ?? false);
  }

  /** With what holds now, or, where that is this very version, with its preset. */
  protected comparison({ id, preset }: Version): Readonly<Record<string, string | undefined>> {
    const holds = this.store.inForce()?.id;
    return { left: holds && holds !== id ? holds : preset, right: id, school: this.school() };
  }

  protected edit(key: string | null): void {
    this.forget();
    this.editing.set(key);
  }

  protected async change(version: Version, { key, draft }: RuleChange): Promise<void> {
    this.forget();
    if (!this.report(await this.store.change(version, key, draft))) return;
    this.editing.set(null);
    this.toasts.show($localize`:@@regulation.saved:Правило сохранено`);
  }

  protected async adopt(preset: string, keepCurrent: boolean): Promise<void> {
    this.forget();
    if (this.report(await this.store.adopt(preset, keepCurrent)))
      this.toasts.show($localize`:@@regulation.adopted:Новая редакция начата`);
  }

  protected async submit(version: Version, minutes: readonly Minutes[]): Promise<void> {
    this.forget();
    if (this.report(await this.store.submit(version, minutes)))
      this.toasts.show($localize`:@@regulation.submitted:Положение передано директору`);
  }

  protected async giveBack(version: Version): Promise<void> {
    this.forget();
    if (this.report(await this.store.giveBack(version)))
      this.toasts.show($localize`:@@regulation.returned:Положение возвращено на доработку`);
  }

  protected async requestOrder(version: Version, from: LocalDate | null): Promise<void> {
    const agreed = await this.confirm.ask({
      heading: $localize`:@@regulation.orderHeading:Сформировать приказ?`,
      text: $localize`:@@regulation.orderLead:Приказ утвердит редакцию ${version.no}:no: положения и дорожную карту.`,
      act: $localize`:@@regulation.order:Сформировать приказ`,
      consequences: [
        $localize`:@@regulation.orderFixed:Пока приказ не подписан и не отклонён, правила не меняются.`,
        from === null
          ? $localize`:@@regulation.orderForce:Положение вступит в силу со дня приказа, прежняя редакция утратит силу.`
          : $localize`:@@regulation.orderForceFrom:Положение вступит в силу с ${dateText(from)}:from:, до этого дня действует прежняя редакция.`,
      ],
    });
    if (!agreed) return;
    this.forget();
    this.report(await this.store.requestOrder(version, from));
  }

  private forget(): void {
    this.problem.set('');
    this.problemField.set(null);
    this.overtaken.set(false);
  }

  private report(outcome: Outcome): boolean {
    if (outcome.kind === 'overtaken') {
      this.overtaken.set(true);
      if (this.editing() === null)
        this.toasts.show(
          $localize`:@@regulation.overtakenToast:Положение только что изменил другой человек. Проверьте и повторите.`,
        );
    }
    if (outcome.kind === 'refused') {
      this.problem.set(outcome.text);
      this.problemField.set(outcome.field);
    }
    return outcome.kind === 'done';
  }
}
