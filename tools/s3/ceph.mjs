// A real S3 server with versions and Object Lock for the storage conformance run: Ceph RADOS Gateway from Debian's
// packages, one monitor, one OSD on a sparse file, no manager. Only for tests: no authentication inside the cluster,
// one copy of the data, loopback addresses only.
import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import { freePort } from '../net/free-port.mjs';

const run = promisify(execFile);
const PACKAGES = ['ceph-mon', 'ceph-osd', 'radosgw'];
const PROGRAMS = ['ceph', 'ceph-mon', 'ceph-osd', 'radosgw', 'radosgw-admin', 'monmaptool'];
const REGION = 'us-east-1';
const OSD_BYTES = 8 * 1024 ** 3;

/**
 * Starts the cluster in `dir`, which is emptied first, and makes one user. A second start in the same folder stops
 * what a killed run left behind there.
 * @param {{dir: string, port: number}} options
 */
export async function startCeph({ dir, port }) {
  const home = resolve(dir);
  await installPackages();
  await stopLeftovers(home);
  rmSync(home, { recursive: true, force: true });
  for (const folder of ['mon', 'osd', 'rgw', 'run', 'log', 'pid']) {
    mkdirSync(join(home, folder), { recursive: true });
  }

  const daemons = [];
  const steps = new AbortController();
  const killAll = () => {
    steps.abort();
    daemons.forEach(({ child }) => child.kill('SIGKILL'));
  };
  process.once('exit', killAll);
  // Limited, because a step waits for ever for a daemon that has ended.
  const step = (program, ...args) =>
    run(program, args, { signal: steps.signal, timeout: 60_000, killSignal: 'SIGKILL' });
  const stop = async () => {
    // The gateway first: a monitor or an OSD that disappears under it makes it wait instead of ending.
    for (const daemon of daemons.toReversed()) await endDaemon(daemon);
    process.removeListener('exit', killAll);
    rmSync(home, { recursive: true, force: true });
  };
  const start = (program, ...args) => {
    daemons.push(startDaemon(home, program, args));
    return daemons.at(-1);
  };

  try {
    const conf = join(home, 'ceph.conf');
    const map = join(home, 'monmap');
    const [mon2, mon1] = [await freePort(), await freePort()];
    const monitor = `[v2:127.0.0.1:${mon2},v1:127.0.0.1:${mon1}]`;
    const fsid = randomUUID();
    writeFileSync(conf, cephConfiguration({ home, port, monitor, fsid }));

    await step('monmaptool', '--create', '--fsid', fsid, '--addv', 'a', monitor, map);
    await step('ceph-mon', '-c', conf, '--mkfs', '-i', 'a', '--monmap', map);
    start('ceph-mon', '-c', conf, '-i', 'a', '-f');
    const osd = randomUUID();
    await step('ceph', '-c', conf, '--connect-timeout', '30', 'osd', 'new', osd);
    await step('ceph-osd', '-c', conf, '--mkfs', '-i', '0', '--osd-uuid', osd);
    start('ceph-osd', '-c', conf, '-i', '0', '-f');

    const accessKey = 'CONFORMANCE';
    const secretKey = randomUUID();
    const user = ['--uid', 'conformance', '--display-name', 'Conformance run'];
    const keys = ['--access-key', accessKey, '--secret-key', secretKey];
    await step('radosgw-admin', '-c', conf, '-n', 'client.rgw', 'user', 'create', ...user, ...keys);

    const gateway = start('radosgw', '-c', conf, '-n', 'client.rgw', '-f');
    const endpoint = `http://127.0.0.1:${port}`;
    await untilAnswers(endpoint, gateway);
    return { endpoint, region: REGION, accessKey, secretKey, stop };
  } catch (error) {
    await stop();
    throw new Error(`Ceph did not start: ${error.stderr?.trim() || error.message}`, {
      cause: error,
    });
  }
}

async function installPackages() {
  const missing = PROGRAMS.filter((program) => !onPath(program));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    throw new Error(
      `The Ceph programs ${missing.join(', ')} are missing and can be installed only by root on a system with apt-get ` +
        `(apt-get install --no-install-recommends ${PACKAGES.join(' ')}).`,
    );
  }
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 ** 2,
  };
  const install = () =>
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...PACKAGES], options);
  try {
    await install().catch(async () => {
      await run('apt-get', ['update', '-q'], options);
      await install();
    });
  } catch (error) {
    const reason = error.stderr?.trim().split('\n').at(-1) || error.message;
    throw new Error(
      `The Debian packages ${PACKAGES.join(', ')} could not be installed: ${reason}`,
      {
        cause: error,
      },
    );
  }
}

const onPath = (program) =>
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, program)));

const cephConfiguration = ({ home, port, monitor, fsid }) => `[global]
fsid = ${fsid}
mon host = ${monitor}
public network = 127.0.0.0/8
cluster network = 127.0.0.0/8
auth cluster required = none
auth service required = none
auth client required = none
# Secure mode needs keys, and there are none.
ms mon client mode = crc
ms cluster mode = crc
ms service mode = crc
ms client mode = crc
run dir = ${home}/run
admin socket = ${home}/run/$cluster-$name.asok
log file = ${home}/log/$name.log
crash dir = ${home}/log
keyring = /dev/null
osd crush chooseleaf type = 0
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 4
osd pool default pgp num = 4
osd pool default pg autoscale mode = off

[mon]
mon data = ${home}/mon
mon allow pool size one = true
mon max pg per osd = 1000
mon data avail crit = 1
paxos propose interval = 0.05

[osd]
osd data = ${home}/osd
osd objectstore = bluestore
osd memory target = 939524096
bluestore block create = true
bluestore block size = ${OSD_BYTES}
bluestore block db create = false
bluestore block wal create = false

[client.rgw]
rgw data = ${home}/rgw
rgw frontends = beast endpoint=127.0.0.1:${port}
rgw crypt require ssl = false
rgw thread pool size = 64
`;

function startDaemon(home, program, args) {
  const child = spawn(program, args, { stdio: 'ignore' });
  const ended = new Promise((done) => {
    child.once('exit', done);
    child.once('error', done);
  });
  if (child.pid) writeFileSync(join(home, 'pid', `${program}.pid`), String(child.pid));
  return { program, child, ended };
}

async function endDaemon({ child, ended }) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const late = sleep(5_000, 'late', { ref: false });
  if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL');
  await ended;
}

// A pid is trusted only while its command line still names this folder: numbers are reused.
async function stopLeftovers(home) {
  const pids = join(home, 'pid');
  if (!existsSync(pids)) return;
  for (const file of readdirSync(pids)) {
    const pid = Number(readFileSync(join(pids, file), 'utf8'));
    const isOurs = () => commandLine(pid).includes(join(home, 'ceph.conf'));
    if (!isOurs()) continue;
    process.kill(pid, 'SIGKILL');
    while (isOurs()) await sleep(50);
  }
}

function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

async function untilAnswers(endpoint, gateway) {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(100)) {
    if (gateway.child.exitCode !== null) throw new Error('radosgw ended while starting');
    const answer = await fetch(endpoint).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
  }
  throw new Error('radosgw did not answer within a minute');
}
