import {
  PUPIL_FORMS,
  ruleValue,
  type MentoringForm,
  type MentoringKind,
  type RegulationParameters,
} from '@nastavnik/regulations';

import { must, ruled, type Check } from '../judgement';

/** The role pairing and the way of running; forms may be combined, one is primary for the statistics (004 2.3). */
export interface FormChoice {
  readonly forms: readonly MentoringForm[];
  readonly primaryForm: MentoringForm;
  readonly kinds: readonly MentoringKind[];
}

const repeats = (codes: readonly string[]): boolean => new Set(codes).size < codes.length;

/** Rules on forms and kinds: at least one of each, no repeats, each permitted by the regulation (004 2.3). */
export function formChecks(
  { forms, primaryForm, kinds }: FormChoice,
  parameters: RegulationParameters,
): readonly Check[] {
  const open = ruleValue(parameters.otherFormsAllowed) ?? false;
  return [
    must(forms.length === 0, 'FORM_MISSING', { field: 'forms' }),
    must(repeats(forms), 'FORM_TWICE', { field: 'forms' }),
    must(!forms.includes(primaryForm), 'PRIMARY_FORM_NOT_CHOSEN', { field: 'primaryForm' }),
    ruled(
      parameters.pupilsIncluded,
      (included) => !included && forms.some((form) => PUPIL_FORMS.includes(form)),
      'PUPILS_NOT_INCLUDED',
      { field: 'forms' },
    ),
    ruled(
      parameters.forms,
      (permitted) => !open && forms.some((form) => !permitted.includes(form)),
      'FORM_NOT_PERMITTED',
      { field: 'forms' },
    ),
    must(kinds.length === 0, 'KIND_MISSING', { field: 'kinds' }),
    must(repeats(kinds), 'KIND_TWICE', { field: 'kinds' }),
    ruled(
      parameters.kinds,
      (permitted) => kinds.some((kind) => !permitted.includes(kind)),
      'KIND_NOT_PERMITTED',
      { field: 'kinds' },
    ),
  ];
}

/** Rules on how many mentees there are: a group has the least number, and several mentees are a group (004 2.3). */
export const groupChecks = (
  kinds: readonly MentoringKind[],
  mentees: number,
  { minGroupSize }: RegulationParameters,
): readonly Check[] => [
  ruled(minGroupSize, (least) => kinds.includes('GROUP') && mentees < least, 'GROUP_TOO_SMALL', {
    field: 'menteeIds',
    details: { mentees },
  }),
  ruled(
    minGroupSize,
    (least) => !kinds.includes('GROUP') && mentees >= least,
    'SEVERAL_MENTEES_WITHOUT_GROUP',
    { field: 'kinds', details: { mentees } },
  ),
];
