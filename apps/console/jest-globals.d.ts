/** The names jest gives every spec of the console; its specs do not import them. */
import type * as globals from '@jest/globals';

declare global {
  const describe: typeof globals.describe;
  const it: typeof globals.it;
  const test: typeof globals.test;
  const expect: typeof globals.expect;
  const jest: typeof globals.jest;
  const beforeAll: typeof globals.beforeAll;
  const beforeEach: typeof globals.beforeEach;
  const afterAll: typeof globals.afterAll;
  const afterEach: typeof globals.afterEach;
}
