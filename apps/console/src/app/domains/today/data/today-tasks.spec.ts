import { type GraphqlClient, GraphqlFault } from '@nastavnik/graphql-client';
import { todayTasks } from './today-tasks';

const task = { id: 'a', kind: 'FIND_MENTOR' };

function aClient(broken: readonly string[], code = 'INTERNAL') {
  const asked: object[] = [];
  const runUntil = async (_stop: unknown, _document: unknown, wish: Record<string, boolean>) => {
    asked.push(wish);
    const wanted = ['tenants', 'participants', 'programmes', 'documents'].filter(
      (service) => wish[service] ?? true,
    );
    if (wanted.some((service) => broken.includes(service))) throw new GraphqlFault(code, '');
    return Object.fromEntries(wanted.map((service) => [service, [task]]));
  };
  return { client: { runUntil } as unknown as GraphqlClient, asked };
}

describe('todayTasks', () => {
  const stop = new AbortController().signal;

  it('asks all services in one question', async () => {
    const { client, asked } = aClient([]);
    expect((await todayTasks(client, stop)).tasks).toHaveLength(4);
    expect(asked).toHaveLength(1);
  });

  it.each(['INTERNAL', 'SERVICE_UNAVAILABLE'])(
    'shows what the others know when one of them fails, and says so: %s',
    async (code) => {
      const { client } = aClient(['programmes'], code);
      expect(await todayTasks(client, stop)).toEqual({
        tasks: [task, task, task],
        incomplete: true,
      });
    },
  );

  it('fails when nobody answers, or when the way itself is closed', async () => {
    const all = aClient(['tenants', 'participants', 'programmes', 'documents']);
    await expect(todayTasks(all.client, stop)).rejects.toThrow(GraphqlFault);
    const closed = aClient(['tenants'], 'UNREACHABLE');
    await expect(todayTasks(closed.client, stop)).rejects.toThrow(GraphqlFault);
    expect(closed.asked).toHaveLength(1);
  });
});
