import { toLocalDate } from '@nastavnik/kernel';
import type { DocumentSnapshot } from '../documents/document-snapshot';

/** A D13 draft waiting for its head; specs change what they are about. */
export const aDocument = (more: Partial<DocumentSnapshot> = {}): DocumentSnapshot => ({
  code: 'D13',
  state: 'DRAFT',
  contentHash: 'abc',
  signatures: [{ personId: 'head', role: 'HEAD', signedOn: null }],
  visas: [],
  acquaintances: [],
  appointedPersonIds: ['mentor'],
  unconfirmedForms: 0,
  date: null,
  registrationNumber: null,
  ...more,
});

export const aSignedDocument = (more: Partial<DocumentSnapshot> = {}): DocumentSnapshot =>
  aDocument({
    state: 'SIGNED',
    signatures: [{ personId: 'head', role: 'HEAD', signedOn: toLocalDate('2026-12-30') }],
    ...more,
  });
