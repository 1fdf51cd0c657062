import { LockMode } from '@mikro-orm/core';
import { NotFoundError } from '@nastavnik/graphql';
import type { BankEntrySnapshot } from '@nastavnik/participants-domain';
import type { Work } from '@nastavnik/persistence';

import { dataConsentHolds } from '../consents/data-consent-holds';
import { runningPairs } from '../pairs/running-pairs';
import { BankEntry } from './bank-entry.entity';

/** What decisions about the entry ask, as it stands today. */
export async function entrySnapshot(
  { em, today }: Pick<Work, 'em' | 'today'>,
  entry: BankEntry,
): Promise<BankEntrySnapshot> {
  const { side, state, personId } = entry;
  return {
    side,
    state,
    personId,
    runningPairs: await runningPairs(em, side, personId),
    surveyFiledOn: entry.surveyFiledOn ?? null,
    dataConsentHolds: await dataConsentHolds(em, personId, today),
  };
}

/** The entry, held until the decision is written. @throws NotFoundError */
export async function lockEntry(
  work: Pick<Work, 'em' | 'today'>,
  id: string,
): Promise<{ entry: BankEntry; snapshot: BankEntrySnapshot }> {
  const entry = await work.em.findOne(BankEntry, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!entry) throw new NotFoundError('Bank entry');
  return { entry, snapshot: await entrySnapshot(work, entry) };
}
