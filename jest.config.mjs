import { readFileSync } from 'node:fs';

const { compilerOptions } = JSON.parse(
  readFileSync(new URL('./tsconfig.base.json', import.meta.url), 'utf8'),
);

/** The path aliases of tsconfig.base.json, so that they are written once. */
export const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [target]]) => [
    `^${name}$`,
    target.replace('./', '<rootDir>/'),
  ]),
);

export const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper,
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        module: { type: 'es6' },
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
          },
        },
      },
    ],
  },
};

export default {
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps,tools,infra}/**/*.spec.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '/dist/',
        '\\.(int|api)-spec\\.ts$',
        '<rootDir>/apps/console/',
        '<rootDir>/apps/console-e2e/',
        '<rootDir>/libs/console/',
      ],
    },
    {
      ...base,
      displayName: 'integration',
      globalSetup: '<rootDir>/tools/test/postgres-setup.mjs',
      globalTeardown: '<rootDir>/tools/test/postgres-teardown.mjs',
      testMatch: [
        '<rootDir>/{libs,apps,tools}/**/*.int-spec.ts',
        '<rootDir>/{libs,apps,tools}/**/*.api-spec.ts',
      ],
      testPathIgnorePatterns: ['/node_modules/', '/dist/'],
      setupFilesAfterEnv: ['<rootDir>/tools/test/long-timeout.mjs'],
    },
  ],
};
