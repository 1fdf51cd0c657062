import path from 'node:path';
import { parseArgs } from 'node:util';

import { Trouble } from './trouble.mjs';

export const HELP = `npm start -- [options]
  --port N        where the console answers (4200)
  --data DIR      where data is kept (.nastavnik)
  --reset         throws the data away first
  --empty         no demo data: the first page creates the district administrator
  --no-console    the services and the graph alone
Environment: DATABASE_URL (an administrator's address of an external PostgreSQL), S3_ENDPOINT with S3_ACCESS_KEY,
S3_SECRET_KEY and S3_BUCKET use external servers instead of the built-in ones; S3_OBJECT_LOCK=unavailable admits storage
that keeps no locks.`;

/** @throws Trouble naming the option at fault. */
export function readOptions(argv) {
  let values;
  try {
    ({ values } = parseArgs({
      args: argv,
      options: {
        port: { type: 'string', default: '4200' },
        data: { type: 'string', default: '.nastavnik' },
        reset: { type: 'boolean', default: false },
        empty: { type: 'boolean', default: false },
        console: { type: 'boolean', default: true },
        help: { type: 'boolean', default: false },
      },
      allowNegative: true,
    }));
  } catch (error) {
    throw new Trouble(`${error.message}\n\n${HELP}`);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Trouble(`--port takes a number from 1 to 65535, not "${values.port}".`);
  return { ...values, port, data: path.resolve(values.data) };
}
