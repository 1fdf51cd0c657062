import { COMPLETION_REASON_TITLES, REPLACEMENT_GROUND_TITLES } from '../codes';
import type { ParameterDefinition } from '../parameter-definition';

/** How a programme changes and ends. */
export const ENDING_PARAMETERS = {
  extensionNeedsBoth: {
    group: 'ENDING',
    kind: 'YES_NO',
    unit: 'NONE',
    title: 'Продление по обоюдному согласию',
    explanation: 'Срок и содержание меняются, если согласны наставник и наставляемые.',
  },
  replacementGrounds: {
    group: 'ENDING',
    kind: 'CODES',
    unit: 'NONE',
    options: REPLACEMENT_GROUND_TITLES,
    title: 'Основания замены наставника',
    explanation: 'По каким причинам наставника можно заменить.',
  },
  replacementByOrder: {
    group: 'ENDING',
    kind: 'YES_NO',
    unit: 'NONE',
    title: 'Замена наставника оформляется приказом',
    explanation: 'Замена действует с приказа организации.',
  },
  completionReasons: {
    group: 'ENDING',
    kind: 'CODES',
    unit: 'NONE',
    options: COMPLETION_REASON_TITLES,
    title: 'Причины завершения программы',
    explanation: 'Прекращение трудовых отношений завершает программу при любом положении.',
  },
} as const satisfies Readonly<Record<string, ParameterDefinition>>;
