import type { WorkingCalendar } from './working-calendar';

/** Public holidays of the Labour Code, art. 112, and the moved days of each year for a five-day week. */
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
      source: 'Постановление Правительства РФ от 24.09.2025 о переносе выходных дней в 2026 году',
      verified: true,
      note: 'Сверено по сообщениям о постановлении; 9 марта и 11 мая переносятся по статье 112 ТК РФ.',
    },
    {
      year: 2027,
      daysOff: ['2027-05-03', '2027-05-10', '2027-06-14'],
      workingWeekends: [],
      source: 'Статья 112 ТК РФ',
      verified: false,
      note: 'Постановление на 2027 год не сверено: перенос 2 и 3 января и рабочие субботы не внесены.',
    },
  ],
};
