import type { LocalDate, Role } from '@nastavnik/kernel';
import { documentCodeFacts, type DocumentCode } from './document-codes';
import type { DocumentState } from './document-machine';
import { keepsPaper } from './paper-keepers';

export const PAPER_TASKS = [
  'SIGN_PAPER',
  'REGISTER_PAPER',
  'READ_PAPER',
  'CONFIRM_NAME_FORMS',
  'REPAIR_PAPER',
] as const;
export type PaperTaskKind = (typeof PAPER_TASKS)[number];

export interface PaperTask {
  readonly kind: PaperTaskKind;
  readonly documentId: string;
  readonly title: string;
  /** The day the paper has been waiting since. */
  readonly since: LocalDate;
  /** The last day of the term that the paper serves; null: none. */
  readonly due: LocalDate | null;
  readonly clause: string | null;
}

/** One open paper as it concerns the person who asks. */
export interface OpenPaper {
  readonly id: string;
  readonly code: DocumentCode;
  readonly state: DocumentState;
  readonly title: string;
  readonly since: LocalDate;
  /** It is this person's turn to sign. */
  readonly mine: boolean;
  /** This person is named for acquaintance and has not read it. */
  readonly unread: boolean;
  readonly unconfirmedForms: number;
  readonly hasProblem: boolean;
  readonly due: LocalDate | null;
  readonly dueClause: string | null;
}

/** The head may keep papers too, but is not reminded of it: in a school that is the clerk's and the curator's work. */
const REMINDED: readonly Role[] = ['CLERK', 'CURATOR', 'DISTRICT_ADMIN'];

/**
 * What the person has to do about papers: sign, read, and for those who keep papers register, confirm the forms of
 * names and see to papers that could not be drawn. A task is gone once the fact is recorded.
 */
export function paperTasks(
  roles: readonly Role[],
  papers: readonly OpenPaper[],
): readonly PaperTask[] {
  const reminded = roles.filter((role) => REMINDED.includes(role));
  return papers.flatMap((paper) => {
    const facts = documentCodeFacts(paper.code);
    const keeps = keepsPaper(reminded, paper.code);
    const task = (kind: PaperTaskKind, clause: string | null = null): PaperTask => ({
      kind,
      documentId: paper.id,
      title: paper.title,
      since: paper.since,
      due: null,
      clause,
    });
    // A signature and a number serve the term; reading and mending have none of their own.
    const termed = (kind: PaperTaskKind, clause: string | null): PaperTask => ({
      ...task(kind, paper.due === null ? clause : (paper.dueClause ?? clause)),
      due: paper.due,
    });
    const open = paper.state === 'DRAFT' || paper.state === 'AGREED';
    if (open && paper.hasProblem) return keeps ? [task('REPAIR_PAPER')] : [];
    const tasks: PaperTask[] = [];
    if (open && paper.unconfirmedForms > 0 && keeps) tasks.push(task('CONFIRM_NAME_FORMS'));
    if (open && paper.mine && paper.unconfirmedForms === 0)
      tasks.push(termed('SIGN_PAPER', facts.clause));
    if (paper.state === 'SIGNED' && facts.register !== null && keeps) {
      tasks.push(termed('REGISTER_PAPER', '004 O-head'));
    }
    if (paper.state === 'REGISTERED' && paper.unread) tasks.push(task('READ_PAPER', '004 O-acq'));
    return tasks;
  });
}
