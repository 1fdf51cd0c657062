import { Component, computed, inject, input, LOCALE_ID, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PackageCandidatesQuery } from '@nastavnik/graphql-client';
import { Control, EmptyState, Field, formatNumber, Icon } from '@nastavnik/ui';
import { matchStopText } from '../util/match-text';

type Candidate = PackageCandidatesQuery['packageCandidates'][number];

const SHOWN_FIRST = 10;

/** Heads, and mentors whom their schools offer: the best fit first, those who cannot be chosen now last. */
@Component({
  selector: 'app-candidate-list',
  imports: [Control, EmptyState, Field, Icon, MatButton],
  templateUrl: './candidate-list.html',
  styleUrl: './candidate-list.css',
})
export class CandidateList {
  readonly candidates = input.required<readonly Candidate[]>();
  readonly pending = input(false);
  readonly chosen = output<Candidate['person']>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly words = signal('');
  protected readonly shownCount = signal(SHOWN_FIRST);
  private readonly found = computed(() => {
    const words = this.words().trim().toLocaleLowerCase('ru').replaceAll('ё', 'е');
    return this.candidates().filter(({ person: { name, school } }) =>
      `${name} ${school}`.toLocaleLowerCase('ru').replaceAll('ё', 'е').includes(words),
    );
  });
  protected readonly shown = computed(() => this.found().slice(0, this.shownCount()));
  protected readonly rest = computed(() => this.found().length - this.shown().length);

  protected load({ currentMentees, limit }: Candidate): string {
    const current = formatNumber(currentMentees, this.locale);
    if (limit === null)
      return $localize`:@@mentorCard.load:Наставляемых сейчас: ${current}:current:`;
    const most = formatNumber(limit, this.locale);
    return $localize`:@@mentorCard.loadOf:Наставляемых сейчас: ${current}:current: из ${most}:most:`;
  }

  protected skills({ subjects, competences }: Candidate): string {
    return [...subjects, ...competences].join(', ');
  }

  protected stopText(stop: string, { limit }: Candidate): string {
    return matchStopText(stop, limit);
  }

  protected showAll(): void {
    this.shownCount.set(this.found().length);
  }
}
