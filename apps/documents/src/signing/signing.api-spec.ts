import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anActor } from '@nastavnik/testing';

import { clientOf } from '../testing/documents-client';
import {
  aMentorConsent,
  aPairOrder,
  aProgramme,
  aSchool,
  introductionOf,
  startDocuments,
  type TestDocuments,
} from '../testing/start-documents';

describe('signing papers', () => {
  let house: TestDocuments;
  let client: ReturnType<typeof clientOf>;
  const school = aSchool();
  const { head, curator, clerk, mentor, mentee } = school;

  beforeAll(async () => {
    house = await startDocuments();
    client = clientOf(house);
    await house.service.deliver('tenants', introductionOf(school));
  });
  afterAll(() => house.close());

  it('prepares the paper that was asked for, once, and says so', async () => {
    const request = aPairOrder(school);
    const id = await client.ask(school, request);
    expect(await client.ask(school, request)).toBe(id);
    const paper = await client.paper(curator, id);
    expect(paper).toMatchObject({ state: 'DRAFT', problemCode: null, doubts: [] });
    expect(paper.signers).toMatchObject([{ role: 'HEAD', state: 'WAITING', due: true }]);
    expect((await client.told(id)).map(({ type }) => type)).toEqual(['DocumentPrepared.v1']);
  });

  it('signs what was seen and leaves stamp, hash, trace and message (63-FZ)', async () => {
    const id = await client.ask(school, aMentorConsent(school));
    const seen = await client.link(mentor, id, 'DRAFT_PDF');
    const bytes = await (await fetch(seen.url)).arrayBuffer();
    expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-');

    const signed = await client.sign(mentor, { documentId: id, sha256: seen.sha256 });

    expect(signed).toMatchObject({ __typename: 'Document', state: 'SIGNED' });
    const paper = await client.paper(curator, id);
    expect(paper.signers).toMatchObject([
      {
        state: 'SIGNED',
        kind: 'SIMPLE',
        signedHash: seen.sha256,
        personName: 'Каменцева Ольга Ильинична',
        post: 'учитель математики',
      },
    ]);
    expect(paper.history.at(-1)?.heading).toContain('Подписан документ «Согласие наставника»');
    expect(paper.files.map(({ kind }) => kind)).toEqual(['DRAFT_PDF', 'FINAL_PDF', 'FINAL_DOCX']);
    expect((await client.told(id)).at(-1)).toMatchObject({
      type: 'DocumentSigned.v1',
      payload: { signerId: mentor.personId, kind: 'SIMPLE', complete: true },
    });
  });

  it('never says a file is locked where the store keeps no locks', async () => {
    const id = await client.ask(school, aMentorConsent(school));
    await client.readAndSign(mentor, id);
    const { files } = await client.paper(curator, id);
    expect(files.filter(({ kind }) => kind.startsWith('FINAL'))).toMatchObject([
      { locked: false },
      { locked: false },
    ]);
  });

  it('keeps the order of signers, and lets each sign their own part only', async () => {
    const id = await client.ask(school, aProgramme(school));
    expect(await client.readAndSign(mentee, id)).toMatchObject({ code: 'NOT_YOUR_TURN' });
    expect((await client.paper(mentee, id)).availableActions).not.toContain('SIGN');
    expect(await client.readAndSign(mentor, id)).toMatchObject({ state: 'DRAFT' });
    expect((await client.paper(mentee, id)).availableActions).toContain('SIGN');
    expect(await client.readAndSign(mentee, id)).toMatchObject({ state: 'DRAFT' });
    expect(await client.readAndSign(curator, id)).toMatchObject({ state: 'SIGNED' });
    const told = await client.told(id);
    expect(told.slice(1).map(({ payload }) => payload['complete'])).toEqual([false, false, true]);
  });

  it('refuses another text than the one seen, a stale sign-in, a stranger, a second signature', async () => {
    const id = await client.ask(school, aMentorConsent(school));
    const { sha256 } = await client.link(mentor, id, 'DRAFT_PDF');
    const wrong = 'a'.repeat(64);
    const now = Math.floor(Date.now() / 1000);
    const stale = { ...mentor, signedInAt: now - 601 };
    expect(await client.sign(mentor, { documentId: id, sha256: wrong })).toMatchObject({
      code: 'TEXT_CHANGED',
    });
    expect(await client.sign(stale, { documentId: id, sha256 })).toMatchObject({
      code: 'PASSWORD_NOT_CONFIRMED',
    });
    expect(await client.sign(curator, { documentId: id, sha256 })).toMatchObject({
      code: 'NOT_A_SIGNER',
    });
    const fresh = { ...mentor, signedInAt: now - 590 };
    expect(await client.sign(fresh, { documentId: id, sha256 })).toMatchObject({ state: 'SIGNED' });
    expect(await client.sign(mentor, { documentId: id, sha256 })).toMatchObject({
      code: 'ACTION_NOT_ALLOWED',
    });
  });

  it('lets whoever holds the role sign where no person is named, but never the own appointment (004 3.3)', async () => {
    const id = await client.ask(school, aPairOrder(school));
    expect(await client.readAndSign(clerk, id)).toMatchObject({ code: 'NOT_A_SIGNER' });
    const signed = await client.readAndSign(head, id);
    expect(signed).toMatchObject({ state: 'SIGNED' });
    expect((await client.paper(clerk, id)).signers[0]).toMatchObject({ post: 'директор' });

    const own = aPairOrder(school);
    const facts = {
      ...own.facts,
      mentor: { ...(own.facts['mentor'] as object), id: head.personId },
    };
    const selfMade = await client.ask(school, { ...own, facts });
    expect(await client.readAndSign(head, selfMade)).toMatchObject({ code: 'SELF_APPOINTMENT' });
    expect((await client.paper(head, selfMade)).availableActions).not.toContain('SIGN');
  });

  it('declines with a reason and tells who asked (004 1.3)', async () => {
    const id = await client.ask(school, aMentorConsent(school));
    expect(await client.decline(mentor, { documentId: id, reason: ' ' })).toMatchObject({
      code: 'FIELD_REQUIRED',
      field: 'reason',
    });
    await client.decline(mentor, { documentId: id, reason: 'нет времени' });
    expect(await client.paper(curator, id)).toMatchObject({
      state: 'CANCELLED',
      endReason: 'нет времени',
      signers: [{ state: 'DECLINED' }],
    });
    expect((await client.told(id)).at(-1)).toMatchObject({
      type: 'DocumentDeclined.v1',
      payload: { signerId: mentor.personId, reason: 'нет времени' },
    });
  });

  it('cancels a draft, never a signed paper, and only by who keeps papers', async () => {
    const id = await client.ask(school, aPairOrder(school));
    await expect(client.cancel(mentor, { documentId: id, reason: 'ошибка' })).rejects.toThrow(
      'FORBIDDEN',
    );
    expect(await client.cancel(clerk, { documentId: id, reason: 'ошибка' })).toMatchObject({
      state: 'CANCELLED',
    });
    const signed = await client.ask(school, aPairOrder(school));
    await client.readAndSign(head, signed);
    expect(await client.cancel(clerk, { documentId: signed, reason: 'ошибка' })).toMatchObject({
      code: 'ACTION_NOT_ALLOWED',
    });
  });

  it('keeps a paper whose facts make no text, with the problem in sight', async () => {
    const request = aPairOrder(school);
    const { term: _, ...facts } = request.facts;
    const id = await client.ask(school, { ...request, facts });
    const paper = await client.paper(clerk, id);
    expect(paper).toMatchObject({ problemCode: 'FIELD_REQUIRED', problemField: 'term' });
    expect(paper.availableActions).toEqual(['CANCEL']);
    expect(await client.link(clerk, id, 'DRAFT_PDF')).toMatchObject({ code: 'PAPER_NOT_DRAWN' });
  });

  it('shows nothing to another school', async () => {
    const id = await client.ask(school, aPairOrder(school));
    const stranger = anActor('SCHOOL_HEAD', { districtId: head.districtId });
    await expect(client.paper(stranger, id)).rejects.toThrow('NOT_FOUND');
    await expect(client.readAndSign(stranger, id)).rejects.toThrow('NOT_FOUND');
    await expect(client.link(stranger, id, 'DRAFT_PDF')).rejects.toThrow('NOT_FOUND');
  });
});
