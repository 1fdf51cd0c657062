import { addDays, type LocalDate } from '@nastavnik/kernel';
import {
  MENTORING_FORM_TITLES,
  MENTORING_KIND_TITLES,
  type MentoringForm,
  type MentoringKind,
} from '@nastavnik/regulations';

import type { SchoolRef } from '../schools/school-ref.entity';

export const organisationOf = (school: SchoolRef) => ({
  founder: school.founder === '' ? null : school.founder,
  fullName: school.fullName,
  shortName: school.shortName,
  place: school.place,
  address: school.address === '' ? null : school.address,
});

/** The primary form first; papers put the quotation marks themselves. */
export const formWords = (
  forms: readonly MentoringForm[],
  primary: MentoringForm,
): readonly string[] =>
  [primary, ...forms.filter((form) => form !== primary)].map((form) =>
    MENTORING_FORM_TITLES[form].replace(/[«»]/g, ''),
  );

export const kindWords = (kinds: readonly MentoringKind[]): readonly string[] =>
  kinds.map((kind) => MENTORING_KIND_TITLES[kind]);

/** Papers name the first and the last day; `to` is the first day after the term. */
export const termWords = (from: LocalDate, to: LocalDate) => ({
  firstDay: from,
  lastDay: addDays(to, -1),
});
