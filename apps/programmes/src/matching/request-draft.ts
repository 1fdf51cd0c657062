import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database, newId } from '@nastavnik/persistence';
import { requestDraft } from '@nastavnik/programmes-domain';

import { heldSession } from './held-session';
import { MatchChoice } from './match-choice.entity';
import { MatchDraft } from './match-draft.entity';
import { schoolPeople } from './school-people';
import { SessionsQueries } from './sessions.queries';

/** The curator asks for a draft; it is computed off the way of this request (see `computeDraft`). */
@Injectable()
export class RequestDraft {
  constructor(
    private readonly database: Database,
    private readonly queries: SessionsQueries,
  ) {}

  async execute(actor: Actor, sessionId: string) {
    const refusal = await this.database.write(actor, async (work) => {
      const { em, now, audit, publish } = work;
      const { tenantId, districtId } = actor;
      const session = await heldSession(work, sessionId);
      const drafts = await em.find(
        MatchDraft,
        { tenantId, sessionId },
        { fields: ['no', 'state'] },
      );
      const { mentees } = await schoolPeople(em, tenantId);
      const decision = requestDraft({
        sessionState: session.state,
        draftUnderWay: drafts.some(({ state }) => state !== 'DONE'),
        waiting: mentees.length,
      });
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const choices = await em.find(MatchChoice, { tenantId, sessionId });
      const pairsOf = (choice: string) =>
        choices
          .filter((one) => one.choice === choice)
          .map(({ menteeId, mentorId }) => ({ menteeId, mentorId }));
      const id = newId();
      const no = Math.max(0, ...drafts.map((draft) => draft.no)) + 1;
      const { form, weights, threshold, priority } = session;
      const options = {
        form,
        weights,
        threshold,
        priority,
        locked: pairsOf('LOCKED'),
        forbidden: pairsOf('FORBIDDEN'),
      };
      em.create(MatchDraft, {
        tenantId,
        districtId,
        id,
        sessionId,
        no,
        state: 'QUEUED',
        revision: session.revision,
        options,
        requestedByName: actor.name,
        requestedAt: now,
      });
      audit({
        fact: 'MATCH_DRAFT_REQUESTED',
        subjectKind: 'MATCH_SESSION',
        subjectId: sessionId,
        heading: `Запрошен вариант ${no} подбора «${session.title}»`,
        after: { draftId: id, ...options },
      });
      publish('MatchDraftRequested.v1', id, { draftId: id });
      return null;
    });
    return refusal ?? this.queries.one(actor, sessionId);
  }
}
