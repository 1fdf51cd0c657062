import { markFree, markMatched } from '@nastavnik/participants-domain';
import type { Work } from '@nastavnik/persistence';

import { BankEntry } from '../banks/bank-entry.entity';
import { entrySnapshot } from '../banks/entry-snapshot';
import { suspendEntriesOf } from '../banks/suspend-entries-of';
import { dataConsentHolds } from '../consents/data-consent-holds';
import { Employment } from '../people/employment.entity';
import { bankRules } from '../schools/regulation-rules';
import { storedRegulations } from '../schools/stored-regulations';
import { runningPairs } from './running-pairs';

/**
 * Brings the entries of these people into line with the pairs that run: MATCHED while one does, free again after the
 * last (004 6.2, 7.1). Who has left, or took the consent back, rests as soon as no pair holds them.
 */
export async function settleEntries(work: Work, personIds: readonly string[]): Promise<void> {
  const { em } = work;
  const entries = await em.find(BankEntry, { personId: { $in: [...personIds] } });
  for (const entry of entries) {
    const running = await runningPairs(em, entry.side, entry.personId);
    const snapshot = await entrySnapshot(work, entry);
    const decision =
      running > 0 ? markMatched(snapshot) : markFree({ ...snapshot, runningPairs: 1 });
    if (!decision.ok || decision.value.state === entry.state) continue;
    em.assign(entry, { state: decision.value.state });
    work.audit({
      fact: running > 0 ? 'BANK_ENTRY_MATCHED' : 'BANK_ENTRY_FREE',
      subjectKind: 'PERSON',
      subjectId: entry.personId,
      heading: running > 0 ? 'Закреплён в паре' : 'Пара завершена',
      after: { entryId: entry.id, state: entry.state },
    });
    if (running === 0) await restIfNothingHolds(work, entry.personId);
  }
}

async function restIfNothingHolds(work: Work, personId: string): Promise<void> {
  const { em, today } = work;
  await em.flush();
  if ((await em.count(Employment, { personId, endedOn: null })) === 0)
    return suspendEntriesOf(work, personId, 'EMPLOYMENT_ENDED');
  const asked = bankRules(await storedRegulations(em), today).dataConsentForBanks?.value === true;
  if (asked && !(await dataConsentHolds(em, personId, today)))
    return suspendEntriesOf(work, personId, 'CONSENT_ENDED');
}
