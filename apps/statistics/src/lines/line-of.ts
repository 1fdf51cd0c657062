import type { IndicatorCode, Line } from '@nastavnik/statistics-domain';

import type { FactRow } from '../roll-ups/fact-row';
import type { StatisticsLine, StatisticsPerson } from './statistics-lines.type';

/** A row of the rules in words a person reads. Names come only as far as the session may read them. */
export const lineOf =
  (code: IndicatorCode, facts: FactRow) =>
  (line: Line, index: number): StatisticsLine => {
    const { assignmentId, programmeId, since, due, doneOn, numerator, denominator } = line;
    const assignment = facts.assignments?.find(({ id }) => id === assignmentId);
    const programme = facts.programmes?.find(({ id }) => id === programmeId);
    return {
      no: index + 1,
      people: peopleOf(code, line, facts),
      form: assignment?.form ?? null,
      assignmentId,
      programmeId,
      since,
      due,
      doneOn,
      reason: programme?.reason ?? assignment?.reason ?? null,
      numerator,
      denominator,
    };
  };

function peopleOf(code: IndicatorCode, line: Line, facts: FactRow): StatisticsPerson[] {
  const named = (part: StatisticsPerson['part'], ids: readonly string[]): StatisticsPerson[] =>
    ids.flatMap((id) => {
      const name = facts.names?.[id];
      return name === undefined ? [] : [{ name, part }];
    });
  const pair = facts.assignments?.find(({ id }) => id === line.assignmentId);
  const mentor = pair ? [pair.mentorId] : [];
  // Whose rating it is, only the report itself tells, when both have reported.
  if (code === 'mentor_rating') return named('MENTOR', mentor);
  if (!pair) return named('EMPLOYEE', line.personId === null ? [] : [line.personId]);
  const mentees =
    line.personId === null || line.personId === pair.mentorId ? pair.menteeIds : [line.personId];
  return [...named('MENTOR', mentor), ...named('MENTEE', mentees)];
}
