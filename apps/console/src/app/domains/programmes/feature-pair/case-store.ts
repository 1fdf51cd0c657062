import { inject, Injectable, signal } from '@angular/core';
import {
  EndWithoutSubstituteDocument,
  GraphqlClient,
  OpenReplacementCaseDocument,
  type OpenCaseInput,
  ProposeReplacementDocument,
  RejectReplacementCaseDocument,
  ReviewReplacementCaseDocument,
  SuggestMentorsDocument,
  WithdrawReplacementCaseDocument,
} from '@nastavnik/graphql-client';
import { injectAnswer } from '../data/answer';
import { PairStore } from './pair-store';

/** What is done in a case; each answer is the pair with its case. Provided by the panel, within the pair's page. */
@Injectable()
export class CaseStore {
  private readonly client = inject(GraphqlClient);
  private readonly pairs = inject(PairStore);
  readonly pending = this.pairs.pending;

  private readonly menteeId = signal<string | null>(null);
  /** Who could take the place; nobody is looked for before the curator asks. */
  readonly suggestions = injectAnswer(
    () => this.menteeId(),
    async (menteeId, stop) =>
      (await this.client.runUntil(stop, SuggestMentorsDocument, { menteeId })).suggestMentors,
  );

  lookFor(menteeId: string | null): void {
    this.menteeId.set(menteeId);
  }

  readonly looking = (): boolean => this.menteeId() !== null;

  open(input: OpenCaseInput): Promise<boolean> {
    return this.pairs.act(
      async () =>
        (await this.client.run(OpenReplacementCaseDocument, { input })).openReplacementCase,
    );
  }

  propose(caseId: string, mentorId: string): Promise<boolean> {
    const input = { caseId, mentorId, to: null };
    return this.pairs.act(
      async () => (await this.client.run(ProposeReplacementDocument, { input })).proposeReplacement,
    );
  }

  decide(
    act: 'REVIEW' | 'REJECT' | 'WITHDRAW' | 'GIVE_UP_SEARCH',
    caseId: string,
    words: string,
  ): Promise<boolean> {
    return this.pairs.act(async () => {
      const { client } = this;
      const reason = { caseId, reason: words };
      switch (act) {
        case 'REVIEW':
          return (await client.run(ReviewReplacementCaseDocument, { caseId, note: words }))
            .reviewReplacementCase;
        case 'REJECT':
          return (await client.run(RejectReplacementCaseDocument, reason)).rejectReplacementCase;
        case 'WITHDRAW':
          return (await client.run(WithdrawReplacementCaseDocument, reason))
            .withdrawReplacementCase;
        case 'GIVE_UP_SEARCH':
          return (await client.run(EndWithoutSubstituteDocument, { caseId, explanation: words }))
            .endWithoutSubstitute;
      }
    });
  }
}
