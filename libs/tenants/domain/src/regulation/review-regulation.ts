import { accept, nextState, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';

import type { Ruled } from '../clause';
import type { TenantsRefusal } from '../refusals';
import type { CollegialBody } from './collegial-body';
import { REGULATION_MACHINE } from './regulation-machine';
import type { RegulationVersionSnapshot } from './regulation-version';

/** Minutes of one collegial body that considered the regulation (D34). */
export interface CollegialMinutes {
  readonly body: CollegialBody;
  readonly number: string;
  readonly date: LocalDate;
}

/** What somebody has filled in so far of the minutes of a body. */
export interface MinutesEntry {
  readonly body: CollegialBody;
  readonly number: string;
  readonly date: LocalDate | null;
}

export interface SubmitRegulation {
  /** One entry for each body at most; one without number and date counts as not given. */
  readonly minutes: readonly MinutesEntry[];
}

export interface ReviewRules {
  /** The bodies whose minutes must be there (000 O-pre: one; 001 O-pre: three). */
  readonly collegialBodies: Ruled<readonly CollegialBody[]>;
}

/**
 * Hands a draft to the head (004 3.6a, 3.1). Open questions block it; minutes are needed of the bodies that the school's
 * act names. The field at fault is `BODY.number` or `BODY.date`.
 */
export function submitRegulation(
  version: RegulationVersionSnapshot,
  command: SubmitRegulation,
  rules: ReviewRules,
  today: LocalDate,
): Decision<
  { readonly state: 'REVIEWED'; readonly minutes: readonly CollegialMinutes[] },
  TenantsRefusal
> {
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
  const given = command.minutes
    .map((entry) => ({ ...entry, number: entry.number.trim() }))
    .filter(({ number, date }) => number !== '' || date !== null);
  const missing = rules.collegialBodies?.value.find(
    (body) => !given.some((entry) => entry.body === body),
  );
  if (missing !== undefined) {
    const clause = rules.collegialBodies?.clause ?? '';
    return refuse('MINUTES_MISSING', { field: `${missing}.number`, clause });
  }
  const minutes: CollegialMinutes[] = [];
  for (const { body, number, date } of given) {
    if (number === '') return refuse('FIELD_REQUIRED', { field: `${body}.number` });
    if (date === null) return refuse('FIELD_REQUIRED', { field: `${body}.date` });
    if (date > today) return refuse('DATE_IN_FUTURE', { field: `${body}.date` });
    if (minutes.some((known) => known.body === body))
      return refuse('MINUTES_REPEATED', { field: `${body}.number` });
    minutes.push({ body, number, date });
  }
  return accept({ state: 'REVIEWED', minutes });
}

/** Gives a submitted version back for more work. */
export function returnRegulation(
  version: RegulationVersionSnapshot,
): Decision<{ readonly state: 'DRAFT' }, TenantsRefusal> {
  return nextState(REGULATION_MACHINE, version.state, 'RETURN') === null
    ? refuse('ACTION_NOT_AVAILABLE', { details: { state: version.state } })
    : accept({ state: 'DRAFT' });
}
