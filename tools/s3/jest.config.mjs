import { resolve } from 'node:path';
import shared from '../../jest.config.mjs';

// The integration project of the workspace, turned to the storage suite only.
const integration = shared.projects.find(({ displayName }) => displayName === 'integration');

export default {
  ...integration,
  rootDir: resolve(import.meta.dirname, '../..'),
  displayName: 'storage',
  testMatch: ['<rootDir>/libs/**/*.s3-spec.ts'],
};
