const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { createCjsPreset } = require('jest-preset-angular/presets');

const workspace = join(__dirname, '../..');
const { compilerOptions } = JSON.parse(readFileSync(join(workspace, 'tsconfig.base.json'), 'utf8'));

// The path aliases of tsconfig.base.json, so that they are written once.
const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [target]]) => [
    `^${name}$`,
    join(workspace, target),
  ]),
);

/** @type {import('jest').Config} */
module.exports = {
  ...createCjsPreset({
    tsconfig: join(__dirname, 'tsconfig.spec.json'),
    testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  }),
  displayName: 'console',
  rootDir: workspace,
  roots: [__dirname, join(workspace, 'libs/console')],
  testMatch: ['**/*.spec.ts'],
  moduleNameMapper,
  // Angular, and temporal-polyfill with its utils behind the kernel, ship ES modules only.
  transformIgnorePatterns: [
    'node_modules/(?!(.*\\.mjs$|@angular/common/locales/|temporal-(polyfill|utils)/))',
  ],
  setupFilesAfterEnv: [join(__dirname, 'jest.setup.ts')],
};
