import { newId } from '@nastavnik/persistence';
import { aMessage, type TestService } from '@nastavnik/testing';

import type { TestSchool } from './a-school';

const REQUEST = `mutation ($input: RequestConsentsInput!) { requestConsents(input: $input) { __typename } }`;

/** Asks the person and lets documents tell that the paper was signed yesterday. */
export async function giveConsent(
  service: TestService,
  school: TestSchool,
  personId: string,
): Promise<void> {
  await service.graphql(school.curator, REQUEST, { input: { personIds: [personId] } });
  const papers = await school.sent<{
    requestId: string;
    subject: { kind: 'CONSENT'; id: string };
    signers: { personId: string }[];
  }>('DocumentRequested.v1');
  const paper = papers.findLast(({ signers }) => signers[0]?.personId === personId);
  if (!paper) throw new Error('The paper was not asked for');
  const documentId = newId();
  await service.deliver('documents', [
    aMessage(school.curator, 'DocumentSigned.v1', documentId, {
      documentId,
      requestId: paper.requestId,
      code: 'D08',
      subject: paper.subject,
      signerId: personId,
      signedOn: '2026-11-19',
      kind: 'WET_SCAN',
      complete: true,
    }),
  ]);
}
