import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';

const fromRoot = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const api = fromRoot('apps/gateway/api.graphql');

const config: CodegenConfig = {
  // Before the gateway has composed its schema the console still builds, with nothing to ask.
  schema: existsSync(api) ? api : 'type Query { nothing: Boolean }',
  // Operations live in .graphql files beside their feature: each becomes a name that can be imported by itself.
  documents: [fromRoot('apps/console/src/**/*.graphql')],
  ignoreNoDocuments: true,
  hooks: {
    afterAllFileWrite: `node ${fromRoot('libs/console/graphql/tools/split-documents.mjs')}`,
  },
  generates: {
    [fromRoot('libs/console/graphql/src/generated/')]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        avoidOptionals: { field: true },
        defaultScalarType: 'string',
        scalars: {
          LocalDate: '@nastavnik/kernel#LocalDate',
          Json: 'unknown',
          JSON: 'unknown',
          JSONObject: 'unknown',
        },
      },
    },
  },
};

export default config;
