import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const HERE = import.meta.dirname;
const read = (file) => JSON.parse(readFileSync(path.join(HERE, file), 'utf8'));

/** Installs what only the bench compares with, when it is not there yet: 160 megabytes that nobody else needs. */
export function installBench() {
  const missing = Object.entries(read('package.json').dependencies).filter(([name, version]) => {
    const installed = `node_modules/${name}/package.json`;
    return !existsSync(path.join(HERE, installed)) || read(installed).version !== version;
  });
  if (missing.length === 0) return;
  console.log(
    `  installing ${missing.map((each) => each.join(' ')).join(', ')} for the comparison`,
  );
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...first, ...args], { cwd: HERE, stdio: 'inherit' });
  if (status !== 0) throw new Error('The packages of the bench could not be installed.');
}
