import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { causeIn, Trouble } from './trouble.mjs';

const RESTART_AFTER = 500;
const START_TIMEOUT = 60_000;

/** The processes of one installation: started together, restarted when one falls, stopped together. */
export class Children {
  #dir;
  #running = new Map();
  #stopping = false;

  constructor(dir) {
    this.#dir = dir;
  }

  /** Ends what a killed run left behind. @returns how many processes there were */
  async endLeftovers() {
    const file = this.#pidFile();
    if (!existsSync(file)) return 0;
    let ended = 0;
    for (const pid of JSON.parse(readFileSync(file, 'utf8')))
      if (isOurs(pid)) {
        process.kill(pid, 'SIGKILL');
        ended += 1;
      }
    await rm(file, { force: true });
    return ended;
  }

  /** Starts a process and waits for its line `listening …`. */
  start(name, file, env) {
    return new Promise((resolve, reject) => {
      const logFile = path.join(this.#dir, 'logs', `${name}.log`);
      const log = createWriteStream(logFile, { flags: 'a' });
      let lastLines = '';
      const launch = () => {
        const child = spawn(
          process.execPath,
          ['--enable-source-maps', '--import', diesWithParent, file],
          {
            env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env },
            stdio: ['pipe', 'pipe', 'pipe'],
          },
        );
        this.#running.set(name, child);
        void this.#writePids();
        const listen = (chunk) => {
          lastLines = `${lastLines}${chunk}`.slice(-8000);
          if (/^listening /m.test(String(chunk))) resolve();
        };
        child.stdout.on('data', listen);
        child.stderr.on('data', listen);
        child.stdout.pipe(log, { end: false });
        child.stderr.pipe(log, { end: false });
        child.on('exit', (code, signal) => {
          this.#running.delete(name);
          if (this.#stopping) return;
          reject(
            new Trouble(
              `${name} ended (${signal ?? code}): ${causeIn(lastLines.trim())} (see ${logFile})`,
            ),
          );
          setTimeout(() => this.#stopping || launch(), RESTART_AFTER);
        });
      };
      launch();
      setTimeout(
        () => reject(new Trouble(`${name} did not start in a minute (see ${logFile})`)),
        START_TIMEOUT,
      ).unref();
    });
  }

  async stop() {
    this.#stopping = true;
    await Promise.all([...this.#running.values()].map(endChild));
    await rm(this.#pidFile(), { force: true });
  }

  #pidFile() {
    return path.join(this.#dir, 'pids.json');
  }

  #writePids() {
    return writeFile(
      this.#pidFile(),
      JSON.stringify([...this.#running.values()].map(({ pid }) => pid)),
    );
  }
}

const diesWithParent = new URL('./dies-with-parent.mjs', import.meta.url).href;

function isOurs(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dies-with-parent');
  } catch {
    return false;
  }
}

function endChild(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
