import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '@nastavnik/kernel';
import { tenantColumns } from '@nastavnik/persistence';
import type { PairConsentKind } from '@nastavnik/programmes-domain';

import { appointedPairTable, pairColumns } from './pair-columns';

const PairConsentSchema = defineEntity({
  name: 'PairConsent',
  tableName: 'pair_consent',
  properties: {
    ...tenantColumns,
    ...pairColumns,
    via: p.text().$type<'SCHOOL' | 'AUTHORITY'>(),
    assignmentId: p.uuid(),
    personId: p.uuid(),
    kind: p.text().$type<PairConsentKind>(),
    state: p.text().$type<'REQUESTED' | 'SIGNED' | 'DECLINED'>(),
    requestedOn: p.date().$type<LocalDate>(),
    documentId: p.uuid().nullable(),
    signedOn: p.date().$type<LocalDate>().nullable(),
  },
  indexes: [{ properties: ['tenantId', 'assignmentId'] }],
  ...appointedPairTable(),
});

/** The written consent of one member (D06, D07); its id is the id of the request for the paper. */
export class PairConsent extends PairConsentSchema.class {}
PairConsentSchema.setClass(PairConsent);
