import { type Actor, nextState, type Refusal } from '@nastavnik/kernel';
import { PROGRAMME_MACHINE, type ProgrammeRefusalCode } from '@nastavnik/programmes-domain';

import type { Programme } from './programme.entity';

/** Why this person cannot write the programme now; null when it is theirs and still a draft (004 3.6b). */
export function refuseToWrite(
  { mentorId, state }: Programme,
  actor: Actor,
): Refusal<ProgrammeRefusalCode> | null {
  if (actor.personId !== mentorId) return { code: 'NOT_YOUR_PROGRAMME' };
  return nextState(PROGRAMME_MACHINE, state, 'DRAFT') === null
    ? { code: 'ACTION_NOT_POSSIBLE_NOW', details: { state, action: 'DRAFT' } }
    : null;
}
