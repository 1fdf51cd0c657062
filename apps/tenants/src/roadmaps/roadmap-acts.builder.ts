import { type Actor, localDateAt } from '@nastavnik/kernel';
import type { TestService } from '@nastavnik/testing';

const ITEM = `id key clause text owner ownerName startsOn dueOn state overdue fulfilledBy evidenceText
  evidenceDocumentId reason doneOn version availableActions comments { text authorName }`;
const ROADMAP = `id schoolYear state startsOn endsOn orderRequestId orderDocumentId orderNumber overdue version
  availableActions stages { no title parallel done total percent items { ${ITEM} } }`;
const RESULT = `__typename ... on Roadmap { ${ROADMAP} } ... on Refusal { code field clause details { key value } }`;

export const READ = `{ roadmaps { ${ROADMAP} } }`;
export const MOVE = `query ($itemId: ID!, $startsOn: LocalDate!, $dueOn: LocalDate!) {
  result: roadmapMove(itemId: $itemId, startsOn: $startsOn, dueOn: $dueOn) { itemId newStartsOn newDueOn } }`;
export const COPY = `mutation ($id: ID!) { result: copyRoadmap(roadmapId: $id) { __typename
  ... on CopiedRoadmap { roadmap { ${ROADMAP} } shifted { key field from to } } ... on Refusal { code } } }`;
export const REQUESTS = `select payload from tenants.outbox_message where aggregate_id = $1 and type = 'DocumentRequested.v1'`;

export interface Item {
  readonly id: string;
  readonly key: string;
  readonly clause: string | null;
  readonly text: string;
  readonly owner: string;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly state: string;
  readonly overdue: boolean;
  readonly version: number;
  readonly availableActions: string[];
}

export interface Plan {
  readonly __typename?: string;
  readonly code?: string;
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly orderRequestId: string;
  readonly availableActions: string[];
  readonly stages: { readonly no: number; readonly percent: number; readonly items: Item[] }[];
}

export const TODAY = localDateAt(Date.now(), 'Europe/Moscow');
export const YEAR = Number(TODAY.slice(0, 4));

const mutation = (name: string, parameters: string, given: string) =>
  `mutation (${parameters}) { result: ${name}(${given}) { ${RESULT} } }`;

const DRAFT = mutation('draftRoadmap', '$input: DraftRoadmapInput!', 'input: $input');
const ADD = mutation('addRoadmapItem', '$input: AddRoadmapItemInput!', 'input: $input');
const CHANGE = mutation('changeRoadmapItem', '$input: ChangeRoadmapItemInput!', 'input: $input');
const DONE = mutation('completeRoadmapItem', '$input: CompleteRoadmapItemInput!', 'input: $input');
const START = mutation('startRoadmapItem', '$id: ID!', 'itemId: $id');
const CANCEL = mutation(
  'cancelRoadmapItem',
  '$id: ID!, $reason: String!',
  'itemId: $id, reason: $reason',
);
const COMMENT = mutation(
  'commentRoadmapItem',
  '$id: ID!, $text: String!',
  'itemId: $id, text: $text',
);
const ORDER = mutation(
  'requestRoadmapOrder',
  '$id: ID!, $version: Int!',
  'roadmapId: $id, expectedVersion: $version',
);
const COMPLETE = mutation('completeRoadmap', '$id: ID!', 'roadmapId: $id');

/** What the head and the curator of a school do about its roadmap, over HTTP. */
export const roadmapActs = (service: TestService, head: Actor, curator: Actor) => {
  const ask = async <T = Plan>(actor: Actor, query: string, variables: object = {}): Promise<T> => {
    const answer = await service.graphql<{ result: T }>(actor, query, variables);
    if (answer.errors) throw new Error(answer.errors[0]?.extensions.code);
    return answer.data.result;
  };
  return {
    ask,
    draft: (template = 'P004', more: object = {}, actor = curator) =>
      ask(actor, DRAFT, { input: { template, firstYear: YEAR, fill: true, ...more } }),
    add: (of: Plan, more: object = {}, actor = curator) =>
      ask(actor, ADD, {
        input: {
          ...{ roadmapId: of.id, stage: 1, text: 'Собрание', owner: 'куратор' },
          ...{ startsOn: TODAY, dueOn: TODAY, ...more },
        },
      }),
    change: (item: Item, more: object = {}, actor = curator) =>
      ask(actor, CHANGE, {
        input: {
          ...{ itemId: item.id, expectedVersion: item.version, text: item.text, owner: item.owner },
          ...{ startsOn: item.startsOn, dueOn: item.dueOn, ...more },
        },
      }),
    start: (item: Item, actor = curator) => ask(actor, START, { id: item.id }),
    done: (item: Item, more: object = { evidence: 'Протокол № 2' }) =>
      ask(curator, DONE, { input: { itemId: item.id, ...more } }),
    cancel: (item: Item, reason: string) => ask(curator, CANCEL, { id: item.id, reason }),
    comment: (item: Item, text: string, actor = head) => ask(actor, COMMENT, { id: item.id, text }),
    order: (of: Plan, actor = head) => ask(actor, ORDER, { id: of.id, version: of.version }),
    complete: (of: Plan) => ask(curator, COMPLETE, { id: of.id }),
    read: async (actor = head) =>
      (await service.graphql<{ roadmaps: Plan[] }>(actor, READ)).data.roadmaps,
  };
};

export const itemIn = (plan: Plan | undefined, key: string): Item => {
  const item = plan?.stages.flatMap(({ items }) => items).find((one) => one.key === key);
  if (!item) throw new Error(`No item ${key}`);
  return item;
};
