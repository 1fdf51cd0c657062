import type { LocalDate } from '@nastavnik/kernel';

import type { ConsentState } from './consent-machine';

/** Five types, five separate papers (domain.md 3.2 D; 152-FZ as of 1 September 2025). */
export const CONSENT_TYPES = [
  'LABOUR',
  'PARTICIPATION',
  'DATA',
  'DISSEMINATION',
  'PARENTAL',
] as const;

export type ConsentType = (typeof CONSENT_TYPES)[number];

export interface ConsentKind {
  readonly document: string;
  readonly title: string;
  readonly clause: string;
  /** The consent is to one pair and not to the work of the school as a whole. */
  readonly ofOnePair: boolean;
}

export const CONSENT_KINDS: Readonly<Record<ConsentType, ConsentKind>> = {
  LABOUR: {
    document: 'D06',
    title: 'Согласие наставника на дополнительные обязанности',
    clause: '004 3.7',
    ofOnePair: true,
  },
  PARTICIPATION: {
    document: 'D07',
    title: 'Согласие наставляемого на участие',
    clause: '004 3.7',
    ofOnePair: true,
  },
  DATA: {
    document: 'D08',
    title: 'Согласие на обработку персональных данных',
    clause: '004 RM-2, RM-3',
    ofOnePair: false,
  },
  DISSEMINATION: {
    document: 'D09',
    title: 'Согласие на распространение персональных данных',
    clause: '152-ФЗ 10.1',
    ofOnePair: false,
  },
  PARENTAL: {
    document: 'D10',
    title: 'Согласие законного представителя',
    clause: '152-ФЗ 9 ч. 6',
    ofOnePair: false,
  },
};

export const SIGNATURE_KINDS = ['SIMPLE', 'WET_SCAN'] as const;

/** SIMPLE: account and password; WET_SCAN: paper signed by hand, its scan attached. */
export type SignatureKind = (typeof SIGNATURE_KINDS)[number];

export interface ConsentSnapshot {
  readonly type: ConsentType;
  readonly state: ConsentState;
  readonly subjectPersonId: string;
  readonly signatoryPersonId: string;
  readonly pairId: string | null;
  readonly textVersion: string;
  readonly signedOn: LocalDate | null;
  /** The first day the consent no longer holds; null: for as long as the purpose lasts. */
  readonly validTo: LocalDate | null;
}

/** Whether the consent holds on the day: signed on or before it, its term not over, not withdrawn. */
export const consentHolds = (
  consent: Pick<ConsentSnapshot, 'state' | 'signedOn' | 'validTo'>,
  day: LocalDate,
): boolean =>
  consent.state === 'SIGNED' &&
  consent.signedOn !== null &&
  consent.signedOn <= day &&
  (consent.validTo === null || day < consent.validTo);
