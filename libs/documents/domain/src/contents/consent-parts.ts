import type { DocumentCode } from '../documents/document-codes';
import type { NamedPerson, Naming } from '../paper/naming';
import type { Paper } from '../paper/paper';
import { startPaper } from '../paper/start-paper';
import { capital } from '../paper/typography';
import type { Organisation } from './facts';

export interface ConsentFacts {
  readonly organisation: Organisation;
  /** The head the consent is addressed to. */
  readonly head: NamedPerson;
}

/** A consent is a separate paper: addressed to the head, signed and dated by the person who gives it. */
export const startConsent = (
  code: DocumentCode,
  facts: ConsentFacts,
  subject: NamedPerson,
  heading: string,
  naming: Naming,
): Paper => ({
  ...startPaper(code),
  title: `Согласие ${heading}: ${naming.full(subject)}`,
  addressee: [
    capital(naming.post(facts.head, 'dative')),
    facts.organisation.shortName,
    naming.initials(facts.head, 'dative'),
    `от ${naming.post(subject, 'genitive')}`,
    naming.full(subject, 'genitive'),
  ],
  kindTitle: 'СОГЛАСИЕ',
  heading,
  signatures: [
    { caption: null, post: capital(subject.post), name: naming.initials(subject), dated: true },
  ],
});
