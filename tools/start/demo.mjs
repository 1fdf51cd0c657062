import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** In the order of dependence; the rest follows by message. */
const ORDER = ['tenants', 'participants', 'programmes', 'documents', 'statistics'];

/** The day in the district's time zone at this instant; services read the same variable. */
export const districtDay = (
  instant = new Date(),
  timeZone = process.env.TIME_ZONE ?? 'Europe/Moscow',
) => new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);

/**
 * Loads the demo district: each service writes its own rows through its own login role.
 * @returns {Promise<{role: string, school: string, email: string, password: string}[]>}
 */
export async function loadDemo(urlOf, builtServices) {
  let accounts = [];
  for (const service of ORDER) {
    const file = path.join(builtServices, service, 'demo.mjs');
    if (!existsSync(file)) continue;
    const { loadDemo: load } = await import(pathToFileURL(file).href);
    accounts =
      (await load(urlOf(service), {
        today: districtDay(),
        password: 'nastavnik-2026',
      })) ?? accounts;
  }
  return accounts;
}
