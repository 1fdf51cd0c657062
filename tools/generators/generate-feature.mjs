/**
 * Scaffolds a feature as the house builds them; it never overwrites a file.
 *   node tools/generators/generate-feature.mjs service participants trainings [--singular training] [--verb register]
 *     [--read bank:read] [--write bank:edit]
 *   node tools/generators/generate-feature.mjs console participants trainings
 * --root DIR writes elsewhere.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { format, resolveConfig } from 'prettier';

import { consoleFeature, consoleSteps } from './console-feature.mjs';
import { camel, checkKebab, pascal, singularOf } from './feature-names.mjs';
import { serviceFeature, serviceSteps } from './service-feature.mjs';

const OPTIONS = {
  singular: { type: 'string' },
  verb: { type: 'string', default: 'register' },
  read: { type: 'string', default: 'school:read' },
  write: { type: 'string', default: 'school:edit' },
  root: { type: 'string', default: path.resolve(import.meta.dirname, '..', '..') },
};

async function write(root, files) {
  const taken = Object.keys(files).filter((file) => existsSync(path.join(root, file)));
  if (taken.length > 0) throw new Error(`Already there: ${taken.join(', ')}`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    // Names decide where lines break.
    const style = await resolveConfig(import.meta.filename);
    writeFileSync(path.join(root, file), await format(text, { ...style, filepath: file }));
  }
}

/** The lib's one index names what others may use. */
function exportDecision(root, { service, singular, verb }) {
  const index = path.join(root, `libs/${service}/domain/src/index.ts`);
  const useCase = `${verb}-${singular}`;
  const line = `export { ${camel(useCase)}, type ${pascal(useCase)} } from './${singular}/${useCase}';\n`;
  writeFileSync(index, (existsSync(index) ? readFileSync(index, 'utf8') : '') + line);
}

/**
 * @param {string[]} argv
 * @returns {Promise<{files: string[], steps: string[]}>} what was written, and what is left to a person
 */
export async function generateFeature(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    options: OPTIONS,
    allowPositionals: true,
  });
  const [kind, owner, feature] = positionals;
  checkKebab('Owner', owner);
  checkKebab('Feature', feature);
  if (kind === 'console') {
    const choice = { domain: owner, feature };
    const files = consoleFeature(choice);
    await write(values.root, files);
    return { files: Object.keys(files), steps: consoleSteps(choice) };
  }
  if (kind !== 'service') throw new Error('Say "service" or "console" first');
  const singular = checkKebab('--singular', values.singular ?? singularOf(feature));
  const verb = checkKebab('--verb', values.verb);
  const choice = {
    service: owner,
    feature,
    singular,
    verb,
    read: values.read,
    write: values.write,
  };
  const files = serviceFeature(choice);
  await write(values.root, files);
  exportDecision(values.root, choice);
  return { files: Object.keys(files), steps: serviceSteps(choice) };
}

if (process.argv[1] === import.meta.filename) {
  try {
    const { files, steps } = await generateFeature(process.argv.slice(2));
    console.log(files.map((file) => `wrote ${file}`).join('\n'));
    console.log(`\nLeft to do:\n${steps.map((step, i) => `${i + 1}. ${step}`).join('\n')}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
