import {
  accept,
  addMonths,
  nextState,
  refuse,
  type Decision,
  type LocalDate,
} from '@nastavnik/kernel';

import type { Ruled } from '../clause';
import type { ParticipantsRefusal } from '../refusals';
import type { BankEntrySnapshot } from './bank-entry';
import { BANK_MACHINE } from './bank-machine';

export interface ActivateEntry {
  /** The curator confirms that the mentor meets the psychological, pedagogical and professional criteria. */
  readonly criteriaConfirmed: boolean;
  /** The day the mentor completed training; null: not trained. */
  readonly trainedOn: LocalDate | null;
}

export interface ActivationRules {
  readonly dataConsentForBanks: Ruled<boolean>;
  readonly mentorCriteria: Ruled<boolean>;
  readonly mentorMustBeTrained: Ruled<boolean>;
  /** How long training counts, in months; null: without end. */
  readonly trainingValidMonths: Ruled<number>;
}

/**
 * Takes a surveyed (or suspended) person into the working bank. A mentor must meet the criteria and have been trained
 * (004 3.8); for a mentee there is no such rule. The data consent must hold for both (004 RM-2, RM-3).
 */
export function activateEntry(
  entry: BankEntrySnapshot,
  command: ActivateEntry,
  rules: ActivationRules,
  today: LocalDate,
): Decision<{ readonly state: 'ACTIVE' }, ParticipantsRefusal> {
  if (nextState(BANK_MACHINE, entry.state, 'ACTIVATE') === null) {
    return refuse('ACTION_NOT_AVAILABLE', { details: { state: entry.state } });
  }
  const consentRule = rules.dataConsentForBanks;
  if (consentRule?.value === true && !entry.dataConsentHolds) {
    return refuse('DATA_CONSENT_MISSING', { clause: consentRule.clause });
  }
  if (entry.surveyFiledOn === null) return refuse('SURVEY_MISSING', { clause: '004 RM-2, RM-3' });
  if (entry.side === 'MENTEE') return accept({ state: 'ACTIVE' });
  return mentorFit(command, rules, today);
}

function mentorFit(
  command: ActivateEntry,
  rules: ActivationRules,
  today: LocalDate,
): Decision<{ readonly state: 'ACTIVE' }, ParticipantsRefusal> {
  if (rules.mentorCriteria?.value === true && !command.criteriaConfirmed) {
    return refuse('CRITERIA_NOT_CONFIRMED', {
      field: 'criteriaConfirmed',
      clause: rules.mentorCriteria.clause,
    });
  }
  const { trainedOn } = command;
  if (trainedOn !== null && trainedOn > today)
    return refuse('DATE_IN_FUTURE', { field: 'trainedOn' });
  if (rules.mentorMustBeTrained?.value === true) {
    const { clause } = rules.mentorMustBeTrained;
    if (trainedOn === null) return refuse('MENTOR_NOT_TRAINED', { field: 'trainedOn', clause });
    const valid = rules.trainingValidMonths;
    if (valid !== null && addMonths(trainedOn, valid.value) <= today) {
      return refuse('TRAINING_EXPIRED', {
        field: 'trainedOn',
        clause,
        details: { months: valid.value },
      });
    }
  }
  return accept({ state: 'ACTIVE' });
}
