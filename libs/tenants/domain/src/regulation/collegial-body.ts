/** «решение педагогического совета»: the bodies of `collegialApproval` as the order's preamble names them. */
export const COLLEGIAL_BODY_GENITIVE: Readonly<Record<string, string>> = {
  PEDAGOGICAL_COUNCIL: 'педагогического совета',
  STAFF_MEETING: 'общего собрания работников',
  PARENTS_COUNCIL: 'совета родителей',
  PUPILS_COUNCIL: 'совета обучающихся',
};
