import { Component, computed, inject, input, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import {
  CompareRegulationsDocument,
  GraphqlClient,
  RegulationDocument,
} from '@nastavnik/graphql-client';
import { Control, EmptyState, Field, PageFrame, StatusChip } from '@nastavnik/ui';
import { clauseText } from '../../../core/clauses/clause-text';
import { kept } from '../../../core/data/kept';
import { regulationState } from '../util/regulation-state';

interface Choice {
  readonly id: string;
  readonly title: string;
}

/** Two versions, or a version and a preset, rule by rule: what differs first. */
@Component({
  selector: 'app-compare-page',
  imports: [Control, EmptyState, Field, MatButton, PageFrame, StatusChip],
  templateUrl: './compare-page.html',
  styleUrl: './compare-page.css',
})
export class ComparePage {
  /** From the URL: the ids of versions or the codes of presets, and another school for the district office. */
  readonly left = input<string>();
  readonly right = input<string>();
  readonly school = input<string>();

  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  protected readonly clause = clauseText;
  protected readonly silent = $localize`:@@regulation.notSet:не установлено`;

  protected readonly known = resource({
    params: () => ({ schoolId: this.school() ?? null }),
    loader: ({ params, abortSignal }) =>
      this.client.runUntil(abortSignal, RegulationDocument, params),
  });
  protected readonly choices = computed((): readonly Choice[] => {
    const found = this.known.hasValue() ? this.known.value() : undefined;
    return [
      ...(found?.regulation ?? []).map(({ id, no, state }) => {
        const words = regulationState(state).text;
        return { id, title: $localize`:@@compare.version:Редакция ${no}:no: (${words}:state:)` };
      }),
      ...(found?.presets ?? []).map(({ code, title }) => ({
        id: code,
        title: `${code}: ${title}`,
      })),
    ];
  });
  /** The newest two, or the newest and its preset, until somebody chooses. */
  protected readonly one = computed(() => this.left() ?? this.choices()[1]?.id ?? null);
  protected readonly other = computed(
    () => this.right() ?? this.choices().find(({ id }) => id !== this.one())?.id ?? null,
  );
  protected readonly answer = resource({
    params: () => {
      const [left, right] = [this.one(), this.other()];
      return left && right ? { left, right, schoolId: this.school() ?? null } : undefined;
    },
    loader: ({ params, abortSignal }) =>
      this.client.runUntil(abortSignal, CompareRegulationsDocument, params),
  });
  private readonly last = kept(this.answer);
  protected readonly comparison = computed(() => this.last()?.compareRegulations ?? null);

  protected titleOf(id: string | null): string {
    return this.choices().find((choice) => choice.id === id)?.title ?? '';
  }

  protected choose(side: 'left' | 'right', id: string): void {
    void this.router.navigate([], {
      queryParams: { left: this.one(), right: this.other(), [side]: id },
      queryParamsHandling: 'merge',
    });
  }
}
