import { ACTOR_TITLES, MENTORING_FORM_TITLES } from '../codes';
import type { ParameterDefinition } from '../parameter-definition';

/** Registers of people and practices, and who is taken into them. */
export const BANKS_PARAMETERS = {
  bankKeepers: {
    group: 'BANKS',
    kind: 'CODES',
    unit: 'NONE',
    options: ACTOR_TITLES,
    title: 'Кто ведёт банки',
    explanation: 'Кто ведёт персонифицированный учёт наставников и наставляемых.',
  },
  banksDigital: {
    group: 'BANKS',
    kind: 'YES_NO',
    unit: 'NONE',
    title: 'Банки ведутся в цифровом виде',
    explanation:
      'В том числе с использованием сайта и социальных сетей. Открыто публикуется только то, на что есть согласие.',
  },
  dataConsentForBanks: {
    group: 'BANKS',
    kind: 'YES_NO',
    unit: 'NONE',
    title: 'Для банков нужно согласие на обработку данных',
    explanation: 'Человек вносится в банк после отдельного письменного согласия.',
  },
  mentorQuestioned: {
    group: 'BANKS',
    kind: 'YES_NO',
    unit: 'NONE',
    title: 'Наставник заполняет анкету',
    explanation: 'До отбора будущий наставник отвечает на вопросы анкеты.',
  },
  mentorCriteriaRequired: {
    group: 'BANKS',
    kind: 'YES_NO',
    unit: 'NONE',
    title: 'Наставник отвечает критериям',
    explanation:
      'Психологической, педагогической и для некоторых форм профессиональной подготовки.',
  },
  mentorMustBeTrained: {
    group: 'BANKS',
    kind: 'YES_NO',
    unit: 'NONE',
    title: 'Наставник проходит обучение',
    explanation: 'Наставник включается в базу после обучения.',
  },
  mentorInterviewed: {
    group: 'BANKS',
    kind: 'YES_NO',
    unit: 'NONE',
    title: 'С наставником проводится собеседование',
    explanation: 'Наставник включается в базу после собеседования.',
  },
  mentorMeasurableResults: {
    group: 'BANKS',
    kind: 'YES_NO',
    unit: 'NONE',
    title: 'У наставника есть измеримые результаты',
    explanation: 'Наставником может быть тот, кто добился измеримых положительных результатов.',
  },
  mentorMinExperienceYears: {
    group: 'BANKS',
    kind: 'INTEGER',
    unit: 'YEAR',
    min: 0,
    max: 50,
    title: 'Стаж наставника, не меньше лет',
    explanation: 'Наименьший педагогический стаж наставника.',
  },
  mentorExperienceForms: {
    group: 'BANKS',
    kind: 'CODES',
    unit: 'NONE',
    options: MENTORING_FORM_TITLES,
    title: 'В каких формах нужен стаж наставника',
    explanation: 'Наименьший стаж требуется только в этих формах.',
  },
  youngSpecialistYears: {
    group: 'BANKS',
    kind: 'INTEGER',
    unit: 'YEAR',
    min: 1,
    max: 10,
    title: 'Молодой специалист: стаж меньше, лет',
    explanation: 'До какого педагогического стажа человек считается молодым специалистом.',
  },
  practiceDescribedBy: {
    group: 'BANKS',
    kind: 'CODES',
    unit: 'NONE',
    options: ACTOR_TITLES,
    title: 'Кто описывает лучший опыт',
    explanation: 'Кто готовит описание лучших практик наставничества.',
  },
  practiceHelpedBy: {
    group: 'BANKS',
    kind: 'CODES',
    unit: 'NONE',
    options: ACTOR_TITLES,
    title: 'Кто помогает собирать лучшие практики',
    explanation: 'Кто содействует созданию банка лучших практик.',
  },
} as const satisfies Readonly<Record<string, ParameterDefinition>>;
