import { Injectable } from '@nestjs/common';
import { ConflictError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database, newId } from '@nastavnik/persistence';
import {
  MATCH_WEIGHTS,
  type MatchSessionChoice,
  setMatchSession,
} from '@nastavnik/programmes-domain';

import { SchoolRules } from '../regulations/school-rules';
import { heldSession } from './held-session';
import { MatchSession } from './match-session.entity';
import type { MatchSettingsInput } from './matching.inputs';
import { SessionsQueries } from './sessions.queries';

const choiceOf = ({ weights, ...settings }: MatchSettingsInput): MatchSessionChoice => ({
  ...settings,
  weights: {
    ...MATCH_WEIGHTS,
    ...Object.fromEntries(weights.map(({ reason, most }) => [reason, most])),
  },
});

const settingsOf = ({ title, form, weights, threshold, priority }: MatchSessionChoice) => ({
  title,
  form,
  weights,
  threshold,
  priority,
});

/** The curator opens a search for everybody who waits, or sets it otherwise. */
@Injectable()
export class SetSession {
  constructor(
    private readonly database: Database,
    private readonly queries: SessionsQueries,
  ) {}

  async open(actor: Actor, input: MatchSettingsInput) {
    const id = newId();
    const refusal = await this.database.write(actor, async (work) => {
      const { em, now, today, audit } = work;
      const rules = await SchoolRules.load(em, actor.tenantId);
      if (!rules.versionOn(today))
        return RefusalAnswer.of({ code: 'REGULATION_NOT_IN_FORCE', clause: '004 3.1' });
      const decision = setMatchSession('DRAFT', choiceOf(input), rules.on(today));
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const settings = settingsOf(decision.value);
      em.create(MatchSession, {
        tenantId: actor.tenantId,
        districtId: actor.districtId,
        id,
        ...settings,
        state: 'DRAFT',
        openedByName: actor.name,
        openedAt: now,
      });
      audit({
        fact: 'MATCH_SESSION_OPENED',
        subjectKind: 'MATCH_SESSION',
        subjectId: id,
        heading: `Начат общий подбор наставников «${settings.title}»`,
        after: settings,
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, id);
  }

  /** @throws ConflictError when somebody changed the settings meanwhile */
  async change(actor: Actor, id: string, input: MatchSettingsInput, expectedVersion: number) {
    const refusal = await this.database.write(actor, async (work) => {
      const session = await heldSession(work, id);
      if (session.settingsVersion !== expectedVersion) throw new ConflictError();
      const parameters = (await SchoolRules.load(work.em, actor.tenantId)).on(work.today);
      const decision = setMatchSession(session.state, choiceOf(input), parameters);
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const before = settingsOf(session);
      const after = settingsOf(decision.value);
      Object.assign(session, after, {
        settingsVersion: session.settingsVersion + 1,
        revision: session.revision + 1,
      });
      work.audit({
        fact: 'MATCH_SESSION_CHANGED',
        subjectKind: 'MATCH_SESSION',
        subjectId: id,
        heading: `Изменены настройки подбора «${after.title}»`,
        before,
        after,
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, id);
  }
}
