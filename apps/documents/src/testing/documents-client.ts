import type { MessageOf } from '@nastavnik/events';
import type { Actor } from '@nastavnik/kernel';

import { asked, type TestDocuments, type TestSchool } from './start-documents';

export interface Answered {
  readonly __typename: string;
  readonly id?: string;
  readonly state?: string;
  readonly number?: string | null;
  readonly code?: string;
  readonly field?: string | null;
}

export interface ShownPaper {
  readonly id: string;
  readonly state: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly contentHash: string | null;
  readonly problemCode: string | null;
  readonly problemField: string | null;
  readonly signedOn: string | null;
  readonly endReason: string | null;
  readonly withdrawnOn: string | null;
  readonly signers: {
    id: string;
    role: string;
    state: string;
    kind: string | null;
    personName: string | null;
    post: string | null;
    signedHash: string | null;
    due: boolean;
  }[];
  readonly acquaintance: { personId: string; acquaintedOn: string | null }[];
  readonly files: { id: string; kind: string; sha256: string; state: string; locked: boolean }[];
  readonly doubts: { personId: string; kind: string; nominative: string; genitive: string }[];
  readonly history: { heading: string; reason: string | null }[];
  readonly availableActions: string[];
}

const ANSWER = `__typename ... on Document { id state number } ... on Refusal { code field }`;
const PAPER = `query ($id: ID!) { document(id: $id) { id state number date contentHash problemCode problemField
  signedOn endReason withdrawnOn signers { id role state kind personName post signedHash due }
  acquaintance { personId acquaintedOn } files { id kind sha256 state locked }
  doubts { personId kind nominative genitive } history { heading reason } availableActions } }`;

/** Asks the service as its console would; each answer is the mutation's own. */
export function clientOf({ service, database }: TestDocuments) {
  const run = async <T>(actor: Actor, field: string, query: string, variables: object) => {
    const answer = await service.graphql<Record<string, T>>(actor, query, variables);
    if (answer.errors) throw new Error(answer.errors[0]?.extensions.code);
    return answer.data[field]!;
  };
  const act = (field: string, types: string, pass: string) => (actor: Actor, variables: object) =>
    run<Answered>(
      actor,
      field,
      `mutation (${types}) { ${field}(${pass}) { ${ANSWER} } }`,
      variables,
    );
  const paper = (actor: Actor, id: string) => run<ShownPaper>(actor, 'document', PAPER, { id });
  const link = (actor: Actor, documentId: string, kind: string) =>
    run<Answered & { url: string; sha256: string; fileName: string }>(
      actor,
      'documentLink',
      `mutation ($documentId: ID!, $kind: PaperFileKind!) { documentLink(documentId: $documentId, kind: $kind)
        { __typename ... on FileLink { url sha256 fileName } ... on Refusal { code } } }`,
      { documentId, kind },
    );
  const sign = act(
    'signDocument',
    '$documentId: ID!, $sha256: String!',
    'documentId: $documentId, sha256: $sha256',
  );
  return {
    run,
    paper,
    link,
    sign,
    decline: act(
      'declineDocument',
      '$documentId: ID!, $reason: String!',
      'documentId: $documentId, reason: $reason',
    ),
    cancel: act(
      'cancelDocument',
      '$documentId: ID!, $reason: String!',
      'documentId: $documentId, reason: $reason',
    ),
    register: act(
      'registerDocument',
      '$documentId: ID!, $number: String, $date: LocalDate',
      'documentId: $documentId, number: $number, date: $date',
    ),
    acquaint: act(
      'acquaint',
      '$documentId: ID!, $personId: ID, $on: LocalDate',
      'documentId: $documentId, personId: $personId, on: $on',
    ),
    confirm: act(
      'confirmDocumentNameForms',
      '$documentId: ID!, $forms: [NameFormsInput!]!',
      'documentId: $documentId, forms: $forms',
    ),
    wet: act('recordWetSignature', '$input: WetSignatureInput!', 'input: $input'),
    /** Reads the draft and signs what was read. */
    readAndSign: async (actor: Actor, documentId: string) =>
      sign(actor, { documentId, sha256: (await link(actor, documentId, 'DRAFT_PDF')).sha256 }),
    /** Delivers the request and answers the paper's id. */
    ask: async (school: TestSchool, request: MessageOf<'DocumentRequested.v1'>) => {
      const { outcomes } = await service.deliver('programmes', [asked(school, request)]);
      if (!outcomes.every(({ ok }) => ok)) throw new Error(JSON.stringify(outcomes));
      const [row] = await database.peek<{ id: string }>(
        'select id from documents.document where request_id = $1',
        [request.requestId],
      );
      return row?.id ?? '';
    },
    /** Payloads of the messages about a paper, in order. */
    told: async (documentId: string) =>
      database.peek<{ type: string; payload: Record<string, unknown> }>(
        'select type, payload from documents.outbox_message where aggregate_id = $1 order by position',
        [documentId],
      ),
  };
}
