import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, addDays, addMonths } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import { dueDate, RUSSIAN_CALENDAR } from '@nastavnik/regulations';
import {
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { propose, register, requested, signConsents } from '../testing/a-pair';
import {
  act,
  fileReport,
  logMeeting,
  MENTEE_TEXTS,
  MENTOR_TEXTS,
  programmeOf,
  saveDraft,
} from '../testing/a-programme';
import { aDistrict, type TestDistrict } from '../testing/a-district';
import { type TestSchool, TODAY } from '../testing/a-school';

const PACKAGE = `__typename ... on MentorPackage { id state schoolName availableActions submittedOn returnDue
  decisionDue refuseReason pairState actRequested actNumber assignmentId gaps { paper remark }
  candidate { id name school } } ... on Refusal { code field clause }`;

interface Answer {
  readonly __typename?: string;
  readonly code?: string;
  readonly field?: string;
  readonly id: string;
  readonly state: string;
  readonly availableActions: string[];
  readonly assignmentId: string;
  readonly candidate: { id: string; school: string } | null;
}

describe('packages at the authority (004 3.3)', () => {
  let database: TestDatabase;
  let service: TestService;
  let district: TestDistrict;

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('programmes', database);
    district = await aDistrict(service, database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  const call = async (actor: Actor, text: string, variables: object = {}, types = '') => {
    const { data, errors } = await service.graphql<{ answer: Answer }>(
      actor,
      `mutation ${types} { answer: ${text} { ${PACKAGE} } }`,
      variables,
    );
    return data?.answer ?? ({ code: errors?.[0]?.extensions.code } as Answer);
  };
  const draft = (school: TestSchool, menteeId: string, change: object = {}) =>
    call(
      school.curator,
      'draftPackage(input: $input)',
      {
        input: {
          menteeId,
          need: 'В школе нет учителя физики со стажем',
          wishes: 'Учитель физики, можно дистанционно',
          kinds: ['REMOTE'],
          from: addDays(TODAY, -5),
          to: addMonths(TODAY, 6),
          ...change,
        },
      },
      '($input: DraftPackageInput!)',
    );
  const submit = (school: TestSchool, id: string, number = '01-17/45') =>
    call(school.head, `submitPackage(packageId: "${id}", outgoingNumber: "${number}")`);
  const assign = (id: string, candidateId: string, actor = district.coordinator) =>
    call(actor, `assignCandidate(packageId: "${id}", candidateId: "${candidateId}")`);
  const accept = (id: string) => call(district.coordinator, `acceptPackage(packageId: "${id}")`);
  const requestAct = (id: string) =>
    call(district.coordinator, `requestAuthorityAct(packageId: "${id}")`);
  const seen = async (actor: Actor, id: string) => {
    const { data, errors } = await service.graphql<{ package: Answer }>(
      actor,
      `{ package(id: "${id}") { id state availableActions candidate { id school } } }`,
    );
    return data?.package ?? ({ code: errors?.[0]?.extensions.code } as Answer);
  };
  /** A school whose package is with the authority, and the school of an offered mentor. */
  const submitted = async (mentor: object = {}) => {
    const school = await district.school();
    const home = await district.school();
    const menteeId = await school.person();
    const mentorId = await home.person({ side: 'MENTOR', offered: true, ...mentor });
    const { id } = await draft(school, menteeId);
    await submit(school, id);
    return { school, home, menteeId, mentorId, id };
  };
  /** The same up to the registered act. */
  const appointed = async () => {
    const made = await submitted();
    const { assignmentId } = await assign(made.id, made.mentorId);
    await accept(made.id);
    await signConsents(made.school, assignmentId);
    await requestAct(made.id);
    await register(made.school, 'D24');
    const { data } = await service.graphql<{ pair: { programmeId: string; state: string } }>(
      made.school.curator,
      `{ pair(id: "${assignmentId}") { programmeId state } }`,
    );
    return { ...made, assignmentId, programmeId: data.pair.programmeId, state: data.pair.state };
  };

  it('are drafted by the curator, sent by the head, and seen by the coordinator only then', async () => {
    const school = await district.school();
    const menteeId = await school.person();
    const drafted = await draft(school, menteeId);
    expect(drafted).toMatchObject({ state: 'PACKAGE_DRAFT', schoolName: school.name });
    expect((await draft(school, menteeId)).code).toBe('MENTEE_ALREADY_PAIRED');
    expect((await seen(district.coordinator, drafted.id)).code).toBe('NOT_FOUND');
    expect((await assign(drafted.id, newId())).code).toBe('NOT_FOUND');
    expect((await seen(school.head, drafted.id)).availableActions).toEqual(['SUBMIT']);
    expect((await seen(school.curator, drafted.id)).availableActions).toEqual([]);
    expect(await submit(school, drafted.id, ' ')).toMatchObject({
      code: 'OUTGOING_NUMBER_MISSING',
      field: 'outgoingNumber',
    });
    const sent = await submit(school, drafted.id);
    expect(sent).toMatchObject({
      state: 'SUBMITTED',
      submittedOn: TODAY,
      // Five and ten working days, our default.
      returnDue: dueDate(TODAY, 5, 'WORKING', true, RUSSIAN_CALENDAR),
      decisionDue: dueDate(TODAY, 10, 'WORKING', true, RUSSIAN_CALENDAR),
    });
    expect((await seen(district.coordinator, drafted.id)).availableActions).toEqual([
      'CHOOSE_CANDIDATE',
      'RETURN',
      'REFUSE',
    ]);
    expect(await school.sent('PackageSubmitted.v1')).toEqual([
      { packageId: drafted.id, menteeId, submittedOn: TODAY },
    ]);
    expect(await school.audited()).toEqual(['PACKAGE_DRAFTED', 'PACKAGE_SUBMITTED']);
  });

  it('refuse a draft without need, and one without a term', async () => {
    const school = await district.school();
    const menteeId = await school.person();
    expect(await draft(school, menteeId, { need: ' ' })).toMatchObject({
      code: 'REASON_MISSING',
      field: 'need',
    });
    expect((await draft(school, menteeId, { to: addDays(TODAY, -6) })).code).toBe('TERM_EMPTY');
  });

  it('show the coordinator offered mentors and heads of other schools, and nobody else', async () => {
    const { id, school, home, mentorId } = await submitted({ subjects: ['физика'] });
    const headId = await home.person({ side: 'MENTOR', isHead: true, subjects: [] });
    const hiddenId = await home.person({ side: 'MENTOR' });
    const ownHead = await school.person({ side: 'MENTOR', isHead: true });
    const { data } = await service.graphql<{
      packageCandidates: {
        person: { id: string; school: string };
        isHead: boolean;
        stops: string[];
      }[];
    }>(
      district.coordinator,
      `{ packageCandidates(packageId: "${id}") { person { id name post school } isHead score limit stops } }`,
    );
    const found = new Map(data.packageCandidates.map((one) => [one.person.id, one]));
    expect(found.get(mentorId)).toMatchObject({
      isHead: false,
      person: { school: home.name },
      stops: [],
    });
    expect(found.get(headId)).toMatchObject({ isHead: true, stops: [] });
    expect(found.has(hiddenId)).toBe(false);
    expect(found.has(ownHead)).toBe(false);
    expect((await assign(id, hiddenId)).code).toBe('NOT_FOUND');
    expect((await assign(id, ownHead)).code).toBe('CANDIDATE_IS_OWN_HEAD');
    const others = await service.graphql(
      school.curator,
      `{ packageCandidates(packageId: "${id}") { score } }`,
    );
    expect(others.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('lead to a pair of two schools by the authority’s act (004 3.3, 3.7)', async () => {
    const { id, school, home, menteeId, mentorId } = await submitted();
    expect((await accept(id)).code).toBe('CANDIDATE_MISSING');
    const assigned = await assign(id, mentorId);
    expect(assigned).toMatchObject({
      state: 'SUBMITTED',
      candidate: { id: mentorId, school: home.name },
      availableActions: ['RETURN', 'ACCEPT', 'REFUSE'],
    });
    expect((await assign(id, mentorId)).code).toBe('CANDIDATE_ALREADY_CHOSEN');
    expect((await accept(id)).state).toBe('ACCEPTED');
    expect((await requestAct(id)).code).toBe('CONSENT_MISSING');
    await signConsents(school, assigned.assignmentId);
    expect((await seen(district.coordinator, id)).availableActions).toEqual([
      'REFUSE',
      'REQUEST_ACT',
    ]);
    // The school's own order cannot appoint here.
    const order = await service.graphql<{ requestPairOrder: { code: string } }>(
      school.curator,
      `mutation { requestPairOrder(assignmentId: "${assigned.assignmentId}") { ... on Refusal { code } } }`,
    );
    expect(order.data.requestPairOrder.code).toBe('USE_AUTHORITY_PACKAGE');

    expect((await requestAct(id)).state).toBe('ACCEPTED');
    expect((await requestAct(id)).code).toBe('ACT_ALREADY_REQUESTED');
    const [paper] = await requested(school, 'D24');
    expect(paper).toMatchObject({
      subject: { kind: 'PACKAGE', id },
      signers: [{ personId: null, role: 'DISTRICT_ADMIN' }],
      facts: {
        organisation: { shortName: 'Управление образования' },
        head: { id: district.admin.personId, post: 'начальник управления образования' },
        mentor: { id: mentorId },
        // An offered teacher is no head: the act names the form of this very pair.
        forms: ['педагог – педагог'],
        mentorOrganisation: home.name,
        menteeOrganisation: school.name,
        letter: { date: TODAY, number: '01-17/45' },
      },
    });
    await register(school, 'D24');
    expect(await seen(school.head, id)).toMatchObject({
      state: 'ACT_ISSUED',
      availableActions: [],
    });
    const [told] = await school.sent<{ mentorSchoolId: string }>('AssignmentAppointed.v1');
    expect(told).toMatchObject({ mentorId, mentorSchoolId: home.tenantId, menteeIds: [menteeId] });
    expect(
      (await school.sent<{ outcome: string }>('PackageDecided.v1')).map((x) => x.outcome),
    ).toEqual(['ACCEPTED', 'ACT_ISSUED']);
  });

  it('let both schools see the pair, and nothing more of each other', async () => {
    const { school, home, assignmentId, programmeId, mentorId, state } = await appointed();
    expect(state).toBe('ACTIVE');
    const own = await home.person({ side: 'MENTOR' });
    await propose(service, home.curator, own, [await home.person()]);
    const secret = await propose(service, school.curator, await school.person({ side: 'MENTOR' }), [
      await school.person(),
    ]);
    const pairsOf = async (actor: Actor) => {
      const { data } = await service.graphql<{ pairs: { items: { id: string }[] } }>(
        actor,
        '{ pairs { items { id } } }',
      );
      return data.pairs.items.map(({ id }) => id);
    };
    const atHome = await pairsOf(home.curator);
    expect(atHome).toHaveLength(2);
    expect(atHome).toContain(assignmentId);
    expect(atHome).not.toContain(secret.data.proposePair.id);
    expect(await pairsOf(district.coordinator)).toContain(assignmentId);
    expect(await pairsOf(district.coordinator)).not.toContain(secret.data.proposePair.id);
    // The mentor's school reads the programme but has no button in it.
    const read = await programmeOf(service, home.curator, programmeId);
    expect(read).toMatchObject({ state: 'DRAFT', availableActions: [] });
    const visible = await database.peek<{ n: number }>(
      'select count(*)::int n from programmes.person_ref where tenant_id = $1',
      [school.tenantId],
    );
    expect(visible[0]!.n).toBeGreaterThan(0);
    const stranger = await service.graphql<{ suggestMentors: unknown }>(
      home.curator,
      `{ suggestMentors(menteeId: "${mentorId}") { score } menteesWithoutMentor { items { name } } }`,
    );
    expect(stranger.errors).toBeUndefined();
  });

  it('let the mentor of another school write the programme, meet and report, but see nothing else', async () => {
    const { school, home, programmeId, mentorId, menteeId } = await appointed();
    const mentor = home.as('MENTOR', mentorId);
    const mentee = school.as('MENTEE', menteeId);
    expect((await saveDraft(service, mentor, programmeId)).state).toBe('DRAFT');
    const put = await act(service, mentor, `submitProgramme(programmeId: "${programmeId}")`);
    expect(put.version).toBe(1);
    await act(service, mentee, `acquaintWithProgramme(programmeId: "${programmeId}")`);
    const agreed = await act(
      service,
      school.curator,
      `agreeProgramme(programmeId: "${programmeId}")`,
    );
    expect(agreed.state).toBe('RUNNING');
    for (const { id: eventId } of agreed.events)
      await logMeeting(service, mentor, { programmeId, eventId, attendeeIds: [menteeId] });
    const done = await act(service, mentor, `completeProgramme(programmeId: "${programmeId}")`);
    expect(done.state).toBe('COMPLETED');
    const reportOf = (actor: Actor) => done.reports.find((x) => x.authorId === actor.personId)!.id;
    await fileReport(service, mentee, { reportId: reportOf(mentee), ...MENTEE_TEXTS, rating: 4 });
    expect((await programmeOf(service, mentor, programmeId)).reports[1]?.rating).toBeNull();
    expect((await programmeOf(service, home.curator, programmeId)).reports[1]?.rating).toBeNull();
    await fileReport(service, mentor, { reportId: reportOf(mentor), ...MENTOR_TEXTS });
    expect((await programmeOf(service, mentor, programmeId)).reports[1]?.rating).toBe(4);

    // What was written belongs to the mentees' school: its papers, its messages, its trace.
    expect((await school.sent('MeetingHeld.v1')).length).toBe(2);
    expect(await home.sent('MeetingHeld.v1')).toEqual([]);
    expect(await school.audited()).toContain('REPORT_FILED');

    const everything = `{ pairs { total } programmes { total } programmesToday { kind } }`;
    const { data } = await service.graphql<{
      pairs: { total: number };
      programmes: { total: number };
    }>(mentor, everything);
    expect([data.pairs.total, data.programmes.total]).toEqual([1, 1]);
    const other = await appointed();
    expect((await saveDraft(service, mentor, other.programmeId)).code).toBe('NOT_FOUND');
    expect((await programmeOf(service, mentor, other.programmeId)).code).toBe('NOT_FOUND');
    // A colleague of the mentor with the same role reaches nothing of it.
    expect((await programmeOf(service, home.as('MENTOR'), programmeId)).code).toBe('NOT_FOUND');
  });

  it('count the mentor’s mentees in all schools together (004 3.7)', async () => {
    const { id, home, mentorId } = await submitted({ capacity: 1 });
    await propose(service, home.curator, mentorId, [await home.person()]);
    expect(await assign(id, mentorId)).toMatchObject({
      code: 'MENTOR_CAPACITY_EXCEEDED',
      clause: '004 3.7',
    });
    // The other way round: taken by another school, full at home.
    const second = await submitted({ capacity: 1 });
    await assign(second.id, second.mentorId);
    const own = await propose(service, second.home.curator, second.mentorId, [
      await second.home.person(),
    ]);
    expect(own.data.proposePair.code).toBe('MENTOR_CAPACITY_EXCEEDED');
  });

  it('go to one coordinator when two decide at once', async () => {
    const { id, home, mentorId } = await submitted();
    const secondId = await home.person({ side: 'MENTOR', offered: true });
    const answers = await Promise.all([assign(id, mentorId), assign(id, secondId)]);
    expect(answers.map(({ code }) => code ?? 'ok').sort()).toEqual([
      'CANDIDATE_ALREADY_CHOSEN',
      'ok',
    ]);
  });

  it('come back with their gaps and are sent again', async () => {
    const { id, school, menteeId } = await submitted();
    const giveBack = (gaps: object[]) =>
      call(
        district.coordinator,
        `returnPackage(packageId: "${id}", gaps: $gaps)`,
        { gaps },
        '($gaps: [PackageGapInput!]!)',
      );
    expect((await giveBack([])).code).toBe('GAP_MISSING');
    const returned = await giveBack([{ paper: 'STATEMENT_OF_NEED', remark: 'не назван предмет' }]);
    expect(returned).toMatchObject({
      state: 'RETURNED',
      gaps: [{ paper: 'STATEMENT_OF_NEED', remark: 'не назван предмет' }],
    });
    expect((await submit(school, id, '01-17/50')).state).toBe('SUBMITTED');
    expect((await school.sent('PackageDecided.v1'))[0]).toMatchObject({
      menteeId,
      outcome: 'RETURNED',
    });
  });

  it('refused with reasons, let the mentor go and the school propose anew', async () => {
    const { id, school, home, menteeId, mentorId } = await submitted({ capacity: 1 });
    const { assignmentId } = await assign(id, mentorId);
    const refuse = (reason: string) =>
      call(district.coordinator, `refusePackage(packageId: "${id}", reason: "${reason}")`);
    expect((await refuse('нет')).code).toBe('TEXT_TOO_SHORT');
    expect((await refuse('Наставник найден в самой школе')).state).toBe('REFUSED');
    const { data } = await service.graphql<{ pair: { state: string } }>(
      school.curator,
      `{ pair(id: "${assignmentId}") { state } }`,
    );
    expect(data.pair.state).toBe('CANCELLED');
    const own = await propose(service, school.curator, await school.person({ side: 'MENTOR' }), [
      menteeId,
    ]);
    expect(own.data.proposePair.state).toBe('PROPOSED');
    const free = await propose(service, home.curator, mentorId, [await home.person()]);
    expect(free.data.proposePair.state).toBe('PROPOSED');
  });

  it('let another mentor be chosen when the first one declines (004 1.3)', async () => {
    const { id, school, home, mentorId } = await submitted();
    await assign(id, mentorId);
    const [labour] = await requested(school, 'D06');
    await school.tell('DocumentDeclined.v1', {
      documentId: newId(),
      requestId: labour!.requestId,
      code: 'D06',
      subject: labour!.subject,
      signerId: mentorId,
      declinedOn: TODAY,
      reason: 'нет времени',
    });
    expect(await seen(district.coordinator, id)).toMatchObject({
      candidate: null,
      availableActions: ['CHOOSE_CANDIDATE', 'RETURN', 'REFUSE'],
    });
    const secondId = await home.person({ side: 'MENTOR', offered: true });
    expect((await assign(id, secondId)).candidate?.id).toBe(secondId);
  });

  it('stay with their own school and district', async () => {
    const { id } = await submitted();
    const neighbour = await aDistrict(service, database);
    expect((await seen(neighbour.coordinator, id)).code).toBe('NOT_FOUND');
    expect((await seen((await district.school()).curator, id)).code).toBe('NOT_FOUND');
    expect((await seen(district.admin, id)).state).toBe('SUBMITTED');
  });
});
