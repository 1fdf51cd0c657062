/**
 * Writes the migration that leads from a service's present migrations to its entities:
 *   node tools/database/new-migration.mjs participants add-bank-entries
 * Read what it wrote before you commit it.
 */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { buildServices, ROOT } from '../build/build-services.mjs';
import { startPostgres } from '../postgres/embedded.mjs';
import { LOGIN_ROLES, OWNER, prepareDatabase } from '../postgres/roles.mjs';

const [service, name = 'change'] = process.argv.slice(2);
if (!service)
  throw new Error(
    'Name the service: node tools/database/new-migration.mjs participants add-bank-entries',
  );

const out = path.join(ROOT, 'dist/migration-work', service);
await buildServices({ apps: [service], out: path.join(ROOT, 'dist/migration-work') });
const { entities, migrations, migrate, schemaDifference, sharedGrants } = await import(
  pathToFileURL(path.join(out, 'migrate.mjs')).href
);

const home = await mkdtemp('/tmp/nastavnik-migration-');
const server = await startPostgres({
  dir: path.join(home, 'data'),
  password: 'migration',
  durable: false,
});
try {
  const passwords = Object.fromEntries(LOGIN_ROLES.map((role) => [role, 'migration']));
  await prepareDatabase({ adminUrl: server.adminUrl, database: 'nastavnik', passwords });
  const ownerUrl = server.url(OWNER, 'migration');
  await migrate(ownerUrl);
  const difference = await schemaDifference({ service, databaseUrl: ownerUrl, entities });
  const statements = difference
    .split(/;\s*\n/)
    .map((statement) => statement.trim().replace(/;$/, ''))
    .filter(Boolean);
  if (statements.length === 0) {
    console.log(`${service}: the migrations already lead to the entities`);
  } else {
    if (migrations.length === 0) statements.push(...sharedGrants(service));
    await write(statements);
  }
} finally {
  await server.stop();
  await rm(home, { recursive: true, force: true });
}

async function write(statements) {
  const dir = path.join(ROOT, 'apps', service, 'migrations');
  const files = (await readdir(dir)).filter((file) => /^\d{4}-/.test(file)).sort();
  const number = String(files.length + 1).padStart(4, '0');
  const className = `Migration${number}`;
  const body = statements
    .map(
      (statement) =>
        `    this.addSql(\`${statement.replaceAll('`', '\\`').replaceAll('$$', '\\$\\$')}\`);`,
    )
    .join('\n');
  const file = `${number}-${name}`;
  await writeFile(
    path.join(dir, `${file}.ts`),
    `import { Migration } from '@mikro-orm/migrations';\n\nexport class ${className} extends Migration {\n  override up(): void {\n${body}\n  }\n}\n`,
  );
  const all = [...files.map((existing) => existing.replace(/\.ts$/, '')), file];
  const lines = all
    .map((entry) => `import { Migration${entry.slice(0, 4)} } from './${entry}';`)
    .join('\n');
  const list = all
    .map((entry) => `  { name: '${entry}', class: Migration${entry.slice(0, 4)} },`)
    .join('\n');
  await writeFile(
    path.join(dir, 'index.ts'),
    `${lines}\n\n/** In order; never edited once released. */\nexport const migrations = [\n${list}\n];\n`,
  );
  console.log(`wrote apps/${service}/migrations/${file}.ts (${statements.length} statements)`);
}
