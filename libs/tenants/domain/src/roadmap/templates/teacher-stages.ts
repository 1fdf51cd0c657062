import { stage, type TemplateLine, type TemplateStage } from '../roadmap-template';

/** Neither 000 nor 002 nor 004 names months or owners: these follow the school year and are the school's to change [D]. */
const AUTUMN = { owner: 'куратор', months: [9, 10] } as const;
const WHOLE_YEAR = [9, 17] as const;

const DATA_CONSENTS = (whose: string) =>
  `Получить согласия на обработку персональных данных ${whose}, внесённых в банк`;

/** Stages 1–3 and the first line of stage 4, which 000, 002 and 004 share; clauses keep the source's own numbers. */
export const firstStages = (source: string): readonly TemplateStage[] => [
  stage(1, 'Подготовка условий', { owner: 'руководитель, куратор', months: [9, 9] }, [
    [
      `${source} RM-1.1`,
      'Издать приказ об утверждении положения и дорожной карты',
      { fulfilledBy: 'ORDER_SIGNED:D01' },
    ],
    [
      `${source} RM-1.2`,
      'Издать приказы о закреплении пар и групп на основании письменных согласий участников',
      { fulfilledBy: 'ORDER_SIGNED:D13', months: AUTUMN.months },
    ],
    [
      `${source} RM-1.3`,
      'Подготовить персонализированные программы, если в организации есть наставляемые',
      { fulfilledBy: 'PROGRAMME_AGREED', months: AUTUMN.months, after: ['1.2'] },
    ],
  ]),
  stage(2, 'Банк наставляемых', AUTUMN, [
    [`${source} RM-2.1`, 'Собрать сведения о профессиональных запросах педагогов'],
    [
      `${source} RM-2.2.s1`,
      'Составить банк наставляемых',
      { fulfilledBy: 'BANK_FILLED:MENTEE', after: ['2.1', '2.3'] },
    ],
    [`${source} RM-2.2.s2`, DATA_CONSENTS('наставляемых')],
  ]),
  stage(3, 'Банк наставников', AUTUMN, [
    [`${source} RM-3.1`, 'Провести анкетирование педагогов, желающих стать наставниками'],
    [
      `${source} RM-3.2.s1`,
      'Составить банк наставников',
      { fulfilledBy: 'BANK_FILLED:MENTOR', after: ['3.1', '3.3'] },
    ],
    [`${source} RM-3.2.s2`, DATA_CONSENTS('наставников')],
  ]),
];

export const SELECTION: string =
  'Изучить банк наставников и выбрать подходящих для конкретной программы';

const TRAINING = 'Обучить наставников работе с наставляемыми';
const MATERIALS = 'Подготовить методические материалы для сопровождения наставничества';
const SET_UP = 'Провести консультации, обмен опытом и установочные сессии наставников';

/** Stage 4: 000 numbers its lines otherwise than the model and adds what the content of training reflects. */
export const selectionStage = (lines: readonly TemplateLine[]): TemplateStage =>
  stage(4, 'Отбор и обучение наставников', { owner: 'куратор', months: [10, 11] }, lines);

export const trainingLines = (
  source: string,
  [training, materials, setUp]: readonly [number, number, number],
): readonly TemplateLine[] => [
  [`${source} RM-4.${training}`, TRAINING],
  [`${source} RM-4.${materials}`, MATERIALS],
  [`${source} RM-4.${setUp}`, SET_UP],
];

/** Stages 5–7; `copies` is the clause under which the source fills the methodical collection. */
export const lastStages = (
  source: string,
  { closing, copies }: { readonly closing: string; readonly copies: string },
): readonly TemplateStage[] => [
  stage(5, 'Работа пар и групп', { owner: 'куратор, наставники', months: WHOLE_YEAR }, [
    [
      `${source} RM-5.1`,
      'Сформировать наставнические пары и группы',
      { fulfilledBy: 'ORDER_SIGNED:D13', after: ['4.1'], months: [10, 11] },
    ],
    [
      `${source} RM-5.2`,
      'Составить персонализированную программу для каждой пары или группы',
      { after: ['5.1'], months: [10, 12] },
    ],
    [
      `${source} RM-5.3.s1`,
      'Организовать при необходимости психолого-педагогическую поддержку тех, кто остался без пары',
      { owner: 'педагог-психолог' },
    ],
    [`${source} RM-5.3.s2`, 'Продолжать поиск наставника для тех, кто остался без пары'],
  ]),
  stage(6, 'Завершение программ', { owner: 'куратор, наставники', months: [17, 17] }, [
    [`${source} RM-6.1`, 'Оценить анкетированием, как выполнены персонализированные программы'],
    [`${source} RM-6.2`, 'Провести школьную конференцию или семинар'],
    [
      `${source} ${closing}`,
      'Провести круглый стол и выявить лучшие практики наставничества',
      { after: ['6.1'] },
    ],
    [
      `${source} ${copies}`,
      'Пополнить методическую копилку практик наставничества',
      { after: ['6.3'] },
    ],
  ]),
  stage(
    7,
    'Информационная поддержка',
    { owner: 'руководитель, куратор', months: WHOLE_YEAR, parallel: true },
    [
      [
        `${source} RM-7`,
        'Освещать мероприятия на сайте и в социальных сетях, по возможности на муниципальном и региональном уровнях',
      ],
    ],
  ),
];
