import type { MessageOf } from '@nastavnik/events';
import { toLocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';
import { consentRecorded } from '@nastavnik/programmes-domain';

import { SchoolRules } from '../regulations/school-rules';
import { findPair, membersOf } from './pair-record';

/** A member signed the consent; the last signature makes the pair consented (004 3.7). */
export async function recordConsent(
  work: Work,
  payload: MessageOf<'DocumentSigned.v1'>,
): Promise<void> {
  if (!payload.complete) return;
  const record = await findPair(work, payload.subject.id);
  const consent = record?.consents.find(({ id }) => id === payload.requestId);
  if (!record || !consent) return;
  const { assignment } = record;
  const signedOn = toLocalDate(payload.signedOn);
  const rules = await SchoolRules.load(work.em, assignment.tenantId);
  const decision = consentRecorded(
    { state: assignment.state, ...membersOf(record) },
    { personId: consent.personId, kind: consent.kind, signedOn },
    rules.on(work.today),
    work.today,
  );
  // Signed after the pair was cancelled, or told twice: nothing of it changes the pair any more.
  if (!decision.ok) return;
  consent.state = 'SIGNED';
  consent.signedOn = signedOn;
  consent.documentId = payload.documentId;
  assignment.state = decision.value.state;
  work.audit({
    fact: 'PAIR_CONSENT_SIGNED',
    subjectKind: 'ASSIGNMENT',
    subjectId: assignment.id,
    heading:
      consent.kind === 'LABOUR' ? 'Наставник подписал согласие' : 'Наставляемый подписал согласие',
    after: { state: assignment.state, personId: consent.personId, signedOn },
    documentId: payload.documentId,
  });
}
