import {
  CONFIRMED_CASES,
  declineFullName,
  declinePost,
  type Doubt,
  type NamedPerson,
} from '@nastavnik/documents-domain';

import type { NameDoubt } from './document.type';

/** The doubts of a text, one line for each name or post, with all four forms as they would be printed. */
export function doubtsIn(
  doubts: readonly Doubt[],
  personOf: (personId: string) => NamedPerson | null,
): NameDoubt[] {
  const lines = new Map<string, NameDoubt>();
  for (const { personId, kind, nominative, reasons } of doubts) {
    const key = `${kind} ${personId}`;
    const line = lines.get(key);
    if (line) line.reasons = [...new Set([...line.reasons, ...reasons])];
    else
      lines.set(key, {
        personId,
        kind,
        nominative,
        reasons: [...reasons],
        ...formsOf(kind, nominative, personOf(personId)),
      });
  }
  return [...lines.values()];
}

function formsOf(kind: Doubt['kind'], nominative: string, person: NamedPerson | null) {
  const forms = CONFIRMED_CASES.map((nameCase) => {
    if (!person) return [nameCase, nominative];
    const declined =
      kind === 'NAME'
        ? declineFullName(person, nameCase)
        : declinePost(person.post, nameCase, person.gender);
    return [nameCase, declined.text];
  });
  return Object.fromEntries(forms) as Record<(typeof CONFIRMED_CASES)[number], string>;
}
