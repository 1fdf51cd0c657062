import type { PersonRef } from './person-ref.entity';

/** A person as they were named when a paper or a pair was made; papers and lists quote it. */
export interface PersonSnapshot {
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string | null;
  readonly gender: 'm' | 'f';
  readonly post: string;
}

/** «Лугова Вера Павловна» */
export const fullNameOf = ({
  surname,
  name,
  patronymic,
}: Pick<PersonSnapshot, 'surname' | 'name' | 'patronymic'>): string =>
  [surname, name, patronymic].filter(Boolean).join(' ');

export const snapshotOf = (person: PersonRef): PersonSnapshot => ({
  surname: person.surname,
  name: person.name,
  patronymic: person.patronymic ?? null,
  gender: person.gender,
  post: person.position,
});
