import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  fullYearsBetween,
  lastsAtLeastMonths,
  lastsAtMostMonths,
  toLocalDate,
} from '@nastavnik/kernel';
import {
  appointmentClock,
  completeParameters,
  P004,
  REPLACEMENT_GROUNDS,
  RUSSIAN_CALENDAR,
} from '@nastavnik/regulations';

import { AWKWARD_CODES, type DemoDistrict, type DemoPair } from './demo-district';
import { generateDistrict } from './generate-district';

const today = toLocalDate('2026-11-20');
const demo = generateDistrict('nastavnik', today, 'учебный пароль');
const main = demo.employments.filter((employment) => employment.main);
const employmentOf = new Map(main.map((employment) => [employment.personId, employment]));
const personOf = new Map(demo.people.map((person) => [person.id, person]));
const allPairs = [...demo.pairs, ...demo.endedPairs, ...demo.replacedPairs];

const share = <T>(items: readonly T[], passes: (item: T) => boolean): number =>
  (100 * items.filter(passes).length) / items.length;
const countBy = <T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, number> =>
  new Map([...Map.groupBy(items, key)].map(([value, group]) => [value, group.length]));
const mentees = (pairs: readonly DemoPair[]) => pairs.flatMap((pair) => pair.menteeIds);
const isYoung = (personId: string): boolean => {
  const start = employmentOf.get(personId)?.teachingExperienceStart;
  return start !== undefined && fullYearsBetween(start, today) < 3;
};

describe('demo district: schools and people (domain.md section 8)', () => {
  it('has 40 schools of the exact sizes and 2,400 people', () => {
    const staff = countBy(demo.people, (person) => person.schoolId);
    expect(demo.schools.map((school) => staff.get(school.id))).toEqual(
      demo.schools.map((s) => s.staffCount),
    );
    expect([...countBy(demo.schools, (school) => school.staffCount)]).toEqual([
      [118, 6],
      [71, 16],
      [39, 12],
      [15, 4],
      [14, 2],
    ]);
    expect(demo.people).toHaveLength(2400);
    expect(main).toHaveLength(2400);
  });

  it('has the kinds of schools and what some of them lack', () => {
    const kinds = countBy(demo.schools, (school) => school.kind);
    expect(kinds.get('ORDINARY')).toBe(28);
    expect((kinds.get('GYMNASIUM') ?? 0) + (kinds.get('LYCEUM') ?? 0)).toBe(5);
    expect(kinds.get('BASIC')).toBe(7);
    expect(demo.schools.filter((s) => !s.hasPsychologist)).toHaveLength(2);
    expect(demo.schools.filter((s) => !s.hasAssociation)).toHaveLength(4);
    expect(
      demo.schools.filter((s) => s.headPersonId === null && s.actingHeadPersonId !== null),
    ).toHaveLength(1);
    expect(new Set(demo.schools.map((s) => s.shortName)).size).toBe(40);
  });

  it.each([
    ['women', 87, () => share(demo.people, (p) => p.gender === 'FEMALE')],
    ['under 30', 12, () => share(demo.people, (p) => fullYearsBetween(p.birthDate, today) < 30)],
    [
      '60 and over',
      17,
      () => share(demo.people, (p) => fullYearsBetween(p.birthDate, today) >= 60),
    ],
    ['young specialists', 10, () => share(demo.people, (p) => isYoung(p.id))],
    ['teachers', 78, () => share(main, (e) => /^учитель (?!-)/.test(e.position))],
    ['deputies', 5, () => share(main, (e) => e.position.startsWith('заместитель'))],
    ['highest category', 27, () => share(main, (e) => e.category === 'HIGHEST')],
    ['first category', 26, () => share(main, (e) => e.category === 'FIRST')],
    [
      'primary classes among teachers',
      26,
      () =>
        share(
          main.filter((e) => e.subjects.length > 0),
          (e) => e.subjects[0] === 'начальные классы',
        ),
    ],
    ['honoured', 3, () => share(main, (e) => e.titles.length > 0)],
  ])('share of %s is about %i %%', (_, expected, measured) => {
    expect(Math.abs(measured() - expected)).toBeLessThan(2);
  });

  it('admitted 90 young and 120 experienced people this year, most of them by 15 September', () => {
    const admitted = main.filter((e) => e.actualAdmissionDate >= '2026-08-20');
    expect(admitted.filter((e) => isYoung(e.personId))).toHaveLength(90);
    expect(admitted.filter((e) => !isYoung(e.personId))).toHaveLength(120);
    expect(share(admitted, (e) => e.actualAdmissionDate <= '2026-09-15')).toBeGreaterThan(75);
    expect(admitted.filter((e) => e.actualAdmissionDate >= '2026-10-01').length).toBeGreaterThan(
      15,
    );
    expect(main.filter((e) => e.actualAdmissionDate > today)).toEqual([]);
  });

  it('keeps every life possible: studies before work, work before admission', () => {
    for (const employment of main) {
      const birth = personOf.get(employment.personId)?.birthDate ?? today;
      expect(fullYearsBetween(birth, employment.teachingExperienceStart)).toBeGreaterThanOrEqual(
        18,
      );
      expect(employment.teachingExperienceStart <= employment.actualAdmissionDate).toBe(true);
    }
  });

  it('uses codes once per school, invented addresses and phones only', () => {
    const codes = demo.employments.map((e) => `${e.schoolId}/${e.employeeCode}`);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(demo.people.map((p) => p.email)).size).toBe(2400);
    expect([...demo.people, ...demo.accounts].every((p) => p.email.endsWith('@example.org'))).toBe(
      true,
    );
    expect(demo.people.every((p) => /^\+7 000 000-\d\d-\d\d$/.test(p.phone))).toBe(true);
  });
});

describe('demo district: mentoring', () => {
  const loads = new Map<string, number>();
  for (const pair of demo.pairs)
    loads.set(pair.mentorId, (loads.get(pair.mentorId) ?? 0) + pair.menteeIds.length);

  it('runs 300 pairs, each mentee in one, under loads of 70, 22 and 8 %', () => {
    expect(mentees(demo.pairs)).toHaveLength(300);
    expect(new Set(mentees(demo.pairs)).size).toBe(300);
    expect(mentees(demo.pairs).filter(isYoung)).toHaveLength(180);
    const byLoad = countBy([...loads.values()], (load) => load);
    expect([...byLoad.keys()].sort()).toEqual([1, 2, 3]);
    expect(Math.abs((100 * (byLoad.get(1) ?? 0)) / loads.size - 70)).toBeLessThan(3);
    expect(Math.abs((100 * (byLoad.get(2) ?? 0)) / loads.size - 22)).toBeLessThan(3);
    expect(demo.refusedAttempts.map((a) => loads.get(a.mentorId))).toEqual([3, 3]);
  });

  it('has 5 % of pairs led by heads and 5 % of the form «employer – student»', () => {
    const forms = countBy(demo.pairs, (pair) => pair.form);
    expect(forms.get('HEAD_TEACHER')).toBe(15);
    expect(forms.get('EMPLOYER_STUDENT')).toBe(15);
    expect(demo.pairs.filter((p) => p.mentorSchoolId !== p.schoolId)).toHaveLength(5);
  });

  it('keeps nine of ten terms of 30 days and 85 % of those of ten days (004 3.6b, 3.7)', () => {
    const mentored = new Set(mentees(demo.pairs));
    const missing = demo.employments.filter(
      (e) =>
        e.main &&
        e.actualAdmissionDate >= '2026-08-20' &&
        !mentored.has(e.personId) &&
        (isYoung(e.personId) || e.needsMentor !== false) &&
        addDays(e.actualAdmissionDate, 33) < today,
    ).length;
    const hired = demo.pairs.filter((p) => p.appointmentDue !== null);
    const inTime = hired.filter(
      (p) => p.appointmentDue !== null && p.actDate <= p.appointmentDue,
    ).length;
    expect(Math.abs((100 * inTime) / (hired.length + missing) - 90)).toBeLessThan(2);
    const due = demo.pairs.filter((p) => p.programmeDue < today);
    const agreedInTime = (p: DemoPair) =>
      p.programme?.agreedOn != null && p.programme.agreedOn <= p.programmeDue;
    expect(Math.abs(share(due, agreedInTime) - 85)).toBeLessThan(1);
  });

  it('ended 260 last year for the reasons and with the reports of section 8', () => {
    const reasons = countBy(demo.endedPairs, (pair) => pair.ended?.reason);
    expect(demo.endedPairs).toHaveLength(260);
    expect([reasons.get('FULL'), reasons.get('MUTUAL'), reasons.get('CURATOR_IMPROPER')]).toEqual([
      213, 21, 8,
    ]);
    expect(reasons.get('EMPLOYMENT_END')).toBe(5);
    const reports = demo.endedPairs.flatMap((pair) => pair.reports);
    const inTime = (side: 'MENTOR' | 'MENTEE') =>
      share(
        reports.filter((r) => r.side === side),
        (r) => r.filedOn !== null && r.filedOn <= r.due,
      );
    expect([inTime('MENTOR'), inTime('MENTEE')]).toEqual([80, 75]);
  });

  it('replaced 18 mentors on all five grounds (004 3.8)', () => {
    expect(demo.replacedPairs).toHaveLength(18);
    const grounds = new Set(demo.replacedPairs.map((pair) => pair.replaced?.ground));
    expect(grounds).toEqual(new Set(REPLACEMENT_GROUNDS));
    const superseded = new Set(demo.pairs.map((pair) => pair.supersedesId));
    expect(demo.replacedPairs.every((pair) => superseded.has(pair.id))).toBe(true);
  });

  it('obeys the regulation: nobody mentors themselves, terms of 3 to 12 months, orders not before admission', () => {
    for (const pair of allPairs) {
      expect(pair.menteeIds).not.toContain(pair.mentorId);
      expect(pair.menteeIds.every((id) => personOf.has(id)) && personOf.has(pair.mentorId)).toBe(
        true,
      );
      expect(lastsAtMostMonths(pair.period, 12)).toBe(true);
      expect(pair.appointmentDue === null || pair.menteeIds.length === 1).toBe(true);
    }
    for (const pair of demo.pairs) {
      expect(pair.programme !== null && lastsAtLeastMonths(pair.programme, 3)).toBe(true);
      expect(pair.period.from <= today && pair.period.to > today).toBe(true);
      for (const id of pair.menteeIds) {
        expect((employmentOf.get(id)?.actualAdmissionDate ?? today) <= pair.actDate).toBe(true);
      }
    }
  });

  it('has nobody waiting for a mentor with a term of an earlier school year (004 3.7)', () => {
    const waiting = demo.bankEntries.filter((e) => e.side === 'MENTEE' && e.state === 'ACTIVE');
    const terms = waiting.flatMap(({ personId, schoolId }) => {
      const job = demo.employments.find((e) => e.personId === personId && e.schoolId === schoolId);
      const school = demo.schools.find(({ id }) => id === schoolId);
      const pairs = allPairs
        .filter((pair) => pair.schoolId === schoolId && pair.menteeIds.includes(personId))
        .map((pair) => ({ from: pair.period.from, to: (pair.ended ?? pair.replaced)?.on ?? null }));
      const version = {
        effectiveFrom: school!.regulation.effectiveFrom,
        effectiveTo: null,
        parameters: completeParameters(P004.parameters),
      };
      const admitted = job?.actualAdmissionDate ?? null;
      return appointmentClock(admitted, pairs, [version], RUSSIAN_CALENDAR, today)?.due ?? [];
    });
    expect(terms.length).toBeGreaterThan(5);
    expect(terms.toSorted()[0]! >= '2026-09-19').toBe(true);
  });

  it('records meetings, reports and consents only up to today', () => {
    const meetings = allPairs.flatMap((pair) => pair.programme?.meetings ?? []);
    expect(meetings.filter((m) => m.state === 'HELD' && m.plannedDate >= today)).toEqual([]);
    expect(meetings.filter((m) => m.state === 'PLANNED' && m.plannedDate < today)).toEqual([]);
    expect(demo.consents.filter((c) => c.signedOn !== null && c.signedOn > today)).toEqual([]);
    const signedOn = new Map(demo.consents.map((c) => [`${c.pairId}/${c.personId}`, c.signedOn]));
    for (const pair of allPairs) {
      for (const id of [pair.mentorId, ...pair.menteeIds]) {
        expect((signedOn.get(`${pair.id}/${id}`) ?? '9999') <= pair.actDate).toBe(true);
      }
    }
  });

  it('stores nothing named in the banks before the data consent (004 RM-2, RM-3)', () => {
    const consented = new Set(
      demo.consents.filter((c) => c.type === 'DATA' && c.state === 'SIGNED').map((c) => c.personId),
    );
    const withoutConsent = demo.bankEntries.filter((e) => !consented.has(e.personId));
    const named = withoutConsent.filter((e) => e.state !== 'CANDIDATE');
    const withdrawn = demo.awkward.find((a) => a.code === 'CONSENT_WITHDRAWN');
    expect(new Set(named.map((e) => e.personId))).toEqual(new Set(withdrawn?.personIds));
    expect(
      withoutConsent.filter(
        (e) => e.state === 'CANDIDATE' && e.competences.length + e.requests.length > 0,
      ),
    ).toEqual([]);
  });
});

describe('demo district: accounts, awkward cases, determinism', () => {
  it('has accounts of the office and of five people in each of three schools, under one password', () => {
    const roles = countBy(demo.accounts, (account) => account.grants[0]?.role);
    expect(Object.fromEntries(roles)).toEqual({
      DISTRICT_ADMIN: 1,
      REGIONAL_COORDINATOR: 1,
      SCHOOL_HEAD: 3,
      CURATOR: 3,
      CLERK: 3,
      MENTOR: 3,
      MENTEE: 3,
    });
    expect(new Set(demo.accounts.map((a) => a.password))).toEqual(new Set(['учебный пароль']));
  });

  const days = ['2026-09-01', '2026-11-20', '2027-01-12', '2027-08-31', '2028-02-29'];

  it.each(days)('is whole on %s: every awkward case is there and 300 pairs run', (day) => {
    const district: DemoDistrict =
      day === today ? demo : generateDistrict('другое', toLocalDate(day), 'x');
    expect(AWKWARD_CODES.filter((code) => !district.awkward.some((a) => a.code === code))).toEqual(
      [],
    );
    expect(
      mentees(district.pairs.filter((p) => p.period.from <= day && p.period.to > day)),
    ).toHaveLength(300);
  });

  it('is the same for the same seed and another for another', () => {
    expect(generateDistrict('nastavnik', today, 'учебный пароль')).toEqual(demo);
    expect(generateDistrict('другое', today, 'учебный пароль').people[0]?.id).not.toBe(
      demo.people[0]?.id,
    );
  });

  it('names everything by a valid UUID, each once', () => {
    const ids = [
      demo.district,
      ...demo.schools,
      ...demo.people,
      ...demo.employments,
      ...demo.accounts,
      ...demo.bankEntries,
      ...demo.consents,
      ...allPairs,
      ...allPairs.flatMap((p) => p.reports),
    ].map((thing) => thing.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ids.filter(
        (id) => !/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id),
      ),
    ).toEqual([]);
  });
});
