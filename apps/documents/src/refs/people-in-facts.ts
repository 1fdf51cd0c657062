import type { NamedPerson } from '@nastavnik/documents-domain';

type Facts = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Facts => typeof value === 'object' && value !== null;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/** A person as far as facts or messages know one. */
export type KnownPerson = Partial<NamedPerson> & { readonly id: string };

const personOf = (given: Facts, id: string): KnownPerson => {
  const gender = given['gender'];
  const surname = text(given['surname']);
  const name = text(given['name']);
  const post = text(given['post']) ?? text(given['position']);
  return {
    id,
    ...(surname ? { surname } : {}),
    ...(name ? { name } : {}),
    ...('patronymic' in given ? { patronymic: text(given['patronymic']) } : {}),
    ...(gender ? { gender: gender === 'm' || gender === 'MALE' ? 'MALE' : 'FEMALE' } : {}),
    ...(post ? { post } : {}),
  };
};

/** Everybody the facts of a paper name, by person id; the first mention wins. */
export function peopleInFacts(facts: unknown): ReadonlyMap<string, KnownPerson> {
  const found = new Map<string, KnownPerson>();
  const visit = (value: unknown): void => {
    if (!isObject(value)) return;
    const id = text(value['id']) ?? text(value['personId']);
    if (id && ('surname' in value || 'personId' in value) && !found.has(id))
      found.set(id, personOf(value, id));
    Object.values(value).forEach(visit);
  };
  visit(facts);
  return found;
}
