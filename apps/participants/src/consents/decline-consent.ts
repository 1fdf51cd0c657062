import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { declineConsent } from '@nastavnik/participants-domain';
import { Database } from '@nastavnik/persistence';

import { consentSnapshot, lockConsent } from './consent-snapshot';
import type { ConsentLine } from './consent.type';
import { ConsentsQueries } from './consents.queries';
import { signatoryOf } from './signatory-of';

/** The person says no; nothing follows from it for them (004 1.3). */
@Injectable()
export class DeclineConsent {
  constructor(
    private readonly database: Database,
    private readonly consents: ConsentsQueries,
  ) {}

  async execute(actor: Actor, consentId: string): Promise<ConsentLine | RefusalAnswer> {
    const refusal = await this.database.write(actor, async ({ em, today, audit }) => {
      const consent = await lockConsent(em, consentId);
      const signatoryPersonId = signatoryOf(actor, consent);
      const decision = declineConsent(consentSnapshot(consent), { signatoryPersonId }, today);
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      em.assign(consent, decision.value);
      audit({
        fact: 'CONSENT_DECLINED',
        subjectKind: 'PERSON',
        subjectId: consent.personId,
        heading: 'Согласие на обработку персональных данных не дано',
        after: { consentId },
      });
      return null;
    });
    return refusal ?? this.consents.line(actor, consentId);
  }
}
