import { z } from 'zod';

import { documentsMessages } from './documents';
import { participantsMessages } from './participants';
import { programmesMessages } from './programmes';
import { day, id } from './shapes';
import { tenantsMessages } from './tenants';

export const SERVICES = [
  'tenants',
  'participants',
  'programmes',
  'documents',
  'statistics',
] as const;
export type ServiceName = (typeof SERVICES)[number];

/** Every message that crosses services, by its versioned name. A changed meaning is a new version beside the old. */
export const MESSAGES = {
  ...tenantsMessages,
  ...participantsMessages,
  ...programmesMessages,
  ...documentsMessages,
  /** Any service, for the proof of delivery: changes nothing but a counter. */
  'Counted.v1': z.object({ countedOn: day, ordinal: z.number().int() }),
};

export type MessageType = keyof typeof MESSAGES;
export type MessageOf<T extends MessageType> = z.infer<(typeof MESSAGES)[T]>;

/** A message as it travels: the owner school, the author, and the payload of its type. */
export const envelope = z.object({
  id,
  type: z.enum(Object.keys(MESSAGES) as [MessageType, ...MessageType[]]),
  tenantId: id,
  districtId: id,
  aggregateId: id,
  occurredAt: z.string(),
  actorId: id,
  actorName: z.string(),
  payload: z.record(z.string(), z.unknown()),
});

export type Message = z.infer<typeof envelope>;

/** The payload checked against the shape of its type. */
export function payloadOf<T extends MessageType>(message: Message, type: T): MessageOf<T> {
  return MESSAGES[type].parse(message.payload) as MessageOf<T>;
}
