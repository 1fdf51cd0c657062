import { ACTOR_TITLES, SUPPORT_SCOPE_TITLES } from '../codes';
import { MONITORING_MEANS_TITLES } from '../plan-codes';
import type { ParameterDefinition } from '../parameter-definition';

/** Psychological support and evaluation. */
export const SUPPORT_PARAMETERS = {
  supportScope: {
    group: 'SUPPORT',
    kind: 'CODE',
    unit: 'NONE',
    options: SUPPORT_SCOPE_TITLES,
    title: 'Кому оказывается психологическая поддержка',
    explanation: 'Кого сопровождает педагог-психолог.',
  },
  supportBy: {
    group: 'SUPPORT',
    kind: 'CODES',
    unit: 'NONE',
    options: ACTOR_TITLES,
    title: 'Кто оказывает поддержку',
    explanation: 'Кто сопровождает участников в трудностях общения и обучения.',
  },
  monitoringBy: {
    group: 'SUPPORT',
    kind: 'CODES',
    unit: 'NONE',
    options: ACTOR_TITLES,
    title: 'Кто проводит мониторинг',
    explanation: 'Кто отвечает за мониторинг наставничества в школе.',
  },
  monitoringStages: {
    group: 'SUPPORT',
    kind: 'INTEGER',
    unit: 'NONE',
    min: 1,
    max: 10,
    title: 'Этапов мониторинга',
    explanation: 'Из скольких этапов состоит мониторинг программы.',
  },
  monitoringMeans: {
    group: 'SUPPORT',
    kind: 'CODES',
    unit: 'NONE',
    options: MONITORING_MEANS_TITLES,
    title: 'Чем проводится мониторинг',
    explanation: 'Какие способы оценки называет положение.',
  },
} as const satisfies Readonly<Record<string, ParameterDefinition>>;
