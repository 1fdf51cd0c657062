import { fork } from 'node:child_process';

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * Measures contenders round by round (A B C, A B C, …), so that what else the machine does falls on all of them alike.
 * @param {{contenders: {name: string, url: string, clients: object[], cpu: () => number}[], rounds: number, seconds: number,
 *   concurrency: number, say: (line: string) => void}} choice
 * @returns {Promise<{name: string, rate: number, p50: number, p99: number, cpu: number, share: number,
 *   spread: [number, number]}[]>}
 *   medians over the rounds; `share` of the first contender, taken round by round; `cpu` in milliseconds for
 *   one request, which a busy machine disturbs less than anything else
 */
export async function interleaved({ contenders, rounds, seconds, concurrency, say }) {
  const generator = fork(new URL('./load-generator.mjs', import.meta.url));
  const order = ({ url, clients }, length) =>
    new Promise((resolve) => {
      generator.once('message', resolve);
      generator.send({ url, clients, concurrency, seconds: length });
    });
  const measured = new Map(contenders.map(({ name }) => [name, []]));
  try {
    for (const contender of contenders) {
      await order(contender, 1);
      sound(contender, await order(contender, seconds));
    }
    for (let round = 1; round <= rounds; round += 1) {
      for (const contender of contenders) {
        const before = contender.cpu();
        const outcome = sound(contender, await order(contender, seconds));
        measured.get(contender.name).push({
          rate: outcome.done / outcome.seconds,
          milliseconds: outcome.milliseconds,
          cpu: (contender.cpu() - before) / outcome.done,
        });
      }
      say(`round ${round} of ${rounds}`);
    }
  } finally {
    generator.disconnect();
  }
  const baseline = measured.get(contenders[0].name);
  return contenders.map(({ name }) => {
    const own = measured.get(name);
    const shares = own.map(({ rate }, round) => rate / baseline[round].rate);
    return {
      name,
      rate: median(own.map(({ rate }) => rate)),
      p50: median(own.map(({ milliseconds }) => milliseconds[0])),
      p99: median(own.map(({ milliseconds }) => milliseconds[1])),
      share: median(shares),
      cpu: median(own.map((each) => each.cpu)),
      spread: [Math.min(...shares), Math.max(...shares)],
    };
  });
}

function sound({ name }, outcome) {
  if (outcome.failed > 0)
    throw new Error(`${name} answered ${outcome.failed} times wrongly: ${outcome.trouble}`);
  return outcome;
}
