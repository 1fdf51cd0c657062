import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  AcquaintWithPaperDocument,
  GraphqlClient,
  PaperCardDocument,
  type PaperAction,
  type PaperPartsFragment,
} from '@nastavnik/graphql-client';
import { EmptyState, KeyValues, PageFrame, StatusChip, Toasts } from '@nastavnik/ui';
import { kept } from '../../../core/data/kept';
import { HistoryList } from '../../../core/history/history-list';
import { injectAct } from '../../../core/data/act';
import { ScanDrop } from '../feature-scans/scan-drop';
import { AcquaintanceList } from '../ui-paper/acquaintance-list';
import { PaperPreview } from '../ui-paper/paper-preview';
import { SignerList } from '../ui-paper/signer-list';
import { problemFieldText } from '../util/problem-text';
import { NameFormsForm } from './name-forms-form';
import { PaperFiles } from './paper-files';
import { paperFacts, paperStanding } from './paper-facts';
import { previewOf } from './preview-of';
import { ReadingForm } from './reading-form';
import { ReasonForm } from './reason-form';
import { RegisterForm } from './register-form';
import { SignForm } from './sign-form';
import { WetSignatureForm } from './wet-signature-form';

type Task =
  'SIGN' | 'DECLINE' | 'CANCEL' | 'REGISTER' | 'CONFIRM_NAME_FORMS' | 'RECORD_WET_SIGNATURE';

/** One paper: the text itself, who signs it, and what may be done with it now. */
@Component({
  selector: 'app-paper-page',
  imports: [
    ...[AcquaintanceList, EmptyState, KeyValues, MatButton, NameFormsForm, PageFrame, PaperFiles],
    ...[HistoryList, PaperPreview, ReadingForm, ReasonForm, RegisterForm, RouterLink, ScanDrop],
    ...[SignerList, SignForm, StatusChip, WetSignatureForm],
  ],
  templateUrl: './paper-page.html',
  styleUrl: './paper-page.css',
})
export class PaperPage {
  readonly id = input.required<string>();

  private readonly client = inject(GraphqlClient);
  private readonly toasts = inject(Toasts);
  protected readonly act = injectAct();
  protected readonly card = resource({
    params: () => ({ id: this.id() }),
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, PaperCardDocument, params)).document,
  });
  protected readonly paper = kept(this.card);
  protected readonly facts = computed(() => paperFacts(this.paper()));
  protected readonly standing = computed(() => paperStanding(this.paper()));
  protected readonly preview = computed(() => previewOf(this.paper()));
  protected readonly scans = computed(
    () => this.paper()?.files.filter((f) => f.kind === 'SCAN' && f.state === 'AVAILABLE') ?? [],
  );
  protected readonly lacking = computed(() => problemFieldText(this.paper()?.problemField ?? null));
  protected readonly task = signal<Task | null>(null);
  protected readonly reader = signal<PaperPartsFragment['acquaintance'][number] | null>(null);
  /** What is on the screen; forgotten when another text takes its place. */
  protected readonly seen = linkedSignal<string | undefined, string | null>({
    source: () => this.preview()?.version,
    computation: () => null,
  });

  protected may(action: PaperAction): boolean {
    return this.paper()?.availableActions.includes(action) ?? false;
  }

  /** The first look draws the file: from then on it stands in the list. */
  protected see(sha256: string): void {
    this.seen.set(sha256);
    const listed = this.paper()?.files.some((file) => file.sha256 === sha256) ?? true;
    if (!listed) this.card.reload();
  }

  protected finish(done: string): void {
    this.task.set(null);
    this.reader.set(null);
    this.toasts.show(done);
    this.card.reload();
  }

  protected readonly words = {
    signed: $localize`:@@paper.signedNow:Документ подписан`,
    declined: $localize`:@@paper.declinedNow:Отказ записан`,
    cancelled: $localize`:@@paper.cancelledNow:Проект отменён`,
    confirmed: $localize`:@@paper.confirmedNow:Формы подтверждены, документ обновлён`,
    wet: $localize`:@@paper.wetNow:Подписи записаны`,
    read: $localize`:@@paper.readNow:Ознакомление записано`,
  };

  protected registered(number: string): void {
    this.finish(
      $localize`:@@paper.registeredNow:Документ зарегистрирован под номером ${number}:number:`,
    );
  }

  protected async acquaint(): Promise<void> {
    const asked = { documentId: this.id(), personId: null, on: null };
    const done = await this.act.run(
      async () => (await this.client.run(AcquaintWithPaperDocument, asked)).acquaint,
    );
    if (done) this.finish(this.words.read);
  }
}
