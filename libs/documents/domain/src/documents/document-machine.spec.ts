import { availableActions, nextState, toLocalDate } from '@nastavnik/kernel';
import { describe, expect, it } from '@jest/globals';
import { aDocument } from '../testing/document-snapshot';
import { acquaint } from './acquaint';
import { agree } from './agree';
import { cancel } from './cancel';
import { decline } from './decline';
import { DOCUMENT_CODES, documentCodeFacts, type DocumentCode } from './document-codes';
import { RETENTIONS, leftMarginMm } from './document-code-facts';
import { DOCUMENT_MACHINE, type DocumentAction, type DocumentState } from './document-machine';
import { file } from './file';
import { register } from './register';
import { sign } from './sign';

const TODAY = toLocalDate('2026-11-20');
const ACTIONS = [...new Set(DOCUMENT_MACHINE.transitions.map((t) => t.action))];

/** The life cycle as the rule book states it, written out apart from the table. */
const ALLOWED: Readonly<Record<DocumentAction, Partial<Record<DocumentState, DocumentState>>>> = {
  agree: { DRAFT: 'AGREED' },
  sign: { DRAFT: 'SIGNED', AGREED: 'SIGNED' },
  cancel: { DRAFT: 'CANCELLED', AGREED: 'CANCELLED' },
  decline: { DRAFT: 'CANCELLED', AGREED: 'CANCELLED' },
  register: { SIGNED: 'REGISTERED' },
  acquaint: { REGISTERED: 'REGISTERED' },
  completeAcquaintance: { REGISTERED: 'ACQUAINTED' },
  file: { SIGNED: 'FILED', REGISTERED: 'FILED', ACQUAINTED: 'FILED' },
  archive: { FILED: 'ARCHIVED' },
  destroy: { ARCHIVED: 'DESTROYED' },
};

const PAIRS = DOCUMENT_MACHINE.states.flatMap((state) =>
  ACTIONS.map((action) => ({ state, action })),
);

/** Decisions on a document whose only flaw can be its state. */
const DECISIONS: Partial<Record<DocumentAction, (state: DocumentState) => { ok: boolean }>> = {
  agree: (state) =>
    agree(
      aDocument({ state, visas: [{ personId: 'c', givenOn: null }] }),
      { personId: 'c' },
      TODAY,
    ),
  sign: (state) =>
    sign(
      aDocument({ state }),
      {
        personId: 'head',
        role: 'HEAD',
        kind: 'SIMPLE',
        contentHash: 'abc',
        passwordConfirmed: true,
      },
      { simpleSignatureAdopted: true },
      TODAY,
    ),
  cancel: (state) => cancel(aDocument({ state }), { reason: 'ошибка' }),
  decline: (state) =>
    decline(aDocument({ state }), { personId: 'head', role: 'HEAD', reason: 'нет времени' }, TODAY),
  register: (state) => register(aDocument({ state }), { number: '7', date: TODAY }, [], TODAY),
  acquaint: (state) =>
    acquaint(
      aDocument({ state, acquaintances: [{ personId: 'm', acquaintedOn: null }] }),
      { personId: 'm' },
      TODAY,
    ),
  file: (state) => file(aDocument({ state, code: 'D22' }), { caseIndex: '03-05' }, TODAY),
};

describe('life of a document (domain.md 3.2 T)', () => {
  it.each(PAIRS)('$state, $action', ({ state, action }) => {
    const expected = ALLOWED[action][state] ?? null;

    expect(nextState(DOCUMENT_MACHINE, state, action)).toBe(expected);
    const decided = DECISIONS[action]?.(state);
    if (decided) expect(decided.ok).toBe(expected !== null);
  });

  it('lets only the clerk archive and destroy', () => {
    expect(availableActions(DOCUMENT_MACHINE, 'ARCHIVED', ['SCHOOL_HEAD', 'CURATOR'])).toEqual([]);
    expect(availableActions(DOCUMENT_MACHINE, 'ARCHIVED', ['CLERK'])).toEqual(['destroy']);
  });
});

describe('catalogue of papers (domain.md section 5)', () => {
  const codes = Object.keys(DOCUMENT_CODES) as DocumentCode[];

  it('holds D01 to D38, and the letter that belongs to D24', () => {
    const wanted = Array.from({ length: 38 }, (_, i) => `D${String(i + 1).padStart(2, '0')}`);
    expect(codes).toEqual(wanted.flatMap((code) => (code === 'D24' ? [code, 'D24L'] : code)));
  });

  it.each(codes.filter((code) => documentCodeFacts(code).kind === 'ORDER'))(
    '%s, an order, is signed by the head and registered',
    (code) => {
      expect(documentCodeFacts(code).signers).toEqual(['HEAD']);
      expect(documentCodeFacts(code).register).not.toBeNull();
    },
  );

  it.each(codes.filter((code) => documentCodeFacts(code).kind === 'CONSENT'))(
    '%s, a consent, is kept three years after it expires (7.6)',
    (code) => {
      expect(RETENTIONS[documentCodeFacts(code).retention]).toMatchObject({
        years: 3,
        from: 'EXPIRED',
      });
    },
  );

  it('binds papers kept over ten years with a margin of 30 mm (7.4)', () => {
    expect(leftMarginMm(documentCodeFacts('D13').retention)).toBe(30);
    expect(leftMarginMm(documentCodeFacts('D14').retention)).toBe(30);
    expect(leftMarginMm(documentCodeFacts('D08').retention)).toBe(20);
    expect(leftMarginMm(documentCodeFacts('D22').retention)).toBe(20);
  });
});
