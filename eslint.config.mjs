import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

import { localRules } from './tools/lint-rules/index.mjs';

const only = (sourceTag, ...onlyDependOnLibsWithTags) => ({ sourceTag, onlyDependOnLibsWithTags });
const frameworks = ['@nestjs/*', '@mikro-orm/*', '@angular/*', '@aws-sdk/*', 'graphql', 'rxjs'];

const boundaries = [
  {
    sourceTag: 'layer:kernel',
    onlyDependOnLibsWithTags: ['layer:nothing'],
    bannedExternalImports: frameworks,
  },
  {
    sourceTag: 'layer:regulations',
    onlyDependOnLibsWithTags: ['layer:kernel'],
    bannedExternalImports: frameworks,
  },
  {
    sourceTag: 'layer:domain',
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:regulations', 'layer:kernel'],
    bannedExternalImports: frameworks,
  },
  {
    sourceTag: 'layer:contract',
    onlyDependOnLibsWithTags: ['layer:kernel'],
    bannedExternalImports: frameworks,
  },
  only('layer:server', 'layer:server', 'layer:contract', 'layer:kernel', 'layer:domain'),
  only('layer:ui', 'layer:ui', 'layer:kernel'),
  only('layer:client', 'layer:kernel'),
  only(
    'layer:testing',
    'layer:server',
    'layer:contract',
    'layer:kernel',
    'layer:domain',
    'layer:regulations',
  ),
  only(
    'layer:app',
    'layer:domain',
    'layer:regulations',
    'layer:contract',
    'layer:server',
    'layer:kernel',
    'layer:ui',
    'layer:client',
  ),
  only(
    'layer:tool',
    'layer:tool',
    'layer:kernel',
    'layer:regulations',
    'layer:domain',
    'layer:contract',
    'layer:server',
  ),
  only('layer:infra', 'layer:tool', 'layer:kernel', 'layer:contract'),
  only(
    'layer:e2e',
    'layer:tool',
    'layer:kernel',
    'layer:testing',
    'layer:contract',
    'layer:server',
  ),
  only('scope:shared', 'scope:shared'),
  {
    sourceTag: 'scope:console',
    onlyDependOnLibsWithTags: ['scope:console', 'scope:shared', 'layer:domain'],
  },
  ...[
    'tenants',
    'participants',
    'programmes',
    'documents',
    'statistics',
    'gateway',
    'relay',
    'e2e',
  ].map((scope) => only(`scope:${scope}`, `scope:${scope}`, 'scope:shared')),
  only('runtime:browser', 'runtime:browser', 'runtime:any'),
  only('runtime:any', 'runtime:any'),
  only('runtime:node', 'runtime:node', 'runtime:any'),
];

const boundaryRule = (constraints) => [
  'error',
  {
    // Tools and their test twins are plain scripts; demo data is loaded by the service it belongs to.
    allow: ['(\\.\\./)+(tools|net)/.*', '(\\.\\./)+jest\\.config\\.mjs'],
    allowCircularSelfDependency: false,
    // Loaded late by one screen, used at once by another's tests: both are meant.
    checkDynamicDependenciesExceptions: ['@nastavnik/documents-domain'],
    enforceBuildableLibDependency: false,
    depConstraints: constraints,
  },
];

/** Test files may use the test harness and may look across scopes: they are never shipped. */
const testBoundaries = boundaries.map((constraint) =>
  constraint.sourceTag.startsWith('runtime:')
    ? constraint
    : {
        ...constraint,
        onlyDependOnLibsWithTags: [
          ...constraint.onlyDependOnLibsWithTags,
          'layer:testing',
          'layer:domain',
          'scope:shared',
        ],
      },
);

const banned = {
  clock: { object: 'Date', property: 'now', message: 'The day and the instant are arguments.' },
  date: {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The day and the instant are arguments.',
  },
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/generated/**',
      '**/.angular/**',
      '.nx/**',
      '.nastavnik/**',
      'apps/*/migrations/**',
      'infra/**/cdk.out/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,mts,mjs,cjs}'],
    plugins: { '@nx': nx, nastavnik: localRules },
    rules: {
      '@nx/enforce-module-boundaries': boundaryRule(boundaries),
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/triple-slash-reference': [
        'error',
        { path: 'always', types: 'never', lib: 'never' },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only config.ts reads the environment.' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['libs/kernel/**/*.ts', 'libs/regulations/**/*.ts', 'libs/*/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'Rules are pure.' }] },
      ],
      'no-restricted-properties': ['error', banned.clock],
      'no-restricted-syntax': ['error', banned.date],
    },
  },
  {
    files: ['apps/*/src/**/*.resolver.ts', 'apps/*/src/**/*.controller.ts'],
    rules: { 'nastavnik/guarded-root-field': 'error' },
  },
  {
    files: [
      '**/config.ts',
      '**/*.mjs',
      '**/*.cjs',
      '**/write-schema.ts',
      'libs/server/testing/**',
      '**/*-spec.ts',
      '**/*.spec.ts',
      '**/src/verify.ts',
      'tools/**',
      'infra/**',
      'apps/console-e2e/**',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: [
      '**/*.spec.ts',
      '**/*-spec.ts',
      '**/*.cases.ts',
      '**/*.builder.ts',
      'apps/*/src/testing/**',
      'apps/console-e2e/**',
      'tools/isolation/**',
      'tools/statements/**',
    ],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@nx/enforce-module-boundaries': boundaryRule(testBoundaries),
    },
  },
  {
    files: [
      // The names a library gives away, one list.
      'libs/*/domain/src/index.ts',
      'libs/regulations/src/presets/**',
      'libs/regulations/src/parameters.ts',
      'libs/documents/domain/src/documents/document-codes.ts',
      'libs/documents/domain/src/testing/**',
      'tools/demo/src/**',
      'apps/console/src/locale/**',
    ],
    rules: { 'max-lines': 'off' },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['apps/console/**/*.ts', 'libs/console/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
    },
  },
  {
    files: ['apps/console/**/*.html', 'libs/console/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    rules: { 'max-lines': ['error', { max: 300 }] },
  },
);
