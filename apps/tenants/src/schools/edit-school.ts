import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { ConflictError, NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database, type Work } from '@nastavnik/persistence';
import { editSchool } from '@nastavnik/tenants-domain';

import { reachTenant } from './reach-tenant';
import { School } from './school.entity';
import type { EditSchoolInput } from './school.inputs';
import type { SchoolType } from './school.type';
import { SchoolsQueries } from './schools.queries';

/** The district or the head changes what papers say of a school; the other services are told. */
@Injectable()
export class EditSchool {
  constructor(
    private readonly database: Database,
    private readonly queries: SchoolsQueries,
  ) {}

  async execute(actor: Actor, input: EditSchoolInput): Promise<SchoolType | RefusalAnswer> {
    const inside = await reachTenant(this.database, actor, input.id);
    const refused = await this.database
      .write(inside, (work) => change(work, input))
      .catch((error: unknown) => {
        // A head does not see the other schools of the district: PostgreSQL knows their names.
        if (error instanceof UniqueConstraintViolationException)
          return RefusalAnswer.of({ code: 'SHORT_NAME_TAKEN', field: 'shortName' });
        throw error;
      });
    return refused ?? this.queries.one(actor, input.id);
  }
}

/** @throws NotFoundError @throws ConflictError when somebody was faster */
async function change(
  { em, actor, audit, publish }: Work,
  { id, expectedVersion, ...input }: EditSchoolInput,
): Promise<RefusalAnswer | null> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const school = await em.findOne(School, { tenantId: actor.tenantId, id }, { lockMode });
  if (!school) throw new NotFoundError('School');
  if (school.version !== expectedVersion) throw new ConflictError();
  const others = await em.find(
    School,
    { districtId: actor.districtId, id: { $ne: id } },
    { fields: ['shortName'] },
  );
  const decision = editSchool(
    { ...school, siteUrl: school.siteUrl ?? null },
    others.map(({ shortName }) => shortName),
    { ...input, siteUrl: input.siteUrl ?? null, archiveIndex: input.archiveIndex ?? null },
  );
  if (!decision.ok) return RefusalAnswer.of(decision.refusal);
  const { next, before, after } = decision.value;
  const details = { ...next, archiveIndex: next.archiveIndex ?? '' };
  Object.assign(school, details);
  audit({
    fact: 'SCHOOL_CHANGED',
    subjectKind: 'SCHOOL',
    subjectId: id,
    heading: `Изменены сведения о школе «${next.shortName}»`,
    before,
    after,
  });
  const { siteUrl: _site, ...told } = details;
  publish('SchoolOpened.v1', id, { schoolId: id, ...told, isDistrict: false });
  return null;
}
