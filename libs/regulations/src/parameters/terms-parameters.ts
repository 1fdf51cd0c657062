import { CYCLE_TITLES } from '../plan-codes';
import type { ParameterDefinition } from '../parameter-definition';

/** How long, how many. */
export const TERMS_PARAMETERS = {
  programmeMinMonths: {
    group: 'TERMS',
    kind: 'MONTHS',
    unit: 'MONTH',
    min: 1,
    max: 24,
    title: 'Программа: не короче, месяцев',
    explanation: 'Наименьший срок персонализированной программы наставничества.',
  },
  programmeMaxMonths: {
    group: 'TERMS',
    kind: 'MONTHS',
    unit: 'MONTH',
    min: 1,
    max: 36,
    title: 'Программа: не дольше, месяцев',
    explanation: 'Наибольший срок персонализированной программы наставничества.',
  },
  programmeCycle: {
    group: 'TERMS',
    kind: 'CODE',
    unit: 'NONE',
    options: CYCLE_TITLES,
    title: 'Цикл программы',
    explanation: 'К какому году привязана работа пар и групп.',
  },
  mentoringMinMonths: {
    group: 'TERMS',
    kind: 'MONTHS',
    unit: 'MONTH',
    min: 1,
    max: 24,
    title: 'Наставничество: не короче, месяцев',
    explanation: 'Наименьший срок, на который закрепляется наставник.',
  },
  mentoringMaxMonths: {
    group: 'TERMS',
    kind: 'MONTHS',
    unit: 'MONTH',
    min: 1,
    max: 36,
    title: 'Наставничество: не дольше, месяцев',
    explanation: 'Наибольший срок, на который закрепляется наставник.',
  },
  maxMenteesAtOnce: {
    group: 'TERMS',
    kind: 'INTEGER',
    unit: 'PERSON',
    min: 1,
    max: 30,
    title: 'Наставляемых у одного наставника одновременно',
    explanation: 'Предел для всех пар и групп наставника вместе. Личный предел может быть ниже.',
  },
  minGroupSize: {
    group: 'TERMS',
    kind: 'INTEGER',
    unit: 'PERSON',
    min: 2,
    max: 30,
    title: 'Наставляемых в группе, не меньше',
    explanation: 'Сколько наставляемых нужно, чтобы наставничество считалось групповым.',
  },
} as const satisfies Readonly<Record<string, ParameterDefinition>>;
