import { page, table } from './markdown.mjs';
import { presetTable } from './parameters-page.mjs';

/** A day from which a term is counted to learn its length; no holiday is near it. */
const START = '2026-09-01';

/** Working days from the day after the start up to the last day. */
function workingDays({ kernel, regulations }, last) {
  let count = 0;
  for (let day = kernel.addDays(START, 1); day <= last; day = kernel.addDays(day, 1))
    if (regulations.isWorkingDay(regulations.RUSSIAN_CALENDAR, day)) count += 1;
  return count;
}

/** Terms that no source sets: our defaults, as the domain has them. */
function defaults(rules) {
  const { kernel, programmes, regulations } = rules;
  const calendar = regulations.RUSSIAN_CALENDAR;
  const days = (last) => kernel.daysBetween(START, last);
  return [
    ['Case: both sides heard and decided, days', programmes.CASE_REVIEW_DAYS, '004 3.8'],
    [
      'Nobody volunteers: curator and head are told, days after admission',
      programmes.NO_VOLUNTEER_ALERT_DAYS,
      '004 3.7',
    ],
    [
      'Package had better be with the authority, days after admission',
      days(programmes.packageSubmissionAdvice(START)),
      '004 3.3, 3.7',
    ],
    [
      'The authority returns a package, working days',
      workingDays(rules, programmes.packageReturnDue(START, calendar)),
      '004 3.3',
    ],
    [
      'The authority decides on a package, working days',
      workingDays(rules, programmes.packageDecisionDue(START, calendar)),
      '004 3.3',
    ],
    [
      'Reminders of a report, days after the end',
      programmes.reportReminders(START).map(days).join(', '),
      '004 3.6b',
    ],
    ['Event without an entry counts as missed, days after', programmes.EVENT_GRACE_DAYS, '004 5.2'],
    ['A term is called near, days before', regulations.DUE_SOON_DAYS, ''],
    ['A newcomer, months after admission', regulations.NEWCOMER_MONTHS, '004 3.7'],
  ];
}

/** Each deadline: the parameters that count from a day, per preset, and the defaults beside them. */
export function deadlinesPage(rules) {
  const { PARAMETER_KEYS, PARAMETERS } = rules.regulations;
  const keys = PARAMETER_KEYS.filter((key) => PARAMETERS[key].group === 'DEADLINES');
  return page(
    'Deadlines',
    'A term runs by the version of the regulation in force on the day it began. Where the regulation is silent there is no term.',
    '## Of the regulation',
    presetTable(rules, keys),
    '## Ours, where no source sets any',
    table(['what', 'figure', 'serves'], defaults(rules)),
  );
}
