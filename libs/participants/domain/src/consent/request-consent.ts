import { accept, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';

import type { ParticipantsRefusal } from '../refusals';
import { CONSENT_KINDS, consentHolds, type ConsentSnapshot, type ConsentType } from './consent';

export interface RequestConsent {
  readonly type: ConsentType;
  /** The wording the person will read; frozen from now on. */
  readonly textVersion: string;
  readonly pairId: string | null;
  readonly validTo: LocalDate | null;
}

export interface RequestedConsent extends RequestConsent {
  readonly state: 'REQUESTED';
  readonly requestedOn: LocalDate;
}

/**
 * Asks a person for one consent (004 3.7; 004 RM-2, RM-3). `own` are all consents of that person. Refused when the same
 * consent already waits or holds, when the text is not named, when a consent of one pair names no pair, or when its term
 * ends before it begins. A declined or withdrawn consent may be asked for again: refusal carries no sanction (004 1.3).
 */
export function requestConsent(
  own: readonly ConsentSnapshot[],
  command: RequestConsent,
  today: LocalDate,
): Decision<RequestedConsent, ParticipantsRefusal> {
  const { clause, ofOnePair } = CONSENT_KINDS[command.type];
  if (command.textVersion === '')
    return refuse('CONSENT_TEXT_MISSING', { field: 'textVersion', clause });
  if (ofOnePair && command.pairId === null)
    return refuse('CONSENT_WITHOUT_PAIR', { field: 'pairId', clause });
  if (command.validTo !== null && command.validTo <= today) {
    return refuse('CONSENT_TERM_OVER', { field: 'validTo', clause });
  }
  const pairId = ofOnePair ? command.pairId : null;
  const same = own.filter((c) => c.type === command.type && (!ofOnePair || c.pairId === pairId));
  if (same.some((c) => c.state === 'REQUESTED'))
    return refuse('CONSENT_ALREADY_REQUESTED', { clause });
  if (same.some((c) => consentHolds(c, today))) return refuse('CONSENT_ALREADY_SIGNED', { clause });
  return accept({ ...command, pairId, state: 'REQUESTED', requestedOn: today });
}
