import { addDays, addMonths, type LocalDate } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import type { Actor } from '@nastavnik/kernel';
import type { GraphAnswer, TestService } from '@nastavnik/testing';

import { type TestSchool, TODAY } from './a-school';

const PROPOSE = `mutation ($input: ProposePairInput!) { proposePair(input: $input) {
  __typename
  ... on Pair { id state availableActions appointmentDue appointmentClause consents { personId kind state } }
  ... on Refusal { code field clause details { key value } } } }`;

export interface RefusalOrPair {
  readonly __typename: string;
  readonly id: string;
  readonly state: string;
  readonly availableActions: string[];
  readonly appointmentDue: LocalDate | null;
  readonly appointmentClause: string | null;
  readonly consents: { personId: string; kind: string; state: string }[];
  readonly code: string;
  readonly field: string | null;
  readonly clause: string | null;
  readonly details: { key: string; value: string }[];
}

export const propose = (
  service: TestService,
  actor: Actor,
  mentorId: string,
  menteeIds: readonly string[],
  change: object = {},
): Promise<GraphAnswer<{ proposePair: RefusalOrPair }>> =>
  service.graphql(actor, PROPOSE, {
    input: {
      mentorId,
      menteeIds,
      form: 'TEACHER_TEACHER',
      kinds: menteeIds.length > 1 ? ['GROUP'] : ['TRADITIONAL'],
      from: addDays(TODAY, -5),
      to: addDays(addMonths(TODAY, 8), -1),
      ...change,
    },
  });

interface Requested {
  readonly requestId: string;
  readonly code: string;
  readonly subject: { readonly kind: 'ASSIGNMENT' | 'PACKAGE'; readonly id: string };
  readonly signers: readonly { readonly personId: string | null; readonly role: string }[];
}

/** The papers a school asked for, newest last. */
export const requested = (school: TestSchool, code: string) =>
  school
    .sent<Requested & { facts: Record<string, unknown> }>('DocumentRequested.v1')
    .then((all) => all.filter((request) => request.code === code));

const paperOf = ({ requestId, code, subject }: Requested) => ({
  documentId: newId(),
  requestId,
  code,
  subject,
});

/** Everybody asked for a consent to this pair signs it. */
export async function signConsents(school: TestSchool, assignmentId: string): Promise<void> {
  const papers = [...(await requested(school, 'D06')), ...(await requested(school, 'D07'))];
  for (const request of papers.filter(({ subject }) => subject.id === assignmentId))
    await school.tell('DocumentSigned.v1', {
      ...paperOf(request),
      signerId: request.signers[0]?.personId ?? null,
      signedOn: TODAY,
      kind: 'SIMPLE',
      complete: true,
    });
}

/** The clerk registers the newest paper of the code: the order, or the authority's act. */
export async function register(
  school: TestSchool,
  code: 'D13' | 'D20' | 'D24',
  date: LocalDate = TODAY,
): Promise<void> {
  const request = (await requested(school, code)).at(-1);
  if (!request) throw new Error(`${code} was not asked for`);
  await school.tell('DocumentRegistered.v1', {
    ...paperOf(request),
    number: '41-К',
    date,
    signerName: 'Проверкина А. И.',
  });
}

/** An active pair with its programme still to be written. */
export async function anActivePair(
  service: TestService,
  school: TestSchool,
  mentees = 1,
): Promise<{
  assignmentId: string;
  programmeId: string;
  mentor: Actor;
  mentees: readonly Actor[];
}> {
  const mentorId = await school.person({ side: 'MENTOR' });
  const menteeIds: string[] = [];
  for (let i = 0; i < mentees; i += 1) menteeIds.push(await school.person());
  const { data, errors } = await propose(service, school.curator, mentorId, menteeIds);
  const assignmentId = data?.proposePair.id;
  if (!assignmentId) throw new Error(JSON.stringify(errors ?? data));
  await signConsents(school, assignmentId);
  await service.graphql(
    school.curator,
    `mutation { requestPairOrder(assignmentId: "${assignmentId}") { __typename ... on Refusal { code } } }`,
  );
  await register(school, 'D13');
  const answer = await service.graphql<{ pair: { programmeId: string } }>(
    school.curator,
    `{ pair(id: "${assignmentId}") { programmeId } }`,
  );
  return {
    assignmentId,
    programmeId: answer.data.pair.programmeId,
    mentor: school.as('MENTOR', mentorId),
    mentees: menteeIds.map((id) => school.as('MENTEE', id)),
  };
}
