import { MENTORING_FORM_TITLES, MENTORING_KIND_TITLES } from '../codes';
import type { ParameterDefinition } from '../parameter-definition';

/** Which mentoring there is, and for whom. */
export const FORMS_PARAMETERS = {
  forms: {
    group: 'FORMS',
    kind: 'CODES',
    unit: 'NONE',
    options: MENTORING_FORM_TITLES,
    title: 'Формы наставничества',
    explanation: 'Формы, названные в положении.',
  },
  otherFormsAllowed: {
    group: 'FORMS',
    kind: 'YES_NO',
    unit: 'NONE',
    title: 'Допускаются другие формы',
    explanation: 'Перечень форм в положении открытый («и другие»).',
  },
  kinds: {
    group: 'FORMS',
    kind: 'CODES',
    unit: 'NONE',
    options: MENTORING_KIND_TITLES,
    title: 'Виды наставничества',
    explanation: 'Как может проходить наставничество.',
  },
  pupilsIncluded: {
    group: 'FORMS',
    kind: 'YES_NO',
    unit: 'NONE',
    title: 'Участвуют обучающиеся',
    explanation: 'Положение распространяется на учеников: наставников или наставляемых.',
  },
} as const satisfies Readonly<Record<string, ParameterDefinition>>;
