import { addDays, type LocalDate } from '@nastavnik/kernel';

import { createAccounts } from './accounts';
import { LETTERED_ORDER_SCHOOL, makeCasesAwkward } from './awkward-cases';
import { makeNamesAwkward } from './awkward-names';
import { createBank } from './bank';
import { createConsents } from './consents';
import type { DemoDistrict, DemoPair, DemoRefusedAttempt, DemoSchool } from './demo-district';
import { createEndedPairs } from './ended-pairs';
import { matchMentees } from './matching';
import { chooseMentees } from './mentees';
import { createNaming } from './naming';
import { createWorkers, type Worker } from './people';
import { Random } from './random';
import { createReplacements } from './replaced-pairs';
import { createRunningPairs } from './running-pairs';
import { AUTHORITY_NAME, DISTRICT_NAME, SCHOOL_PLANS, type SchoolPlan } from './school-plans';
import { appointmentDue, onDay, schoolYearOf, workingDay, type SchoolYear } from './school-year';
import { createSeats } from './seats';
import { createTransfers } from './transfers';

const MENTEE_LIMIT = 3;
const REFUSED_ATTEMPTS = 2;

/**
 * The invented district of domain.md section 8 with its 40 schools and 2,400 people, as it stands on `today`. The same
 * seed and day give the same district to the last identifier. Every account has the given password.
 */
export function generateDistrict(seed: string, today: LocalDate, password: string): DemoDistrict {
  const random = new Random(seed, 'district');
  const year = schoolYearOf(today);
  const districtId = random.uuid('district');
  const workers = createWorkers(createSeats(random.fork('seats')), year, random.fork('workers'));
  const bySchool = Map.groupBy(workers, (worker) => worker.person.schoolId);
  const schools = SCHOOL_PLANS.map((plan) =>
    createSchool(
      plan,
      districtId,
      bySchool.get(random.uuid(`school/${plan.no}`)) ?? [],
      year,
      random,
    ),
  );
  const transfers = createTransfers(
    workers,
    schools.map((s) => s.id),
    year,
    random.fork('transfers'),
  );

  const mentees = chooseMentees(workers, random.fork('mentees'));
  const matches = matchMentees(workers, mentees, year, random.fork('matching'));
  const mentored = new Set(
    matches.flatMap((match) => match.mentees.map((m) => m.worker.person.id)),
  );
  const missing = workers.filter((w) => isMissingMentor(w, mentored, today)).length;
  const running = createRunningPairs(matches, missing, year, random.fork('running'));
  const { pairs, replacedPairs } = createReplacements(
    running,
    workers,
    transfers,
    year,
    random.fork('replaced'),
  );
  const withoutBreak = new Set(replacedPairs.flatMap((pair) => pair.menteeIds));
  const endedPairs = createEndedPairs(workers, withoutBreak, transfers, year, random.fork('ended'));

  const people = workers.map((worker) => worker.person);
  const awkwardNames = makeNamesAwkward(people, pairs, year, random.fork('awkward names'));
  const awkward = makeCasesAwkward(
    workers,
    schools,
    pairs,
    transfers,
    year,
    random.fork('awkward'),
  );
  const refusedAttempts = createRefusedAttempts(pairs, people, mentored, today);
  const bankEntries = createBank(workers, pairs, year, random.fork('bank'));
  return {
    district: {
      id: districtId,
      name: DISTRICT_NAME,
      authority: AUTHORITY_NAME,
      place: 'г. Верхнелужинск',
      timeZone: 'Europe/Moscow',
    },
    schools,
    people,
    employments: [
      ...workers.map((worker) => worker.employment),
      ...transfers.map((transfer) => transfer.former),
      awkward.secondJob,
    ],
    accounts: createAccounts(
      { districtId, schools, people, pairs, password, inventName: inventOfficials(random) },
      year,
      random.fork('accounts'),
    ),
    bankEntries,
    consents: createConsents(
      bankEntries,
      [...endedPairs, ...replacedPairs, ...pairs],
      workers,
      awkward.withdrawnPersonId,
      year,
      random.fork('consents'),
    ),
    pairs,
    endedPairs,
    replacedPairs,
    refusedAttempts,
    awkward: [
      ...awkwardNames,
      ...awkward.cases,
      ...refusedAttempts.map((attempt) => ({
        code: 'FOURTH_MENTEE_REFUSED' as const,
        schoolId: attempt.schoolId,
        personIds: [attempt.mentorId, attempt.menteeId],
      })),
    ],
  };
}

function createSchool(
  plan: SchoolPlan,
  districtId: string,
  staff: readonly Worker[],
  { year }: SchoolYear,
  random: Random,
): DemoSchool {
  const [firstDeputy, secondDeputy] = staff.filter((worker) => worker.seat.post === 'DEPUTY');
  const head = staff.find((worker) => worker.seat.post === 'HEAD');
  if (firstDeputy === undefined)
    throw new RangeError(`School ${plan.no} has no deputy head to be the curator`);
  const orderDate = workingDay(onDay(year - 2, '08-29'), onDay(year - 2, '08-31'));
  return {
    id: random.uuid(`school/${plan.no}`),
    districtId,
    no: plan.no,
    size: plan.size,
    kind: plan.kind,
    fullName: plan.fullName,
    shortName: plan.shortName,
    place: plan.place,
    founder: AUTHORITY_NAME,
    archiveIndex: '01-12',
    preset: 'P004',
    staffCount: staff.length,
    headPersonId: head?.person.id ?? null,
    actingHeadPersonId: head === undefined ? (secondDeputy?.person.id ?? null) : null,
    curatorPersonId: firstDeputy.person.id,
    hasPsychologist: plan.hasPsychologist,
    hasAssociation: plan.hasAssociation,
    regulation: {
      orderNumber: plan.no === LETTERED_ORDER_SCHOOL ? '12/1-ОД' : `${50 + plan.no}-ОД`,
      orderDate,
      effectiveFrom: orderDate,
    },
  };
}

/** A new hire who should have had a mentor by now and has none (004 3.7). */
const isMissingMentor = (
  { seat, person, employment }: Worker,
  mentored: ReadonlySet<string>,
  today: LocalDate,
): boolean =>
  seat.admittedThisYear &&
  !mentored.has(person.id) &&
  (seat.young || employment.needsMentor !== false) &&
  appointmentDue(employment.actualAdmissionDate) < today;

/** Curators tried to give two fully loaded mentors a fourth mentee (004 3.7). */
function createRefusedAttempts(
  pairs: readonly DemoPair[],
  people: readonly DemoDistrict['people'][number][],
  mentored: ReadonlySet<string>,
  today: LocalDate,
): readonly DemoRefusedAttempt[] {
  const byMentor = Map.groupBy(pairs, (pair) => pair.mentorId);
  return [...byMentor.values()]
    .filter((own) => own.reduce((sum, pair) => sum + pair.menteeIds.length, 0) === MENTEE_LIMIT)
    .slice(0, REFUSED_ATTEMPTS)
    .flatMap(([pair]) => {
      const mentee = people.find(
        (p) => p.schoolId === pair?.schoolId && !mentored.has(p.id) && p.id !== pair.mentorId,
      );
      return pair === undefined || mentee === undefined
        ? []
        : [
            {
              mentorId: pair.mentorId,
              menteeId: mentee.id,
              schoolId: pair.schoolId,
              on: addDays(today, -3),
              limit: MENTEE_LIMIT,
            },
          ];
    });
}

/** Names of those who are no employees of a school. */
function inventOfficials(random: Random) {
  const nameFor = createNaming(random.fork('officials'));
  return () => nameFor('FEMALE');
}
