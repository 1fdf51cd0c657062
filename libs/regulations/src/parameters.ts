import { ADOPTION_PARAMETERS } from './parameters/adoption-parameters';
import { BANKS_PARAMETERS } from './parameters/banks-parameters';
import { DEADLINES_PARAMETERS } from './parameters/deadlines-parameters';
import { ENDING_PARAMETERS } from './parameters/ending-parameters';
import { FORMS_PARAMETERS } from './parameters/forms-parameters';
import { PEOPLE_PARAMETERS } from './parameters/people-parameters';
import { PUBLICATION_PARAMETERS } from './parameters/publication-parameters';
import { ROADMAP_PARAMETERS } from './parameters/roadmap-parameters';
import { SUPPORT_PARAMETERS } from './parameters/support-parameters';
import { TERMS_PARAMETERS } from './parameters/terms-parameters';

/** Every parameter of a regulation (domain.md section 4): the editor, the validation and the types derive from it. */
export const PARAMETERS = {
  ...TERMS_PARAMETERS,
  ...FORMS_PARAMETERS,
  ...PEOPLE_PARAMETERS,
  ...DEADLINES_PARAMETERS,
  ...ENDING_PARAMETERS,
  ...BANKS_PARAMETERS,
  ...SUPPORT_PARAMETERS,
  ...PUBLICATION_PARAMETERS,
  ...ADOPTION_PARAMETERS,
  ...ROADMAP_PARAMETERS,
} as const;

export type ParameterKey = keyof typeof PARAMETERS;

export const PARAMETER_KEYS = Object.keys(PARAMETERS) as readonly ParameterKey[];
