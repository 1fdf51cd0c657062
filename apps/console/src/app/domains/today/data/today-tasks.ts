import {
  type GraphqlClient,
  GraphqlFault,
  TodayDocument,
  type TodayQuery,
} from '@nastavnik/graphql-client';
import type { Task } from '../util/grouped';

const NONE = { tenants: false, participants: false, programmes: false, documents: false };
const SERVICES = Object.keys(NONE) as readonly (keyof typeof NONE)[];

export interface TodayTasks {
  readonly tasks: readonly Task[];
  /** Some part did not answer: what is shown may not be everything. */
  readonly incomplete: boolean;
}

/** Faults that one service may have while the others answer. */
const OF_ONE_SERVICE: ReadonlySet<string> = new Set(['INTERNAL', 'SERVICE_UNAVAILABLE']);

/**
 * The tasks of all services in one question. Where one of them fails, each is asked by itself, so that the others’ tasks
 * are still shown.
 */
export async function todayTasks(client: GraphqlClient, stop: AbortSignal): Promise<TodayTasks> {
  try {
    const answer = await client.runUntil(stop, TodayDocument, {});
    return { tasks: tasksOf(answer), incomplete: false };
  } catch (fault) {
    if (!(fault instanceof GraphqlFault) || !OF_ONE_SERVICE.has(fault.code)) throw fault;
  }
  const answers = await Promise.allSettled(
    SERVICES.map((service) => client.runUntil(stop, TodayDocument, { ...NONE, [service]: true })),
  );
  const given = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  if (given.length === 0) throw new GraphqlFault('INTERNAL', 'no service answered');
  return { tasks: given.flatMap(tasksOf), incomplete: given.length < SERVICES.length };
}

const tasksOf = (answer: TodayQuery): readonly Task[] =>
  Object.values(answer).flatMap((tasks) => tasks ?? []);
