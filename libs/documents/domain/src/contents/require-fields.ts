import { refuse, type Refused } from '@nastavnik/kernel';
import type { NamedPerson } from '../paper/naming';
import type { OrderFacts, Organisation, Term } from './facts';

export type ComposeRefusal = 'FIELD_REQUIRED' | 'TERM_REVERSED' | 'MENTEE_REPEATED';

type Value = string | readonly unknown[] | object | null | undefined;
export type Field = readonly [name: string, value: Value];

const isMissing = (value: Value): boolean => {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
};

export const nameFields = (name: string, person: NamedPerson | null | undefined): Field[] => [
  [name, person],
  [`${name}.surname`, person?.surname],
  [`${name}.name`, person?.name],
];

export const personFields = (name: string, person: NamedPerson | null | undefined): Field[] => [
  ...nameFields(name, person),
  [`${name}.post`, person?.post],
];

export const peopleFields = (name: string, people: readonly NamedPerson[]): Field[] => [
  [name, people],
  ...people.flatMap((person, place) => personFields(`${name}.${place}`, person)),
];

export const organisationFields = (organisation: Organisation): Field[] => [
  ['organisation.fullName', organisation.fullName],
  ['organisation.shortName', organisation.shortName],
  ['organisation.place', organisation.place],
];

export const orderFields = (facts: OrderFacts): Field[] => [
  ...organisationFields(facts.organisation),
  ...personFields('head', facts.head),
  ...(facts.control === 'SIGNER' ? [] : personFields('control', facts.control)),
  ...(facts.caseMark ? ([['caseMark.index', facts.caseMark.index]] as const) : []),
];

/** The refusal naming the first missing field, or null when the paper can be composed. */
export function refuseMissing(
  fields: readonly Field[],
  clause?: string,
): Refused<ComposeRefusal> | null {
  const missing = fields.find(([, value]) => isMissing(value));
  if (!missing) return null;
  return refuse('FIELD_REQUIRED', { field: missing[0], ...(clause ? { clause } : {}) });
}

export const refuseTerm = (term: Term, clause: string): Refused<ComposeRefusal> | null =>
  term.lastDay < term.firstDay
    ? refuse('TERM_REVERSED', { field: 'term.lastDay', clause, details: { ...term } })
    : null;
