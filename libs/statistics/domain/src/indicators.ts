export const INDICATOR_CODES = [
  'coverage_need',
  'young_share',
  'newcomer_share',
  'participants_share',
  'on_time_30',
  'on_time_10_programme',
  'on_time_10_mentor_report',
  'on_time_10_mentee_report',
  'completion_rate',
  'replacement_rate',
  'event_fulfilment',
  'mentor_load',
  'mentor_rating',
  'consent_coverage',
  'running_pairs',
  'mentors',
  'mentees',
  'ended_programmes',
  'over_limit',
] as const;

export type IndicatorCode = (typeof INDICATOR_CODES)[number];

export interface Indicator {
  readonly code: IndicatorCode;
  readonly title: string;
  readonly meaning: string;
  readonly clause: string;
  /** The direction that is better; NONE where a figure is neither good nor bad. */
  readonly better: 'UP' | 'DOWN' | 'NONE';
  /** PERCENT: share of a whole; MEAN: per one; COUNT: the numerator alone speaks. */
  readonly unit: 'PERCENT' | 'MEAN' | 'COUNT';
  /** Below this denominator the figure would point at single people. */
  readonly hiddenBelow?: number;
}

/** The indicators of domain.md section 6 in the order of the dashboard. */
export const INDICATORS: readonly Indicator[] = [
  {
    code: 'coverage_need',
    title: 'Охват нуждающихся',
    meaning: 'Доля педагогов с отметкой о потребности, у которых на дату отчёта есть наставник',
    clause: '004 3.5',
    better: 'UP',
    unit: 'PERCENT',
  },
  {
    code: 'young_share',
    title: 'Охват молодых специалистов',
    meaning: 'Доля педагогов со стажем менее трёх лет, у которых на дату отчёта есть наставник',
    clause: '004 2.1',
    better: 'UP',
    unit: 'PERCENT',
  },
  {
    code: 'newcomer_share',
    title: 'Охват вновь принятых',
    meaning: 'Доля педагогов, принятых за период, которым назначен наставник',
    clause: '004 3.7',
    better: 'UP',
    unit: 'PERCENT',
  },
  {
    code: 'participants_share',
    title: 'Участвуют в наставничестве',
    meaning:
      'Доля педагогов, которые на дату отчёта состоят в паре или группе наставниками или наставляемыми',
    clause: '004 3.5',
    better: 'UP',
    unit: 'PERCENT',
  },
  {
    code: 'on_time_30',
    title: 'Наставник назначен в срок',
    meaning:
      'Доля вновь принятых, которым наставник назначен в срок со дня допущения к работе; не назначен после срока — опоздание',
    clause: '004 3.7',
    better: 'UP',
    unit: 'PERCENT',
  },
  {
    code: 'on_time_10_programme',
    title: 'Программа составлена в срок',
    meaning: 'Доля приказов периода с истёкшим сроком, по которым программа согласована в срок',
    clause: '004 3.6b',
    better: 'UP',
    unit: 'PERCENT',
  },
  {
    code: 'on_time_10_mentor_report',
    title: 'Отчёт наставника в срок',
    meaning:
      'Доля завершённых программ с истёкшим сроком отчёта, по которым наставник отчитался в срок',
    clause: '004 3.6b',
    better: 'UP',
    unit: 'PERCENT',
  },
  {
    code: 'on_time_10_mentee_report',
    title: 'Отчёт наставляемого в срок',
    meaning: 'Доля отчётов наставляемых с истёкшим сроком, которые поданы в срок',
    clause: '004 3.6b',
    better: 'UP',
    unit: 'PERCENT',
  },
  {
    code: 'completion_rate',
    title: 'Программы выполнены полностью',
    meaning: 'Доля программ, завершённых за период с полным выполнением плана',
    clause: '004 7.1',
    better: 'UP',
    unit: 'PERCENT',
  },
  {
    code: 'replacement_rate',
    title: 'Замены наставников',
    meaning: 'Доля назначений, действовавших в периоде, в которых наставник был заменён',
    clause: '004 3.8',
    better: 'DOWN',
    unit: 'PERCENT',
  },
  {
    code: 'event_fulfilment',
    title: 'Проведённые мероприятия',
    meaning: 'Доля мероприятий, намеченных в периоде и не отменённых с причиной, которые проведены',
    clause: '004 3.6b',
    better: 'UP',
    unit: 'PERCENT',
  },
  {
    code: 'mentor_load',
    title: 'Нагрузка наставника',
    meaning: 'Сколько наставляемых в среднем у одного наставника на дату отчёта',
    clause: '004 3.7',
    better: 'NONE',
    unit: 'MEAN',
  },
  {
    code: 'mentor_rating',
    title: 'Оценка наставников',
    meaning:
      'Средняя оценка работы наставника в отчётах наставляемых за период, от 1 до 10; скрыта, если оценок меньше трёх',
    clause: '004 3.6b',
    better: 'UP',
    unit: 'MEAN',
    hiddenBelow: 3,
  },
  {
    code: 'consent_coverage',
    title: 'Согласия на обработку данных',
    meaning:
      'Доля участников пар, чьё согласие на обработку персональных данных действует на дату отчёта; должна быть 100 %',
    clause: '004 RM-2, RM-3',
    better: 'UP',
    unit: 'PERCENT',
  },
  {
    code: 'running_pairs',
    title: 'Действующие пары',
    meaning:
      'Сколько пар «наставник — наставляемый» действует на дату отчёта; группа считается по числу наставляемых',
    clause: '004 3.5',
    better: 'NONE',
    unit: 'COUNT',
  },
  {
    code: 'mentors',
    title: 'Наставники',
    meaning: 'Сколько человек на дату отчёта работает наставниками',
    clause: '004 3.5',
    better: 'NONE',
    unit: 'COUNT',
  },
  {
    code: 'mentees',
    title: 'Наставляемые',
    meaning: 'Сколько человек на дату отчёта имеет наставника',
    clause: '004 3.5',
    better: 'NONE',
    unit: 'COUNT',
  },
  {
    code: 'ended_programmes',
    title: 'Завершённые программы',
    meaning: 'Сколько программ завершилось за период по любой причине',
    clause: '004 7.1',
    better: 'NONE',
    unit: 'COUNT',
  },
  {
    code: 'over_limit',
    title: 'Наставники сверх нормы',
    meaning: 'У скольких наставников на дату отчёта наставляемых больше, чем допускает положение',
    clause: '004 3.7',
    better: 'DOWN',
    unit: 'COUNT',
  },
];
