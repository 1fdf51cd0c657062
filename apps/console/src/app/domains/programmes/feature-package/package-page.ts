import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  AcceptPackageDocument,
  AssignCandidateDocument,
  type PackageGapInput,
  RefusePackageDocument,
  RequestAuthorityActDocument,
  ReturnPackageDocument,
  SubmitPackageDocument,
} from '@nastavnik/graphql-client';
import {
  Confirm,
  dateText,
  Icon,
  KeyValues,
  type KeyValue,
  PageFrame,
  ProgressSteps,
} from '@nastavnik/ui';
import { refusalText } from '../../../core/refusals/refusal-text';
import { preparesPapers } from '../data/package-pace';
import { NotLoaded } from '../ui-loading/not-loaded';
import { ReasonForm } from '../ui-reason/reason-form';
import { StateChip } from '../ui-state/state-chip';
import { Term } from '../ui-term/term';
import { kindsText } from '../util/form-text';
import { packagePaperText } from '../util/package-text';
import { packageStateWord } from '../util/state-text';
import { termText } from '../util/term-text';
import { CandidateList } from './candidate-list';
import { packageSteps } from './package-steps';
import { PackageStore } from './package-store';
import { ReturnForm } from './return-form';
import { SubmitForm } from './submit-form';

type OpenForm = 'SUBMIT' | 'RETURN' | 'REFUSE';

/** One request for a mentor from another school: what is needed, the clocks, whom to choose, how it is decided. */
@Component({
  selector: 'app-package-page',
  imports: [
    CandidateList,
    Icon,
    KeyValues,
    MatButton,
    NotLoaded,
    PageFrame,
    ProgressSteps,
    ReasonForm,
    ReturnForm,
    RouterLink,
    StateChip,
    SubmitForm,
    Term,
  ],
  providers: [PackageStore],
  templateUrl: './package-page.html',
  styleUrl: './package-page.css',
})
export class PackagePage {
  /** From the address. */
  readonly id = input.required<string>();

  protected readonly store = inject(PackageStore);
  private readonly confirm = inject(Confirm);
  protected readonly item = this.store.item;
  protected readonly open = signal<OpenForm | null>(null);
  protected readonly paperText = packagePaperText;

  protected readonly heading = computed(
    () => this.item()?.mentee.name ?? $localize`:@@package.title:Наставник из другой школы`,
  );
  protected readonly lead = computed(() => {
    const item = this.item();
    return item === null ? '' : `${item.mentee.post}, ${item.schoolName}`;
  });
  protected readonly word = computed(() => packageStateWord(this.item()?.state ?? 'PACKAGE_DRAFT'));
  protected readonly waits = computed(() => {
    const item = this.item();
    return item !== null && preparesPapers(item);
  });
  protected readonly steps = computed(() => {
    const item = this.item();
    return item === null ? [] : packageSteps(item);
  });
  protected readonly stepsLabel = $localize`:@@pair.steps:Шаги`;
  protected readonly closed = computed(() =>
    ['ACT_ISSUED', 'REFUSED'].includes(this.item()?.state ?? ''),
  );
  protected readonly problemText = computed(() => {
    const code = this.item()?.problem;
    return code ? refusalText({ code }) : '';
  });
  protected readonly facts = computed((): readonly KeyValue[] => {
    const item = this.item();
    if (item === null) return [];
    return [
      { label: $localize`:@@package.need:Почему нужен наставник`, value: item.need },
      { label: $localize`:@@package.wishes:Пожелания школы`, value: item.wishes },
      { label: $localize`:@@packages.subjects:Предметы`, value: item.subjects.join(', ') },
      { label: $localize`:@@waiting.requests:Запросы`, value: item.requests.join(', ') },
      { label: $localize`:@@pair.kinds:Виды`, value: kindsText(item.kinds) },
      { label: $localize`:@@pair.term:Срок`, value: termText(item.from, item.to) },
      ...(item.outgoingNumber && item.submittedOn
        ? [
            {
              label: $localize`:@@package.sent:Отправлен`,
              value: $localize`:@@package.sentAs:${dateText(item.submittedOn)}:date:, исх. № ${item.outgoingNumber}:number:`,
            },
          ]
        : []),
      ...(item.candidate
        ? [
            {
              label: $localize`:@@pair.mentor:Наставник`,
              value: [item.candidate.name, item.candidate.post, item.candidate.school].join(', '),
            },
          ]
        : []),
      ...(item.refuseReason
        ? [{ label: $localize`:@@package.refuseReason:Причина отказа`, value: item.refuseReason }]
        : []),
    ];
  });

  constructor() {
    effect(() => this.store.id.set(this.id()));
  }

  protected async submit(outgoingNumber: string): Promise<void> {
    const done = await this.store.act(SubmitPackageDocument, 'submitPackage', {
      packageId: this.id(),
      outgoingNumber,
    });
    if (done) this.open.set(null);
  }

  protected async assign(candidateId: string, name: string): Promise<void> {
    const sure = await this.confirm.ask({
      heading: $localize`:@@package.assignQuestion:Выбрать наставником?`,
      text: name,
      consequences: [
        $localize`:@@package.assignConsents:Наставнику и наставляемому придут на подпись согласия.`,
        $localize`:@@package.assignOnce:Выбрать другого, пока этот выбор в силе, будет нельзя.`,
      ],
      act: $localize`:@@package.assignAct:Выбрать`,
    });
    if (!sure) return;
    await this.store.act(AssignCandidateDocument, 'assignCandidate', {
      packageId: this.id(),
      candidateId,
    });
  }

  protected async accept(): Promise<void> {
    await this.store.act(AcceptPackageDocument, 'acceptPackage', { packageId: this.id() });
  }

  protected async giveBack(gaps: readonly PackageGapInput[]): Promise<void> {
    const done = await this.store.act(ReturnPackageDocument, 'returnPackage', {
      packageId: this.id(),
      gaps,
    });
    if (done) this.open.set(null);
  }

  protected async refuse(reason: string): Promise<void> {
    const done = await this.store.act(RefusePackageDocument, 'refusePackage', {
      packageId: this.id(),
      reason,
    });
    if (done) this.open.set(null);
  }

  protected async requestAct(): Promise<void> {
    await this.store.act(RequestAuthorityActDocument, 'requestAuthorityAct', {
      packageId: this.id(),
    });
  }
}
