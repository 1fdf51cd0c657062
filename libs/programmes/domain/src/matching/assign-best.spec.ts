import { beforeAll, describe, expect, it } from '@jest/globals';
import { ruleValue } from '@nastavnik/regulations';
import loadHighs from 'highs';

import { crowd, seeded, type Crowd } from '../testing/crowd.builder';
import { exactModel } from '../testing/exact-model';
import { parametersWith } from '../testing/pair.builder';
import {
  advanceMatching,
  assignBest,
  beginMatching,
  finishMatching,
  matchingProgress,
} from './assign-best';
import { MATCH_DEFAULTS, type MatchOptions } from './match-options';
import { matchingProblem, UNMATCHED_CAUSES } from './matching-problem';
import { scoreMentor } from './score-mentor';
import { MATCH_WEIGHTS } from './weights';

const SETS = 40;
const PER_SET = 10;

const limited = parametersWith();
const silent = parametersWith({ maxMenteesAtOnce: null, dataConsentForBanks: null });

interface Instance {
  readonly people: Crowd;
  readonly parameters: typeof limited;
  readonly options: MatchOptions;
}

/** One school of a seed: its people, its rules, and what a curator did. */
function instance(seed: number): Instance {
  const random = seeded(seed * 7919);
  const people = crowd(seed, 1 + random(14), 1 + random(9));
  const { mentees, mentors } = people;
  const anyPair = () => ({
    menteeId: mentees[random(mentees.length)]!.personId,
    mentorId: mentors[random(mentors.length)]!.personId,
  });
  const byMentee = new Map(
    Array.from({ length: random(3) }, anyPair).map((pair) => [pair.menteeId, pair]),
  );
  const locked = [...byMentee.values()];
  return {
    people,
    parameters: random(4) === 0 ? silent : limited,
    options: {
      ...MATCH_DEFAULTS,
      weights:
        random(2) === 0
          ? MATCH_WEIGHTS
          : {
              REQUEST_OVERLAP: random(101),
              SAME_SUBJECT: random(101),
              MUTUAL_PREFERENCE: random(101),
              FREE_CAPACITY: random(101),
              TIMETABLE_AND_SITE: random(101),
            },
      threshold: 1 + random(30),
      priority: random(2) === 0 ? 'EVERYONE' : 'POINTS',
      locked,
      forbidden: Array.from({ length: random(5) }, anyPair),
    },
  };
}

const result = ({ people, parameters, options }: Instance) =>
  assignBest(people.mentees, people.mentors, parameters, options);

describe('assignBest against an exact solver', () => {
  let solve: (model: string) => number;
  beforeAll(async () => {
    const highs = await loadHighs();
    solve = (model) => {
      const answer = highs.solve(model, { output_flag: false });
      if (answer.Status !== 'Optimal') throw new Error(answer.Status);
      return answer.ObjectiveValue;
    };
  });

  it.each(Array.from({ length: SETS }, (_, set) => set))(
    'finds as many points as there are: schools %i',
    (set) => {
      for (let seed = set * PER_SET; seed < (set + 1) * PER_SET; seed += 1) {
        const school = instance(seed);
        const found = result(school);
        const model = exactModel(school.people, school.parameters, school.options);
        const everyone = school.options.priority === 'EVERYONE';
        const mostPairs = everyone ? solve(model.most('PAIRS', 0)) : 0;
        const mostPoints = solve(model.most('POINTS', mostPairs)) + model.lockedPoints;
        expect([seed, found.points]).toEqual([seed, Math.round(mostPoints)]);
        expect(Math.abs(mostPoints - Math.round(mostPoints))).toBeLessThan(1e-6);
        if (everyone) expect(found.pairs).toHaveLength(Math.round(mostPairs) + model.lockedPairs);
      }
    },
  );
});

describe('assignBest keeps to the rules', () => {
  const schools = Array.from({ length: SETS * PER_SET }, (_, seed) => instance(seed));

  it('gives no mentor more mentees than the own capacity and the regulation allow (004 3.7)', () => {
    let full = 0;
    for (const school of schools) {
      const given = Map.groupBy(result(school).pairs, ({ mentorId }) => mentorId);
      for (const mentor of school.people.mentors) {
        const taken = given.get(mentor.personId)?.length ?? 0;
        if (taken === 0) continue;
        const limit = Math.min(
          mentor.capacity ?? Infinity,
          ruleValue(school.parameters.maxMenteesAtOnce) ?? Infinity,
        );
        expect(mentor.currentMentees + taken).toBeLessThanOrEqual(limit);
        if (mentor.currentMentees + taken === limit) full += 1;
      }
    }
    expect(full).toBeGreaterThan(100);
  });

  it('keeps locked pairs, and says where a stop stands against one', () => {
    let kept = 0;
    let stopped = 0;
    for (const school of schools) {
      const { pairs, unmatched } = result(school);
      for (const { menteeId, mentorId } of school.options.locked) {
        const pair = pairs.find((one) => one.menteeId === menteeId);
        if (pair) {
          expect(pair).toMatchObject({ mentorId, locked: true });
          kept += 1;
        } else {
          const cause = unmatched.find((one) => one.menteeId === menteeId)?.cause;
          expect(['LOCK_STOPPED', 'NOT_WAITING', 'NO_CONSENT']).toContain(cause);
          if (cause === 'LOCK_STOPPED') stopped += 1;
        }
      }
    }
    expect(kept).toBeGreaterThan(50);
    expect(stopped).toBeGreaterThan(10);
  });

  it('makes no pair that is stopped or forbidden, misses criterion 1 or has too few points (004 6.1)', () => {
    let made = 0;
    for (const { people, parameters, options } of schools) {
      for (const pair of assignBest(people.mentees, people.mentors, parameters, options).pairs) {
        expect(pair.stops).toEqual([]);
        if (pair.locked) continue;
        made += 1;
        const mentee = people.mentees.find(({ personId }) => personId === pair.menteeId)!;
        const mentor = people.mentors.find(({ personId }) => personId === pair.mentorId)!;
        const shared = [
          ...mentee.subjects.filter((subject) => mentor.subjects.includes(subject)),
          ...mentee.requests.filter((request) => mentor.competences.includes(request)),
        ];
        expect(shared).not.toEqual([]);
        const places = pair.reasons.find(({ code }) => code === 'FREE_CAPACITY')?.points ?? 0;
        expect(pair.score - places).toBeGreaterThanOrEqual(options.threshold);
        expect(options.forbidden).not.toContainEqual({
          menteeId: pair.menteeId,
          mentorId: pair.mentorId,
        });
      }
    }
    expect(made).toBeGreaterThan(500);
  });

  it('accounts for every mentee once, with a pair or with a cause; every cause occurs', () => {
    const causes = new Set<string>();
    for (const school of schools) {
      const { pairs, unmatched } = result(school);
      const told = [...pairs, ...unmatched].map(({ menteeId }) => menteeId).sort();
      expect(told).toEqual(school.people.mentees.map(({ personId }) => personId).sort());
      for (const { cause } of unmatched) causes.add(cause);
    }
    expect([...causes].sort()).toEqual([...UNMATCHED_CAUSES].sort());
  });

  it('does not depend on the order in which people are given', () => {
    for (const school of schools) {
      const { mentees, mentors } = school.people;
      const turned = { mentees: mentees.toReversed(), mentors: mentors.toReversed() };
      expect(result({ ...school, people: turned })).toEqual(result(school));
    }
  });

  it('comes to the same in pieces, put aside as plain data between them', () => {
    for (const school of schools) {
      const { mentees, mentors } = school.people;
      const problem = matchingProblem(mentees, mentors, school.parameters, school.options);
      let state = beginMatching(problem);
      const seen = [matchingProgress(problem, state)];
      while (seen.at(-1)! < 100) {
        state = JSON.parse(JSON.stringify(advanceMatching(problem, state, 2))) as typeof state;
        seen.push(matchingProgress(problem, state));
      }
      expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      expect(finishMatching(problem, state)).toEqual(result(school));
    }
  });

  it('says the points of each pair by reasons that add up, as the suggestions do', () => {
    for (const { people, parameters, options } of schools) {
      const { pairs, points } = assignBest(people.mentees, people.mentors, parameters, options);
      for (const { reasons, score } of pairs)
        expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(score);
      expect(pairs.reduce((sum, { score }) => sum + score, 0)).toBe(points);
      const single = new Map(pairs.map((pair) => [pair.mentorId, pair]));
      if (single.size !== pairs.length) continue;
      for (const pair of pairs) {
        const mentee = people.mentees.find(({ personId }) => personId === pair.menteeId)!;
        const mentor = people.mentors.find(({ personId }) => personId === pair.mentorId)!;
        expect(scoreMentor(mentee, mentor, parameters, options.weights, options.form).score).toBe(
          pair.score,
        );
      }
    }
  });
});
