import type { MenteeToMatch, MentorToMatch, Preferences } from '../matching/matching-facts';
import { menteeFact, mentorFact } from './pair.builder';

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const SUBJECTS = ['математика', 'физика', 'химия', 'русский язык', 'история', 'биология'];
const WORDS = [
  'классное руководство',
  'документы',
  'ИКТ',
  'родители',
  'дисциплина',
  'ФГОС',
  'проекты',
];
const HOURS = ['ПН-3', 'ВТ-4', 'СР-5', 'ЧТ-2'];

export interface Crowd {
  readonly mentees: readonly MenteeToMatch[];
  readonly mentors: readonly MentorToMatch[];
}

/** So many people with subjects, requests, wishes and loads of every sort, some of them with stops. */
export function crowd(seed: number, mentees: number, mentors: number, schools = 2): Crowd {
  const random = seeded(seed);
  const some = (from: readonly string[], most: number): string[] =>
    Array.from({ length: random(most + 1) }, () => from[random(from.length)] ?? '').filter(
      (word, index, all) => all.indexOf(word) === index,
    );
  const maybe = (one: number): boolean => random(one) === 0;
  const id = (side: string, index: number) => `${side}-${String(index).padStart(5, '0')}`;
  const wishes = (side: string, among: number): Preferences =>
    Object.fromEntries(
      Array.from({ length: random(4) }, (_, rank) => [id(side, random(among)), rank + 1]),
    );
  const person = (other: string, among: number) => ({
    schoolId: `school-${random(schools)}`,
    subjects: some(SUBJECTS, 2),
    preferences: wishes(other, among),
    site: null,
    freeHours: some(HOURS, 2),
    dataConsent: !maybe(25),
  });
  return {
    mentees: Array.from({ length: mentees }, (_, index) => ({
      ...menteeFact({ personId: id('mentee', index), bankState: maybe(30) ? 'MATCHED' : 'ACTIVE' }),
      ...person('mentor', mentors),
      requests: some(WORDS, 3),
    })),
    mentors: Array.from({ length: mentors }, (_, index) => ({
      ...mentorFact({
        personId: id('mentor', index),
        bankState: maybe(20) ? 'CANDIDATE' : 'ACTIVE',
        isSchoolHead: maybe(40),
        capacity: maybe(3) ? random(4) : null,
        currentMentees: maybe(3) ? random(3) : 0,
      }),
      ...person('mentee', mentees),
      competences: some(WORDS, 4),
    })),
  };
}
