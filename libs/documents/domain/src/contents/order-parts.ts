import type { DocumentCode } from '../documents/document-codes';
import type { AcquaintanceList, CaseMark, Letterhead, Paper } from '../paper/paper';
import { startPaper } from '../paper/start-paper';
import { NBSP, capital, dateAndNumber, quoted } from '../paper/typography';
import type { NamedPerson, Naming } from '../paper/naming';
import type { CaseFacts, Control, OrderFacts, Organisation, Registration } from './facts';

export const letterheadOf = (organisation: Organisation): Letterhead => ({
  founder: organisation.founder,
  organisation: organisation.fullName,
  contacts: organisation.contacts ?? null,
});

const caseMarkOf = (facts: CaseFacts | null | undefined, naming: Naming): CaseMark | null =>
  facts
    ? {
        index: facts.index,
        year: facts.year,
        clerkPost: capital(facts.clerk?.post ?? 'секретарь'),
        clerkName: facts.clerk ? naming.initials(facts.clerk) : null,
      }
    : null;

/** Everything an order carries around its text. */
export const startOrder = (
  code: DocumentCode,
  facts: OrderFacts,
  heading: string,
  naming: Naming,
): Paper => ({
  ...startPaper(code),
  title: `Приказ ${quoted(heading)}`,
  letterhead: letterheadOf(facts.organisation),
  kindTitle: 'ПРИКАЗ',
  requisites: { ...facts.registration, place: facts.organisation.place },
  heading,
  signatures: [
    {
      caption: null,
      post: capital(facts.head.post),
      name: naming.initials(facts.head),
      dated: false,
    },
  ],
  caseMark: caseMarkOf(facts.caseMark, naming),
});

export const controlPoint = (control: Control, naming: Naming): string =>
  control === 'SIGNER'
    ? 'Контроль за исполнением приказа оставляю за собой.'
    : `Контроль за исполнением приказа возложить на ${naming.fullWithPost(control, 'accusative')}.`;

/** Each person once, in the order given, whatever number of duties the order gives them. */
export const acquaintanceOf = (
  people: readonly NamedPerson[],
  naming: Naming,
  title = 'С приказом ознакомлены:',
): AcquaintanceList => {
  const once = people.filter((p, place) => people.findIndex((q) => q.id === p.id) === place);
  return {
    title,
    lines: once.map((person) => ({ post: capital(person.post), name: naming.initials(person) })),
  };
};

/** A short name that starts with an abbreviation («МБОУ «…»») stands in any case; another would have to decline. */
const standsInAnyCase = (shortName: string): boolean => /^[А-ЯЁ]{2,}(?:\s|$)/.test(shortName);

/** «Приложение 1 / к приказу МБОУ «…» / от … № …» (004 A2). */
export const annexReference = (
  number: number,
  organisation: Organisation,
  registration: Registration,
): readonly string[] => [
  `Приложение${NBSP}${number}`,
  standsInAnyCase(organisation.shortName) ? `к приказу ${organisation.shortName}` : 'к приказу',
  dateAndNumber(registration.date, registration.number),
];
