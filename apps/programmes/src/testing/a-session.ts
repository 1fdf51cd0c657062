import type { Actor } from '@nastavnik/kernel';
import type { MatchReasonCode } from '@nastavnik/programmes-domain';
import { aMessage, type GraphAnswer, type TestService } from '@nastavnik/testing';

import type { TestSchool } from './a-school';

const SESSION = `id title state settingsVersion waiting availableActions
  weights { reason most } threshold priority
  drafts { id no state progress current published points pairs unmatched weights { reason most } }`;
const RESULT = `{ __typename ... on MatchSession { ${SESSION} } ... on Refusal { code field clause details { key value } } }`;

export interface Draft {
  readonly id: string;
  readonly no: number;
  readonly state: string;
  readonly progress: number;
  readonly current: boolean;
  readonly published: boolean;
  readonly points: number;
  readonly pairs: number;
  readonly unmatched: number;
  readonly weights: readonly { reason: string; most: number }[];
}

export interface SessionOrRefusal {
  readonly __typename: string;
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly settingsVersion: number;
  readonly waiting: number;
  readonly availableActions: readonly string[];
  readonly threshold: number;
  readonly drafts: readonly Draft[];
  readonly code: string;
  readonly field: string | null;
  readonly clause: string | null;
  readonly details: readonly { key: string; value: string }[];
}

export interface RowOfDraft {
  readonly mentee: { id: string; name: string };
  readonly mentor: { id: string; name: string } | null;
  readonly score: number;
  readonly locked: boolean;
  readonly reasons: readonly { code: string; points: number; most: number }[];
  readonly cause: string | null;
  readonly stops: readonly string[];
  readonly problem: { code: string } | null;
  readonly candidateState: string | null;
}

/** What a curator can ask of the common search, one line each. */
export function matching(service: TestService) {
  const ask = async (actor: Actor, field: string, text: string, variables: object) => {
    const answer = await service.graphql<Record<string, SessionOrRefusal>>(actor, text, variables);
    return { ...answer, data: answer.data?.[field] as SessionOrRefusal };
  };
  const settings = (change: object = {}) => ({
    title: 'Осенний подбор',
    form: 'TEACHER_TEACHER',
    weights: [] as { reason: MatchReasonCode; most: number }[],
    threshold: 1,
    priority: 'EVERYONE',
    ...change,
  });
  return {
    settings,
    open: (actor: Actor, change: object = {}) =>
      ask(
        actor,
        'openMatchSession',
        `mutation ($input: MatchSettingsInput!) { openMatchSession(input: $input) ${RESULT} }`,
        { input: settings(change) },
      ),
    change: (actor: Actor, id: string, change: object, expectedVersion: number) =>
      ask(
        actor,
        'changeMatchSession',
        `mutation ($id: ID!, $input: MatchSettingsInput!, $v: Int!) {
           changeMatchSession(id: $id, input: $input, expectedVersion: $v) ${RESULT} }`,
        { id, input: settings(change), v: expectedVersion },
      ),
    choose: (
      actor: Actor,
      pair: { sessionId: string; menteeId: string; mentorId: string },
      choice: string,
      expectedVersion = 0,
      fitReason: string | null = null,
    ) =>
      ask(
        actor,
        'chooseMatchPair',
        `mutation ($input: ChooseMatchPairInput!) { chooseMatchPair(input: $input) ${RESULT} }`,
        { input: { ...pair, choice, expectedVersion, fitReason } },
      ),
    request: (actor: Actor, sessionId: string) =>
      ask(
        actor,
        'requestMatchDraft',
        `mutation ($id: ID!) { requestMatchDraft(sessionId: $id) ${RESULT} }`,
        { id: sessionId },
      ),
    publish: (actor: Actor, draftId: string) =>
      ask(
        actor,
        'publishMatchDraft',
        `mutation ($id: ID!) { publishMatchDraft(draftId: $id) ${RESULT} }`,
        { id: draftId },
      ),
    session: (actor: Actor, id: string) =>
      ask(actor, 'matchSession', `query ($id: ID!) { matchSession(id: $id) { ${SESSION} } }`, {
        id,
      }),
    rows: (
      actor: Actor,
      draftId: string,
    ): Promise<GraphAnswer<{ matchDraftRows: { total: number; items: RowOfDraft[] } }>> =>
      service.graphql(
        actor,
        `query ($id: ID!) { matchDraftRows(draftId: $id) { total items { mentee { id name } mentor { id name } score locked
           reasons { code points most } cause stops problem { code } candidateState } } }`,
        { id: draftId },
      ),
  };
}

/** Carries what the service told itself, as the relay does, one piece at a time; answers how many there were. */
export async function carry(
  service: TestService,
  school: TestSchool,
  already: number,
  most = Infinity,
): Promise<number> {
  let done = already;
  for (;;) {
    const told = await school.sent<{ draftId: string }>('MatchDraftRequested.v1');
    const next = told[done];
    if (!next || done - already >= most) return done;
    const message = aMessage(school.curator, 'MatchDraftRequested.v1', next.draftId, next);
    const { outcomes } = await service.deliver('programmes', [message]);
    if (!outcomes.every(({ ok }) => ok)) throw new Error(JSON.stringify(outcomes));
    done += 1;
  }
}
