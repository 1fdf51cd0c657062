import { type Message, type MessageOf, type MessageType, payloadOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

/** What a service does when it hears of something: one small function per message type, inside the given work. */
export type Reactions = {
  readonly [T in MessageType]?: (
    work: Work,
    payload: MessageOf<T>,
    message: Message,
  ) => Promise<void>;
} & {
  /** Once per school and batch, after its messages and in their transaction: for what is derived from all of them. */
  readonly afterBatch?: (work: Work) => Promise<void>;
};

export const REACTIONS = Symbol('reactions');

/** Runs the reaction to one message; a type the service has no reaction to is passed over. */
export async function react(reactions: Reactions, work: Work, message: Message): Promise<void> {
  const reaction = reactions[message.type] as
    ((work: Work, payload: unknown, message: Message) => Promise<void>) | undefined;
  if (reaction) await reaction(work, payloadOf(message, message.type), message);
}
