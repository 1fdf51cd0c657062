import {
  nominativeOf,
  type NamedPerson,
  type Organisation,
  storedForms,
  type Surroundings,
} from '@nastavnik/documents-domain';
import type { Work } from '@nastavnik/persistence';

import { ConfirmedForm } from './confirmed-form.entity';
import { type KnownPerson, peopleInFacts } from './people-in-facts';
import { PersonRef } from './person-ref.entity';
import { RoleRef } from './role-ref.entity';
import { SchoolRef } from './school-ref.entity';

const organisationOf = (school: SchoolRef | undefined): Organisation | null =>
  school
    ? {
        founder: school.founder || null,
        fullName: school.fullName,
        shortName: school.shortName,
        place: school.place,
        address: school.address || null,
      }
    : null;

const genderOf = (gender: 'm' | 'f' | null | undefined) =>
  gender === undefined || gender === null
    ? {}
    : ({ gender: gender === 'm' ? 'MALE' : 'FEMALE' } as const);

/** What the school knows of the people of a paper: from the staff list, the roles, and confirmed declensions. */
export async function surroundingsOf(
  { em, actor, today }: Work,
  facts: Readonly<Record<string, unknown>>,
): Promise<Surroundings> {
  const { tenantId, districtId } = actor;
  const inFacts = peopleInFacts(facts);
  const schools = await em.find(SchoolRef, {
    $or: [{ tenantId }, { districtId, isDistrict: true }],
  });
  const holders = await em.find(RoleRef, {
    $or: [
      { tenantId, role: 'SCHOOL_HEAD' },
      { districtId, role: 'DISTRICT_ADMIN' },
    ],
    validFrom: { $lte: today },
    $and: [{ $or: [{ validTo: null }, { validTo: { $gt: today } }] }],
  });
  const ids = [...new Set([...inFacts.keys(), ...holders.map(({ personId }) => personId)])];
  const refs = await em.find(PersonRef, { tenantId, id: { $in: ids } });
  const forms = await em.find(ConfirmedForm, { tenantId, personId: { $in: ids } });

  const known = (person: KnownPerson): KnownPerson => {
    const ref = refs.find(({ id }) => id === person.id);
    const whole: KnownPerson = {
      ...(ref?.surname ? { surname: ref.surname, patronymic: ref.patronymic ?? null } : {}),
      ...(ref?.name ? { name: ref.name } : {}),
      ...genderOf(ref?.gender),
      ...(ref?.post ? { post: ref.post } : {}),
      ...person,
    };
    return { ...whole, ...confirmedOf(whole, forms) };
  };
  const holder = (role: string): NamedPerson | null => {
    const found = holders.find((ref) => ref.role === role);
    if (!found) return null;
    const { personId: id, surname, name, patronymic, post } = found;
    const person = { id, surname, name, patronymic: patronymic ?? null, post };
    return known({ ...person, ...genderOf(found.gender) }) as NamedPerson;
  };
  return {
    organisation: organisationOf(schools.find((school) => school.tenantId === tenantId)),
    authority: organisationOf(schools.find((school) => school.isDistrict)),
    head: holder('SCHOOL_HEAD'),
    authorityHead: holder('DISTRICT_ADMIN'),
    people: new Map([...inFacts.values()].map((person) => [person.id, known(person)])),
    registration: { date: null, number: null },
  };
}

/** Forms are kept beside the very name or post they were confirmed for. */
function confirmedOf(
  person: KnownPerson,
  forms: readonly ConfirmedForm[],
): Pick<KnownPerson, 'storedForms' | 'postForms'> {
  const own = forms.filter(({ personId }) => personId === person.id);
  const full = { surname: '', name: '', gender: 'FEMALE' as const, ...person };
  const ofName = own.find((f) => f.kind === 'NAME' && f.nominative === nominativeOf(full));
  const ofPost = own.find((f) => f.kind === 'POST' && f.nominative === person.post);
  const taken = ofName ? storedForms(full, ofName) : null;
  return {
    ...(taken?.ok ? { storedForms: taken.value } : {}),
    ...(ofPost
      ? {
          postForms: {
            genitive: ofPost.genitive,
            dative: ofPost.dative,
            accusative: ofPost.accusative,
            instrumental: ofPost.instrumental,
          },
        }
      : {}),
  };
}
