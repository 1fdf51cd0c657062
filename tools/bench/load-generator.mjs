/**
 * A process of its own that asks one address again and again. Parent sends `{url, clients, concurrency, seconds}`, where
 * a client is a list of requests to be sent one after another; answer: `{done, failed, seconds, milliseconds: [p50, p99]}`.
 */
import { Agent } from 'undici';

const agent = new Agent({ connections: 64, pipelining: 1 });

async function send(url, { headers, body }) {
  const { origin, pathname } = new URL(url);
  const answer = await agent.request({ origin, path: pathname, method: 'POST', headers, body });
  const bytes = Buffer.from(await answer.body.arrayBuffer());
  if (answer.statusCode === 200 && !bytes.includes('"errors"')) return null;
  return `${answer.statusCode} ${bytes.toString('utf8').slice(0, 400)}`;
}

async function ask({ url, clients, concurrency, seconds }) {
  const started = performance.now();
  const end = started + seconds * 1000;
  const latencies = [];
  let failed = 0;
  let trouble;
  let next = 0;
  const person = async () => {
    while (performance.now() < end) {
      const since = performance.now();
      for (const request of clients[next++ % clients.length]) {
        const wrong = await send(url, request).catch(String);
        if (wrong === null) continue;
        failed += 1;
        trouble ??= wrong;
      }
      latencies.push(performance.now() - since);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, person));
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.floor((latencies.length - 1) * share)];
  return {
    done: latencies.length,
    failed,
    trouble,
    seconds: (performance.now() - started) / 1000,
    milliseconds: [at(0.5), at(0.99)],
  };
}

process.on('message', async (order) => process.send(await ask(order)));
process.on('disconnect', () => process.exit(0));
