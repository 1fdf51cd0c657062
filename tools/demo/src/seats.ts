import type { Gender } from './demo-district';
import type { Random } from './random';
import { SCHOOL_PLANS, type SchoolPlan } from './school-plans';
import { createSubjectDealer, POST_TITLES, STAFFING, SUBJECTS, type Post } from './staffing';

/** One employee of the district before names and dates: post, gender, age and experience (domain.md section 8). */
export interface Seat {
  readonly key: string;
  readonly plan: SchoolPlan;
  readonly post: Post;
  readonly position: string;
  readonly subjects: readonly string[];
  gender: Gender;
  /** The years of age the person falls into, both included. */
  ages: readonly [number, number];
  /** Fewer than three years of teaching experience. */
  young: boolean;
  /** Admitted in this school year. */
  admittedThisYear: boolean;
}

const MEN = 312;
const AGE_GROUPS: readonly { readonly ages: readonly [number, number]; readonly count: number }[] =
  [
    { ages: [60, 69], count: 408 },
    { ages: [50, 59], count: 600 },
    { ages: [40, 49], count: 624 },
    { ages: [22, 29], count: 288 },
  ];
const YOUNG_BY_AGE = [
  { from: 22, count: 190 },
  { from: 30, count: 38 },
  { from: 40, count: 12 },
];
export const YOUNG_ADMITTED_THIS_YEAR = 90;
export const NEWCOMERS = 120;

const MEN_WEIGHT: Readonly<Record<string, number>> = {
  'физическая культура': 6,
  'труд (технология)': 7,
  ОБЗР: 10,
  физика: 2.5,
  информатика: 2.5,
};

const leads = (seat: Seat): boolean => seat.post === 'HEAD' || seat.post === 'DEPUTY';

export function createSeats(random: Random): Seat[] {
  const deal = createSubjectDealer(random.fork('subjects'));
  const seats = SCHOOL_PLANS.flatMap((plan) => seatsOf(plan, deal));
  for (const seat of random.weighted(seats, MEN, (s) =>
    s.post === 'HEAD' ? 2 : (MEN_WEIGHT[s.subjects[0] ?? ''] ?? 0.6),
  )) {
    seat.gender = 'MALE';
  }
  giveAges(seats, random.fork('ages'));
  giveExperience(seats, random.fork('experience'));
  return seats;
}

function seatsOf(plan: SchoolPlan, deal: (teachers: number) => readonly number[]): Seat[] {
  const others = (
    Object.entries(STAFFING[plan.size]) as [Exclude<Post, 'TEACHER'>, number][]
  ).flatMap(([post, count]) => Array.from({ length: count }, () => post));
  const posts = others
    .filter((post) => post !== 'PSYCHOLOGIST' || plan.hasPsychologist)
    .map((post): Post => (post === 'HEAD' && plan.headVacant ? 'DEPUTY' : post));
  const seat = (
    index: number,
    post: Post,
    position: string,
    subjects: readonly string[],
  ): Seat => ({
    key: `${plan.no}/${index + 1}`,
    plan,
    post,
    position,
    subjects,
    gender: 'FEMALE',
    ages: [30, 39],
    young: false,
    admittedThisYear: false,
  });
  const teachers = deal(plan.staffCount - posts.length).map((subject, i) => {
    const { post, subjects } = SUBJECTS[subject] ?? { post: POST_TITLES.TEACHER, subjects: [] };
    return seat(posts.length + i, 'TEACHER', post, subjects);
  });
  return [...posts.map((post, i) => seat(i, post, POST_TITLES[post], [])), ...teachers];
}

function giveAges(seats: readonly Seat[], random: Random): void {
  let left = [...seats];
  for (const { ages, count } of AGE_GROUPS) {
    const chosen = new Set(
      random.weighted(left, count, (seat) => (leads(seat) ? (ages[0] >= 40 ? 3 : 0) : 1)),
    );
    for (const seat of chosen) seat.ages = ages;
    left = left.filter((seat) => !chosen.has(seat));
  }
}

function giveExperience(seats: readonly Seat[], random: Random): void {
  const ordinary = seats.filter((seat) => !leads(seat));
  for (const { from, count } of YOUNG_BY_AGE) {
    const ofAge = ordinary.filter((seat) => seat.ages[0] === from);
    for (const seat of random.weighted(ofAge, count, (s) => (s.post === 'TEACHER' ? 3 : 1)))
      seat.young = true;
  }
  const admit = (among: readonly Seat[], count: number): void => {
    for (const seat of random.weighted(among, count, () => 1)) seat.admittedThisYear = true;
  };
  admit(
    ordinary.filter((seat) => seat.young),
    YOUNG_ADMITTED_THIS_YEAR,
  );
  admit(
    ordinary.filter((seat) => !seat.young && seat.post === 'TEACHER' && seat.ages[0] < 60),
    NEWCOMERS,
  );
}
