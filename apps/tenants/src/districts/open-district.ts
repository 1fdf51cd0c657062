import { Injectable } from '@nestjs/common';
import { accept, type Actor, type Decision, refuse } from '@nastavnik/kernel';
import { Database, newId } from '@nastavnik/persistence';
import { checkPassword } from '@nastavnik/tenants-domain';
import { z } from 'zod';

import { Account } from '../identity/account.entity';
import { nobody } from '../identity/nobody';
import { hashPassword } from '../identity/password';
import { RoleGrant } from '../identity/role-grant.entity';
import { District } from './district.entity';

const text = z.string().trim().min(1);
const input = z.object({
  districtName: text,
  authority: text,
  place: text,
  post: text,
  surname: text,
  name: text,
  patronymic: z.string().trim().nullish(),
  gender: z.enum(['m', 'f']).default('f'),
  email: z.email().transform((value) => value.toLowerCase()),
  password: z.string(),
});

/** The first run of an empty house: the district and its administrator. Possible once. */
@Injectable()
export class OpenDistrict {
  constructor(private readonly database: Database) {}

  async exists(): Promise<boolean> {
    const rows = await this.database.rows(
      nobody,
      'any-district',
      'select 1 from tenants.district limit 1',
    );
    return rows.length > 0;
  }

  async execute(body: unknown): Promise<Decision<Account>> {
    const parsed = input.safeParse(body);
    if (!parsed.success)
      return refuse('FIELD_REQUIRED', { field: String(parsed.error.issues[0]?.path[0] ?? '') });
    const fields = parsed.data;
    const allowed = checkPassword(fields.password, fields.email);
    if (!allowed.ok) return allowed;
    const passwordHash = await hashPassword(fields.password);
    const districtId = newId();
    const accountId = newId();
    const name = `${fields.surname} ${fields.name}`;
    const actor: Actor = {
      ...nobody,
      accountId,
      districtId,
      tenantId: districtId,
      roles: ['DISTRICT_ADMIN'],
      reach: 'DISTRICT',
      name,
    };
    return this.database.write(actor, async ({ em, today, audit, publish }) => {
      await em.execute(`select pg_advisory_xact_lock(hashtext('tenants.first-run'))`);
      if ((await em.count(District)) > 0) return refuse('ALREADY_OPENED');
      const owner = { tenantId: districtId, districtId };
      const person = {
        surname: fields.surname,
        name: fields.name,
        patronymic: fields.patronymic || null,
        gender: fields.gender,
      };
      const personId = newId();
      em.create(District, {
        ...owner,
        id: districtId,
        name: fields.districtName,
        authority: fields.authority,
        place: fields.place,
        timeZone: 'Europe/Moscow',
      });
      const account = em.create(Account, {
        ...owner,
        ...person,
        id: accountId,
        personId,
        email: fields.email,
        passwordHash,
      });
      const grant = em.create(RoleGrant, {
        ...owner,
        id: newId(),
        accountId,
        personId,
        role: 'DISTRICT_ADMIN',
        post: fields.post,
        validFrom: today,
      });
      audit({
        fact: 'DISTRICT_OPENED',
        subjectKind: 'DISTRICT',
        subjectId: districtId,
        heading: `Создан округ «${fields.districtName}»`,
      });
      publish('SchoolOpened.v1', districtId, {
        schoolId: districtId,
        fullName: fields.authority,
        shortName: fields.districtName,
        place: fields.place,
        founder: '',
        address: '',
        archiveIndex: '',
        isDistrict: true,
      });
      publish('RoleGranted.v1', personId, {
        grantId: grant.id,
        accountId,
        personId,
        role: grant.role,
        person,
        post: grant.post,
        email: fields.email,
        from: today,
        to: null,
      });
      return accept(account);
    });
  }
}
