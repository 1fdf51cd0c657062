import { type Actor, availableActions } from '@nastavnik/kernel';
import {
  CASE_MACHINE,
  type CaseState,
  mayBeRejected,
  needsReview,
} from '@nastavnik/programmes-domain';
import type { ReplacementGround } from '@nastavnik/regulations';

interface Seen {
  readonly schoolId: string;
  readonly state: CaseState;
  readonly ground: ReplacementGround;
}

/** The buttons of a case for this person; it is decided in the mentees' school. */
export function caseActions(actor: Actor, { schoolId, state, ground }: Seen): string[] {
  if (actor.tenantId !== schoolId) return [];
  const heard = state !== 'OPENED' || !needsReview(ground);
  const mayAct: Readonly<Record<string, boolean>> = {
    WITHDRAW: ground === 'TRANSFER',
    REVIEW: needsReview(ground),
    FIND_MENTOR: heard,
    GIVE_UP_SEARCH: heard,
    REJECT: mayBeRejected(ground),
    // The order is asked for and registered as the new pair's own.
    ORDER: false,
  };
  return availableActions(CASE_MACHINE, state, actor.roles).filter(
    (action) => mayAct[action] ?? false,
  );
}
