import { type Actor, availableActions, mayDo } from '@nastavnik/kernel';
import {
  ASSIGNMENT_MACHINE,
  type AssignmentState,
  type CaseState,
} from '@nastavnik/programmes-domain';

import { UNDER_WAY } from '../cases/case-record';

interface Seen {
  readonly schoolId: string;
  readonly state: AssignmentState;
  readonly via: 'SCHOOL' | 'AUTHORITY';
  readonly orderRequested: boolean;
  readonly replacementCase: { readonly state: CaseState } | null;
  readonly consents: readonly { readonly personId: string; readonly state: string }[];
}

/** The buttons of a pair for this person. */
export function pairActions(actor: Actor, pair: Seen): string[] {
  const mayAct: Readonly<Record<string, boolean>> = {
    RECORD_CONSENT: pair.consents.some(
      ({ personId, state }) => personId === actor.personId && state === 'REQUESTED',
    ),
    REQUEST_ORDER: pair.via === 'SCHOOL' && !pair.orderRequested,
    APPOINT: pair.orderRequested,
    // Replacing and laying down the duties go by way of a case (machine J).
    REPLACE: false,
    RESIGN: false,
  };
  // The mentor's school sees the pair; what is decided about it is decided in the mentees' school.
  const ownSchool = actor.reach !== 'SCHOOL' || actor.tenantId === pair.schoolId;
  const steps = availableActions(ASSIGNMENT_MACHINE, pair.state, actor.roles).filter(
    (action) => ownSchool && (mayAct[action] ?? true),
  );
  const inForce = pair.state === 'APPOINTED' || pair.state === 'ACTIVE';
  const underWay = pair.replacementCase && UNDER_WAY.includes(pair.replacementCase.state);
  const opens = inForce && ownSchool && !underWay && mayDo(actor.roles, 'case:open');
  return opens ? [...steps, 'OPEN_CASE'] : steps;
}
