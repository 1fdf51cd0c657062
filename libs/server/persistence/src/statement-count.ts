import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<{ statements: number }>();

/** Counts the SQL statements of one request, so that a test can show that a list costs the same for 5 and 50 rows. */
export const countStatements = {
  run: <T>(body: () => T): T => storage.run({ statements: 0 }, body),
  enter: (): void => storage.enterWith({ statements: 0 }),
  add: (): void => {
    const store = storage.getStore();
    if (store) store.statements += 1;
  },
  current: (): number => storage.getStore()?.statements ?? 0,
};
