import { CYCLE_TITLES, MONTH_TITLES, ROADMAP_TEMPLATE_TITLES } from '../plan-codes';
import type { ParameterDefinition } from '../parameter-definition';

/** The plan of events annexed to the regulation. */
export const ROADMAP_PARAMETERS = {
  roadmapTemplate: {
    group: 'ROADMAP',
    kind: 'CODE',
    unit: 'NONE',
    options: ROADMAP_TEMPLATE_TITLES,
    title: 'Образец дорожной карты',
    explanation: 'По каким этапам строится план мероприятий.',
  },
  roadmapTerm: {
    group: 'ROADMAP',
    kind: 'CODE',
    unit: 'NONE',
    options: CYCLE_TITLES,
    title: 'На какой срок дорожная карта',
    explanation: 'На сколько составляется план мероприятий.',
  },
  roadmapFirstMonth: {
    group: 'ROADMAP',
    kind: 'CODE',
    unit: 'NONE',
    options: MONTH_TITLES,
    title: 'С какого месяца',
    explanation: 'Месяц, с которого начинаются мероприятия.',
  },
  roadmapLastMonth: {
    group: 'ROADMAP',
    kind: 'CODE',
    unit: 'NONE',
    options: MONTH_TITLES,
    title: 'По какой месяц',
    explanation: 'Месяц, в котором мероприятия заканчиваются.',
  },
  roadmapOwnersNamed: {
    group: 'ROADMAP',
    kind: 'YES_NO',
    unit: 'NONE',
    title: 'У мероприятий названы ответственные',
    explanation: 'В дорожной карте у каждого мероприятия указан ответственный.',
  },
} as const satisfies Readonly<Record<string, ParameterDefinition>>;
