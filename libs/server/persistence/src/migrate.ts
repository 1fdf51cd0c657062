import { MikroORM } from '@mikro-orm/postgresql';

import { ormOptions, type OrmChoice } from './orm-options';
import { RELAY_ROLE } from './outbox.entity';

/** Runs the pending migrations of one service as the owner role. Answers their names. */
export async function migrateService(choice: OrmChoice): Promise<string[]> {
  const orm = await MikroORM.init(ormOptions(choice));
  try {
    const done = await orm.migrator.up();
    return done.map(({ name }) => name);
  } finally {
    await orm.close(true);
  }
}

/** What every first migration adds: rights that the schema generator does not know. */
export const sharedGrants = (service: string): string[] => [
  `revoke update, delete on ${service}.audit_entry from nastavnik_${service}`,
  `grant select on ${service}.outbox_message to ${RELAY_ROLE}`,
  `grant select, update on ${service}.outbox_delivery to ${RELAY_ROLE}`,
  `create function ${service}.tell_relay() returns trigger language plpgsql as $$
     begin perform pg_notify('nastavnik_outbox', '${service}'); return null; end $$`,
  `create trigger tell_relay after insert on ${service}.outbox_delivery
     for each statement execute function ${service}.tell_relay()`,
];

/** The SQL that leads from the database as it stands to the entities, statement by statement. */
export async function schemaDifference(choice: OrmChoice): Promise<string> {
  const orm = await MikroORM.init(ormOptions(choice));
  try {
    return await orm.schema.getUpdateSchemaSQL({ wrap: false, schema: choice.service });
  } finally {
    await orm.close(true);
  }
}
