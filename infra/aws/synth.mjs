// Writes the CloudFormation template and its assets, and prints what it holds:
//   node infra/aws/synth.mjs [--lambda-dir dist/lambda] [--out dist/infra/aws] [--placeholder]
// --placeholder lets functions that are not built be stood in for, to look at the stack alone.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'rolldown';

const ROOT = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    'lambda-dir': { type: 'string', default: join(ROOT, 'dist/lambda') },
    out: { type: 'string', default: join(ROOT, 'dist/infra/aws') },
    placeholder: { type: 'boolean', default: false },
  },
});

// Bundled, because our imports name no file extensions and Node's type stripping asks for them.
const program = join(ROOT, 'dist/infra/aws-program/synthesise.mjs');
await build({
  input: join(import.meta.dirname, 'src/synthesise.ts'),
  platform: 'node',
  external: (id) => !id.startsWith('.') && !id.startsWith('/'),
  tsconfig: join(ROOT, 'tsconfig.base.json'),
  logLevel: 'warn',
  output: { file: program, format: 'esm' },
});
const { synthesise } = await import(pathToFileURL(program).href);

const code = {
  lambdaDir: resolve(values['lambda-dir']),
  ...(values.placeholder && { placeholderDir: join(import.meta.dirname, 'placeholder') }),
};
try {
  const counts = synthesise(code, resolve(values.out));
  for (const [type, count] of Object.entries(counts).sort()) console.log(`${count}\t${type}`);
  console.log(`${Object.values(counts).reduce((sum, count) => sum + count, 0)}\tin all`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
