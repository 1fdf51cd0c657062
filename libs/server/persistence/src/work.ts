import type { Actor, LocalDate } from '@nastavnik/kernel';
import type { MessageOf, MessageType } from '@nastavnik/events';
import type { EntityManager } from '@mikro-orm/postgresql';

/** One fact for the audit, in the words a person reads. */
export interface AuditFact {
  readonly fact: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** A Russian sentence part: «Изменены параметры положения». */
  readonly heading: string;
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
  readonly documentId?: string;
}

/** One write: a transaction under the actor's session, with its audit and its messages. */
export interface Work {
  readonly em: EntityManager;
  readonly actor: Actor;
  readonly now: Date;
  /** The day in the district's time zone. */
  readonly today: LocalDate;
  /** The day an instant fell on in the district's time zone. */
  dayOf(instant: string): LocalDate;
  /** The last moment of a day there. */
  endOf(day: LocalDate): Date;
  audit(fact: AuditFact): void;
  /** Tells other services, in the same transaction. `aggregateId` orders messages: one aggregate, one order. */
  publish<T extends MessageType>(type: T, aggregateId: string, payload: MessageOf<T>): void;
}
