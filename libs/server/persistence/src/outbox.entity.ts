import { defineEntity, p } from '@mikro-orm/core';

import { tenantColumns, tenantTable } from './tenant-table';

/** The relay's login role: it sees what waits for delivery in every school, and nothing else. */
export const RELAY_ROLE = 'nastavnik_relay';

const relayPolicy = { name: 'relay', roles: [RELAY_ROLE], using: 'true', check: 'true' };

const withRelay = () => {
  const table = tenantTable({ district: true });
  return { ...table, policies: [...table.policies, relayPolicy] };
};

const OutboxMessageSchema = defineEntity({
  name: 'OutboxMessage',
  tableName: 'outbox_message',
  properties: {
    ...tenantColumns,
    position: p.bigint('string').autoincrement(),
    type: p.text(),
    aggregateId: p.uuid(),
    payload: p.json<Record<string, unknown>>(),
    occurredAt: p.datetime(),
    actorId: p.uuid(),
    actorName: p.text(),
  },
  indexes: [{ properties: ['position'] }],
  ...withRelay(),
});

/** A message written in the transaction of the change it tells of, kept for replay. */
export class OutboxMessage extends OutboxMessageSchema.class {}
OutboxMessageSchema.setClass(OutboxMessage);

const OutboxDeliverySchema = defineEntity({
  name: 'OutboxDelivery',
  tableName: 'outbox_delivery',
  properties: {
    ...tenantColumns,
    position: p.bigint('string').autoincrement(),
    messageId: p.uuid(),
    consumer: p.text(),
    aggregateId: p.uuid(),
    state: p.text().$type<'PENDING' | 'DONE' | 'DEAD'>().default('PENDING'),
    attempts: p.integer().default(0),
    nextAttemptAt: p.datetime(),
    error: p.text().nullable(),
    deliveredAt: p.datetime().nullable(),
  },
  indexes: [
    // What waits behind a message that was set aside is counted by its aggregate.
    {
      name: 'outbox_delivery_held',
      properties: ['consumer', 'aggregateId', 'position'],
      where: `state <> 'DONE'`,
    },
    {
      name: 'outbox_delivery_waiting',
      properties: ['consumer', 'position'],
      where: `state <> 'DONE'`,
    },
    { properties: ['tenantId', 'messageId'] },
  ],
  ...withRelay(),
});

/** One message on its way to one consumer; DEAD ones are shown to the district office. */
export class OutboxDelivery extends OutboxDeliverySchema.class {}
OutboxDeliverySchema.setClass(OutboxDelivery);

const InboxMessageSchema = defineEntity({
  name: 'InboxMessage',
  tableName: 'inbox_message',
  properties: {
    ...tenantColumns,
    source: p.text(),
    type: p.text(),
    receivedAt: p.datetime(),
  },
  ...tenantTable(),
});

/** A message this service has already acted on: the second arrival changes nothing. */
export class InboxMessage extends InboxMessageSchema.class {}
InboxMessageSchema.setClass(InboxMessage);
