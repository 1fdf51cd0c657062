import type { MessageOf } from '@nastavnik/events';
import { type Actor, localDateAt } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import { aMessage, type TestService } from '@nastavnik/testing';

const FIELDS = `__typename ... on RegulationVersion { id no state version differences effectiveFrom effectiveTo
  orderRequestId orderDocumentId orderSignedOn orderNumber minutesRequired availableActions namedFrom
  collegialBodies { code required } minutes { body title number date } }
  ... on Refusal { code field clause details { key value } }`;
export const ADOPT = `mutation ($preset: String! = "P004", $keep: Boolean! = false) {
  result: adoptPreset(preset: $preset, keepCurrent: $keep) { ${FIELDS} } }`;
export const CHANGE = `mutation ($input: ChangeParameterInput!) { result: changeRegulationParameter(input: $input) { ${FIELDS} } }`;
export const SUBMIT = `mutation ($input: SubmitRegulationInput!) { result: submitRegulation(input: $input) { ${FIELDS} } }`;
export const RETURN = `mutation ($id: ID!, $expected: Int!) {
  result: returnRegulation(versionId: $id, expectedVersion: $expected) { ${FIELDS} } }`;
export const ORDER = `mutation ($id: ID!, $expected: Int, $from: LocalDate) {
  result: requestRegulationOrder(versionId: $id, expectedVersion: $expected, effectiveFrom: $from) { ${FIELDS} } }`;
export const READ = `query ($schoolId: ID) { regulation(schoolId: $schoolId) { id no state effectiveFrom effectiveTo differences
  availableActions parameters { key group title explanation value valueText presetText differsFromPreset clause mode } } }`;
export const ON = `query ($date: LocalDate!) { regulationOn(date: $date) { no } }`;
export const REQUESTS = `select payload from tenants.outbox_message where aggregate_id = $1 and type = 'DocumentRequested.v1'`;
export const COMPARE = `query ($left: String!, $right: String!, $schoolId: ID) { compareRegulations(left: $left, right: $right, schoolId: $schoolId) {
  left { no title state } right { no title } changed rules { key changed keptBy left { text clause } right { text clause } } } }`;

export interface Version {
  readonly __typename: string;
  readonly id: string;
  readonly no: number;
  readonly state: string;
  readonly version: number;
  readonly differences: number;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly orderRequestId: string;
  readonly availableActions: string[];
  readonly code?: string;
}
export interface Request {
  readonly payload: MessageOf<'DocumentRequested.v1'>;
}

export const TODAY = localDateAt(Date.now(), 'Europe/Moscow');

/** What the head and the curator of one school do about its regulation, over HTTP. */
export const regulationActs = (service: TestService, head: Actor, curator: Actor) => {
  const ask = async (actor: Actor, query: string, variables: object = {}): Promise<Version> => {
    const answer = await service.graphql<{ result: Version }>(actor, query, variables);
    if (answer.errors) throw new Error(answer.errors[0]?.extensions.code);
    return answer.data.result;
  };
  const submit = (of: Version, more: object = {}) =>
    ask(curator, SUBMIT, { input: { versionId: of.id, expectedVersion: of.version, ...more } });
  const paper = (of: Version) => ({
    documentId: newId(),
    requestId: of.orderRequestId,
    code: 'D01',
    subject: { kind: 'REGULATION' as const, id: of.id },
  });
  return {
    ask,
    submit,
    paper,
    change: (of: Version, key: string, value: unknown, more: object = {}) =>
      ask(curator, CHANGE, {
        input: { versionId: of.id, key, value, expectedVersion: of.version, ...more },
      }),
    versions: async (actor = head) =>
      (await service.graphql<{ regulation: Version[] }>(actor, READ)).data.regulation,
    register: (of: Version, number: string, date: string) =>
      service.deliver('documents', [
        aMessage(head, 'DocumentRegistered.v1', of.id, {
          ...paper(of),
          number,
          date,
          signerName: 'Д',
        }),
      ]),
    /** A version for which the order was asked. */
    approved: async (keep = false) => {
      const submitted = await submit(await ask(curator, ADOPT, { keep }));
      return ask(head, ORDER, { id: submitted.id });
    },
  };
};
