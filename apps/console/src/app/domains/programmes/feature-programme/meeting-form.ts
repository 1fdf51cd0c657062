import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  GraphqlClient,
  LogMeetingDocument,
  type ProgrammePartsFragment,
} from '@nastavnik/graphql-client';
import { parseLocalDate } from '@nastavnik/kernel';
import { dateText, TODAY } from '@nastavnik/ui';
import { injectAct } from '../util/act';

const USUAL_MINUTES = 45;

/** The mentor writes down a meeting or a planned event that was held. Sent once, whatever the connection does. */
@Component({
  selector: 'app-meeting-form',
  imports: [MatButton],
  templateUrl: './meeting-form.html',
  styleUrls: ['../util/card.css', './plan-editor.css'],
})
export class MeetingForm {
  readonly programme = input.required<ProgrammePartsFragment>();
  readonly eventId = input<string | null>(null);
  readonly done = output();
  readonly left = output();

  private readonly client = inject(GraphqlClient);
  private readonly key = crypto.randomUUID();
  protected readonly act = injectAct();
  protected readonly title = signal('');
  protected readonly heldOn = signal(dateText(inject(TODAY)()));
  protected readonly minutes = signal(USUAL_MINUTES);
  protected readonly notes = signal('');
  protected readonly check = signal('');
  protected readonly absent = signal<ReadonlySet<string>>(new Set());
  protected readonly event = computed(() =>
    this.programme().events.find(({ id }) => id === this.eventId()),
  );
  protected readonly badDate = computed(() => parseLocalDate(this.heldOn()) === null);

  protected toggle(id: string): void {
    this.absent.update((absent) => {
      const next = new Set(absent);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  protected async send(): Promise<void> {
    const heldOn = parseLocalDate(this.heldOn());
    if (!heldOn) return;
    const { id, mentees } = this.programme();
    const event = {
      programmeId: id,
      eventId: this.eventId(),
      title: this.eventId() ? null : this.title(),
      heldOn,
      minutes: this.minutes(),
      attendeeIds: mentees.map((one) => one.id).filter((one) => !this.absent().has(one)),
      notes: this.notes(),
      checkResult: this.check(),
      key: this.key,
    };
    const logged = await this.act.run(
      async () => (await this.client.run(LogMeetingDocument, { input: event })).logMeeting,
      $localize`:@@meeting.logged:Встреча записана, наставляемый её подтвердит`,
    );
    if (logged) this.done.emit();
  }
}
