/** Deputies, advisers and assistants of the head are not heads. */
const HEAD =
  /^(?:(?:врио|и\.?\s*о\.?)\s+)?(?:директора?|заведующ(?:ий|ая|его|ей)|начальника?)(?:\s|$)/;
const TEACHING =
  /учител|преподавател|педагог|воспитател|логопед|дефектолог|тьютор|тренер|методист|концертмейстер|мастер произв/;

/** Whether the post is that of the head of the organisation, also an acting one (004 3.3). */
export const isHeadPosition = (position: string): boolean =>
  HEAD.test(position.trim().toLowerCase());

/** Whether the post is a teaching one (педагогический работник, 004 1.2), or the person teaches a subject beside it. */
export const isTeachingPosition = (position: string, subjects: readonly string[]): boolean =>
  subjects.length > 0 || TEACHING.test(position.toLowerCase());
