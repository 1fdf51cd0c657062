import pg from 'pg';

import { SERVICES } from '../postgres/roles.mjs';

const LOOK_AGAIN = 300;
/** As many looks without any progress: what is left then waits for a person, on the page of lost messages. */
const PATIENCE = 50;

const WAITING = SERVICES.map(
  (service) => `select count(*)::int n from ${service}.outbox_delivery where state = 'PENDING'`,
).join(' union all ');

/**
 * Waits until the relay has carried what services have to tell each other, so that pages are whole from the first look.
 * @param {string} relayUrl address of the database for the relay's role
 * @param {(left: number) => void} tell
 * @returns {Promise<string>} a note for the person who waits
 */
export async function untilDelivered(relayUrl, tell) {
  const client = new pg.Client({ connectionString: relayUrl });
  await client.connect();
  try {
    let least = Infinity;
    let first;
    for (let looks = 0; looks < PATIENCE; looks += 1) {
      const { rows } = await client.query(WAITING);
      const left = rows.reduce((sum, { n }) => sum + n, 0);
      first ??= left;
      if (left === 0) return first === 0 ? 'none' : `${first} delivered`;
      if (left < least) [least, looks] = [left, 0];
      tell(left);
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
    }
    return `${least} are still waiting`;
  } finally {
    await client.end();
  }
}
