import { type Actor, availableActions } from '@nastavnik/kernel';
import { ASSIGNMENT_MACHINE, type AssignmentState } from '@nastavnik/programmes-domain';

interface Seen {
  readonly schoolId: string;
  readonly state: AssignmentState;
  readonly via: 'SCHOOL' | 'AUTHORITY';
  readonly orderRequested: boolean;
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
  };
  // The mentor's school sees the pair; what is decided about it is decided in the mentees' school.
  const ownSchool = actor.reach !== 'SCHOOL' || actor.tenantId === pair.schoolId;
  return availableActions(ASSIGNMENT_MACHINE, pair.state, actor.roles).filter(
    (action) => ownSchool && (mayAct[action] ?? true),
  );
}
