import { Injectable } from '@nestjs/common';
import type { GraphContext } from '@nastavnik/graphql';
import { Database } from '@nastavnik/persistence';

import type { PersonType } from './person.type';
import { FULL_NAME } from './staff.queries';

const PEOPLE = `
  select p.id, p.surname, p.name, p.patronymic, ${FULL_NAME} "fullName",
         (select e.position from participants.employment e where e.tenant_id = p.tenant_id and e.person_id = p.id
           order by e.ended_on desc nulls first, e.is_head desc limit 1) position
    from participants.person p where p.id = any($1)`;

interface Batch {
  readonly ids: Set<string>;
  readonly people: Promise<ReadonlyMap<string, PersonType>>;
}

/** Reads all people that one request refers to in one statement. */
@Injectable()
export class PeopleBatch {
  private readonly waiting = new WeakMap<GraphContext, Batch>();

  constructor(private readonly database: Database) {}

  /** Null for nobody, and for somebody this session may not see. */
  async person(context: GraphContext, id: string): Promise<PersonType | null> {
    if (!context.actor) return null;
    const batch = this.waiting.get(context) ?? this.open(context);
    batch.ids.add(id);
    return (await batch.people).get(id) ?? null;
  }

  private open(context: GraphContext): Batch {
    const ids = new Set<string>();
    const people = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
      this.waiting.delete(context);
      if (!context.actor) return new Map<string, PersonType>();
      const rows = await this.database.rows<PersonType>(context.actor, 'people', PEOPLE, [
        [...ids],
      ]);
      return new Map(rows.map((row) => [row.id, row]));
    });
    const batch = { ids, people };
    this.waiting.set(context, batch);
    return batch;
  }
}
