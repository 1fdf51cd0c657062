import type { Role } from '@nastavnik/kernel';
import { documentCodeFacts, type DocumentCode } from './document-codes';

const OF_THE_SCHOOL: readonly Role[] = ['CLERK', 'CURATOR', 'SCHOOL_HEAD'];
const OF_THE_AUTHORITY: readonly Role[] = ['DISTRICT_ADMIN'];

/** Who registers a paper, confirms names in it and records what happened to it on paper. */
export const keepersOf = (code: DocumentCode): readonly Role[] =>
  documentCodeFacts(code).register === 'AUTHORITY_ACTS' ? OF_THE_AUTHORITY : OF_THE_SCHOOL;

export const keepsPaper = (roles: readonly Role[], code: DocumentCode): boolean =>
  keepersOf(code).some((role) => roles.includes(role));

/** The district office reads the letters schools send it, but adds scans only to what it keeps itself. */
export const maySendScan = (roles: readonly Role[], code: DocumentCode): boolean =>
  !roles.includes('DISTRICT_ADMIN') || keepsPaper(roles, code);
