/** npm run rules: docs/rules out of the code. `--check` writes nothing and says what is out of date. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { format, resolveConfig } from 'prettier';

import { ROOT } from '../build/build-services.mjs';
import { deadlinesPage } from './deadlines-page.mjs';
import { loadRules } from './load-rules.mjs';
import { machinesPage } from './machines-page.mjs';
import { parametersPage } from './parameters-page.mjs';
import { permissionsPage } from './permissions-page.mjs';

const FOLDER = path.join(ROOT, 'docs/rules');

/** @returns {Promise<Record<string, string>>} the pages by the names of their files */
export async function rulePages(rules) {
  const pages = {
    'deadlines.md': deadlinesPage(rules),
    'machines.md': machinesPage(rules),
    'parameters.md': parametersPage(rules),
    'permissions.md': permissionsPage(rules),
  };
  const style = await resolveConfig(path.join(FOLDER, 'page.md'));
  const formatted = Object.entries(pages).map(async ([name, text]) => [
    name,
    await format(text, { ...style, parser: 'markdown' }),
  ]);
  return Object.fromEntries(await Promise.all(formatted));
}

/** Pages that are not what the code gives now. */
export async function ruleProblems(pages, folder = FOLDER) {
  const problems = [];
  for (const [name, text] of Object.entries(pages ?? (await rulePages(await loadRules())))) {
    const committed = await readFile(path.join(folder, name), 'utf8').catch(() => null);
    if (committed !== text) problems.push(`docs/rules/${name} is out of date: npm run rules`);
  }
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--check')) {
    const problems = await ruleProblems();
    for (const problem of problems) console.error(problem);
    process.exitCode = problems.length > 0 ? 1 : 0;
  } else {
    await mkdir(FOLDER, { recursive: true });
    for (const [name, text] of Object.entries(await rulePages(await loadRules()))) {
      await writeFile(path.join(FOLDER, name), text);
      console.log(`docs/rules/${name}`);
    }
  }
}
