import { Inject, Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import { actingFor, type Actor } from '@nastavnik/kernel';
import { Database, newId, type Work } from '@nastavnik/persistence';
import { CONFIG, type Config } from '@nastavnik/runtime';
import { openSchool, type OpenSchool as SchoolDetails } from '@nastavnik/tenants-domain';

import type { InvitedAccount } from '../accounts/account.type';
import { giveRole } from '../accounts/give-role';
import { handOver } from '../accounts/invitation';
import { unlessEmailTaken } from '../accounts/unless-email-taken';
import type { OpenSchoolInput } from './school.inputs';
import { School } from './school.entity';
import type { OpenedSchool } from './school.type';
import { SchoolsQueries } from './schools.queries';

/** The district administrator opens a school, and may invite its head in the same step. */
@Injectable()
export class OpenSchool {
  constructor(
    private readonly database: Database,
    private readonly queries: SchoolsQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute(actor: Actor, input: OpenSchoolInput): Promise<OpenedSchool | RefusalAnswer> {
    const inside = actingFor(actor, newId());
    const opened = await unlessEmailTaken(
      () => this.database.write(inside, (work) => this.open(work, input)),
      'head.email',
    );
    if (opened instanceof RefusalAnswer) return opened;
    return { school: await this.queries.one(inside, inside.tenantId), head: opened.head };
  }

  private async open(
    work: Work,
    input: OpenSchoolInput,
  ): Promise<{ head: InvitedAccount | null } | RefusalAnswer> {
    const { em } = work;
    const names = await em.find(School, {}, { fields: ['shortName'] });
    const decision = openSchool(
      names.map(({ shortName }) => shortName),
      { ...input, siteUrl: input.siteUrl ?? null, archiveIndex: input.archiveIndex ?? null },
    );
    if (!decision.ok) return RefusalAnswer.of(decision.refusal);
    if (!input.head) {
      begin(work, decision.value, input.address.trim());
      return { head: null };
    }
    const wanted = { ...input.head, role: 'SCHOOL_HEAD' as const, personId: null };
    const given = await giveRole(work, wanted, 'SCHOOL');
    if (!given.ok) {
      const { field } = given.refusal;
      return RefusalAnswer.of({ ...given.refusal, ...(field ? { field: `head.${field}` } : {}) });
    }
    begin(work, decision.value, input.address.trim());
    await em.flush();
    return { head: handOver(given.value.account, this.config.CONSOLE_ORIGIN, given.value) };
  }
}

function begin(
  { em, actor, today, audit, publish }: Work,
  details: SchoolDetails,
  address: string,
) {
  const { tenantId: id, districtId } = actor;
  const { fullName, shortName, place, founder, siteUrl } = details;
  const archiveIndex = details.archiveIndex ?? '';
  em.create(School, {
    tenantId: id,
    id,
    districtId,
    fullName,
    shortName,
    place,
    address,
    founder,
    siteUrl,
    kind: 'SCHOOL',
    archiveIndex,
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
    archiveIndex,
    isDistrict: false,
  });
}
