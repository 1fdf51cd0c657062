// Proves the storage library against a running S3 server: node tools/s3/run-storage-suite.mjs --server ceph|local
// The last line reads "N passed, N failed"; on Ceph a skipped case counts as a failure of the run.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from '../net/free-port.mjs';
import { startCeph } from './ceph.mjs';
import { startLocalS3 } from './local-s3.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const ORIGINS = ['http://localhost:4200'];
const bucket = `conformance-${randomUUID().slice(0, 8)}`;

const servers = {
  ceph: async (dir) => {
    const server = await startCeph({ dir, port: await freePort() });
    return { ...server, grade: 'real', objectLock: 'required' };
  },
  local: async (dir) => {
    const keys = { accessKey: 'LOCAL', secretKey: randomUUID() };
    const server = await startLocalS3({ port: 0, dir, ...keys, bucket, origins: ORIGINS });
    return { ...server, ...keys, grade: 'demonstration', objectLock: 'unavailable' };
  },
};

const { values } = parseArgs({ options: { server: { type: 'string', default: 'ceph' } } });
const start = servers[values.server];
if (!start) {
  console.error(`Unknown server ${values.server}: use --server ceph or --server local`);
  process.exit(2);
}

const dir = mkdtempSync(join(tmpdir(), 's3-'));
const began = Date.now();
let jest;
process.on('exit', () => {
  jest?.kill();
  rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
});
// A signal ends a process without its exit hooks, which stop the daemons.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

let server;
try {
  server = await start(join(dir, 'data'));
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
console.log(`${values.server} answers on ${server.endpoint} after ${seconds(began)} s`);

const tested = Date.now();
const report = join(dir, 'report.json');
const { code, results } = await runJest(server);
await server.stop();

const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, testResults = [] } = results;
for (const { fullName, status } of testResults.flatMap(
  ({ assertionResults }) => assertionResults,
)) {
  if (status === 'pending') console.log(`skipped: ${fullName}`);
}
const isIncomplete = server.grade === 'real' && numPendingTests > 0;
const unexplained = code !== 0 && numFailedTests === 0 ? 1 : 0;
const failed = numFailedTests + unexplained + (isIncomplete ? numPendingTests : 0);
console.log(`cases took ${seconds(tested)} s, ${numPendingTests} skipped`);
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || numPassedTests === 0 ? 1 : 0;

async function runJest({ endpoint, accessKey, secretKey, grade, objectLock }) {
  const settings = {
    endpoint,
    region: 'us-east-1',
    bucket,
    keys: { accessKey, secretKey },
    forcePathStyle: true,
    objectLock,
    origins: ORIGINS,
  };
  const flags = ['--experimental-vm-modules', '--no-warnings'];
  const program = join(ROOT, 'node_modules/jest/bin/jest.js');
  const config = join(import.meta.dirname, 'jest.config.mjs');
  const args = ['--config', config, '--verbose', '--json', '--outputFile', report];
  jest = spawn(process.execPath, [...flags, program, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, S3_UNDER_TEST: JSON.stringify({ grade, settings }) },
  });
  const code = await new Promise((done) => jest.once('exit', done).once('error', () => done(1)));
  return { code, results: readReport() };
}

// Absent when the suite could not even be read.
function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {};
  }
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}
