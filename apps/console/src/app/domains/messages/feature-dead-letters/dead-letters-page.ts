import { Component, computed, inject, LOCALE_ID, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  DeadLettersDocument,
  type DeadLetterPartsFragment,
  GraphqlClient,
  RetryDocumentsDeliveryDocument,
  RetryParticipantsDeliveryDocument,
  RetryProgrammesDeliveryDocument,
  RetryStatisticsDeliveryDocument,
  RetryTenantsDeliveryDocument,
} from '@nastavnik/graphql-client';
import {
  countText,
  DataTable,
  Icon,
  momentText,
  PageFrame,
  TableCell,
  type TableColumn,
  Toasts,
} from '@nastavnik/ui';
import { kept } from '../../../core/data/kept';
import { tableState } from '../../../core/data/table-state';
import { faultText } from '../../../core/faults/fault-text';
import { refusalText } from '../../../core/refusals/refusal-text';
import { serviceText, typeText } from '../util/message-text';

const RETRY = {
  tenants: RetryTenantsDeliveryDocument,
  participants: RetryParticipantsDeliveryDocument,
  programmes: RetryProgrammesDeliveryDocument,
  documents: RetryDocumentsDeliveryDocument,
  statistics: RetryStatisticsDeliveryDocument,
} as const;

const isKnown = (source: string): source is keyof typeof RETRY => source in RETRY;

/** Messages between the parts of the system that were refused again and again, and the way to send them once more. */
@Component({
  selector: 'app-dead-letters-page',
  imports: [DataTable, Icon, MatButton, PageFrame, TableCell],
  templateUrl: './dead-letters-page.html',
  styleUrl: './dead-letters-page.css',
})
export class DeadLettersPage {
  private readonly client = inject(GraphqlClient);
  private readonly toasts = inject(Toasts);
  private readonly locale = inject(LOCALE_ID);

  protected readonly letters = resource({
    loader: ({ abortSignal }) => this.client.runUntil(abortSignal, DeadLettersDocument),
  });
  private readonly last = kept(this.letters);
  protected readonly state = computed(() => tableState(this.letters));
  /** The delivery that is being sent again. */
  protected readonly busy = signal<string | null>(null);

  protected readonly rows = computed((): readonly DeadLetterPartsFragment[] => {
    const all = this.last();
    if (!all) return [];
    return [
      ...all.tenantsDeadLetters.items,
      ...all.participantsDeadLetters.items,
      ...all.programmesDeadLetters.items,
      ...all.documentsDeadLetters.items,
      ...all.statisticsDeadLetters.items,
    ].sort((a, b) => (a.occurredAt < b.occurredAt ? 1 : -1));
  });
  private readonly schools = computed(
    () => new Map(this.last()?.schools.items.map(({ id, shortName }) => [id, shortName])),
  );

  protected readonly columns: readonly TableColumn<DeadLetterPartsFragment>[] = [
    { key: 'type', title: $localize`:@@messages.message:Сообщение`, naming: true, width: '24%' },
    {
      key: 'school',
      title: $localize`:@@messages.school:Школа`,
      text: ({ tenantId }) => (this.schools().get(tenantId) ?? '').replace('№ ', '№\u00a0'),
    },
    { key: 'way', title: $localize`:@@messages.way:Откуда и куда` },
    { key: 'error', title: $localize`:@@messages.error:Последняя ошибка`, width: '26%' },
    { key: 'act', title: $localize`:@@messages.action:Действие` },
  ];
  protected readonly keyOf = ({ id }: DeadLetterPartsFragment): string => id;
  protected readonly service = serviceText;
  protected readonly type = typeText;

  protected whenText({ occurredAt, actorName }: DeadLetterPartsFragment): string {
    return `${momentText(occurredAt, this.locale)}, ${actorName}`;
  }

  protected attemptsText({ attempts, waiting }: DeadLetterPartsFragment): string {
    const tries = countText(attempts, attemptForms(), this.locale);
    return waiting === 0
      ? tries
      : $localize`:@@messages.waiting:${tries}:attempts:, за ним ждут: ${waiting}:waiting:`;
  }

  protected retryLabel(letter: DeadLetterPartsFragment): string {
    const [name, moment] = [typeText(letter.type), momentText(letter.occurredAt, this.locale)];
    return $localize`:@@messages.retryOne:Отправить снова: ${name}:name:, ${moment}:moment:`;
  }

  protected async retry({ id, source }: DeadLetterPartsFragment): Promise<void> {
    if (!isKnown(source)) return;
    this.busy.set(id);
    try {
      const { outcome } = await this.client.run(RETRY[source], { id });
      this.toasts.show(
        outcome.__typename === 'Refusal'
          ? refusalText(outcome)
          : $localize`:@@messages.sent:Сообщение отправлено снова. Если его опять не примут, оно вернётся в этот список.`,
      );
    } catch (fault) {
      this.toasts.show(faultText(fault));
    } finally {
      this.busy.set(null);
      this.letters.reload();
    }
  }
}

const attemptForms = () => ({
  one: $localize`:@@messages.attempt.one:попытка`,
  few: $localize`:@@messages.attempt.few:попытки`,
  many: $localize`:@@messages.attempt.many:попыток`,
  other: $localize`:@@messages.attempt.other:попытки`,
});
