import { addDays, addMonths, type Actor } from '@nastavnik/kernel';
import type { TestService } from '@nastavnik/testing';

import { anActivePair } from './a-pair';
import { type TestSchool, TODAY } from './a-school';

export interface ProgrammeAnswer {
  readonly __typename?: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly clause?: string | null;
  readonly details?: { key: string; value: string }[];
  readonly state: string;
  readonly version: number;
  readonly availableActions: string[];
  readonly draft: { goals: string[] } | null;
  readonly plan: { goals: string[]; expectedResults: string[]; from: string; to: string } | null;
  readonly warnings: { code: string }[];
  readonly events: {
    id: string;
    state: string;
    planned: boolean;
    title: string;
    notes: string;
    checkResult: string;
    confirmedByIds: string[];
    availableActions: string[];
  }[];
  readonly reports: {
    id: string;
    side: string;
    authorId: string;
    state: string;
    readable: boolean;
    performance: string | null;
    rating: number | null;
    due: string | null;
    dueClause: string | null;
    availableActions: string[];
  }[];
  readonly history: { heading: string }[];
}

export const PROGRAMME = `
  state version availableActions draft { goals } plan { goals expectedResults from to } warnings { code }
  events { id state planned title notes checkResult confirmedByIds availableActions }
  reports { id side authorId state readable performance rating due dueClause availableActions }
  history { heading }`;

/** Runs one mutation that answers a programme or a refusal. */
export async function act(
  service: TestService,
  actor: Actor,
  call: string,
  variables: { readonly types?: string; readonly values?: object } = {},
): Promise<ProgrammeAnswer> {
  const { types = '', values = {} } = variables;
  const answer = await service.graphql<Record<string, ProgrammeAnswer>>(
    actor,
    `mutation ${types} { answer: ${call} {
      __typename ... on Programme { ${PROGRAMME} } ... on Refusal { code field clause details { key value } } } }`,
    values,
  );
  const [error] = answer.errors ?? [];
  return (
    answer.data?.['answer'] ?? ({ code: error?.extensions.code ?? 'NOTHING' } as ProgrammeAnswer)
  );
}

export async function programmeOf(
  service: TestService,
  actor: Actor,
  id: string,
): Promise<ProgrammeAnswer> {
  const { data, errors } = await service.graphql<{ programme: ProgrammeAnswer }>(
    actor,
    `{ programme(id: "${id}") { ${PROGRAMME} } }`,
  );
  return data?.programme ?? ({ code: errors?.[0]?.extensions.code } as ProgrammeAnswer);
}

export const aPlan = (change: object = {}) => ({
  from: addDays(TODAY, -5),
  to: addMonths(TODAY, 5),
  goals: ['Уверенно вести урок'],
  difficulties: ['Дисциплина на уроке'],
  strengths: [],
  directions: [],
  expectedResults: ['Открытый урок в мае'],
  events: [
    { type: 'INDUCTION', title: 'Знакомство с коллективом', plannedDate: TODAY },
    { type: 'CONSOLIDATION', title: 'Открытый урок', plannedDate: addDays(TODAY, 40) },
  ],
  ...change,
});

export const saveDraft = (service: TestService, actor: Actor, id: string, plan: object = aPlan()) =>
  act(service, actor, `saveProgrammeDraft(programmeId: "${id}", plan: $plan)`, {
    types: '($plan: ProgrammePlanInput!)',
    values: { plan },
  });

export const logMeeting = (service: TestService, actor: Actor, input: object) =>
  act(service, actor, 'logMeeting(input: $input)', {
    types: '($input: LogMeetingInput!)',
    values: { input: { heldOn: TODAY, minutes: 45, ...input } },
  });

export const fileReport = (service: TestService, actor: Actor, input: object) =>
  act(service, actor, 'fileReport(input: $input)', {
    types: '($input: FileReportInput!)',
    values: { input },
  });

export const MENTOR_TEXTS = {
  performance: 'План выполнен, уроки проходят ровно и спокойно',
  recommendations: 'Посещать уроки коллег и чаще давать самостоятельные задания',
};
export const MENTEE_TEXTS = {
  course: 'Встречи проходили по графику, вопросов не осталось',
  mentorWork: 'Наставник помогал с планированием и разбором уроков',
};

/** A programme that was agreed and runs. */
export async function aRunningProgramme(
  service: TestService,
  school: TestSchool,
  menteeCount = 1,
  plan: object = aPlan(),
) {
  const pair = await anActivePair(service, school, menteeCount);
  const id = pair.programmeId;
  await saveDraft(service, pair.mentor, id, plan);
  await act(service, pair.mentor, `submitProgramme(programmeId: "${id}")`);
  for (const mentee of pair.mentees)
    await act(service, mentee, `acquaintWithProgramme(programmeId: "${id}")`);
  const agreed = await act(service, school.curator, `agreeProgramme(programmeId: "${id}")`);
  if (agreed.state !== 'RUNNING') throw new Error(JSON.stringify(agreed));
  return { ...pair, events: agreed.events };
}

/** A programme whose plan is carried out, so that both reports are due. */
export async function aCompletedProgramme(
  service: TestService,
  school: TestSchool,
  menteeCount = 1,
) {
  const running = await aRunningProgramme(service, school, menteeCount);
  const attendeeIds = running.mentees.map(({ personId }) => personId);
  for (const { id: eventId } of running.events)
    await logMeeting(service, running.mentor, {
      programmeId: running.programmeId,
      eventId,
      attendeeIds,
    });
  const done = await act(
    service,
    running.mentor,
    `completeProgramme(programmeId: "${running.programmeId}")`,
  );
  if (done.state !== 'COMPLETED') throw new Error(JSON.stringify(done));
  return { ...running, reports: done.reports };
}
