import type { PersonSnapshot } from '../people/person-snapshot';
import type { RoleRef } from '../people/role-ref.entity';

/** A person as the composers of papers expect one. */
export const namedPerson = (id: string | null, person: PersonSnapshot) => ({
  id: id ?? '',
  surname: person.surname,
  name: person.name,
  patronymic: person.patronymic,
  gender: person.gender === 'm' ? ('MALE' as const) : ('FEMALE' as const),
  post: person.post,
});

export type NamedPerson = ReturnType<typeof namedPerson>;

export const namedHolder = (holder: RoleRef): NamedPerson =>
  namedPerson(holder.personId ?? null, { ...holder, patronymic: holder.patronymic ?? null });
