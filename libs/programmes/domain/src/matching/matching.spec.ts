import { describe, expect, it } from '@jest/globals';

import { menteeFact, mentorFact, parametersWith } from '../testing/pair.builder';
import type { MenteeToMatch, MentorToMatch } from './matching-facts';
import { rankMentors } from './rank-mentors';
import { MATCH_STOPS, scoreMentor } from './score-mentor';
import { MATCH_WEIGHTS, type MatchReasonCode } from './weights';

const parameters = parametersWith();
const empty = { subjects: [], preferences: {}, site: null, freeHours: [] };

const mentee = (change: Partial<MenteeToMatch> = {}): MenteeToMatch => ({
  ...menteeFact(),
  ...empty,
  requests: [],
  ...change,
});
/** A mentor who earns nothing unless the test says so. */
const mentor = (change: Partial<MentorToMatch> = {}): MentorToMatch => ({
  ...mentorFact({ schoolId: 'other', currentMentees: 3 }),
  ...empty,
  competences: [],
  ...change,
});
const points = (code: MatchReasonCode, who: MenteeToMatch, by: MentorToMatch): number =>
  scoreMentor(who, by, parameters).reasons.find((reason) => reason.code === code)?.points ?? 0;

describe('scoreMentor', () => {
  it('gives nothing for nothing, and 100 for everything', () => {
    expect(scoreMentor(mentee(), mentor(), parameters)).toMatchObject({ score: 0, reasons: [] });
    const best = scoreMentor(
      mentee({
        requests: ['ict'],
        subjects: ['physics'],
        preferences: { mentor: 1 },
        freeHours: ['MON-3'],
      }),
      mentor({
        schoolId: 'school',
        competences: ['ict'],
        subjects: ['physics'],
        preferences: { mentee: 1 },
        currentMentees: 0,
        freeHours: ['MON-3'],
      }),
      parameters,
    );
    expect(best).toMatchObject({ score: 100, stops: [] });
    expect(Object.fromEntries(best.reasons.map((r) => [r.code, r.points]))).toEqual(MATCH_WEIGHTS);
  });

  it.each([
    [['a', 'b', 'c'], 40],
    [['a', 'b'], 27],
    [['a'], 13],
    [['d'], 0],
  ])('three requests met by %j earn %i of 40 (criterion 1, 004 6.1)', (competences, expected) => {
    expect(
      points('REQUEST_OVERLAP', mentee({ requests: ['a', 'b', 'c'] }), mentor({ competences })),
    ).toBe(expected);
  });

  it.each<[number | undefined, number | undefined, number]>([
    [1, 1, 25],
    [1, 2, 20],
    [2, 2, 15],
    [5, 5, 5],
    [1, undefined, 10],
    [undefined, 1, 10],
    [3, undefined, 3],
    [4, undefined, 0],
    [undefined, undefined, 0],
  ])('ranks %s and %s earn %i of 25 (criterion 2, 004 6.1)', (byMentee, byMentor, expected) => {
    const wish = (id: string, rank: number | undefined) =>
      rank === undefined ? {} : { [id]: rank };
    expect(
      points(
        'MUTUAL_PREFERENCE',
        mentee({ preferences: wish('mentor', byMentee) }),
        mentor({ preferences: wish('mentee', byMentor) }),
      ),
    ).toBe(expected);
  });

  it.each<[number, number | null, number]>([
    [0, null, 10],
    [1, null, 7],
    [2, null, 3],
    [3, null, 0],
    [1, 2, 5],
    [0, 0, 0],
  ])('%i mentees now, own capacity %s: %i of 10 for free places', (now, capacity, expected) => {
    expect(points('FREE_CAPACITY', mentee(), mentor({ currentMentees: now, capacity }))).toBe(
      expected,
    );
  });

  it.each([
    [{ schoolId: 'school', freeHours: ['MON-3'] }, 5],
    [{ schoolId: 'school' }, 3],
    [{ freeHours: ['MON-3'] }, 2],
    [{ schoolId: 'school', site: 'second building' }, 0],
  ])('site and timetable %j earn %i of 5', (change, expected) => {
    const who = mentee({ freeHours: ['MON-3'] });
    expect(points('TIMETABLE_AND_SITE', who, mentor(change))).toBe(expected);
  });

  it.each<[string, Partial<MentorToMatch>, readonly string[]]>([
    ['free and willing', { currentMentees: 2 }, []],
    ['full (004 3.7)', { currentMentees: 3 }, ['NO_CAPACITY']],
    ['full by own capacity', { currentMentees: 1, capacity: 1 }, ['NO_CAPACITY']],
    ['without data consent', { currentMentees: 0, dataConsent: false }, ['NO_CONSENT']],
    ['not active', { currentMentees: 0, bankState: 'CANDIDATE' }, ['NOT_ACTIVE']],
    ['matched with places left', { currentMentees: 1, bankState: 'MATCHED' }, []],
    ['oneself', { currentMentees: 0, personId: 'mentee' }, ['SELF']],
    [
      'everything at once',
      { personId: 'mentee', bankState: 'REMOVED', dataConsent: false },
      MATCH_STOPS.slice(0, 4),
    ],
  ])('stops: %s', (_title, change, stops) => {
    expect(scoreMentor(mentee(), mentor(change), parameters).stops).toEqual(stops);
  });

  it('knows no limit and no consent where the regulation is silent', () => {
    const silent = parametersWith({ maxMenteesAtOnce: null, dataConsentForBanks: null });
    const busy = mentor({ currentMentees: 20, dataConsent: false });
    expect(scoreMentor(mentee(), busy, silent).stops).toEqual([]);
  });
});

describe('rankMentors', () => {
  it('puts stopped ones last, then the best first, equal ones in a fixed order', () => {
    const free = { currentMentees: 0 };
    const ranked = rankMentors(
      mentee({ subjects: ['physics'] }),
      [
        mentor({ personId: 'z-plain', ...free }),
        mentor({ personId: 'stopped', subjects: ['physics'], dataConsent: false, ...free }),
        mentor({ personId: 'a-plain', ...free }),
        mentor({ personId: 'best', subjects: ['physics'], ...free }),
      ],
      parameters,
    );
    expect(ranked.map((score) => score.mentorId)).toEqual([
      'best',
      'a-plain',
      'z-plain',
      'stopped',
    ]);
  });
});
