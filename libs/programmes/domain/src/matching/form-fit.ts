import type { MentoringForm } from '@nastavnik/regulations';

import { sharedOf, type MenteeToMatch, type MentorToMatch } from './matching-facts';

const LAST_GRADE_OF_PRIMARY = 4;
const LAST_GRADE_OF_BASIC = 9;

/** School stage of a class: 1 primary, 2 basic, 3 secondary. */
export const stageOfGrade = (grade: number): number => {
  if (grade <= LAST_GRADE_OF_PRIMARY) return 1;
  return grade <= LAST_GRADE_OF_BASIC ? 2 : 3;
};

/** Who the form puts together; a head mentors, or is mentored, by an act of the authority only (004 3.3). */
export function suitsForm(
  mentee: MenteeToMatch,
  mentor: MentorToMatch,
  form: MentoringForm,
): boolean {
  if (form === 'HEAD_TEACHER') return mentor.isSchoolHead && !mentee.pupil;
  if (mentor.isSchoolHead || mentee.isSchoolHead) return false;
  const pupils = form === 'PUPIL_PUPIL';
  return !!mentor.pupil === pupils && !!mentee.pupil === (pupils || form === 'TEACHER_PUPIL');
}

/** Among pupils a passive mentee is of a lower school stage than the mentor (003 8.1). */
export const isStageLower = (mentee: MenteeToMatch, mentor: MentorToMatch): boolean =>
  !mentee.pupil?.passive ||
  !mentor.pupil ||
  stageOfGrade(mentee.pupil.grade) < stageOfGrade(mentor.pupil.grade);

/** Criterion 1: the mentor's professional profile or a competence answers to the mentee (004 6.1). */
export const meetsCriterion1 = (mentee: MenteeToMatch, mentor: MentorToMatch): boolean =>
  sharedOf(mentee.subjects, mentor.subjects).length > 0 ||
  sharedOf(mentee.requests, mentor.competences).length > 0;
