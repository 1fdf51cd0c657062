import { accept, nextState, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';

import type { Ruled } from '../clause';
import type { TenantsRefusal } from '../refusals';
import { REGULATION_MACHINE } from './regulation-machine';
import type { RegulationVersionSnapshot } from './regulation-version';

export interface SubmitRegulation {
  /** Minutes of the collegial body, where the school's act asks for one. */
  readonly minutes: { readonly number: string; readonly date: LocalDate } | null;
}

export interface ReviewRules {
  readonly collegialMinutes: Ruled<boolean>;
}

/** Hands a draft to the head (004 3.6a, 3.1). Open questions block it; minutes are needed only where a rule asks. */
export function submitRegulation(
  version: RegulationVersionSnapshot,
  command: SubmitRegulation,
  rules: ReviewRules,
  today: LocalDate,
): Decision<{ readonly state: 'REVIEWED' }, TenantsRefusal> {
  if (nextState(REGULATION_MACHINE, version.state, 'SUBMIT') === null) {
    return refuse('ACTION_NOT_AVAILABLE', { details: { state: version.state } });
  }
  const [question] = version.openQuestions;
  if (question !== undefined) {
    return refuse('OPEN_QUESTIONS', {
      field: question,
      details: { count: version.openQuestions.length },
    });
  }
  const { minutes } = command;
  if (minutes === null && rules.collegialMinutes?.value === true) {
    return refuse('MINUTES_MISSING', { field: 'minutes', clause: rules.collegialMinutes.clause });
  }
  if (minutes !== null && minutes.date > today)
    return refuse('DATE_IN_FUTURE', { field: 'minutes' });
  return accept({ state: 'REVIEWED' });
}

/** Gives a submitted version back for more work. */
export function returnRegulation(
  version: RegulationVersionSnapshot,
): Decision<{ readonly state: 'DRAFT' }, TenantsRefusal> {
  return nextState(REGULATION_MACHINE, version.state, 'RETURN') === null
    ? refuse('ACTION_NOT_AVAILABLE', { details: { state: version.state } })
    : accept({ state: 'DRAFT' });
}
