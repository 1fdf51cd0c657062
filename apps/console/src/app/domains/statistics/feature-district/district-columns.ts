/** Which figures stand side by side: a wide table is read in parts, and on a phone only so. */
export const COLUMN_GROUPS = {
  main: [
    'running_pairs',
    'coverage_need',
    'young_share',
    'on_time_30',
    'on_time_10_programme',
    'completion_rate',
  ],
  coverage: [
    'coverage_need',
    'young_share',
    'newcomer_share',
    'participants_share',
    'consent_coverage',
  ],
  terms: [
    'on_time_30',
    'on_time_10_programme',
    'on_time_10_mentor_report',
    'on_time_10_mentee_report',
  ],
  outcome: [
    'completion_rate',
    'replacement_rate',
    'event_fulfilment',
    'mentor_load',
    'mentor_rating',
  ],
  numbers: ['running_pairs', 'mentors', 'mentees', 'ended_programmes', 'over_limit'],
} as const;

export type ColumnGroup = keyof typeof COLUMN_GROUPS | 'all';

export const GROUP_TITLES: readonly { readonly group: ColumnGroup; readonly title: string }[] = [
  { group: 'main', title: $localize`:@@statistics.group.main:Главное` },
  { group: 'coverage', title: $localize`:@@statistics.group.coverage:Охват и согласия` },
  { group: 'terms', title: $localize`:@@statistics.group.terms:Сроки` },
  { group: 'outcome', title: $localize`:@@statistics.group.outcome:Итоги` },
  { group: 'numbers', title: $localize`:@@statistics.group.numbers:Численность` },
  { group: 'all', title: $localize`:@@statistics.group.all:Все показатели` },
];

export const groupOf = (text: string): ColumnGroup =>
  GROUP_TITLES.find(({ group }) => group === text)?.group ?? 'main';

/** The codes of a group in its order; `all` keeps the server's order. */
export const codesOf = (group: ColumnGroup, all: readonly string[]): readonly string[] =>
  group === 'all' ? all : COLUMN_GROUPS[group].filter((code) => all.includes(code));
