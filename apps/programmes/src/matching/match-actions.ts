import { type Actor, availableActions, mayDo } from '@nastavnik/kernel';
import { MATCH_SESSION_MACHINE, type MatchSessionState } from '@nastavnik/programmes-domain';

interface Seen {
  readonly state: MatchSessionState;
  readonly drafts: readonly {
    readonly state: string;
    readonly current: boolean;
    readonly pairs: number;
  }[];
}

/** The buttons of a session for this person. */
export function matchActions(actor: Actor, { state, drafts }: Seen): string[] {
  if (!mayDo(actor.roles, 'pair:propose')) return [];
  const underWay = drafts.some((draft) => draft.state !== 'DONE');
  const ready = drafts.some((draft) => draft.state === 'DONE' && draft.current && draft.pairs > 0);
  const mayAct: Readonly<Record<string, boolean>> = { COMPUTE: !underWay, PUBLISH: ready };
  return availableActions(MATCH_SESSION_MACHINE, state, actor.roles).filter(
    (action) => mayAct[action] ?? true,
  );
}
