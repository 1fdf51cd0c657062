import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDateAt } from '@nastavnik/kernel';

import { clientOf } from '../testing/documents-client';
import {
  aMentorConsent,
  aPairOrder,
  aSchool,
  introductionOf,
  startDocuments,
  type TestDocuments,
} from '../testing/start-documents';

interface FileRow {
  readonly kind: string;
  readonly key: string;
  readonly locked: boolean;
  readonly retain_until: Date | null;
  readonly version_id: string | null;
  readonly sha256: string;
}

describe('finished papers in a store that keeps locks', () => {
  let house: TestDocuments;
  let client: ReturnType<typeof clientOf>;
  const school = aSchool();
  const { head, clerk, mentor } = school;
  const year = new Date().getUTCFullYear();

  const filesOf = (id: string) =>
    house.database.peek<FileRow>(
      `select kind, key, locked, retain_until, version_id, sha256 from documents.stored_file
        where document_id = $1 order by kind`,
      [id],
    );
  const heldUntil = (key: string) => house.store?.retention.get(`/nastavnik/${key}`);

  beforeAll(async () => {
    house = await startDocuments({ locking: true });
    client = clientOf(house);
    await house.service.deliver('tenants', introductionOf(school));
  });
  afterAll(() => house.close());

  it('locks an order for 75 years as PDF and DOCX, and says so after the store has said so', async () => {
    const id = await client.ask(school, aPairOrder(school));
    await client.readAndSign(head, id);
    await client.register(clerk, { documentId: id });

    const files = await filesOf(id);
    expect(files.map(({ kind, locked }) => [kind, locked])).toEqual([
      ['DRAFT_PDF', false],
      ['FINAL_DOCX', true],
      ['FINAL_PDF', true],
    ]);
    for (const { key, retain_until, version_id } of files.slice(1)) {
      expect(retain_until?.getUTCFullYear()).toBe(year + 75);
      expect(version_id).toMatch(/^v\d+$/);
      expect(new Date(heldUntil(key) ?? '')).toEqual(retain_until);
    }
    const { url, sha256 } = await client.link(clerk, id, 'FINAL_PDF');
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  });

  it('copies a scan that bears a signature to where nobody can destroy it', async () => {
    const id = await client.ask(school, aMentorConsent(school));
    const scan = Buffer.from('%PDF-1.7 подписанный лист');
    const input = {
      documentId: id,
      fileName: 'лист.pdf',
      contentType: 'application/pdf',
      size: scan.length,
      sha256: createHash('sha256').update(scan).digest('hex'),
    };
    const ticket = await client.run<{
      fileId: string;
      url: string;
      headers: { name: string; value: string }[];
    }>(
      clerk,
      'requestUpload',
      `mutation ($input: UploadInput!) { requestUpload(input: $input) {
         ... on UploadTicket { fileId url headers { name value } } } }`,
      { input },
    );
    const headers = Object.fromEntries(ticket.headers.map(({ name, value }) => [name, value]));
    await fetch(ticket.url, { method: 'PUT', headers, body: new Uint8Array(scan) });
    const complete = `mutation ($fileId: ID!) { completeUpload(fileId: $fileId) { __typename } }`;
    await client.run(clerk, 'completeUpload', complete, ticket);
    const before = (await filesOf(id)).find(({ kind }) => kind === 'SCAN');
    expect(before).toMatchObject({ locked: false });

    const [signer] = (await client.paper(clerk, id)).signers;
    const signedOn = localDateAt(Date.now(), 'Europe/Moscow');
    const wet = { documentId: id, fileId: ticket.fileId, signerIds: [signer?.id], signedOn };
    await client.wet(clerk, { input: wet });

    const after = (await filesOf(id)).find(({ kind }) => kind === 'SCAN');
    expect(after).toMatchObject({ locked: true, sha256: input.sha256 });
    expect(after?.key).not.toBe(before?.key);
    expect(after?.retain_until?.getUTCFullYear()).toBe(year + 3);
    expect(new Date(heldUntil(after?.key ?? '') ?? '')).toEqual(after?.retain_until);
    const { url } = await client.link(clerk, id, 'SCAN');
    expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(scan)).toBe(true);
  });

  it('a store that does not answer delays the files, never the signature or the number', async () => {
    const id = await client.ask(school, aPairOrder(school));
    const { sha256 } = await client.link(head, id, 'DRAFT_PDF');
    if (house.store) house.store.down = true;
    expect(await client.sign(head, { documentId: id, sha256 })).toMatchObject({ state: 'SIGNED' });
    expect(await client.register(clerk, { documentId: id })).toMatchObject({ state: 'REGISTERED' });
    expect((await filesOf(id)).map(({ kind }) => kind)).toEqual(['DRAFT_PDF']);

    if (house.store) house.store.down = false;
    expect(await client.link(mentor, id, 'FINAL_PDF')).toMatchObject({ __typename: 'FileLink' });
    await client.link(clerk, id, 'FINAL_DOCX');
    expect(await filesOf(id)).toHaveLength(3);
  });
});
