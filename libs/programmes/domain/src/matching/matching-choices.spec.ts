import { describe, expect, it } from '@jest/globals';
import type { MentoringForm } from '@nastavnik/regulations';

import { menteeFact, mentorFact, outcome, parametersWith } from '../testing/pair.builder';
import { assignBest } from './assign-best';
import { compareAssignments } from './compare-assignments';
import { checkMatchOptions, MATCH_DEFAULTS } from './match-options';
import type { MenteeToMatch, MentorToMatch } from './matching-facts';
import { scoreMentor } from './score-mentor';
import { checkWeights, MATCH_WEIGHTS } from './weights';

const parameters = parametersWith();
const plain = { subjects: ['физика'], preferences: {}, site: null, freeHours: [] };
const mentee = (personId: string, change: Partial<MenteeToMatch> = {}): MenteeToMatch => ({
  ...menteeFact({ personId }),
  ...plain,
  requests: [],
  ...change,
});
const mentor = (personId: string, change: Partial<MentorToMatch> = {}): MentorToMatch => ({
  ...mentorFact({ personId }),
  ...plain,
  competences: [],
  ...change,
});
const named = ({ pairs }: ReturnType<typeof assignBest>) =>
  pairs.map(({ menteeId, mentorId }) => `${menteeId}-${mentorId}`);

describe('the whole school at once', () => {
  const dear = { preferences: { M1: 1 } };
  const a = mentee('a', { ...dear });
  const busy = mentor('M1', { capacity: 1, preferences: { a: 1 } });

  it('gives up the dearest single pair where two pairs together are worth more', () => {
    // Greedy takes a with M1 (it has most points) and leaves b, whom only M1 can help, alone.
    const only = mentee('b', { subjects: ['химия'], requests: ['ИКТ'] });
    const chemist = { ...busy, subjects: ['физика', 'химия'], competences: ['ИКТ'] };
    const best = assignBest([a, only], [chemist, mentor('M2')], parameters);
    expect(named(best)).toEqual(['a-M2', 'b-M1']);
  });

  it('leaves somebody without a mentor for more points only when points come first', () => {
    const only = mentee('b', { subjects: ['химия'], schoolId: 'other' });
    const both = { ...busy, subjects: ['физика', 'химия'] };
    const far = mentor('M2', { schoolId: 'other', capacity: 3, currentMentees: 2 });
    const options = { weights: { ...MATCH_WEIGHTS, SAME_SUBJECT: 1, FREE_CAPACITY: 0 } };
    const everyone = assignBest([a, only], [both, far], parameters, options);
    const points = assignBest([a, only], [both, far], parameters, {
      ...options,
      priority: 'POINTS',
    });
    expect(named(everyone)).toEqual(['a-M2', 'b-M1']);
    expect(named(points)).toEqual(['a-M1']);
    expect(points.unmatched).toEqual([{ menteeId: 'b', cause: 'NO_PLACE', stops: [] }]);
    expect(points.points).toBeGreaterThan(everyone.points);
  });

  it('spreads the load: the second mentee goes to the idle of two equal mentors', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => mentee(id));
    const two = [mentor('M1'), mentor('M2')];
    const given = assignBest(four, two, parameters).pairs.map(({ mentorId }) => mentorId);
    expect(given.filter((id) => id === 'M1')).toHaveLength(2);
  });

  it('settles equal ways by id', () => {
    expect(named(assignBest([mentee('a')], [mentor('M2'), mentor('M1')], parameters))).toEqual([
      'a-M1',
    ]);
  });

  it('takes no mentor above three mentees where nothing limits the load (domain.md 9)', () => {
    const silent = parametersWith({ maxMenteesAtOnce: null });
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => mentee(id));
    const { pairs, unmatched } = assignBest(five, [mentor('M1')], silent);
    expect([pairs.length, unmatched.length]).toEqual([3, 2]);
  });

  it('compares two sets of weights: who moved, and what it is worth', () => {
    const near = mentor('M2', { schoolId: 'school', competences: [] });
    const able = mentor('M1', { schoolId: 'other', competences: ['ИКТ'] });
    const who = [mentee('a', { requests: ['ИКТ'] }), mentee('b', { schoolId: 'school' })];
    const before = assignBest(who, [able, near], parameters);
    const weights = { ...MATCH_WEIGHTS, REQUEST_OVERLAP: 0, TIMETABLE_AND_SITE: 90 };
    const after = assignBest(who, [able, near], parameters, { weights });
    const { points, pairs, same, moved } = compareAssignments(before, after);
    expect(points).toBe(after.points - before.points);
    expect([pairs, same]).toEqual([0, 1]);
    expect(moved.map(({ menteeId, from, to }) => [menteeId, from?.mentorId, to?.mentorId])).toEqual(
      [['a', 'M1', 'M2']],
    );
    expect(compareAssignments(before, before)).toEqual({ points: 0, pairs: 0, same: 2, moved: [] });
    expect(compareAssignments(before, { pairs: [], points: 0 })).toMatchObject({
      pairs: -2,
      moved: [{ to: null }, { to: null }],
    });
  });
});

describe('whom a form puts together', () => {
  const pupil = (grade: number, passive = true) => ({ pupil: { grade, passive } });
  const stops = (who: MenteeToMatch, by: MentorToMatch, form: MentoringForm) =>
    scoreMentor(who, by, parameters, MATCH_WEIGHTS, form).stops;

  it.each<[MentoringForm, boolean, boolean, boolean]>([
    ['TEACHER_TEACHER', false, false, true],
    ['TEACHER_TEACHER', true, false, false],
    ['TEACHER_TEACHER', false, true, false],
    ['PUPIL_PUPIL', true, true, true],
    ['PUPIL_PUPIL', true, false, false],
    ['PUPIL_PUPIL', false, true, false],
    ['TEACHER_PUPIL', true, false, true],
    ['TEACHER_PUPIL', false, false, false],
    ['TEACHER_PUPIL', true, true, false],
    ['EMPLOYER_STUDENT', false, false, true],
    ['COLLEGE_TEACHER_YOUNG_TEACHER', false, false, true],
  ])('%s: pupil mentee %s, pupil mentor %s → %s', (form, young, youngMentor, suits) => {
    const who = mentee('a', young ? pupil(3) : {});
    const by = mentor('M1', youngMentor ? pupil(10) : {});
    expect(stops(who, by, form).includes('WRONG_FORM')).toBe(!suits);
  });

  it('leaves heads to the authority in every form of the school (004 3.3)', () => {
    expect(stops(mentee('a', { isSchoolHead: true }), mentor('M1'), 'TEACHER_TEACHER')).toEqual([
      'WRONG_FORM',
    ]);
    const head = mentor('M1', { isSchoolHead: true });
    expect(stops(mentee('a'), head, 'TEACHER_TEACHER')).toEqual(['WRONG_FORM']);
    expect(stops(mentee('a'), head, 'HEAD_TEACHER')).toEqual([]);
    expect(stops(mentee('a'), mentor('M1'), 'HEAD_TEACHER')).toEqual(['WRONG_FORM']);
  });

  it.each<[number, number, boolean, boolean]>([
    [4, 5, true, true],
    [4, 4, true, false],
    [5, 9, true, false],
    [9, 10, true, true],
    [10, 11, true, false],
    [5, 4, true, false],
    [10, 10, false, true],
    [11, 5, false, true],
  ])('class %i with class %i, passive %s → %s (003 8.1)', (grade, mentorGrade, passive, may) => {
    const found = stops(
      mentee('a', pupil(grade, passive)),
      mentor('M1', pupil(mentorGrade)),
      'PUPIL_PUPIL',
    );
    expect(found).toEqual(may ? [] : ['STAGE_NOT_LOWER']);
  });
});

describe('what a curator may choose', () => {
  it.each([
    [{ SAME_SUBJECT: 0 }, 'ok'],
    [{ SAME_SUBJECT: 100 }, 'ok'],
    [{ SAME_SUBJECT: 101 }, 'WEIGHT_OUT_OF_RANGE'],
    [{ SAME_SUBJECT: -1 }, 'WEIGHT_OUT_OF_RANGE'],
    [{ SAME_SUBJECT: 2.5 }, 'WEIGHT_OUT_OF_RANGE'],
  ])('weights %j: %s', (change, code) => {
    expect(outcome(checkWeights({ ...MATCH_WEIGHTS, ...change }))).toBe(code);
  });

  it('refuses weights that count nothing', () => {
    const none = Object.fromEntries(Object.keys(MATCH_WEIGHTS).map((code) => [code, 0]));
    expect(outcome(checkWeights(none as never))).toBe('WEIGHTS_EMPTY');
  });

  it.each([
    [1, 'ok'],
    [90, 'ok'],
    [91, 'THRESHOLD_OUT_OF_RANGE'],
    [0, 'THRESHOLD_OUT_OF_RANGE'],
    [1.5, 'THRESHOLD_OUT_OF_RANGE'],
  ])('threshold %d of 90 points that speak for a pair itself: %s', (threshold, code) => {
    expect(outcome(checkMatchOptions({ ...MATCH_DEFAULTS, threshold }, parameters))).toBe(code);
  });

  it.each<[MentoringForm, string]>([
    ['TEACHER_TEACHER', 'ok'],
    ['HEAD_TEACHER', 'USE_AUTHORITY_PACKAGE'],
    ['PUPIL_PUPIL', 'PUPILS_NOT_INCLUDED'],
  ])('form %s: %s (004 2.3, 3.3)', (form, code) => {
    expect(outcome(checkMatchOptions({ ...MATCH_DEFAULTS, form }, parameters))).toBe(code);
  });

  it('keeps the proportions inside a moved weight', () => {
    const wish = (weight: number) =>
      scoreMentor(
        mentee('a', { preferences: { M1: 1 } }),
        mentor('M1', { preferences: { a: 2 } }),
        parameters,
        { ...MATCH_WEIGHTS, MUTUAL_PREFERENCE: weight },
      ).reasons.find(({ code }) => code === 'MUTUAL_PREFERENCE')?.points;
    expect([25, 50, 100, 0].map(wish)).toEqual([20, 40, 80, undefined]);
  });
});
