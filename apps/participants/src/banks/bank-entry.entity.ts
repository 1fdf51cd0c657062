import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '@nastavnik/kernel';
import type {
  BankSide,
  BankState,
  LeaveReason,
  MenteeReason,
} from '@nastavnik/participants-domain';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

import { shownToCoordinator } from '../people/shown-to-coordinator';

const BankEntrySchema = defineEntity({
  name: 'BankEntry',
  tableName: 'bank_entry',
  properties: {
    ...tenantColumns,
    personId: p.uuid(),
    side: p.text().$type<BankSide>(),
    state: p.text().$type<BankState>(),
    /** Why a mentee needs a mentor; null for mentors, and where the reason is kept apart (SpecialReason). */
    reason: p.text().$type<MenteeReason>().nullable(),
    competences: p.array(),
    requests: p.array(),
    /** How many mentees this mentor may have at once; null: as many as the regulation allows. */
    capacity: p.integer().nullable(),
    proposedOn: p.date().$type<LocalDate>(),
    surveyFiledOn: p.date().$type<LocalDate>().nullable(),
    trainedOn: p.date().$type<LocalDate>().nullable(),
    leaveReason: p.text().$type<LeaveReason>().nullable(),
  },
  indexes: [
    {
      name: 'bank_entry_one_per_side',
      expression:
        `create unique index bank_entry_one_per_side on participants.bank_entry ` +
        `(tenant_id, person_id, side) where state <> 'REMOVED'`,
    },
  ],
  checks: [
    { name: 'bank_entry_reason_of_mentee', expression: `side = 'MENTEE' or reason is null` },
    { name: 'bank_entry_reason_not_special', expression: `reason is distinct from 'BURNOUT'` },
    { name: 'bank_entry_capacity', expression: 'capacity is null or capacity > 0' },
  ],
  ...tenantTable({
    coordinator: `side = 'MENTOR' and ${shownToCoordinator('bank_entry')}`,
    person: `person_id = ${sessionUuid('person_id')}`,
  }),
});

/** A person in the bank of mentors or of mentees. */
export class BankEntry extends BankEntrySchema.class {}
BankEntrySchema.setClass(BankEntry);
