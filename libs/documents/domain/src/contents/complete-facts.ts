import { accept, refuse, type Decision } from '@nastavnik/kernel';
import { storedForms, type ConfirmedForms } from '../declension/stored-forms';
import type { DocumentCode } from '../documents/document-codes';
import type { NamedPerson } from '../paper/naming';
import type { Organisation, Registration } from './facts';

/** What this school knows of itself when a request leaves it out, and the forms of names people have confirmed. */
export interface Surroundings {
  readonly organisation: Organisation | null;
  readonly authority: Organisation | null;
  readonly head: NamedPerson | null;
  readonly authorityHead: NamedPerson | null;
  /** People by id: fills in what a request leaves out, and brings confirmed forms. */
  readonly people: ReadonlyMap<string, Partial<NamedPerson>>;
  readonly registration: Registration;
}

type Facts = Readonly<Record<string, unknown>>;

/** Fields without which a composer cannot even look: lists and objects, by code. */
const SHAPES: Partial<
  Record<DocumentCode, { lists: readonly string[]; objects: readonly string[] }>
> = {
  D01: {
    lists: ['rules', 'roadmap', 'minutes', 'acquainted'],
    objects: ['organisation', 'head', 'responsible'],
  },
  D06: {
    lists: ['mentees', 'forms', 'duties'],
    objects: ['organisation', 'head', 'mentor', 'term'],
  },
  D07: { lists: ['forms'], objects: ['organisation', 'head', 'mentee', 'mentor', 'term'] },
  D08: {
    lists: ['purposes', 'data', 'actions'],
    objects: ['organisation', 'subject'],
  },
  D13: {
    lists: ['mentees', 'forms', 'kinds'],
    objects: ['organisation', 'head', 'mentor', 'term', 'curator'],
  },
  D15: {
    lists: [
      ...['mentees', 'forms', 'kinds', 'difficulties', 'strengths', 'goals', 'directions'],
      ...['events', 'expectedResults'],
    ],
    objects: ['organisation', 'mentor', 'curator', 'appointment', 'term'],
  },
  D20: {
    lists: ['mentees', 'forms', 'kinds'],
    objects: ['organisation', 'head', 'mentor', 'term', 'curator', 'replaced'],
  },
  D22: { lists: ['mentees'], objects: ['organisation', 'mentor', 'appointment', 'term'] },
  D23: { lists: ['mentees'], objects: ['organisation', 'mentor', 'author', 'appointment', 'term'] },
  D24: {
    lists: ['mentees', 'forms', 'kinds'],
    objects: ['organisation', 'head', 'mentor', 'term', 'letter'],
  },
  D24L: {
    lists: ['kinds', 'items'],
    objects: ['organisation', 'head', 'addressee', 'mentee', 'term', 'outgoing'],
  },
};

const isObject = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const present = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  );

const genderOf = (value: unknown): 'MALE' | 'FEMALE' =>
  value === 'm' || value === 'MALE' ? 'MALE' : 'FEMALE';

/** A person as papers name them, from what the request says and what the school knows. */
function completePerson(given: Facts, people: Surroundings['people']): Facts {
  const id = String(given['id'] ?? given['personId'] ?? '');
  const known = people.get(id) ?? {};
  const merged: Facts = {
    ...known,
    ...present(given),
    id,
    post: given['post'] ?? given['position'] ?? known.post ?? '',
    gender: genderOf(given['gender'] ?? known.gender),
  };
  const forms = given['caseForms']
    ? confirmedIn(merged, given['caseForms'] as ConfirmedForms)
    : null;
  return {
    ...merged,
    storedForms: known.storedForms ?? given['storedForms'] ?? forms,
    postForms: known.postForms ?? given['postForms'] ?? null,
  };
}

const confirmedIn = (person: Facts, forms: ConfirmedForms) => {
  const taken = storedForms(person as unknown as NamedPerson, forms);
  return taken.ok ? taken.value : null;
};

const namesSomebody = (value: Facts): boolean =>
  'surname' in value || ('personId' in value && !('role' in value));

function completeAll(value: unknown, people: Surroundings['people']): unknown {
  if (Array.isArray(value)) return value.map((item) => completeAll(item, people));
  if (!isObject(value)) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, completeAll(item, people)]),
  );
  return namesSomebody(value) ? completePerson(inner, people) : inner;
}

/**
 * The facts of a request made whole: people with their confirmed forms, the letterhead and the head of the school (of
 * the authority for D24) where the request leaves them out, and the registration the paper has by now. Refuses facts
 * without the lists and objects the paper is made of.
 */
export function completeFacts(
  code: DocumentCode,
  facts: Facts,
  surroundings: Surroundings,
): Decision<Facts, 'CODE_WITHOUT_TEXT' | 'FIELD_REQUIRED' | 'FACTS_UNREADABLE'> {
  const shape = SHAPES[code];
  if (!shape) return refuse('CODE_WITHOUT_TEXT', { details: { code } });
  const given = completeAll(facts, surroundings.people) as Facts;
  const byAuthority = code === 'D24';
  const organisation = byAuthority ? surroundings.authority : surroundings.organisation;
  const head = byAuthority ? surroundings.authorityHead : surroundings.head;
  const whole: Record<string, unknown> = {
    control: 'SIGNER',
    ...given,
    organisation: isObject(given['organisation'])
      ? { ...organisation, ...present(given['organisation']) }
      : organisation,
    head: given['head'] ?? head,
    registration: surroundings.registration,
    ...(code === 'D24L' ? { addressee: given['addressee'] ?? surroundings.authorityHead } : {}),
  };
  for (const list of shape.lists) {
    whole[list] ??= [];
    if (!Array.isArray(whole[list])) return refuse('FACTS_UNREADABLE', { field: list });
  }
  const missing = shape.objects.find((name) => !isObject(whole[name]));
  return missing ? refuse('FIELD_REQUIRED', { field: missing }) : accept(whole);
}
