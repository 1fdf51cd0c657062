import type { COLLEGIAL_BODY_TITLES } from '@nastavnik/regulations';

export type CollegialBody = keyof typeof COLLEGIAL_BODY_TITLES;

/** «решение педагогического совета»: the bodies of `collegialApproval` as the order's preamble names them. */
export const COLLEGIAL_BODY_GENITIVE: Readonly<Record<CollegialBody, string>> = {
  PEDAGOGICAL_COUNCIL: 'педагогического совета',
  STAFF_MEETING: 'общего собрания работников',
  PARENTS_COUNCIL: 'совета родителей',
  PUPILS_COUNCIL: 'совета обучающихся',
};

export const COLLEGIAL_BODIES = Object.keys(COLLEGIAL_BODY_GENITIVE) as readonly CollegialBody[];
