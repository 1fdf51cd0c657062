import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type LocalDate, toLocalDate } from '@nastavnik/kernel';
import { anActor } from '@nastavnik/testing';

import { clientOf } from '../testing/documents-client';
import {
  aMentorConsent,
  aPairOrder,
  aSchool,
  introductionOf,
  startDocuments,
  type TestDocuments,
  type TestSchool,
} from '../testing/start-documents';

interface Journal {
  readonly register: string;
  readonly gaps: { from: number; to: number }[];
  readonly entries: { documentId: string; number: string; people: string; signedBy: string }[];
}

const JOURNAL = `query ($year: Int!) { journal(year: $year) { register gaps { from to }
  entries { documentId number people signedBy } } }`;

describe('registering papers', () => {
  let house: TestDocuments;
  let client: ReturnType<typeof clientOf>;
  let today: LocalDate;

  const newSchool = async (districtId?: string) => {
    const school = aSchool(districtId);
    await house.service.deliver('tenants', introductionOf(school));
    return school;
  };
  const signedOrder = async (school: TestSchool) => {
    const id = await client.ask(school, aPairOrder(school));
    await client.readAndSign(school.head, id);
    return id;
  };

  beforeAll(async () => {
    house = await startDocuments();
    client = clientOf(house);
    const moscow = { timeZone: 'Europe/Moscow' };
    today = toLocalDate(new Intl.DateTimeFormat('en-CA', moscow).format(new Date()));
  });
  afterAll(() => house.close());

  it('gives the next number of the register, draws the final paper and tells whoever asked', async () => {
    const school = await newSchool();
    const first = await signedOrder(school);
    const second = await signedOrder(school);

    expect(await client.register(school.clerk, { documentId: first })).toMatchObject({
      state: 'REGISTERED',
      number: '1-К',
    });
    expect(await client.register(school.curator, { documentId: second })).toMatchObject({
      number: '2-К',
    });

    const paper = await client.paper(school.clerk, first);
    expect(paper.date).toBe(today);
    const final = paper.files.find(({ kind }) => kind === 'FINAL_PDF');
    expect(final?.sha256).not.toBe(paper.contentHash);
    expect(await client.link(school.clerk, first, 'FINAL_PDF')).toMatchObject({
      sha256: final?.sha256,
      fileName: expect.stringContaining('№ 1-К от'),
    });
    expect((await client.told(first)).at(-1)).toMatchObject({
      type: 'DocumentRegistered.v1',
      payload: { number: '1-К', date: today, signerName: 'Луговских Вера Павловна' },
    });
  });

  it('never gives one number twice, although twenty clerks press the button at once', async () => {
    const school = await newSchool();
    const papers = await Promise.all(Array.from({ length: 20 }, () => signedOrder(school)));

    const answers = await Promise.all(
      papers.map((documentId) => client.register(school.clerk, { documentId })),
    );

    const serials = answers.map(({ number }) => Number(number?.replace('-К', '')));
    expect(serials.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it('takes an own number that is free, goes on from it, and refuses one that is not', async () => {
    const school = await newSchool();
    const [first, second, third] = [
      await signedOrder(school),
      await signedOrder(school),
      await signedOrder(school),
    ];
    await client.register(school.clerk, { documentId: first, number: '57-К' });
    const taken = await client.register(school.clerk, { documentId: second, number: '№ 57 - к' });
    expect(taken).toMatchObject({ code: 'NUMBER_TAKEN', field: 'number' });
    expect(await client.register(school.clerk, { documentId: second })).toMatchObject({
      number: '58-К',
    });
    await client.register(school.clerk, { documentId: third, number: '61-К' });

    const [journal] = await client.run<Journal[]>(school.clerk, 'journal', JOURNAL, {
      year: Number(today.slice(0, 4)),
    });
    expect(journal?.gaps).toEqual([{ from: 59, to: 60 }]);
    expect(journal?.entries.map(({ number }) => number)).toEqual(['57-К', '58-К', '61-К']);
    expect(journal?.entries[0]).toMatchObject({
      people: 'Каменцева Ольга Ильинична, Ольшанов Пётр Ильич',
      signedBy: 'Луговских Вера Павловна',
    });
  });

  it.each([
    ['the day before the signature', -1, 'DATE_BEFORE_SIGNATURE'],
    ['the day of the signature', 0, undefined],
    ['tomorrow', 1, 'DATE_IN_FUTURE'],
  ])('dates a paper: %s', async (_, days, code) => {
    const school = await newSchool();
    const documentId = await signedOrder(school);
    const date = addDays(today, days);
    const answer = await client.register(school.clerk, { documentId, date });
    expect(answer.code).toBe(code);
  });

  it('registers neither a draft nor a paper that has no register, and not by mentor or stranger', async () => {
    const school = await newSchool();
    const draft = await client.ask(school, aPairOrder(school));
    const consent = await client.ask(school, aMentorConsent(school));
    await client.readAndSign(school.mentor, consent);
    expect(await client.register(school.clerk, { documentId: draft })).toMatchObject({
      code: 'ACTION_NOT_ALLOWED',
    });
    expect(await client.register(school.clerk, { documentId: consent })).toMatchObject({
      code: 'NOT_REGISTERABLE',
    });
    await expect(client.register(school.mentor, { documentId: consent })).rejects.toThrow(
      'FORBIDDEN',
    );
    const stranger = anActor('CLERK', { districtId: school.head.districtId });
    await expect(client.register(stranger, { documentId: draft })).rejects.toThrow('NOT_FOUND');
  });

  it('is read by each person named, and is done when all have', async () => {
    const school = await newSchool();
    const { mentor, mentee, clerk, head } = school;
    const documentId = await signedOrder(school);
    expect(await client.acquaint(mentor, { documentId })).toMatchObject({
      code: 'ACTION_NOT_ALLOWED',
    });
    await client.register(clerk, { documentId });
    expect(await client.acquaint(mentor, { documentId })).toMatchObject({ state: 'REGISTERED' });
    expect(await client.acquaint(mentor, { documentId })).toMatchObject({
      code: 'ALREADY_ACQUAINTED',
    });
    expect(await client.acquaint(head, { documentId })).toMatchObject({
      code: 'NOT_NAMED_FOR_ACQUAINTANCE',
    });
    const forMentee = { documentId, personId: mentee.personId };
    await expect(client.acquaint(mentor, forMentee)).rejects.toThrow('FORBIDDEN');
    expect(await client.acquaint(clerk, { ...forMentee, on: addDays(today, 1) })).toMatchObject({
      code: 'DATE_IN_FUTURE',
    });
    expect(await client.acquaint(clerk, { ...forMentee, on: today })).toMatchObject({
      state: 'ACQUAINTED',
    });
  });

  it('the database itself refuses to rewrite a signed paper, a signature or a number', async () => {
    const school = await newSchool();
    const id = await signedOrder(school);
    await client.register(school.clerk, { documentId: id });
    const change = (sql: string) => house.database.peek(sql, [id]);
    await expect(
      change(`update documents.document set paper = '{}' where id = $1`),
    ).rejects.toThrow('not rewritten');
    await expect(
      change(`update documents.document set number = '9-К' where id = $1`),
    ).rejects.toThrow('stays');
    await expect(
      change(
        `update documents.document_signer set signed_on = '2020-01-01' where document_id = $1`,
      ),
    ).rejects.toThrow('as it was given');
  });
});
