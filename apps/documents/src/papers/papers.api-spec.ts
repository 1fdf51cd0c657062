import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aMessage, anActor } from '@nastavnik/testing';
import { newId } from '@nastavnik/persistence';

import { clientOf } from '../testing/documents-client';
import {
  aMentorConsent,
  aPairOrder,
  aSchool,
  introductionOf,
  peopleOf,
  startDocuments,
  type TestDocuments,
  type TestSchool,
} from '../testing/start-documents';

const LIST = `query ($filter: DocumentFilter, $search: String! = "", $page: PageInput) {
  documents(filter: $filter, search: $search, page: $page) {
    total items { id code title mine unread people waitingFor state } } }`;
const TODAY = `{ documentsToday { kind count link about clause due group } }`;

interface Row {
  readonly id: string;
  readonly mine: boolean;
  readonly unread: boolean;
  readonly people: string;
  readonly waitingFor: string;
}
interface Page {
  readonly total: number;
  readonly items: Row[];
}
interface Item {
  readonly kind: string;
  readonly count: number | null;
  readonly link: string;
}

describe('papers of a school', () => {
  let house: TestDocuments;
  let client: ReturnType<typeof clientOf>;
  const newSchool = async () => {
    const school = aSchool();
    await house.service.deliver('tenants', introductionOf(school));
    return school;
  };
  const list = (school: TestSchool, who: keyof TestSchool, variables: object = {}) =>
    client.run<Page>(school[who], 'documents', LIST, variables);
  const today = (school: TestSchool, who: keyof TestSchool) =>
    client.run<Item[]>(school[who], 'documentsToday', TODAY, {});

  beforeAll(async () => {
    house = await startDocuments();
    client = clientOf(house);
  });
  afterAll(() => house.close());

  it('shows first what waits for the one who asks, and finds by words, code and state', async () => {
    const school = await newSchool();
    const order = await client.ask(school, aPairOrder(school));
    const consent = await client.ask(school, aMentorConsent(school));

    const [first, second] = (await list(school, 'head')).items;
    expect(first).toMatchObject({ id: order, mine: true, waitingFor: 'HEAD' });
    expect(second).toMatchObject({ id: consent, mine: false, people: 'Каменцева Ольга Ильинична' });
    const ids = async (variables: object) =>
      (await list(school, 'head', variables)).items.map(({ id }) => id);
    expect(await ids({ search: 'ольшанов' })).toEqual([order]);
    expect(await ids({ filter: { codes: ['D06'] } })).toEqual([consent]);
    expect(await ids({ filter: { states: ['SIGNED'] } })).toEqual([]);
    expect(await ids({ filter: { view: 'MINE' } })).toEqual([order]);
    expect(await ids({ filter: { personId: school.mentor.personId } })).toHaveLength(2);
    expect(await ids({ filter: { year: 2019 } })).toEqual([]);
    const { counts } = await client.run<{ counts: object[] }>(
      school.head,
      'documents',
      `{ documents(filter: { view: TO_READ }) { counts { view count } } }`,
      {},
    );
    expect(counts).toEqual([
      { view: 'ALL', count: 2 },
      { view: 'MINE', count: 1 },
      { view: 'TO_READ', count: 0 },
      { view: 'TO_REGISTER', count: 0 },
      { view: 'TROUBLED', count: 0 },
    ]);
  });

  it('costs the same for a few papers and for many', async () => {
    const school = await newSchool();
    await client.ask(school, aPairOrder(school));
    const few = await house.service.graphql(school.head, LIST);
    await Promise.all(Array.from({ length: 12 }, () => client.ask(school, aMentorConsent(school))));
    const many = await house.service.graphql<{ documents: Page }>(school.head, LIST);
    expect(many.data.documents.total).toBe(13);
    expect(many.statements).toBe(few.statements);
  });

  it('asks of the day: head signs, clerk registers, mentor reads; many become one line', async () => {
    const school = await newSchool();
    const due = { on: '2026-02-02', clause: '004 3.7' };
    const id = await client.ask(school, { ...aPairOrder(school), due });
    const late = { group: 'OVERDUE', due: due.on, clause: due.clause };
    expect(await today(school, 'head')).toMatchObject([
      { kind: 'SIGN_PAPER', link: `/documents/${id}`, ...late },
    ]);
    expect(await today(school, 'clerk')).toEqual([]);
    await client.readAndSign(school.head, id);
    expect(await today(school, 'clerk')).toMatchObject([{ kind: 'REGISTER_PAPER', ...late }]);
    await client.register(school.clerk, { documentId: id });
    expect(await today(school, 'mentor')).toMatchObject([{ kind: 'READ_PAPER' }]);
    for (let i = 0; i < 4; i += 1) await client.ask(school, aMentorConsent(school));
    expect(await today(school, 'mentor')).toMatchObject([
      { kind: 'SIGN_PAPER', count: 4, link: '/documents?view=MINE', group: 'TODAY' },
      { kind: 'READ_PAPER', count: null },
    ]);
  });

  it('waits with signing until doubtful names are confirmed, and remembers them for the next paper', async () => {
    const school = await newSchool();
    const { mentee } = peopleOf(school);
    const awkward = { ...mentee, surname: 'Швец', post: 'учитель физики' };
    const request = aPairOrder(school);
    const facts = { ...request.facts, mentees: [{ ...awkward, consentDate: '2026-11-16' }] };
    const id = await client.ask(school, { ...request, facts });

    expect(await client.readAndSign(school.head, id)).toMatchObject({
      code: 'NAME_FORMS_NOT_CONFIRMED',
    });
    const before = await client.paper(school.clerk, id);
    expect(before.doubts).toMatchObject([{ kind: 'NAME', nominative: 'Швец Пётр Ильич' }]);
    const hash = before.contentHash;
    const form = {
      personId: mentee.id,
      kind: 'NAME',
      genitive: 'Швеца Петра Ильича',
      dative: 'Швецу Петру Ильичу',
      accusative: 'Швеца Петра Ильича',
      instrumental: 'Швецом Петром Ильичом',
    };
    const short = { ...form, dative: 'Швецу' };
    expect(await client.confirm(school.clerk, { documentId: id, forms: [short] })).toMatchObject({
      code: 'FORM_WORDS_DIFFER',
      field: 'forms.0.dative',
    });
    await expect(client.confirm(school.mentor, { documentId: id, forms: [form] })).rejects.toThrow(
      'FORBIDDEN',
    );
    await client.confirm(school.clerk, { documentId: id, forms: [form] });
    expect((await client.paper(school.clerk, id)).doubts).toEqual([]);
    expect((await client.link(school.head, id, 'DRAFT_PDF')).sha256).not.toBe(hash);
    expect(await client.readAndSign(school.head, id)).toMatchObject({ state: 'SIGNED' });

    const next = await client.ask(school, { ...aPairOrder(school), facts });
    expect((await client.paper(school.clerk, next)).doubts).toEqual([]);
  });

  it('takes forms confirmed in the staff list, whatever order messages come in', async () => {
    const school = await newSchool();
    const { head } = school;
    const { mentee } = peopleOf(school);
    const { id: personId, name, patronymic, gender } = mentee;
    await house.service.deliver('participants', [
      aMessage(head, 'EmploymentStarted.v1', personId, {
        ...{ employmentId: newId(), personId, position: 'учитель физики', subjects: [] },
        ...{ isHead: false, isTeacher: true, teachingExperienceStart: null },
        ...{ actualAdmissionDate: null, category: null, needsMentor: true },
      }),
      aMessage(head, 'PersonRegistered.v1', personId, {
        personId,
        person: { surname: 'Швец', name, patronymic, gender },
        email: null,
        caseForms: {
          genitive: 'Швеца Петра Ильича',
          dative: 'Швецу Петру Ильичу',
          accusative: 'Швеца Петра Ильича',
          instrumental: 'Швецом Петром Ильичом',
        },
        offeredToOthers: false,
      }),
    ]);
    const request = aPairOrder(school);
    const mentees = [{ personId, consentDate: '2026-11-16' }];
    const id = await client.ask(school, { ...request, facts: { ...request.facts, mentees } });
    const paper = await client.paper(school.clerk, id);
    expect(paper).toMatchObject({ problemCode: null, doubts: [] });
  });

  it('marks the paper of a withdrawn consent', async () => {
    const school = await newSchool();
    const consentId = newId();
    const subject = { kind: 'CONSENT' as const, id: consentId };
    const id = await client.ask(school, aMentorConsent(school, { subject }));
    await house.service.deliver('participants', [
      aMessage(school.head, 'ConsentWithdrawn.v1', consentId, {
        consentId,
        personId: school.mentor.personId ?? '',
        kind: 'LABOUR',
        withdrawnOn: '2026-11-19',
      }),
    ]);
    expect(await client.paper(school.clerk, id)).toMatchObject({ withdrawnOn: '2026-11-19' });
  });

  it('lets only a person who signs in ask, and a code outside the catalogue make no paper', async () => {
    const school = await newSchool();
    const { errors } = await house.service.graphql(null, LIST);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await expect(client.ask(school, { ...aPairOrder(school), code: 'D99' })).rejects.toThrow('D99');
    const coordinator = anActor('REGIONAL_COORDINATOR', { districtId: school.head.districtId });
    expect((await client.run<Page>(coordinator, 'documents', LIST, {})).total).toBe(0);
  });
});
