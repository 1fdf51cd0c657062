import { Injectable } from '@nestjs/common';
import { NotFoundError } from '@nastavnik/graphql';
import { actingFor, type Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

interface Owner {
  readonly tenantId: string;
  readonly mentorId: string;
}

const OWNERS = {
  assignment: `select tenant_id "tenantId", mentor_id "mentorId" from programmes.assignment where id = $1`,
  programme: `select tenant_id "tenantId", mentor_id "mentorId" from programmes.programme where id = $1`,
  event: `select tenant_id "tenantId", mentor_id "mentorId" from programmes.programme_event where id = $1`,
  report: `select tenant_id "tenantId", mentor_id "mentorId" from programmes.report where id = $1`,
} as const;

/**
 * In whose school a member of a pair writes. A mentor from another school acts inside the mentees' school, as a person
 * who reaches only their own papers there; everybody else acts where they are.
 */
@Injectable()
export class PairSchool {
  constructor(private readonly database: Database) {}

  async actorFor(actor: Actor, kind: keyof typeof OWNERS, id: string): Promise<Actor> {
    const [owner] = await this.database.rows<Owner>(actor, `owner-of-${kind}`, OWNERS[kind], [id]);
    const what = kind === 'assignment' ? 'Pair' : 'Programme';
    if (!owner) throw new NotFoundError(what);
    if (owner.tenantId === actor.tenantId) return actor;
    if (actor.reach !== 'PERSON' || owner.mentorId !== actor.personId)
      throw new NotFoundError(what);
    return actingFor(actor, owner.tenantId);
  }
}
