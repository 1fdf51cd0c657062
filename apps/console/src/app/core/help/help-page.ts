import { afterRenderEffect, Component, computed, inject, input } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink, Scroll } from '@angular/router';
import { ROLES, type Role } from '@nastavnik/kernel';
import { findTopics, HELP_TOPICS } from '@nastavnik/regulations';
import { EmptyState, PageFrame } from '@nastavnik/ui';
import { filter } from 'rxjs';
import { roleText } from '../session/role-text';
import { sourceTexts } from './source-text';

/** The router hands on `undefined` where the address has no such part. */
const given = (text: string | undefined): string => text ?? '';

/** Rules and words of the regulations, whom to ask, what works from the keyboard. `/help#mentor-duties` is a topic. */
@Component({
  selector: 'app-help-page',
  imports: [EmptyState, PageFrame, RouterLink],
  templateUrl: './help-page.html',
  styleUrl: './help-page.css',
})
export class HelpPage {
  /** What is looked for and whose topics, as the address has it. */
  readonly words = input('', { transform: given });
  readonly role = input('', { transform: given });

  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly document = inject(DOCUMENT);

  protected readonly fragment = toSignal(this.route.fragment, { initialValue: null });
  protected readonly roles = ROLES.map((code) => ({ code, title: roleText(code) }));
  protected readonly chosenRole = computed(
    () => ROLES.find((known) => known === this.role()) ?? null,
  );
  protected readonly topics = computed(() =>
    findTopics(HELP_TOPICS, this.words(), this.chosenRole()).map((topic) => ({
      ...topic,
      sources: sourceTexts(topic.clauses),
    })),
  );

  constructor() {
    afterRenderEffect(() => {
      this.topics();
      this.turnTo(this.fragment());
    });
    // The router, told after us, scrolls to the top of a page it has opened; then we lead on to the topic asked for.
    this.router.events
      .pipe(
        filter((event) => event instanceof Scroll),
        takeUntilDestroyed(),
      )
      .subscribe(({ anchor }) => queueMicrotask(() => this.turnTo(anchor)));
  }

  protected look(words: string): void {
    void this.ask({ words: words.trim() || null });
  }

  protected choose(role: string): void {
    void this.ask({ role: (role as Role) || null });
  }

  private turnTo(id: string | null): void {
    const topic = id === null ? null : this.document.getElementById(id);
    topic?.scrollIntoView?.();
    topic?.focus({ preventScroll: true });
  }

  private ask(queryParams: Readonly<Record<string, string | null>>): Promise<boolean> {
    return this.router.navigate([], {
      relativeTo: this.route,
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
