import { Component, computed, DestroyRef, inject, input, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  AcceptPackageDocument,
  AssignCandidateDocument,
  GraphqlClient,
  PackageCandidatesDocument,
  PackageCardDocument,
  type PackagePaper,
  type PackagePartsFragment,
  RefusePackageDocument,
  RequestAuthorityActDocument,
  ReturnPackageDocument,
  SubmitPackageDocument,
} from '@nastavnik/graphql-client';
import {
  dateText,
  DueDate,
  EmptyState,
  KeyValues,
  type KeyValue,
  PageFrame,
  StatusChip,
} from '@nastavnik/ui';
import { clauseText } from '../../../core/clauses/clause-text';
import { kept } from '../../../core/data/kept';
import { injectAct } from '../util/act';
import { matchStopText } from '../util/match-text';
import { kindText, PACKAGE_PAPER_CODES, packageWords, paperText } from '../util/state-text';
import { dayText } from '../util/day-text';

const LOOK_AGAIN = 1500;
type Asking = 'submit' | 'return' | 'refuse' | null;

/** One package: the school prepares and submits it, the coordinator chooses the mentor and asks for the act. */
@Component({
  selector: 'app-package-page',
  imports: [DueDate, EmptyState, KeyValues, MatButton, PageFrame, RouterLink, StatusChip],
  templateUrl: './package-page.html',
  styleUrls: ['../util/card.css', '../feature-programme/plan-editor.css'],
})
export class PackagePage {
  readonly id = input.required<string>();

  private readonly client = inject(GraphqlClient);
  protected readonly act = injectAct();
  protected readonly asking = signal<Asking>(null);
  protected readonly words = signal('');
  protected readonly paper = signal<PackagePaper>('STATEMENT_OF_NEED');
  protected readonly papers = PACKAGE_PAPER_CODES;
  protected readonly paperText = paperText;
  protected readonly stopText = matchStopText;
  protected readonly stateWords = packageWords;
  protected readonly clause = clauseText;

  protected readonly package = resource({
    params: () => this.id(),
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, PackageCardDocument, { id: params })).package,
  });
  private readonly last = kept(this.package);
  protected readonly card = computed(() => this.last() ?? null);
  protected readonly candidates = resource({
    params: () => (this.can('CHOOSE_CANDIDATE') ? this.id() : undefined),
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, PackageCandidatesDocument, { id: params }))
        .packageCandidates,
  });
  protected readonly facts = computed((): readonly KeyValue[] => {
    const card = this.card();
    return card ? factsOf(card) : [];
  });

  constructor() {
    const timer = setInterval(() => {
      const settled = ['ACT_ISSUED', 'REFUSED'].includes(this.card()?.state ?? 'REFUSED');
      if (!settled && this.asking() === null && !document.hidden) this.package.reload();
    }, LOOK_AGAIN);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected can(action: string): boolean {
    return this.card()?.availableActions.includes(action) ?? false;
  }

  protected ask(what: Asking): void {
    this.words.set('');
    this.asking.set(what);
  }

  protected choosePaper(index: number): void {
    this.paper.set(PACKAGE_PAPER_CODES[index] ?? 'STATEMENT_OF_NEED');
  }

  protected async answer(): Promise<void> {
    const id = this.id();
    const words = this.words();
    const what = this.asking();
    const answered = await this.act.run(
      async () => {
        if (what === 'submit')
          return (await this.client.run(SubmitPackageDocument, { id, outgoingNumber: words }))
            .submitPackage;
        if (what === 'return')
          return (
            await this.client.run(ReturnPackageDocument, {
              id,
              gaps: [{ paper: this.paper(), remark: words }],
            })
          ).returnPackage;
        return (await this.client.run(RefusePackageDocument, { id, reason: words })).refusePackage;
      },
      $localize`:@@package.answered:Записано`,
    );
    if (answered) this.asking.set(null);
    this.package.reload();
  }

  protected async assign(candidateId: string): Promise<void> {
    await this.act.run(
      async () =>
        (await this.client.run(AssignCandidateDocument, { id: this.id(), candidateId }))
          .assignCandidate,
      $localize`:@@package.assigned:Наставник выбран, согласия отправлены на подпись`,
    );
    this.package.reload();
  }

  protected async accept(): Promise<void> {
    await this.act.run(
      async () => (await this.client.run(AcceptPackageDocument, { id: this.id() })).acceptPackage,
      $localize`:@@package.acceptedDone:Обращение принято`,
    );
    this.package.reload();
  }

  protected async requestAct(): Promise<void> {
    await this.act.run(
      async () =>
        (await this.client.run(RequestAuthorityActDocument, { id: this.id() })).requestAuthorityAct,
      $localize`:@@package.actAsked:Акт готовится: он появится в документах управления`,
    );
    this.package.reload();
  }
}

function factsOf(card: PackagePartsFragment): readonly KeyValue[] {
  return [
    {
      label: $localize`:@@pair.mentee:Наставляемый`,
      value: `${card.mentee.name}, ${card.mentee.post}`,
      hint: card.schoolName,
    },
    { label: $localize`:@@package.subjects:Предметы`, value: card.subjects.join(', ') },
    { label: $localize`:@@package.needIs:Потребность`, value: card.need },
    { label: $localize`:@@package.wishesAre:Пожелания`, value: card.wishes },
    { label: $localize`:@@pair.kinds:Виды`, value: card.kinds.map(kindText).join(', ') },
    {
      label: $localize`:@@pair.term:Срок`,
      value: `${dateText(card.from)} – ${dateText(card.to)}`,
    },
    {
      label: $localize`:@@pair.mentor:Наставник`,
      value: card.candidate ? `${card.candidate.name}, ${card.candidate.post}` : '',
      ...(card.candidate ? { hint: card.candidate.school } : {}),
    },
    {
      label: $localize`:@@package.act:Акт`,
      value: card.actNumber ? `№ ${card.actNumber}, ${dayText(card.actDate)}` : '',
    },
  ];
}
