import { declineFullName, declineInitials, type FullName } from '../declension/decline-full-name';
import { declinePost } from '../declension/decline-post';
import type { DeclinedText, NameCase } from '../declension/name-case';
import type { Doubt } from './paper';

/** A person as papers name them. `postForms` are forms of the post that somebody has confirmed. */
export interface NamedPerson extends FullName {
  readonly id: string;
  readonly post: string;
  readonly postForms?: Readonly<Partial<Record<NameCase, string>>> | null;
}

/** Names people in one paper and remembers every form that still wants confirmation. */
export interface Naming {
  full(person: NamedPerson, nameCase?: NameCase): string;
  initials(person: NamedPerson, nameCase?: NameCase): string;
  post(person: NamedPerson, nameCase?: NameCase): string;
  /** «Каменцеву Ольгу Ильиничну, учителя физики». */
  fullWithPost(person: NamedPerson, nameCase: NameCase): string;
  doubts(): readonly Doubt[];
}

export function startNaming(): Naming {
  const found = new Map<string, Doubt>();
  const note = (
    kind: Doubt['kind'],
    person: NamedPerson,
    nameCase: NameCase,
    declined: DeclinedText,
    nominative: string,
  ): string => {
    if (declined.doubtful) {
      found.set(`${kind} ${person.id} ${nameCase}`, {
        kind,
        personId: person.id,
        nominative,
        nameCase,
        text: declined.text,
        reasons: declined.reasons,
      });
    }
    return declined.text;
  };
  const naming: Naming = {
    full: (person, nameCase = 'nominative') => {
      const nominative = declineFullName(person, 'nominative').text;
      return note('NAME', person, nameCase, declineFullName(person, nameCase), nominative);
    },
    initials: (person, nameCase = 'nominative') => {
      const declined = declineInitials(person, nameCase);
      // The whole name is what a person confirms, so the doubt shows it even where only initials are printed.
      const shown = declined.doubtful ? declineFullName(person, nameCase) : declined;
      note('NAME', person, nameCase, shown, declineFullName(person, 'nominative').text);
      return declined.text;
    },
    post: (person, nameCase = 'nominative') => {
      const stored = person.postForms?.[nameCase];
      if (stored) return stored;
      const declined = declinePost(person.post, nameCase, person.gender);
      return note('POST', person, nameCase, declined, person.post);
    },
    fullWithPost: (person, nameCase) =>
      `${naming.full(person, nameCase)}, ${naming.post(person, nameCase)}`,
    doubts: () => [...found.values()],
  };
  return naming;
}
