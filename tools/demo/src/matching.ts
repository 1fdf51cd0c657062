import type { MentoringForm, MentoringKind } from '@nastavnik/regulations';

import type { ChosenMentee } from './mentees';
import { MentorPool, splitIntoLoads } from './mentor-pool';
import type { Worker } from './people';
import type { Random } from './random';
import type { SchoolYear } from './school-year';

/** A mentor with one mentee, or a group of them under one order, before any dates. */
export interface Match {
  mentor: Worker;
  mentees: readonly ChosenMentee[];
  form: MentoringForm;
  kinds: readonly MentoringKind[];
}

const HEAD_PAIRS = 15;
const EMPLOYER_PAIRS = 15;
const CROSS_SCHOOL_HEADS = 5;

/** Gives every mentee a mentor of the same school, of the same subject where there is one, under the shares of loads. */
export function matchMentees(
  workers: readonly Worker[],
  mentees: readonly ChosenMentee[],
  year: SchoolYear,
  random: Random,
): Match[] {
  const taken = new Set(mentees.map(({ worker }) => worker.person.id));
  const pool = new MentorPool(workers, year, taken, random.fork('pool'));
  const bySchool = Map.groupBy(mentees, ({ worker }) => worker.person.schoolId);
  const loads = splitIntoLoads(new Map([...bySchool].map(([id, own]) => [id, own.length])));
  const matches = [...loads].flatMap(([schoolId, parts]) => {
    const waiting = [...(bySchool.get(schoolId) ?? [])].sort((a, b) =>
      (a.worker.seat.subjects[0] ?? '').localeCompare(b.worker.seat.subjects[0] ?? '', 'ru'),
    );
    return random.shuffled(parts).flatMap((size) => {
      const own = waiting.splice(0, size);
      const mentor = pool.take(schoolId, own[0]?.worker.seat.subjects[0]);
      return own.map((mentee): Match => ({
        mentor,
        mentees: [mentee],
        form: 'TEACHER_TEACHER',
        kinds: kindsOf(random),
      }));
    });
  });
  makeGroup(matches);
  makeReverse(matches);
  giveOtherForms(matches, workers, random);
  return matches;
}

function kindsOf(random: Random): readonly MentoringKind[] {
  const second = random.next();
  if (second < 0.12) return ['TRADITIONAL', 'SITUATIONAL'];
  if (second < 0.18) return ['TRADITIONAL', 'REMOTE'];
  return second < 0.24 ? ['SHORT_TERM_GOAL'] : ['TRADITIONAL'];
}

const sameMentor = (matches: readonly Match[], mentor: Worker): readonly Match[] =>
  matches.filter((match) => match.mentor === mentor);

/** The first mentor of three whose mentees are no new hires leads them as one group under one order. */
function makeGroup(matches: Match[]): void {
  const first = matches.find((match) => {
    const own = sameMentor(matches, match.mentor);
    return (
      own.length === 3 &&
      own.every((m) => m.mentees.every((mentee) => !mentee.worker.seat.admittedThisYear))
    );
  });
  if (first === undefined) return;
  const own = sameMentor(matches, first.mentor);
  first.mentees = own.flatMap((match) => match.mentees);
  first.kinds = ['GROUP'];
  for (const other of own) if (other !== first) matches.splice(matches.indexOf(other), 1);
}

/** One young teacher helps the own mentor with digital tools: both are mentor in one pair and mentee in another. */
function makeReverse(matches: Match[]): void {
  const single = (match: Match): boolean =>
    match.mentees.length === 1 && sameMentor(matches, match.mentor).length === 1;
  for (const given of matches.filter((m) => single(m) && m.mentees[0]?.need === 'DIGITAL_SKILLS')) {
    const schoolId = given.mentor.person.schoolId;
    const pair = matches.find(
      (m) =>
        single(m) &&
        m.mentor.person.schoolId === schoolId &&
        m.mentees[0]?.need === 'YOUNG_SPECIALIST',
    );
    const young = pair?.mentees[0]?.worker;
    const replaced = given.mentees[0]?.worker;
    if (pair === undefined || young === undefined || replaced === undefined) continue;
    replaced.employment.needsMentor = null;
    given.mentor = young;
    given.mentees = [{ worker: pair.mentor, need: 'DIGITAL_SKILLS' }];
    given.kinds = ['REVERSE'];
    return;
  }
}

/** Heads mentor fifteen (five of them in another school); fifteen who still study are under «employer – student». */
function giveOtherForms(
  matches: readonly Match[],
  workers: readonly Worker[],
  random: Random,
): void {
  const singles = random.shuffled(
    matches.filter(
      (m) =>
        !m.kinds.includes('REVERSE') &&
        sameMentor(matches, m.mentor).length === 1 &&
        m.mentees.length === 1,
    ),
  );
  const heads = new Map(
    workers.filter((w) => w.seat.post === 'HEAD').map((w) => [w.person.schoolId, w]),
  );
  const reverse = matches.find((m) => m.kinds.includes('REVERSE'));
  let given = 0;
  for (const match of singles) {
    if (given === HEAD_PAIRS) break;
    // The partner of the reverse pair keeps the teacher who is also the mentee.
    if (match.mentor === reverse?.mentees[0]?.worker) continue;
    const own = heads.get(match.mentor.person.schoolId);
    const other = [...heads.values()].find((head) => head !== own);
    const head = given < CROSS_SCHOOL_HEADS ? other : own;
    if (head === undefined) continue;
    heads.delete(head.person.schoolId);
    match.mentor = head;
    match.form = 'HEAD_TEACHER';
    given += 1;
  }
  singles
    .filter((m) => m.form === 'TEACHER_TEACHER' && m.mentees[0]?.need === 'YOUNG_SPECIALIST')
    .slice(0, EMPLOYER_PAIRS)
    .forEach((match) => (match.form = 'EMPLOYER_STUDENT'));
}
