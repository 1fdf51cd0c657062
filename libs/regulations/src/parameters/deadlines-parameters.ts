import { REFRESH_TITLES } from '../plan-codes';
import type { ParameterDefinition } from '../parameter-definition';

/** Terms that run from a day. */
export const DEADLINES_PARAMETERS = {
  appointmentDueDays: {
    group: 'DEADLINES',
    kind: 'DAYS',
    unit: 'DAY',
    min: 1,
    max: 365,
    title: 'Назначение наставника, дней',
    explanation: 'Срок со дня фактического допущения наставляемого к работе.',
  },
  programmeDueDays: {
    group: 'DEADLINES',
    kind: 'DAYS',
    unit: 'DAY',
    min: 1,
    max: 365,
    title: 'Составление программы, дней',
    explanation: 'Срок со дня приказа, которым утверждён наставник.',
  },
  mentorReportDueDays: {
    group: 'DEADLINES',
    kind: 'DAYS',
    unit: 'DAY',
    min: 1,
    max: 365,
    title: 'Отчёт наставника, дней',
    explanation: 'Срок со дня завершения наставничества.',
  },
  menteeReportDueDays: {
    group: 'DEADLINES',
    kind: 'DAYS',
    unit: 'DAY',
    min: 1,
    max: 365,
    title: 'Отчёт наставляемого, дней',
    explanation: 'Срок со дня завершения наставничества.',
  },
  sitePostingDueDays: {
    group: 'DEADLINES',
    kind: 'DAYS',
    unit: 'DAY',
    min: 1,
    max: 365,
    title: 'Размещение положения на сайте, дней',
    explanation: 'Срок со дня приказа об утверждении положения и дорожной карты.',
  },
  rollToWorkingDay: {
    group: 'DEADLINES',
    kind: 'YES_NO',
    unit: 'NONE',
    title: 'Переносить срок с выходного дня',
    explanation: 'Срок, который кончается в выходной, переносится на ближайший рабочий день.',
  },
  needRefreshMonths: {
    group: 'DEADLINES',
    kind: 'MONTHS',
    unit: 'MONTH',
    min: 1,
    max: 36,
    title: 'Обновление списка нуждающихся, месяцев',
    explanation: 'Не реже этого срока куратор обновляет сведения о тех, кому нужен наставник.',
  },
  needRefreshWording: {
    group: 'DEADLINES',
    kind: 'CODE',
    unit: 'NONE',
    options: REFRESH_TITLES,
    title: 'Когда обновляется список нуждающихся',
    explanation:
      'Слова положения о том, когда куратор обновляет сведения. Срок в месяцах задаётся отдельно.',
  },
} as const satisfies Readonly<Record<string, ParameterDefinition>>;
