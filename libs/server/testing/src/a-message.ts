import type { Message, MessageOf, MessageType } from '@nastavnik/events';
import type { Actor } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';

/** A message as the relay carries it, written by this actor in their school. */
export function aMessage<T extends MessageType>(
  actor: Actor,
  type: T,
  aggregateId: string,
  payload: MessageOf<T>,
): Message {
  return {
    id: newId(),
    type,
    tenantId: actor.tenantId,
    districtId: actor.districtId,
    aggregateId,
    occurredAt: '2026-11-20T09:00:00.000Z',
    actorId: actor.accountId,
    actorName: actor.name,
    payload: payload as Record<string, unknown>,
  };
}
