import { Component, computed, inject, input, LOCALE_ID, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { GraphqlClient, RegulationPreviewDocument } from '@nastavnik/graphql-client';
import type { LocalDate } from '@nastavnik/kernel';
import { dateText, EmptyState } from '@nastavnik/ui';
import { kept } from '../../../core/data/kept';
import { ALL_KINDS, keptText, sumOf } from './kept-text';

/** What runs by the day of the order on the pair. */
const PAIR_KINDS = ALL_KINDS.filter((kind) => kind !== 'APPOINTMENTS');

/** Before the order: which rules change, what keeps the former ones, and what follows the new. */
@Component({
  selector: 'app-change-preview',
  imports: [EmptyState, MatButton],
  templateUrl: './change-preview.html',
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 12px;
    }
    h3,
    p {
      margin: 0;
    }
    ul {
      display: flex;
      flex-direction: column;
      gap: 8px;
      margin: 0;
      padding-inline-start: 20px;
    }
  `,
})
export class ChangePreview {
  /** The version in force, and the one that is to follow it. */
  readonly former = input.required<string>();
  readonly next = input.required<string>();
  readonly from = input.required<LocalDate>();

  private readonly client = inject(GraphqlClient);
  private readonly locale = inject(LOCALE_ID);
  protected readonly answer = resource({
    params: () => ({ left: this.former(), right: this.next(), effectiveFrom: this.from() }),
    loader: ({ params, abortSignal }) =>
      this.client.runUntil(abortSignal, RegulationPreviewDocument, params),
  });
  private readonly last = kept(this.answer);
  protected readonly silent = $localize`:@@regulation.notSet:не установлено`;
  protected readonly day = computed(() => dateText(this.from()));
  protected readonly use = computed(() => this.last()?.programmesUnderRegulation ?? null);
  /** Open terms for a mentor are those of the need list: people in the bank and people not yet in it. */
  private readonly terms = computed(() => {
    const open = (this.last()?.needList.items ?? []).filter(({ due }) => due !== null);
    const kept = open.filter(({ actualAdmissionDate: day }) => day < this.from()).length;
    return { kept, following: open.length - kept };
  });
  protected readonly changes = computed(() => {
    const [answer, use] = [this.last(), this.use()];
    if (!answer || !use) return null;
    const all = { ...sumOf(use.kept), appointments: this.terms().kept };
    return answer.compareRegulations.rules
      .filter(({ changed }) => changed)
      .map((rule) => ({ ...rule, keeps: keptText(rule.keptBy, all, this.locale) }));
  });
  protected readonly keptTerms = computed(() =>
    keptText(['APPOINTMENTS'], { ...sumOf([]), appointments: this.terms().kept }, this.locale),
  );
  protected readonly keeps = computed(() =>
    (this.use()?.kept ?? [])
      .map((version) => ({ no: version.no, text: keptText(PAIR_KINDS, version, this.locale) }))
      .filter(({ text }) => text !== ''),
  );
  protected readonly follows = computed(() => {
    const use = this.use();
    return use === null
      ? ''
      : keptText(
          ALL_KINDS,
          { ...use.following, appointments: this.terms().following },
          this.locale,
        );
  });
}
