import type { Actor } from '@nastavnik/kernel';

import type { Consent } from './consent.entity';

/**
 * Whose hand is behind an answer: the office enters a paper that bears the hand of the person it is of; a person with
 * an account of their own answers for themselves.
 */
export const signatoryOf = (actor: Actor, consent: Consent): string =>
  actor.reach === 'PERSON' ? (actor.personId ?? '') : consent.personId;
