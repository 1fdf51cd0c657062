import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, addDays, addMonths } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import {
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { aDistrict } from '../testing/a-district';
import { requested } from '../testing/a-pair';
import { TODAY } from '../testing/a-school';

const DRAFT = `mutation ($input: DraftPackageInput!) { draftPackage(input: $input) { ... on MentorPackage { id } } }`;

describe('the letter that brings a package to the authority (D24L, 004 3.3)', () => {
  let database: TestDatabase;
  let service: TestService;

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('programmes', database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('is asked for when the head sends the package, and shown to those who may open it', async () => {
    const district = await aDistrict(service, database);
    const school = await district.school();
    const menteeId = await school.person();
    const input = {
      menteeId,
      need: 'В школе нет учителя физики со стажем',
      wishes: 'Учитель физики, можно дистанционно',
      kinds: ['REMOTE'],
      from: addDays(TODAY, -5),
      to: addMonths(TODAY, 6),
    };
    const { data } = await service.graphql<{ draftPackage: { id: string } }>(
      school.curator,
      DRAFT,
      { input },
    );
    const { id } = data.draftPackage;
    expect(await requested(school, 'D24L')).toEqual([]);
    await service.graphql(
      school.head,
      `mutation { submitPackage(packageId: "${id}", outgoingNumber: "01-17/45") { __typename } }`,
    );

    const [letter] = await requested(school, 'D24L');
    expect(letter).toMatchObject({
      subject: { kind: 'PACKAGE', id },
      signers: [{ personId: school.head.personId, role: 'SCHOOL_HEAD' }],
      facts: {
        outgoing: { date: TODAY, number: '01-17/45' },
        mentee: { id: menteeId },
        need: input.need,
        wishes: input.wishes,
        mentor: null,
      },
    });
    const documentId = newId();
    await school.tell('DocumentPrepared.v1', {
      documentId,
      requestId: letter!.requestId,
      code: 'D24L',
      subject: letter!.subject,
    });
    const shownTo = async (actor: Actor) => {
      const answer = await service.graphql<{ package: { letterDocumentId: string | null } }>(
        actor,
        `{ package(id: "${id}") { letterDocumentId } }`,
      );
      return answer.data.package.letterDocumentId;
    };
    expect(await shownTo(school.head)).toBe(documentId);
    expect(await shownTo(district.admin)).toBe(documentId);
    expect(await shownTo(district.coordinator)).toBeNull();
  });
});
