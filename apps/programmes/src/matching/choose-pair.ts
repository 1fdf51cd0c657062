import { Injectable } from '@nestjs/common';
import { ConflictError, NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database, newId, type Work } from '@nastavnik/persistence';
import { type DecidePair, decidePair, type PairChoice } from '@nastavnik/programmes-domain';

import { PersonRef } from '../people/person-ref.entity';
import { SchoolRules } from '../regulations/school-rules';
import { heldSession } from './held-session';
import { MatchChoice } from './match-choice.entity';
import type { ChooseMatchPairInput } from './matching.inputs';
import { schoolPeople } from './school-people';
import { SessionsQueries } from './sessions.queries';

const HEADINGS: Readonly<Record<PairChoice, string>> = {
  LOCKED: 'В подборе закреплена пара',
  FORBIDDEN: 'В подборе исключена пара',
  OPEN: 'В подборе снято решение о паре',
};

/** The curator locks or forbids one pair of a session, or leaves it to the search again. */
@Injectable()
export class ChoosePair {
  constructor(
    private readonly database: Database,
    private readonly queries: SessionsQueries,
  ) {}

  async execute(actor: Actor, input: ChooseMatchPairInput) {
    const refusal = await this.database.write(actor, (work) => choose(work, input));
    return refusal ?? this.queries.one(actor, input.sessionId);
  }
}

/** @throws NotFoundError @throws ConflictError when somebody decided of this pair meanwhile */
async function choose(work: Work, input: ChooseMatchPairInput): Promise<RefusalAnswer | null> {
  const { em, actor, now, today, audit } = work;
  const { sessionId, menteeId, mentorId, expectedVersion } = input;
  const { tenantId, districtId } = actor;
  const session = await heldSession(work, sessionId);
  const choices = await em.find(MatchChoice, { tenantId, sessionId });
  const own = choices.find((one) => one.menteeId === menteeId && one.mentorId === mentorId);
  if ((own?.choiceVersion ?? 0) !== expectedVersion) throw new ConflictError();
  const names = new Map(
    (await em.find(PersonRef, { tenantId, id: { $in: [menteeId, mentorId] } })).map((person) => [
      person.id,
      person.fullName,
    ]),
  );
  const { mentees, mentors } = await schoolPeople(em, tenantId, [menteeId, mentorId]);
  const mentee = mentees.find(({ personId }) => personId === menteeId);
  const mentor = mentors.find(({ personId }) => personId === mentorId);
  const locked = choices.filter((one) => one.choice === 'LOCKED' && one !== own);
  let decided: DecidePair = { choice: input.choice, fitReason: input.fitReason ?? null };
  if (mentee && mentor) {
    const parameters = (await SchoolRules.load(em, tenantId)).on(today);
    const withLocks = locked.filter((one) => one.mentorId === mentorId).length;
    const decision = decidePair(
      {
        sessionState: session.state,
        form: session.form,
        mentee,
        mentor: { ...mentor, currentMentees: mentor.currentMentees + withLocks },
        lockedElsewhere: locked.find((one) => one.menteeId === menteeId)?.mentorId ?? null,
      },
      decided,
      parameters,
    );
    if (!decision.ok) return RefusalAnswer.of(decision.refusal);
    decided = decision.value;
  } else if (!own || input.choice !== 'OPEN' || session.state !== 'DRAFT') {
    // Somebody who left the bank is in no new pair, but an old decision about them can still be taken back.
    throw new NotFoundError('Person');
  }
  const kept =
    own ??
    em.create(MatchChoice, {
      tenantId,
      districtId,
      id: newId(),
      sessionId,
      menteeId,
      mentorId,
      choice: 'OPEN',
      choiceVersion: 0,
      decidedByName: actor.name,
      decidedAt: now,
    });
  const before = kept.choice;
  Object.assign(kept, {
    ...decided,
    choiceVersion: kept.choiceVersion + 1,
    decidedByName: actor.name,
    decidedAt: now,
  });
  session.revision += 1;
  audit({
    fact: `MATCH_PAIR_${decided.choice}`,
    subjectKind: 'MATCH_SESSION',
    subjectId: sessionId,
    heading: `${HEADINGS[decided.choice]}: ${names.get(mentorId) ?? ''} – ${names.get(menteeId) ?? ''}`,
    before: { choice: before },
    after: { ...decided, menteeId, mentorId },
  });
  return null;
}
