import { mayDo, nextState, type Role } from '@nastavnik/kernel';
import { documentCodeFacts } from './document-codes';
import { DOCUMENT_MACHINE } from './document-machine';
import type { DocumentSnapshot } from './document-snapshot';
import { keepsPaper, maySendScan } from './paper-keepers';

export const PAPER_ACTIONS = [
  'SIGN',
  'DECLINE',
  'CANCEL',
  'CONFIRM_NAME_FORMS',
  'REGISTER',
  'ACQUAINT',
  'RECORD_ACQUAINTANCE',
  'UPLOAD',
  'RECORD_WET_SIGNATURE',
] as const;
export type PaperAction = (typeof PAPER_ACTIONS)[number];

export interface PaperViewer {
  readonly personId: string | null;
  readonly roles: readonly Role[];
  /** It is this person's turn to sign, by name or by role. */
  readonly signsNow: boolean;
  /** This person is among those who have yet to sign, whoever's turn it is. */
  readonly signsLater: boolean;
  readonly hasProblem: boolean;
}

const OPEN = ['DRAFT', 'AGREED'] as const;
const ENDED = ['CANCELLED', 'ARCHIVED', 'DESTROYED'] as const;
const includes = (states: readonly string[], state: string): boolean => states.includes(state);

/** What this person may do to the paper now: the buttons of its page. Decisions may still refuse. */
export function paperActions(paper: DocumentSnapshot, viewer: PaperViewer): readonly PaperAction[] {
  const { roles, personId } = viewer;
  const facts = documentCodeFacts(paper.code);
  const open = includes(OPEN, paper.state);
  const drawn = open && !viewer.hasProblem;
  const confirmed = paper.unconfirmedForms === 0;
  const keeps = keepsPaper(roles, paper.code);
  const leads = (action: 'cancel' | 'register'): boolean =>
    keeps && nextState(DOCUMENT_MACHINE, paper.state, action) !== null;
  const unread = paper.acquaintances.filter((a) => a.acquaintedOn === null);
  const appointsSelf =
    personId !== null &&
    facts.signers.includes('HEAD') &&
    paper.appointedPersonIds.includes(personId);
  const may: Readonly<Record<PaperAction, boolean>> = {
    SIGN:
      drawn &&
      confirmed &&
      viewer.signsNow &&
      facts.signatureKinds.includes('SIMPLE') &&
      !appointsSelf,
    DECLINE: open && viewer.signsLater,
    CANCEL: leads('cancel') && paper.signatures.every((s) => s.signedOn === null),
    CONFIRM_NAME_FORMS: drawn && !confirmed && keeps,
    REGISTER: leads('register') && facts.register !== null,
    ACQUAINT: paper.state === 'REGISTERED' && unread.some((a) => a.personId === personId),
    RECORD_ACQUAINTANCE: paper.state === 'REGISTERED' && unread.length > 0 && keeps,
    UPLOAD:
      mayDo(roles, 'document:upload') &&
      maySendScan(roles, paper.code) &&
      !includes(ENDED, paper.state) &&
      !viewer.hasProblem,
    RECORD_WET_SIGNATURE: drawn && confirmed && keeps,
  };
  return PAPER_ACTIONS.filter((action) => may[action]);
}
