import { Component, computed, inject, input, signal } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  CancelEventDocument,
  ConfirmMeetingDocument,
  MoveEventDocument,
  type ProgrammePartsFragment,
} from '@nastavnik/graphql-client';
import { dateText, EmptyState, Toasts } from '@nastavnik/ui';
import { ReasonForm } from '../ui-reason/reason-form';
import { StateChip } from '../ui-state/state-chip';
import { Term } from '../ui-term/term';
import { eventTypeText } from '../util/event-text';
import { shortName } from '../util/short-name';
import { eventStateWord } from '../util/state-text';
import { MoveForm, type Move } from './move-form';
import type { ProgrammeEvent } from './next-steps';
import { ProgrammeStore } from './programme-store';

/** The events of the plan and the meetings held: what is to come first, then what was. */
@Component({
  selector: 'app-programme-events',
  imports: [EmptyState, MatAnchor, MatButton, MoveForm, ReasonForm, RouterLink, StateChip, Term],
  templateUrl: './programme-events.html',
  styleUrl: './programme-events.css',
})
export class ProgrammeEvents {
  readonly programme = input.required<ProgrammePartsFragment>();

  protected readonly store = inject(ProgrammeStore);
  private readonly toasts = inject(Toasts);
  /** The event whose form stands open, and which of the two. */
  protected readonly open = signal<{
    readonly id: string;
    readonly form: 'MOVE' | 'CANCEL';
  } | null>(null);

  protected readonly events = computed(() => {
    const day = ({ heldOn, plannedDate }: ProgrammeEvent): string => heldOn ?? plannedDate;
    const done = (event: ProgrammeEvent): number =>
      Number(['HELD', 'CANCELLED'].includes(event.state));
    return [...this.programme().events].sort((a, b) => {
      if (done(a) !== done(b)) return done(a) - done(b);
      return done(a) ? day(b).localeCompare(day(a)) : day(a).localeCompare(day(b));
    });
  });
  protected readonly word = eventStateWord;
  protected readonly dateText = dateText;

  protected about({ type, minutes, planned }: ProgrammeEvent): string {
    return [
      eventTypeText(type),
      minutes === null ? '' : $localize`:@@events.minutes:${minutes}:minutes: мин.`,
      planned ? '' : $localize`:@@events.unplanned:вне плана`,
    ]
      .filter(Boolean)
      .join(', ');
  }

  protected confirmation({ attendeeIds, confirmedByIds }: ProgrammeEvent): string {
    const names = (ids: readonly string[]): string =>
      this.programme()
        .mentees.filter(({ id }) => ids.includes(id))
        .map(({ name }) => shortName(name))
        .join(', ');
    const waited = attendeeIds.filter((id) => !confirmedByIds.includes(id));
    if (waited.length > 0) {
      const who = names(waited);
      return $localize`:@@events.waitsFor:Ждём подтверждения: ${who}:names:`;
    }
    const who = names(confirmedByIds);
    return who === '' ? '' : $localize`:@@events.confirmedBy:Подтвердили: ${who}:names:`;
  }

  protected may(event: ProgrammeEvent, action: string): boolean {
    return event.availableActions.includes(action);
  }

  protected isOpen({ id }: ProgrammeEvent, form: 'MOVE' | 'CANCEL'): boolean {
    const open = this.open();
    return open?.id === id && open.form === form;
  }

  protected async confirm({ id }: ProgrammeEvent): Promise<void> {
    const { store } = this;
    if (
      await store.act(() => store.send(ConfirmMeetingDocument, 'confirmMeeting', { eventId: id }))
    )
      this.toasts.show($localize`:@@events.confirmed:Встреча подтверждена`);
  }

  protected async cancel({ id }: ProgrammeEvent, reason: string): Promise<void> {
    const { store } = this;
    if (
      await store.act(() => store.send(CancelEventDocument, 'cancelEvent', { eventId: id, reason }))
    )
      this.open.set(null);
  }

  protected async move({ id }: ProgrammeEvent, { plannedDate, reason }: Move): Promise<void> {
    const { store } = this;
    const variables = { eventId: id, plannedDate, reason };
    if (await store.act(() => store.send(MoveEventDocument, 'moveEvent', variables)))
      this.open.set(null);
  }
}
