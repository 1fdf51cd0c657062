import { base } from '../../jest.config.mjs';

export default {
  ...base,
  displayName: 'browser',
  testMatch: ['<rootDir>/apps/console-e2e/src/**/*.e2e-spec.ts'],
  testTimeout: 240_000,
};
