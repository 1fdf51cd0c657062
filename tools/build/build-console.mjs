import { spawn } from 'node:child_process';
import path from 'node:path';

import { ROOT } from './build-services.mjs';

/** Builds the console in Russian and English into dist/apps/console. @throws Error with the builder's last words */
export function buildConsole() {
  return new Promise((resolve, reject) => {
    const ng = path.join(ROOT, 'node_modules/@angular/cli/bin/ng.js');
    // CONSOLE_BUILD=development: Russian only and not minified, in a quarter of the time, for work on screens.
    const quick =
      process.env.CONSOLE_BUILD === 'development' ? ['--configuration', 'development'] : [];
    const child = spawn(process.execPath, [ng, 'build', ...quick], {
      cwd: path.join(ROOT, 'apps/console'),
      env: { ...process.env, NG_CLI_ANALYTICS: 'false', CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let words = '';
    const listen = (chunk) => (words = `${words}${chunk}`.slice(-4000));
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve(undefined) : reject(new Error(`The console did not build:\n${words}`)),
    );
  });
}
