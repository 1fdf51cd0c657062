import type { Work } from '@nastavnik/persistence';

import { namedHolder, namedPerson } from '../papers/named-person';
import { kindWords, organisationOf, termWords } from '../papers/paper-words';
import { requestPaper } from '../papers/request-paper';
import { officeHolder } from '../people/office-holder';
import { SchoolRef } from '../schools/school-ref.entity';
import type { AuthorityPackage } from './authority-package.entity';

/** What lies in the system with every package; consents follow when a mentor is found. */
const ENCLOSED = [
  'Обоснование потребности в наставнике',
  'Копия положения о системе наставничества',
] as const;

/**
 * Asks for the letter that brings the package (D24L, 004 3.3), as a paper for the head to sign; documents knows to whom
 * it goes. A school whose head this service has not heard of sends the package all the same, the letter by hand.
 */
export async function requestLetter(work: Work, parcel: AuthorityPackage): Promise<void> {
  const { em, actor, today } = work;
  const { tenantId } = actor;
  const school = await em.findOne(SchoolRef, { tenantId, id: tenantId });
  const head = await officeHolder(em, tenantId, 'SCHOOL_HEAD', today);
  parcel.letterRequestId = null;
  parcel.letterDocumentId = null;
  if (!school || !head) return;
  parcel.letterRequestId = requestPaper(work, {
    code: 'D24L',
    subject: { kind: 'PACKAGE', id: parcel.id },
    title: `Письмо в управление образования: ${parcel.menteeName}`,
    signers: [{ personId: head.personId ?? null, role: 'SCHOOL_HEAD' }],
    facts: {
      organisation: organisationOf(school),
      outgoing: { date: parcel.submittedOn, number: parcel.outgoingNumber },
      head: namedHolder(head),
      mentor: null,
      mentee: namedPerson(parcel.menteeId, parcel.mentee),
      need: parcel.need,
      wishes: parcel.wishes === '' ? null : parcel.wishes,
      kinds: kindWords(parcel.kinds),
      term: termWords(parcel.termFrom, parcel.termTo),
      items: ENCLOSED.map((title) => ({ title, sheets: null })),
    },
  });
}
