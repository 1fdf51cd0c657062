import { base } from '../../jest.config.mjs';

export default {
  ...base,
  displayName: 'browser',
  testMatch: ['<rootDir>/apps/console-e2e/src/**/*.e2e-spec.ts'],
  globalSetup: '<rootDir>/apps/console-e2e/note-demo-house.mjs',
  globalTeardown: '<rootDir>/apps/console-e2e/close-demo-house.mjs',
  testTimeout: 240_000,
};
