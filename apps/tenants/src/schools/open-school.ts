import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import { actingFor, type Actor } from '@nastavnik/kernel';
import { Database, newId } from '@nastavnik/persistence';
import { openSchool } from '@nastavnik/tenants-domain';

import type { OpenSchoolInput } from './school.inputs';
import { School } from './school.entity';

/** The district administrator opens a school: from then on it is a tenant of its own. */
@Injectable()
export class OpenSchool {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, input: OpenSchoolInput): Promise<School | RefusalAnswer> {
    const id = newId();
    return this.database.write(actingFor(actor, id), async ({ em, today, audit, publish }) => {
      const names = await em.find(School, {}, { fields: ['shortName'] });
      const decision = openSchool(
        names.map(({ shortName }) => shortName),
        { ...input, siteUrl: input.siteUrl ?? null, archiveIndex: input.archiveIndex ?? null },
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const { fullName, shortName, place, founder, siteUrl, archiveIndex } = decision.value;
      const address = input.address.trim();
      const school = em.create(School, {
        tenantId: id,
        id,
        districtId: actor.districtId,
        fullName,
        shortName,
        place,
        address,
        founder,
        siteUrl,
        kind: 'SCHOOL',
        archiveIndex: archiveIndex ?? '',
        openedOn: today,
      });
      audit({
        fact: 'SCHOOL_OPENED',
        subjectKind: 'SCHOOL',
        subjectId: id,
        heading: `Открыта школа «${shortName}»`,
        after: { fullName, shortName, place },
      });
      publish('SchoolOpened.v1', id, {
        schoolId: id,
        fullName,
        shortName,
        place,
        founder,
        address,
        archiveIndex: school.archiveIndex,
        isDistrict: false,
      });
      return school;
    });
  }
}
