import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { freePort } from '../net/free-port.mjs';

/**
 * Starts a process that says `listening …` when it is ready.
 * @returns {Promise<{url: string, pid: number, memory: () => number, stop: () => Promise<void>}>} memory: resident megabytes now
 */
export async function startContender(name, file, env) {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', ...(env.NODE_FLAGS?.split(' ') ?? []), file],
    {
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        LOG_LEVEL: 'warn',
        PORT: String(port),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let words = '';
  await new Promise((resolve, reject) => {
    const listen = (chunk) => {
      words = `${words}${chunk}`.slice(-4000);
      if (/^listening /m.test(words)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`${name} did not start:\n${words}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid,
    memory: () => residentMegabytes(child.pid),
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

const residentMegabytes = (pid) =>
  Math.round(
    Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
  );
