import { Component, computed, input, output, signal } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Control, EmptyState, Field } from '@nastavnik/ui';
import { MentorCard } from './mentor-card';
import type { Suggestion } from './proposal-store';

const SHOWN_FIRST = 8;

/** Mentors for one mentee, the best first; those who cannot be proposed now stand apart with the reason. */
@Component({
  selector: 'app-mentor-choice',
  imports: [Control, EmptyState, Field, MatAnchor, MatButton, MentorCard, RouterLink],
  templateUrl: './mentor-choice.html',
  styleUrl: './mentor-choice.css',
})
export class MentorChoice {
  readonly free = input.required<readonly Suggestion[]>();
  readonly stopped = input.required<readonly Suggestion[]>();
  readonly menteeId = input.required<string>();
  readonly ownPersonId = input<string | null>(null);
  readonly chosen = output<string>();

  protected readonly label = $localize`:@@mentorChoice.label:Наставники`;
  protected readonly words = signal('');
  protected readonly shownCount = signal(SHOWN_FIRST);
  private readonly found = computed(() => this.matching(this.free()));
  protected readonly shown = computed(() => this.found().slice(0, this.shownCount()));
  protected readonly rest = computed(() => this.found().length - this.shown().length);
  protected readonly stoppedFound = computed(() => this.matching(this.stopped()));

  protected showAll(): void {
    this.shownCount.set(this.found().length);
  }

  private matching(all: readonly Suggestion[]): readonly Suggestion[] {
    const words = this.words().trim().toLocaleLowerCase('ru').replaceAll('ё', 'е');
    if (words === '') return all;
    return all.filter(({ mentor }) =>
      mentor.name.toLocaleLowerCase('ru').replaceAll('ё', 'е').includes(words),
    );
  }
}
