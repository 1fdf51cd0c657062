import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { withdrawConsent } from '@nastavnik/participants-domain';
import { Database } from '@nastavnik/persistence';

import { suspendEntriesOf } from '../banks/suspend-entries-of';
import { consentSnapshot, lockConsent } from './consent-snapshot';
import type { ConsentLine } from './consent.type';
import { ConsentsQueries } from './consents.queries';
import { signatoryOf } from './signatory-of';

/** The person takes the consent back, at any time and without a reason; what it allowed stops (152-FZ art. 9). */
@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly database: Database,
    private readonly consents: ConsentsQueries,
  ) {}

  async execute(actor: Actor, consentId: string): Promise<ConsentLine | RefusalAnswer> {
    const refusal = await this.database.write(actor, async (work) => {
      const { em, today, audit, publish } = work;
      const consent = await lockConsent(em, consentId);
      const signatoryPersonId = signatoryOf(actor, consent);
      const decision = withdrawConsent(consentSnapshot(consent), { signatoryPersonId }, today);
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const { state, endedOn, destroyBy, consequences } = decision.value;
      const { personId, kind } = consent;
      em.assign(consent, { state, endedOn, destroyBy });
      await em.flush();
      if (consequences.includes('SUSPEND_BANK_ENTRIES'))
        await suspendEntriesOf(work, personId, 'CONSENT_ENDED');
      audit({
        fact: 'CONSENT_WITHDRAWN',
        subjectKind: 'PERSON',
        subjectId: personId,
        heading: 'Отозвано согласие на обработку персональных данных',
        after: { consentId, endedOn, destroyBy, consequences },
        ...(consent.documentId && { documentId: consent.documentId }),
      });
      publish('ConsentWithdrawn.v1', personId, { consentId, personId, kind, withdrawnOn: endedOn });
      return null;
    });
    return refusal ?? this.consents.line(actor, consentId);
  }
}
