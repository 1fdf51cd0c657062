import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '@nastavnik/kernel';
import type { ConsentState, ConsentType, SignatureKind } from '@nastavnik/participants-domain';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

const ConsentSchema = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  properties: {
    ...tenantColumns,
    personId: p.uuid(),
    kind: p.text().$type<ConsentType>(),
    state: p.text().$type<ConsentState>(),
    requestId: p.uuid(),
    /** The paper, once documents has prepared it. */
    documentId: p.uuid().nullable(),
    textVersion: p.text(),
    requestedOn: p.date().$type<LocalDate>(),
    signedOn: p.date().$type<LocalDate>().nullable(),
    signature: p.text().$type<SignatureKind>().nullable(),
    /** The first day the consent no longer holds by its own term. */
    validTo: p.date().$type<LocalDate>().nullable(),
    endedOn: p.date().$type<LocalDate>().nullable(),
    /** The last day to destroy what only this consent allowed. */
    destroyBy: p.date().$type<LocalDate>().nullable(),
  },
  indexes: [
    { properties: ['tenantId', 'personId', 'kind'] },
    {
      name: 'consent_one_open',
      expression:
        `create unique index consent_one_open on participants.consent (tenant_id, person_id, kind) ` +
        `where state in ('REQUESTED', 'SIGNED')`,
    },
  ],
  ...tenantTable({ person: `person_id = ${sessionUuid('person_id')}` }),
});

/** One written consent of one person: a paper of its own, from the request to its end. */
export class Consent extends ConsentSchema.class {}
ConsentSchema.setClass(Consent);
