import { accept, nextState, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';

import type { Ruled } from '../clause';
import type { ParticipantsRefusal } from '../refusals';
import type { BankEntrySnapshot } from './bank-entry';
import { BANK_MACHINE } from './bank-machine';

export interface DataConsentRule {
  readonly dataConsentForBanks: Ruled<boolean>;
}

/**
 * The entry questionnaire of a mentor or the request of a mentee was filed (004 RM-2, RM-3). A named answer is refused
 * while the data consent does not hold.
 */
export function recordSurvey(
  entry: BankEntrySnapshot,
  command: { readonly filedOn: LocalDate },
  rules: DataConsentRule,
  today: LocalDate,
): Decision<
  { readonly state: 'SURVEYED'; readonly surveyFiledOn: LocalDate },
  ParticipantsRefusal
> {
  const consentRule = rules.dataConsentForBanks;
  if (consentRule?.value === true && !entry.dataConsentHolds) {
    return refuse('DATA_CONSENT_MISSING', { clause: consentRule.clause });
  }
  if (entry.state !== 'CANDIDATE' && entry.surveyFiledOn !== null)
    return refuse('SURVEY_ALREADY_FILED');
  if (nextState(BANK_MACHINE, entry.state, 'RECORD_SURVEY') === null) {
    return refuse('ACTION_NOT_AVAILABLE', { details: { state: entry.state } });
  }
  if (command.filedOn > today) return refuse('DATE_IN_FUTURE', { field: 'filedOn' });
  return accept({ state: 'SURVEYED', surveyFiledOn: command.filedOn });
}
