import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { formatNumber, Icon } from '@nastavnik/ui';
import { matchReasonText, matchStopText } from '../util/match-text';
import type { Suggestion } from './proposal-store';

/** One mentor: how well he or she fits and why, or why not now. */
@Component({
  selector: 'app-mentor-card',
  imports: [Icon, MatButton],
  templateUrl: './mentor-card.html',
  styleUrl: './mentor-card.css',
})
export class MentorCard {
  readonly suggestion = input.required<Suggestion>();
  /** Whether this is the person who chooses. */
  readonly self = input(false);
  readonly chosen = output<void>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly reasons = computed(() =>
    this.suggestion()
      .reasons.map((reason) => ({ ...reason, text: matchReasonText(reason) }))
      .filter(({ text }) => text !== ''),
  );
  protected readonly stops = computed(() => {
    const { stops, limit } = this.suggestion();
    return stops.map((stop) => matchStopText(stop, limit));
  });
  protected readonly load = computed(() => {
    const { currentMentees, limit } = this.suggestion();
    const current = formatNumber(currentMentees, this.locale);
    if (limit === null)
      return $localize`:@@mentorCard.load:Наставляемых сейчас: ${current}:current:`;
    const most = formatNumber(limit, this.locale);
    return $localize`:@@mentorCard.loadOf:Наставляемых сейчас: ${current}:current: из ${most}:most:`;
  });
  protected readonly chooseLabel = computed(() => {
    const name = this.suggestion().mentor.name;
    return $localize`:@@mentorCard.chooseName:Выбрать: ${name}:name:`;
  });
}
