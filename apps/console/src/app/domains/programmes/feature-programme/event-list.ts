import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  CancelEventDocument,
  ConfirmMeetingDocument,
  GraphqlClient,
  type ProgrammePartsFragment,
} from '@nastavnik/graphql-client';
import { dateText, DueDate, StatusChip } from '@nastavnik/ui';
import { injectAct } from '../util/act';
import { eventTypeText, eventWords } from '../util/state-text';

type EventItem = ProgrammePartsFragment['events'][number];

/** The plan and what came of it: planned events, meetings held, confirmations. */
@Component({
  selector: 'app-event-list',
  imports: [DueDate, MatButton, StatusChip],
  templateUrl: './event-list.html',
  styleUrls: ['../util/card.css', './plan-editor.css'],
})
export class EventList {
  readonly programme = input.required<ProgrammePartsFragment>();
  readonly done = output();
  /** The planned event that was held and is to be written down. */
  readonly held = output<string>();

  private readonly client = inject(GraphqlClient);
  protected readonly act = injectAct();
  protected readonly cancelling = signal<string | null>(null);
  protected readonly reason = signal('');
  protected readonly words = eventWords;
  protected readonly typeText = eventTypeText;
  protected readonly date = dateText;

  protected isOpen({ state }: EventItem): boolean {
    return state !== 'HELD' && state !== 'CANCELLED';
  }

  protected can(event: EventItem, action: string): boolean {
    return event.availableActions.includes(action);
  }

  protected unconfirmed(event: EventItem): boolean {
    return (
      event.state === 'HELD' && event.attendeeIds.some((id) => !event.confirmedByIds.includes(id))
    );
  }

  protected async confirm(event: EventItem): Promise<void> {
    await this.act.run(
      async () => (await this.client.run(ConfirmMeetingDocument, { id: event.id })).confirmMeeting,
      $localize`:@@meeting.confirmedDone:Встреча подтверждена`,
    );
    this.done.emit();
  }

  protected async cancel(event: EventItem): Promise<void> {
    const asked = { id: event.id, reason: this.reason() };
    const cancelled = await this.act.run(
      async () => (await this.client.run(CancelEventDocument, asked)).cancelEvent,
      $localize`:@@event.cancelDone:Мероприятие отменено`,
    );
    if (!cancelled) return;
    this.cancelling.set(null);
    this.reason.set('');
    this.done.emit();
  }
}
