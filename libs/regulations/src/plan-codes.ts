/** To which year the work of pairs or a plan of events is tied. */
export const CYCLE_TITLES = {
  SCHOOL_YEAR: 'учебный год',
  CALENDAR_YEAR: 'календарный год',
} as const;

export const PROGRAMME_DOCUMENT_TITLES = {
  PERSONALISED_PROGRAMME: 'персонализированная программа наставничества',
  DEVELOPMENT_PLAN: 'план индивидуального развития наставляемого',
} as const;

export const MUNICIPAL_LEVEL_TITLES = {
  INTRODUCTION_ACT: 'распоряжение о введении модели',
  APPOINTMENT: 'назначение наставника актом управления образования',
  CONTESTS: 'конкурсы',
  COVERAGE: 'освещение мероприятий',
} as const;

export const REFRESH_TITLES = {
  TIMELY: 'своевременно',
  AS_NEEDED: 'по мере надобности',
} as const;

export const MONITORING_MEANS_TITLES = {
  QUESTIONNAIRE: 'анкетирование',
  SWOT: 'SWOT-анализ',
  BEFORE_AND_AFTER: 'измерение до начала и после завершения',
} as const;

export const PUBLICATION_PLACE_TITLES = {
  OWN_SITE: 'сайт школы',
  SOCIAL_NETWORKS: 'страницы в социальных сетях',
  PARTNER_SITES: 'сайты организаций-партнёров',
} as const;

export const SITE_CONTENT_TITLES = {
  CASES: 'лучшие примеры программ',
  ACTS: 'федеральные, региональные и местные акты',
  METHODS: 'методические рекомендации',
  NEWS: 'новости и объявления',
  RESULTS: 'результаты программ',
  BEST_MENTORS: 'лучшие наставники',
  INFORMATION: 'сведения о наставничестве',
} as const;

/** Two sets of seven stages (domain.md 3.2 B). */
export const ROADMAP_TEMPLATE_TITLES = {
  TEACHER_ROADMAP: 'наставничество педагогов: семь этапов, информационная поддержка идёт рядом',
  R145: 'целевая модель Р-145: семь этапов один за другим',
} as const;
export type RoadmapTemplate = keyof typeof ROADMAP_TEMPLATE_TITLES;

export const MONTH_TITLES = {
  JANUARY: 'январь',
  FEBRUARY: 'февраль',
  MARCH: 'март',
  APRIL: 'апрель',
  MAY: 'май',
  JUNE: 'июнь',
  JULY: 'июль',
  AUGUST: 'август',
  SEPTEMBER: 'сентябрь',
  OCTOBER: 'октябрь',
  NOVEMBER: 'ноябрь',
  DECEMBER: 'декабрь',
} as const;
