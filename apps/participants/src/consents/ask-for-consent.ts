import { CONSENT_KINDS } from '@nastavnik/participants-domain';
import type { Work } from '@nastavnik/persistence';

import { fullName } from '../people/full-name';
import type { Person } from '../people/person.entity';
import type { Consent } from './consent.entity';
import { dataConsentFacts } from './data-consent-facts';

/** Asks documents for the paper of this consent; asking twice with one request id makes one paper. */
export const askForConsent = (
  { publish }: Work,
  consent: Pick<Consent, 'id' | 'requestId'>,
  school: Parameters<typeof dataConsentFacts>[0],
  person: Person,
  position: string,
): void =>
  publish('DocumentRequested.v1', consent.id, {
    requestId: consent.requestId,
    code: CONSENT_KINDS.DATA.document,
    subject: { kind: 'CONSENT', id: consent.id },
    title: `${CONSENT_KINDS.DATA.title}: ${fullName(person)}`,
    signers: [{ personId: person.id, role: 'SUBJECT' }],
    acquaint: [],
    facts: dataConsentFacts(school, person, position),
  });
