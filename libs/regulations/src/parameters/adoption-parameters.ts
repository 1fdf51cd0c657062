import { COLLEGIAL_BODY_TITLES, FRAMEWORK_TITLES } from '../codes';
import type { ParameterDefinition } from '../parameter-definition';

/** How the regulation itself comes about. */
export const ADOPTION_PARAMETERS = {
  collegialApproval: {
    group: 'ADOPTION',
    kind: 'CODES',
    unit: 'NONE',
    options: COLLEGIAL_BODY_TITLES,
    title: 'Коллегиальное рассмотрение положения',
    explanation: 'Протоколы каких органов нужны до утверждения положения.',
  },
  collegialInforming: {
    group: 'ADOPTION',
    kind: 'CODES',
    unit: 'NONE',
    options: COLLEGIAL_BODY_TITLES,
    title: 'Где рассказывают о положении',
    explanation: 'На заседании каких органов о нём сообщают. Согласие этих органов не требуется.',
  },
  framework: {
    group: 'ADOPTION',
    kind: 'CODE',
    unit: 'NONE',
    options: FRAMEWORK_TITLES,
    title: 'Целевая модель',
    explanation: 'На какую федеральную модель положение ссылается.',
  },
  indefinite: {
    group: 'ADOPTION',
    kind: 'YES_NO',
    unit: 'NONE',
    title: 'Положение бессрочное',
    explanation: 'Положение действует без срока, пока не принято новое.',
  },
} as const satisfies Readonly<Record<string, ParameterDefinition>>;
