import { computed, inject, Injectable, signal } from '@angular/core';
import {
  GraphqlClient,
  MenteesWithoutMentorDocument,
  ProposePairDocument,
  SuggestMentorsDocument,
  type SuggestMentorsQuery,
} from '@nastavnik/graphql-client';
import { TODAY } from '@nastavnik/ui';
import { faultText } from '../../../core/faults/fault-text';
import { refusalText } from '../../../core/refusals/refusal-text';
import { injectAnswer } from '../data/answer';
import { firstTerms, proposalOf, rememberTerms } from './terms';

export type Suggestion = SuggestMentorsQuery['suggestMentors'][number];

/** Why a proposal was not taken. */
export interface Problem {
  readonly message: string;
  readonly field: string | null;
}

const MOST_WAITING = 200;

/** Choosing a mentor for one mentee: who waits, who fits, and the proposal itself. Provided by its page. */
@Injectable()
export class ProposalStore {
  private readonly client = inject(GraphqlClient);
  readonly menteeId = signal<string | null>(null);
  readonly terms = signal(firstTerms(inject(TODAY)()));
  /** What the server said to the last proposal; `field` names the answer at fault. */
  readonly problem = signal<Problem | null>(null);
  readonly pending = signal(false);

  readonly waiting = injectAnswer(
    () => ({ first: MOST_WAITING, offset: 0 }),
    async (page, stop) =>
      (await this.client.runUntil(stop, MenteesWithoutMentorDocument, { page }))
        .menteesWithoutMentor.items,
  );
  readonly suggestions = injectAnswer(
    () => this.menteeId(),
    (menteeId, stop) => this.client.runUntil(stop, SuggestMentorsDocument, { menteeId }),
  );
  readonly mentee = computed(
    () => this.waiting.value()?.find(({ id }) => id === this.menteeId()) ?? null,
  );
  /** Who else waits and may join the group. */
  readonly others = computed(
    () => this.waiting.value()?.filter(({ id }) => id !== this.menteeId()) ?? [],
  );
  readonly free = computed(() =>
    (this.suggestions.value()?.suggestMentors ?? []).filter(({ stops }) => stops.length === 0),
  );
  readonly stopped = computed(() =>
    (this.suggestions.value()?.suggestMentors ?? []).filter(({ stops }) => stops.length > 0),
  );
  /** The person who chooses, so that choosing oneself is told. */
  readonly ownPersonId = computed(() => this.suggestions.value()?.me.personId ?? null);

  /** The id of the new pair; null when it was refused, with the reason in `problem`. */
  async propose(mentorId: string): Promise<string | null> {
    const menteeId = this.menteeId();
    const input = menteeId === null ? null : proposalOf(mentorId, menteeId, this.terms());
    if (input === null || this.pending()) return null;
    this.pending.set(true);
    this.problem.set(null);
    try {
      const { proposePair } = await this.client.run(ProposePairDocument, { input });
      if (proposePair.__typename === 'Pair') {
        rememberTerms(this.terms());
        return proposePair.id;
      }
      this.problem.set({ message: refusalText(proposePair), field: proposePair.field });
    } catch (fault) {
      this.problem.set({ message: faultText(fault), field: null });
    } finally {
      this.pending.set(false);
    }
    return null;
  }
}
