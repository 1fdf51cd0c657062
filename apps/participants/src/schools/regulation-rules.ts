import type { LocalDate } from '@nastavnik/kernel';
import type {
  ActivationRules,
  CandidateRules,
  NeedRules,
  Ruled,
} from '@nastavnik/participants-domain';
import {
  type CalendarCorrection,
  completeParameters,
  districtCalendar,
  type Parameter,
  parametersInForce,
  type RegulationParameters,
} from '@nastavnik/regulations';

/** A version of the regulation as the projection keeps it. */
export interface StoredRegulation {
  readonly effectiveFrom: LocalDate;
  readonly parameters: Partial<RegulationParameters>;
}

export type BankRules = CandidateRules & ActivationRules;

/** Design default (domain.md 3.2 P): training of a mentor counts for three years. */
const TRAINING_VALID_MONTHS = 36;

/** A rule that refuses. What the regulation only warns of, or is silent about, refuses nothing. */
const ruled = <T>(parameter: Parameter<T> | undefined): Ruled<T> =>
  parameter && parameter.mode === 'ENFORCED' && parameter.value !== null
    ? { value: parameter.value, clause: parameter.clause ?? '' }
    : null;

const dated = (versions: readonly StoredRegulation[]) =>
  versions.map(({ effectiveFrom, parameters }) => ({
    effectiveFrom,
    effectiveTo: null,
    parameters: completeParameters(parameters),
  }));

/** The rules of the banks on the day; without a regulation in force there is no rule. */
export function bankRules(versions: readonly StoredRegulation[], day: LocalDate): BankRules {
  const given = parametersInForce(dated(versions), day)?.parameters;
  const mentorMustBeTrained = ruled(given?.mentorMustBeTrained);
  return {
    maxMenteesAtOnce: ruled(given?.maxMenteesAtOnce),
    dataConsentForBanks: ruled(given?.dataConsentForBanks),
    mentorCriteria: ruled(given?.mentorCriteriaRequired),
    mentorMustBeTrained,
    trainingValidMonths: mentorMustBeTrained && {
      value: TRAINING_VALID_MONTHS,
      clause: mentorMustBeTrained.clause,
    },
  };
}

/** The rules of the need list. */
export function needRules(
  versions: readonly StoredRegulation[],
  corrections: readonly CalendarCorrection[],
  today: LocalDate,
): NeedRules {
  const all = dated(versions);
  return {
    versions: all,
    calendar: districtCalendar(corrections),
    youngSpecialistYears: ruled(parametersInForce(all, today)?.parameters.youngSpecialistYears),
  };
}
