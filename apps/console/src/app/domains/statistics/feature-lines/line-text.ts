import type { StatisticsRowsQuery } from '@nastavnik/graphql-client';
import type { LocalDate } from '@nastavnik/kernel';
import { MENTORING_FORM_TITLES } from '@nastavnik/regulations';
import { dateText, type Tone } from '@nastavnik/ui';

export type RowsAnswer = StatisticsRowsQuery['statisticsRows'];
export type RowsLine = RowsAnswer['lines'][number];

export interface LineOutcome {
  readonly tone: Tone;
  readonly text: string;
}

const yes = (text: string): LineOutcome => ({ tone: 'success', text });
const no = (text: string): LineOutcome => ({ tone: 'danger', text });
const plain = (text: string): LineOutcome => ({ tone: 'neutral', text });

const TERM_INDICATORS: ReadonlySet<string> = new Set([
  'on_time_30',
  'on_time_10_programme',
  'on_time_10_mentor_report',
  'on_time_10_mentee_report',
]);

function termOutcome({ numerator, doneOn }: RowsLine): LineOutcome {
  if (numerator > 0) return yes($localize`:@@statistics.inTime:в срок`);
  return doneOn === null
    ? no($localize`:@@statistics.missing:не сделано`)
    : { tone: 'warning', text: $localize`:@@statistics.late:с опозданием` };
}

/** What a row says for its figure, in a word or two; null where being in the list says it all. */
export function outcomeOf(code: string, line: RowsLine): LineOutcome | null {
  const counted = line.numerator > 0;
  if (TERM_INDICATORS.has(code)) return termOutcome(line);
  switch (code) {
    case 'coverage_need':
    case 'young_share':
    case 'newcomer_share':
      return counted
        ? yes($localize`:@@statistics.hasMentor:есть наставник`)
        : no($localize`:@@statistics.noMentor:нет наставника`);
    case 'participants_share':
      return counted
        ? yes($localize`:@@statistics.takesPart:участвует`)
        : plain($localize`:@@statistics.takesNoPart:не участвует`);
    case 'consent_coverage':
      return counted
        ? yes($localize`:@@statistics.consentHolds:согласие действует`)
        : no($localize`:@@statistics.noConsent:нет согласия`);
    case 'completion_rate':
      return counted
        ? yes($localize`:@@statistics.completed:выполнена полностью`)
        : plain($localize`:@@statistics.endedEarly:завершена раньше`);
    case 'replacement_rate':
      return counted
        ? { tone: 'warning', text: $localize`:@@statistics.replaced:наставник заменён` }
        : plain($localize`:@@statistics.notReplaced:без замены`);
    case 'event_fulfilment':
      return counted
        ? yes($localize`:@@statistics.held:проведено`)
        : no($localize`:@@statistics.notHeld:не проведено`);
    case 'mentor_load':
      return plain($localize`:@@statistics.menteesCount:наставляемых: ${line.numerator}:count:`);
    case 'mentor_rating':
      return plain($localize`:@@statistics.rated:оценка ${line.numerator}:rating:`);
    default:
      return null;
  }
}

const day = (date: LocalDate | null): string => (date === null ? '' : dateText(date));

/** What the day stands for depends on what the figure counts. */
function sinceText(code: string, since: LocalDate): string {
  const date = day(since);
  if (code === 'event_fulfilment') return $localize`:@@statistics.planned:по плану ${date}:date:`;
  if (code === 'on_time_30' || code === 'newcomer_share')
    return $localize`:@@statistics.admitted:допущен к работе ${date}:date:`;
  if (code === 'on_time_10_mentor_report' || code === 'on_time_10_mentee_report')
    return $localize`:@@statistics.endedOn:завершено ${date}:date:`;
  return $localize`:@@statistics.orderOf:приказ от ${date}:date:`;
}

/** The dates of a row: when the clock started, the term, when it was done. */
export function datesOf(code: string, { since, due, doneOn }: RowsLine): string {
  const parts = [
    since === null ? '' : sinceText(code, since),
    due === null ? '' : $localize`:@@statistics.dueBy:срок ${day(due)}:date:`,
    doneOn === null ? '' : $localize`:@@statistics.doneOn:сделано ${day(doneOn)}:date:`,
  ];
  return parts.filter(Boolean).join(', ');
}

export const formText = (form: string | null): string =>
  MENTORING_FORM_TITLES[form as keyof typeof MENTORING_FORM_TITLES] ?? '';

/** Names in the order mentor, mentee; without names, the row's number. */
export function lineHeading(line: RowsLine): string {
  const names = line.people.map(({ name }) => name).join(' — ');
  return names || $localize`:@@statistics.rowNo:Строка ${line.no}:no:`;
}

/** Where the row can be looked at. */
export function lineLink({ assignmentId, programmeId }: RowsLine): string | null {
  if (programmeId !== null) return `/programmes/${programmeId}`;
  return assignmentId === null ? null : `/pairs/${assignmentId}`;
}
