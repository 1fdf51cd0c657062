import {
  accept,
  addDays,
  nextState,
  refuse,
  type Decision,
  type LocalDate,
} from '@nastavnik/kernel';

import type { ParticipantsRefusal } from '../refusals';
import type { ConsentSnapshot, ConsentType } from './consent';
import { CONSENT_MACHINE } from './consent-machine';

/** What else must happen once a consent no longer holds. */
export const CONSENT_CONSEQUENCES = [
  'STOP_PROCESSING',
  'SUSPEND_BANK_ENTRIES',
  'TAKE_DOWN_PUBLICATIONS',
  'OPEN_RESIGNATION_CASE',
  'OPEN_EARLY_END_CASE',
  'SUSPEND_PAIR',
] as const;

export type ConsentConsequence = (typeof CONSENT_CONSEQUENCES)[number];

const CONSEQUENCES: Readonly<Record<ConsentType, readonly ConsentConsequence[]>> = {
  DATA: ['STOP_PROCESSING', 'SUSPEND_BANK_ENTRIES'],
  DISSEMINATION: ['TAKE_DOWN_PUBLICATIONS'],
  LABOUR: ['OPEN_RESIGNATION_CASE'],
  PARTICIPATION: ['OPEN_EARLY_END_CASE'],
  PARENTAL: ['SUSPEND_PAIR'],
};

/** Days from the end of a consent to the destruction of what only it allowed (152-FZ art. 21; domain.md 7.1). */
const DESTRUCTION_DAYS = 30;

export interface EndedConsent<State extends string> {
  readonly state: State;
  readonly endedOn: LocalDate;
  readonly consequences: readonly ConsentConsequence[];
  /** The last day to destroy the data; null where the consent covers an act and not data. Orders stay in any case. */
  readonly destroyBy: LocalDate | null;
}

const ended = <State extends string>(
  type: ConsentType,
  state: State,
  endedOn: LocalDate,
): EndedConsent<State> => ({
  state,
  endedOn,
  consequences: CONSEQUENCES[type],
  destroyBy:
    type === 'DATA' || type === 'DISSEMINATION' ? addDays(endedOn, DESTRUCTION_DAYS) : null,
});

const unavailable = (consent: ConsentSnapshot) =>
  refuse('ACTION_NOT_AVAILABLE' as const, { details: { state: consent.state } });

/** The person says no; nothing follows from it for them (004 1.3: taking part is voluntary). */
export function declineConsent(
  consent: ConsentSnapshot,
  command: { readonly signatoryPersonId: string },
  today: LocalDate,
): Decision<{ readonly state: 'DECLINED'; readonly endedOn: LocalDate }, ParticipantsRefusal> {
  if (nextState(CONSENT_MACHINE, consent.state, 'DECLINE') === null) return unavailable(consent);
  if (command.signatoryPersonId !== consent.signatoryPersonId) return refuse('NOT_THE_SUBJECT');
  return accept({ state: 'DECLINED', endedOn: today });
}

/** The person takes the consent back, at any time and without a reason; the answer says what has to stop. */
export function withdrawConsent(
  consent: ConsentSnapshot,
  command: { readonly signatoryPersonId: string },
  today: LocalDate,
): Decision<EndedConsent<'WITHDRAWN'>, ParticipantsRefusal> {
  if (nextState(CONSENT_MACHINE, consent.state, 'WITHDRAW') === null) return unavailable(consent);
  if (command.signatoryPersonId !== consent.signatoryPersonId) return refuse('NOT_THE_SUBJECT');
  return accept(ended(consent.type, 'WITHDRAWN', today));
}

/** The term written in the consent has been reached. `validTo` is the first day the consent no longer holds. */
export function expireConsent(
  consent: ConsentSnapshot,
  today: LocalDate,
): Decision<EndedConsent<'EXPIRED'>, ParticipantsRefusal> {
  if (nextState(CONSENT_MACHINE, consent.state, 'EXPIRE') === null) return unavailable(consent);
  if (consent.validTo === null || today < consent.validTo)
    return refuse('CONSENT_TERM_NOT_REACHED');
  return accept(ended(consent.type, 'EXPIRED', consent.validTo));
}
