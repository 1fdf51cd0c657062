import { ruleValue, type RegulationParameters } from '@nastavnik/regulations';

import { citing, must, ruled, should, type Check } from '../judgement';
import type { MentorFact } from './bank-fact';

/** Above this load a regulation without a limit warns (domain.md section 9). */
export const LOAD_WORTH_A_WARNING = 3;

type Load = Pick<MentorFact, 'capacity' | 'currentMentees'>;

/** Room of a mentor in mentees: the lower of the own ceiling and the regulation's (004 3.7); null: no limit. */
export function freePlaces(mentor: Load, parameters: RegulationParameters): number | null {
  const limits = [mentor.capacity, ruleValue(parameters.maxMenteesAtOnce)].filter(
    (limit) => limit !== null,
  );
  return limits.length === 0 ? null : Math.max(0, Math.min(...limits) - mentor.currentMentees);
}

/** Rules of load for a mentor who would take so many more mentees, counting all simultaneous groups (004 3.7). */
export function loadChecks(
  mentor: Load,
  joining: number,
  parameters: RegulationParameters,
): readonly Check[] {
  const { maxMenteesAtOnce } = parameters;
  const load = mentor.currentMentees + joining;
  const details = { current: mentor.currentMentees, joining };
  const capacity = mentor.capacity ?? load;
  return [
    ruled(maxMenteesAtOnce, (limit) => load > limit, 'MENTOR_LOAD_EXCEEDED', {
      field: 'mentorId',
      details,
    }),
    must(load > capacity, 'MENTOR_CAPACITY_EXCEEDED', {
      field: 'mentorId',
      details: { limit: capacity, ...details },
      ...citing(maxMenteesAtOnce),
    }),
    should(
      ruleValue(maxMenteesAtOnce) === null && load > LOAD_WORTH_A_WARNING,
      'MENTOR_LOAD_HIGH',
      { field: 'mentorId', details: { limit: LOAD_WORTH_A_WARNING, ...details } },
    ),
  ];
}
