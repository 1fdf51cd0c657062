import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, addDays, type LocalDate, toLocalDate } from '@nastavnik/kernel';
import { anActor } from '@nastavnik/testing';

import { clientOf } from '../testing/documents-client';
import {
  aMentorConsent,
  aPairOrder,
  aSchool,
  introductionOf,
  startDocuments,
  type TestDocuments,
} from '../testing/start-documents';

const REQUEST = `mutation ($input: UploadInput!) { requestUpload(input: $input) { __typename
  ... on UploadTicket { fileId url headers { name value } } ... on Refusal { code field } } }`;
const COMPLETE = `mutation ($fileId: ID!) { completeUpload(fileId: $fileId) { __typename
  ... on PaperFile { id state flaw } ... on Refusal { code } } }`;
const BUNDLE = `mutation ($ids: [ID!]!) { consentBundle(documentIds: $ids) { __typename
  ... on PaperBundle { papers link { url size } leftOut { documentId code } } ... on Refusal { code } } }`;

interface Ticket {
  readonly __typename: string;
  readonly fileId: string;
  readonly url: string;
  readonly headers: { name: string; value: string }[];
  readonly code?: string;
}
interface Arrived {
  readonly id?: string;
  readonly state?: string;
  readonly flaw?: string | null;
  readonly code?: string;
}

const SCAN = Buffer.from('%PDF-1.7\nподписанный лист\n');
const announce = (bytes: Buffer, more: object = {}) => ({
  fileName: 'Согласие.pdf',
  contentType: 'application/pdf',
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  ...more,
});

describe('scans and signatures on paper', () => {
  let house: TestDocuments;
  let client: ReturnType<typeof clientOf>;
  let today: LocalDate;
  const school = aSchool();
  const { clerk, mentor, mentee, head } = school;

  const request = (actor: Actor, documentId: string, wish: object) =>
    client.run<Ticket>(actor, 'requestUpload', REQUEST, { input: { documentId, ...wish } });
  const complete = (actor: Actor, fileId: string) =>
    client.run<Arrived>(actor, 'completeUpload', COMPLETE, { fileId });
  const put = ({ url, headers }: Ticket, body: Buffer) =>
    fetch(url, {
      method: 'PUT',
      body: new Uint8Array(body),
      headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
    });
  const upload = async (documentId: string, bytes = SCAN, wish = announce(bytes)) => {
    const ticket = await request(clerk, documentId, wish);
    await put(ticket, bytes);
    return { fileId: ticket.fileId, ...(await complete(clerk, ticket.fileId)) };
  };

  beforeAll(async () => {
    house = await startDocuments();
    client = clientOf(house);
    await house.service.deliver('tenants', introductionOf(school));
    const moscow = { timeZone: 'Europe/Moscow' };
    today = toLocalDate(new Intl.DateTimeFormat('en-CA', moscow).format(new Date()));
  });
  afterAll(() => house.close());

  it('takes a scan straight into the store and looks at it before it counts', async () => {
    const id = await client.ask(school, aMentorConsent(school));
    const ticket = await request(clerk, id, announce(SCAN));
    expect(await complete(clerk, ticket.fileId)).toMatchObject({ code: 'FILE_NOT_ARRIVED' });
    expect((await put(ticket, SCAN)).ok).toBe(true);
    expect(await complete(clerk, ticket.fileId)).toMatchObject({ state: 'AVAILABLE', flaw: null });
    expect(await complete(clerk, ticket.fileId)).toMatchObject({ state: 'AVAILABLE' });
    const { url } = await client.link(clerk, id, 'SCAN');
    expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(SCAN)).toBe(true);
  });

  it.each([
    [
      'another content of the same size',
      'CONTENT_DIFFERS',
      Buffer.from('%PDF-1.7\nдругой текст ещё\n'),
    ],
    ['a shorter file', 'SIZE_DIFFERS', Buffer.from('%PDF')],
  ])('rejects %s and throws it away', async (_, flaw, sent) => {
    const bytes = Buffer.concat([sent, Buffer.alloc(Math.max(0, SCAN.length - sent.length))]);
    const id = await client.ask(school, aMentorConsent(school));
    const arrived = flaw === 'SIZE_DIFFERS' ? sent : bytes.subarray(0, SCAN.length);
    expect(await upload(id, arrived, announce(SCAN))).toMatchObject({ state: 'REJECTED', flaw });
    expect(await client.link(clerk, id, 'SCAN')).toMatchObject({ code: 'FILE_NOT_AVAILABLE' });
  });

  it('rejects a file that is not what it says it is', async () => {
    const id = await client.ask(school, aMentorConsent(school));
    const page = Buffer.from('<html>нет</html>');
    expect(await upload(id, page)).toMatchObject({ state: 'REJECTED', flaw: 'TYPE_DIFFERS' });
  });

  it('gives no ticket for a wrong type, too much, an ended paper, or somebody else’s', async () => {
    const id = await client.ask(school, aMentorConsent(school));
    const refused = async (wish: object) => (await request(clerk, id, announce(SCAN, wish))).code;
    expect(await refused({ contentType: 'text/html' })).toBe('FILE_TYPE_NOT_TAKEN');
    expect(await refused({ size: 20 * 1024 * 1024 + 1 })).toBe('FILE_TOO_LARGE');
    await expect(request(mentee, id, announce(SCAN))).rejects.toThrow('NOT_FOUND');
    const stranger = anActor('CLERK', { districtId: head.districtId });
    await expect(request(stranger, id, announce(SCAN))).rejects.toThrow('NOT_FOUND');
    await client.decline(mentor, { documentId: id, reason: 'нет' });
    expect(await refused({})).toBe('ACTION_NOT_ALLOWED');
  });

  it('counts as signature once the clerk says whose, and when', async () => {
    const id = await client.ask(school, aMentorConsent(school));
    const { fileId } = await upload(id);
    const [signer] = (await client.paper(clerk, id)).signers;
    const input = { documentId: id, fileId, signerIds: [signer?.id], signedOn: addDays(today, -1) };
    await expect(client.wet(mentor, { input })).rejects.toThrow('FORBIDDEN');
    expect(
      await client.wet(clerk, { input: { ...input, signedOn: addDays(today, 1) } }),
    ).toMatchObject({
      code: 'DATE_IN_FUTURE',
    });
    expect(await client.wet(clerk, { input: { ...input, signerIds: [] } })).toMatchObject({
      code: 'FIELD_REQUIRED',
    });
    expect(await client.wet(clerk, { input })).toMatchObject({ state: 'SIGNED' });
    expect(await client.paper(clerk, id)).toMatchObject({
      signedOn: addDays(today, -1),
      signers: [{ kind: 'WET_SCAN', signedHash: expect.any(String) }],
    });
    expect((await client.told(id)).at(-1)?.payload).toMatchObject({
      kind: 'WET_SCAN',
      signerId: mentor.personId,
      signedOn: addDays(today, -1),
    });
  });

  it('an order signed by pen names the head of the day, and is then registered', async () => {
    const id = await client.ask(school, aPairOrder(school));
    const { fileId } = await upload(id);
    const [signer] = (await client.paper(clerk, id)).signers;
    const input = { documentId: id, fileId, signerIds: [signer?.id], signedOn: today };
    await client.wet(clerk, { input });
    const [signed] = (await client.paper(clerk, id)).signers;
    expect(signed).toMatchObject({ personName: 'Луговских Ольга Ильинична', post: 'директор' });
    expect(await client.register(clerk, { documentId: id })).toMatchObject({ state: 'REGISTERED' });
  });

  it('records no signature without an accepted scan of that very paper', async () => {
    const id = await client.ask(school, aMentorConsent(school));
    const other = await client.ask(school, aMentorConsent(school));
    const { fileId } = await upload(other);
    const [signer] = (await client.paper(clerk, id)).signers;
    const input = { documentId: id, fileId, signerIds: [signer?.id], signedOn: today };
    expect(await client.wet(clerk, { input })).toMatchObject({ code: 'FILE_NOT_AVAILABLE' });
  });

  it('prints many drafts as one file, and leaves out what may not be signed yet', async () => {
    const drafts = await Promise.all(
      [1, 2, 3].map(() => client.ask(school, aMentorConsent(school))),
    );
    const signed = await client.ask(school, aMentorConsent(school));
    await client.readAndSign(mentor, signed);
    const bundle = await client.run<{ papers: number; link: { url: string }; leftOut: object[] }>(
      clerk,
      'consentBundle',
      BUNDLE,
      { ids: [...drafts, signed] },
    );
    expect(bundle).toMatchObject({
      papers: 3,
      leftOut: [{ documentId: signed, code: 'ACTION_NOT_ALLOWED' }],
    });
    const bytes = Buffer.from(await (await fetch(bundle.link.url)).arrayBuffer());
    expect(bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length).toBe(3);
    expect(await client.run(clerk, 'consentBundle', BUNDLE, { ids: [] })).toMatchObject({
      code: 'BUNDLE_EMPTY',
    });
    const many = Array.from({ length: 251 }, () => crypto.randomUUID());
    expect(await client.run(clerk, 'consentBundle', BUNDLE, { ids: many })).toMatchObject({
      code: 'BUNDLE_TOO_LARGE',
    });
  });
});
