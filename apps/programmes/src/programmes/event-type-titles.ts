import type { ProgrammeEventType } from '@nastavnik/programmes-domain';

/** What an event is for, as the paper says it (004 3.6b). */
export const EVENT_TYPE_TITLES: Readonly<Record<ProgrammeEventType, string>> = {
  INDUCTION: 'знакомство с рабочим местом и коллективом',
  DUTIES_AND_REQUIREMENTS: 'должностные обязанности и квалификационные требования',
  ADAPTATION: 'профессиональная и должностная адаптация',
  THEORY_AND_PRACTICE: 'теоретические и практические вопросы',
  PRACTICAL_ASSIGNMENT: 'практические задания',
  CONSOLIDATION: 'закрепление знаний и навыков',
  HELP_WITH_DUTIES: 'содействие в выполнении обязанностей',
  OTHER: 'другое',
};
