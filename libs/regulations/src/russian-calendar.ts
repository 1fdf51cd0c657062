import type { CalendarYear, WorkingCalendar } from './working-calendar';

/**
 * Public holidays of the Labour Code, art. 112, and the moved days of each year for a five-day week. Compared, beside the
 * reports of government.ru that tass.ru (25149527) and others print, with noncoring.ru/novosti/perenos-vihodnih-dnej for
 * 2024, teko.cntd.ru (reglamentirovan-perenos-vyhodnyh-dney-v-2025-godu) for 2025, and profedu38.ru (id 2426) for 2026.
 */
export const RUSSIAN_CALENDAR: WorkingCalendar = {
  weekend: [6, 7],
  publicHolidays: [
    '01-01',
    '01-02',
    '01-03',
    '01-04',
    '01-05',
    '01-06',
    '01-07',
    '01-08',
    '02-23',
    '03-08',
    '05-01',
    '05-09',
    '06-12',
    '11-04',
  ],
  years: [
    {
      year: 2024,
      daysOff: ['2024-04-29', '2024-04-30', '2024-05-10', '2024-12-30', '2024-12-31'],
      workingWeekends: ['2024-04-27', '2024-11-02', '2024-12-28'],
      source: 'Постановление Правительства РФ от 10.08.2023 № 1314',
      verified: true,
    },
    {
      year: 2025,
      daysOff: ['2025-05-02', '2025-05-08', '2025-06-13', '2025-11-03', '2025-12-31'],
      workingWeekends: ['2025-11-01'],
      source: 'Постановление Правительства РФ от 04.10.2024 № 1335',
      verified: true,
    },
    {
      year: 2026,
      daysOff: ['2026-01-09', '2026-03-09', '2026-05-11', '2026-12-31'],
      workingWeekends: [],
      source: 'Постановление Правительства РФ от 24.09.2025 № 1466',
      verified: true,
      note: '9 января и 31 декабря названы в постановлении; 9 марта и 11 мая переносятся по статье 112 ТК РФ.',
    },
    {
      year: 2027,
      daysOff: ['2027-05-03', '2027-05-10', '2027-06-14'],
      workingWeekends: [],
      source: 'Статья 112 ТК РФ',
      verified: false,
      note: 'Постановление на 2027 год не найдено: перенос 2 и 3 января и рабочие субботы не внесены. Внесите их, когда оно выйдет.',
    },
  ],
};

/** What a district entered for a year, instead of what stands here. */
export type CalendarCorrection = Pick<
  CalendarYear,
  'year' | 'daysOff' | 'workingWeekends' | 'source'
>;

/** The national calendar with the years that a district corrected: a corrected year counts as compared. */
export const districtCalendar = (corrections: readonly CalendarCorrection[]): WorkingCalendar => ({
  ...RUSSIAN_CALENDAR,
  years: [
    ...RUSSIAN_CALENDAR.years.filter(({ year }) => corrections.every((c) => c.year !== year)),
    ...corrections.map((correction) => ({ ...correction, verified: true })),
  ],
});
