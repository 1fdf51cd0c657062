import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@nastavnik/persistence';
import { aMessage, anActor } from '@nastavnik/testing';

import { clientOf } from '../testing/documents-client';
import {
  aMentorConsent,
  aPairOrder,
  aProgramme,
  aSchool,
  introductionOf,
  peopleOf,
  startDocuments,
  type TestDocuments,
  type TestSchool,
} from '../testing/start-documents';

const LIST = `{ documents { total items { id code school mine } } }`;
interface Page {
  readonly total: number;
  readonly items: { id: string; code: string; school: string | null; mine: boolean }[];
}

/** The authority's act on a head as mentor, asked for in the mentee's school (004 3.3). */
function anAct(school: TestSchool) {
  const order = aPairOrder(school);
  return {
    ...order,
    code: 'D24',
    subject: { kind: 'PACKAGE' as const, id: newId() },
    title: 'Акт о назначении наставника',
    signers: [{ personId: null, role: 'DISTRICT_ADMIN' }],
    facts: {
      ...order.facts,
      mentorOrganisation: 'МОУ «Школа № 1»',
      menteeOrganisation: 'МОУ «Школа № 5»',
      letter: { date: '2026-11-10', number: '17' },
    },
  };
}

describe('acts of the authority and people of other schools', () => {
  let house: TestDocuments;
  let client: ReturnType<typeof clientOf>;
  const districtId = newId();
  const office = anActor('DISTRICT_ADMIN', {
    districtId,
    tenantId: districtId,
    name: 'Дальнова Ирина Львовна',
  });
  const [one, two] = [aSchool(districtId), aSchool(districtId)];

  beforeAll(async () => {
    house = await startDocuments();
    client = clientOf(house);
    for (const school of [one, two]) await house.service.deliver('tenants', introductionOf(school));
    await house.service.deliver('tenants', [
      aMessage(office, 'SchoolOpened.v1', districtId, {
        schoolId: districtId,
        fullName: 'Управление образования округа',
        shortName: 'Управление',
        place: 'г. Верхние Луги',
        founder: '',
        address: '',
        archiveIndex: '',
        isDistrict: true,
      }),
      aMessage(office, 'RoleGranted.v1', office.personId ?? '', {
        grantId: newId(),
        accountId: office.accountId,
        personId: office.personId ?? '',
        role: 'DISTRICT_ADMIN',
        person: { surname: 'Дальнова', name: 'Ирина', patronymic: 'Львовна', gender: 'f' },
        post: 'начальник управления',
        email: 'o@example.org',
        from: '2026-01-01',
        to: null,
      }),
    ]);
  });
  afterAll(() => house.close());

  it('the office sees, signs and numbers its acts in every school, and nothing else of a school', async () => {
    const order = await client.ask(one, aPairOrder(one));
    const first = await client.ask(one, anAct(one));
    const second = await client.ask(two, anAct(two));

    const page = await client.run<Page>(office, 'documents', LIST, {});
    expect(page.items.map(({ id }) => id).sort()).toEqual([first, second].sort());
    expect(page.items.every(({ mine }) => mine)).toBe(true);
    await expect(client.paper(office, order)).rejects.toThrow('NOT_FOUND');
    expect(await client.paper(office, first)).toMatchObject({ problemCode: null });

    const tasks = await client.run<{ kind: string; link: string }[]>(
      office,
      'documentsToday',
      '{ documentsToday { kind link } }',
      {},
    );
    expect(tasks).toEqual(
      [first, second].map((id) => ({ kind: 'SIGN_PAPER', link: `/documents/${id}` })),
    );

    for (const id of [first, second]) await client.readAndSign(office, id);
    expect(await client.register(office, { documentId: first })).toMatchObject({ number: '1-У' });
    expect(await client.register(office, { documentId: second })).toMatchObject({ number: '2-У' });
    const told = await house.database.peek<{ tenant_id: string }>(
      `select distinct tenant_id from documents.outbox_message where aggregate_id = $1`,
      [second],
    );
    expect(told).toEqual([{ tenant_id: two.head.tenantId }]);
  });

  it('the head signs the letter that asks for the act; the office reads it, and keeps nothing of it', async () => {
    const { kinds, mentees, term } = aPairOrder(one).facts as Record<string, unknown[]>;
    const id = await client.ask(one, {
      ...anAct(one),
      code: 'D24L',
      title: 'Письмо в управление образования',
      signers: [{ personId: one.head.personId, role: 'SCHOOL_HEAD' }],
      acquaint: [],
      facts: {
        ...{ outgoing: { date: '2026-11-10', number: '17' }, mentor: null, mentee: mentees?.[0] },
        ...{ need: 'Нет учителя физики со стажем', wishes: null, kinds },
        ...{ term, items: [{ title: 'Копия положения', sheets: null }] },
      },
    });
    expect(await client.paper(one.head, id)).toMatchObject({ problemCode: null, state: 'DRAFT' });
    expect((await client.paper(office, id)).availableActions).toEqual([]);
    expect(await client.readAndSign(office, id)).toMatchObject({ code: 'NOT_A_SIGNER' });
    expect(await client.readAndSign(one.head, id)).toMatchObject({ state: 'SIGNED' });
    await expect(client.paper(two.head, id)).rejects.toThrow('NOT_FOUND');
  });

  it('the school reads the act about its own teacher, but neither signs nor numbers it', async () => {
    const id = await client.ask(one, anAct(one));
    expect(await client.readAndSign(one.head, id)).toMatchObject({ code: 'NOT_A_SIGNER' });
    await client.readAndSign(office, id);
    await expect(client.register(one.clerk, { documentId: id })).rejects.toThrow('FORBIDDEN');
    expect((await client.paper(one.clerk, id)).availableActions).toEqual(['UPLOAD']);
  });

  it('a person named in another school’s paper signs and reads that paper alone', async () => {
    const { head: guest } = one;
    const other = await client.ask(two, aPairOrder(two));
    const request = aMentorConsent(two);
    const id = await client.ask(two, {
      ...request,
      signers: [{ personId: guest.personId, role: 'MENTOR' }],
    });
    expect((await client.paper(guest, id)).availableActions).toEqual(['SIGN', 'DECLINE']);
    await expect(client.paper(guest, other)).rejects.toThrow('NOT_FOUND');
    await expect(client.cancel(guest, { documentId: id, reason: 'лишнее' })).rejects.toThrow(
      'FORBIDDEN',
    );
    expect(await client.readAndSign(guest, id)).toMatchObject({ state: 'SIGNED' });
    const [row] = await house.database.peek<{ tenant_id: string; actor_name: string }>(
      `select tenant_id, actor_name from documents.audit_entry where subject_id = $1 and fact = 'DOCUMENT_SIGNED'`,
      [id],
    );
    expect(row).toEqual({ tenant_id: two.head.tenantId, actor_name: guest.name });
  });

  it('a mentor of another school signs consent and programme of the pair there, and sees nothing else of it', async () => {
    const home = aSchool(districtId);
    await house.service.deliver('tenants', introductionOf(home));
    const { mentor } = home;
    const guest = peopleOf(home).mentor;
    const order = await client.ask(two, aPairOrder(two));
    const consent = aMentorConsent(two);
    const consentId = await client.ask(two, {
      ...consent,
      signers: [{ personId: guest.id, role: 'MENTOR' }],
      facts: { ...consent.facts, mentor: guest },
    });
    const programme = aProgramme(two);
    const programmeId = await client.ask(two, {
      ...programme,
      signers: [{ personId: guest.id, role: 'MENTOR' }, ...programme.signers.slice(1)],
      facts: { ...programme.facts, mentor: guest },
    });

    const page = await client.run<Page>(mentor, 'documents', LIST, {});
    expect(page.items.map(({ id }) => id).sort()).toEqual([consentId, programmeId].sort());
    expect(page.items).toEqual(
      page.items.map(({ id, code }) => ({ id, code, school: 'МОУ «Школа № 5»', mine: true })),
    );
    const tasks = await client.run<{ link: string }[]>(
      mentor,
      'documentsToday',
      '{ documentsToday { link } }',
      {},
    );
    expect(tasks.map(({ link }) => link).sort()).toEqual(
      [consentId, programmeId].map((id) => `/documents/${id}`).sort(),
    );
    for (const id of [consentId, programmeId]) {
      const shown = await client.paper(mentor, id);
      expect(shown.problemCode).toBeNull();
      expect(shown.availableActions).toContain('SIGN');
      const { url } = await client.link(mentor, id, 'DRAFT_PDF');
      expect((await fetch(url)).status).toBe(200);
      const signed = await client.readAndSign(mentor, id);
      expect(signed.code).toBeUndefined();
    }
    expect(await client.paper(two.head, consentId)).toMatchObject({
      state: 'SIGNED',
      signers: [{ personName: 'Каменцева Ольга Ильинична', state: 'SIGNED' }],
    });
    expect((await client.paper(two.head, programmeId)).signers.map(({ state }) => state)).toEqual([
      'SIGNED',
      'WAITING',
      'WAITING',
    ]);
    const told = await house.database.peek<{ tenant_id: string; payload: { code: string } }>(
      `select tenant_id, payload from documents.outbox_message
        where type = 'DocumentSigned.v1' and aggregate_id = any($1)`,
      [[consentId, programmeId]],
    );
    expect(new Set(told.map(({ tenant_id }) => tenant_id))).toEqual(new Set([two.head.tenantId]));

    await expect(client.paper(mentor, order)).rejects.toThrow('NOT_FOUND');
    await expect(client.link(mentor, order, 'DRAFT_PDF')).rejects.toThrow('NOT_FOUND');
    for (const act of [client.register, client.cancel])
      await expect(act(mentor, { documentId: consentId, reason: 'лишнее' })).rejects.toThrow();
    const colleague = anActor('MENTOR', { districtId, tenantId: home.head.tenantId });
    await expect(client.paper(colleague, consentId)).rejects.toThrow('NOT_FOUND');
    expect((await client.run<Page>(colleague, 'documents', LIST, {})).total).toBe(0);
  });

  it('mentor, psychologist and site administrator see only papers that name them', async () => {
    const { head, mentor } = two;
    const owner = { tenantId: head.tenantId, districtId };
    const mine = await client.run<Page>(mentor, 'documents', LIST, {});
    expect(mine.items.length).toBeGreaterThan(0);
    const all = await client.run<Page>(head, 'documents', LIST, {});
    expect(mine.total).toBeLessThan(all.total);
    for (const role of ['PSYCHOLOGIST', 'SITE_ADMIN', 'MENTEE'] as const) {
      const page = await client.run<Page>(anActor(role, owner), 'documents', LIST, {});
      expect(page.total).toBe(0);
    }
  });
});
