import { describe, expect, it } from '@jest/globals';
import { toLocalDate, type Role } from '@nastavnik/kernel';
import { aDocument, aSignedDocument } from '../testing/document-snapshot';
import { paperActions, type PaperViewer } from './paper-actions';
import { paperTasks, type OpenPaper } from './paper-tasks';

const viewer = (role: Role, more: Partial<PaperViewer> = {}): PaperViewer => ({
  personId: role.toLowerCase(),
  roles: [role],
  signsNow: false,
  signsLater: false,
  hasProblem: false,
  ...more,
});
const signer = (role: Role, more: Partial<PaperViewer> = {}) =>
  viewer(role, { signsNow: true, signsLater: true, ...more });

describe('what a person may do to a paper now', () => {
  it('the head signs, declines or sets aside a draft', () => {
    expect(paperActions(aDocument(), signer('SCHOOL_HEAD'))).toEqual([
      ...['SIGN', 'DECLINE', 'CANCEL', 'UPLOAD', 'RECORD_WET_SIGNATURE'],
    ]);
  });

  it('nobody signs a head’s own appointment, doubtful names, a paper without text, or D14 by account', () => {
    const sees = (paper = aDocument(), more: Partial<PaperViewer> = {}) =>
      paperActions(paper, signer('SCHOOL_HEAD', more)).includes('SIGN');
    expect(sees(aDocument({ appointedPersonIds: ['school_head'] }))).toBe(false);
    expect(sees(aDocument({ unconfirmedForms: 1 }))).toBe(false);
    expect(sees(aDocument(), { hasProblem: true })).toBe(false);
    expect(sees(aDocument({ code: 'D14' }))).toBe(false);
  });

  it('the clerk confirms names, registers, records acquaintance; the mentor does none of it', () => {
    const draft = aDocument({ unconfirmedForms: 2 });
    const registered = aSignedDocument({
      state: 'REGISTERED',
      acquaintances: [{ personId: 'mentor', acquaintedOn: null }],
    });
    expect(paperActions(draft, viewer('CLERK'))).toContain('CONFIRM_NAME_FORMS');
    expect(paperActions(aSignedDocument(), viewer('CLERK'))).toContain('REGISTER');
    expect(paperActions(registered, viewer('CLERK'))).toEqual(['RECORD_ACQUAINTANCE', 'UPLOAD']);
    expect(paperActions(registered, viewer('MENTOR'))).toEqual(['ACQUAINT', 'UPLOAD']);
    expect(paperActions(aSignedDocument(), viewer('MENTOR'))).toEqual(['UPLOAD']);
  });

  it('the authority’s act is kept by the district office alone', () => {
    const act = aSignedDocument({ code: 'D24' });
    expect(paperActions(act, viewer('CLERK'))).not.toContain('REGISTER');
    expect(paperActions(act, viewer('DISTRICT_ADMIN'))).toContain('REGISTER');
    expect(paperActions(aSignedDocument(), viewer('DISTRICT_ADMIN'))).not.toContain('REGISTER');
  });

  it('a paper without a register is not registered, one signed by somebody is not cancelled', () => {
    expect(paperActions(aSignedDocument({ code: 'D22' }), viewer('CLERK'))).not.toContain(
      'REGISTER',
    );
    const half = aSignedDocument({ state: 'DRAFT' });
    expect(paperActions(half, viewer('CURATOR'))).not.toContain('CANCEL');
  });
});

describe('papers of the day', () => {
  const paper: OpenPaper = {
    id: 'p',
    code: 'D13',
    state: 'DRAFT',
    title: 'Приказ',
    since: toLocalDate('2026-11-18'),
    mine: false,
    unread: false,
    unconfirmedForms: 0,
    hasProblem: false,
    due: null,
    dueClause: null,
  };
  const kinds = (role: Role, more: Partial<OpenPaper>) =>
    paperTasks([role], [{ ...paper, ...more }]).map(({ kind }) => kind);

  it.each<[Role, Partial<OpenPaper>, readonly string[]]>([
    ['SCHOOL_HEAD', { mine: true }, ['SIGN_PAPER']],
    ['SCHOOL_HEAD', { mine: true, unconfirmedForms: 1 }, []],
    ['CURATOR', { unconfirmedForms: 1 }, ['CONFIRM_NAME_FORMS']],
    ['CLERK', { hasProblem: true }, ['REPAIR_PAPER']],
    ['CLERK', { state: 'SIGNED' }, ['REGISTER_PAPER']],
    ['CLERK', { state: 'SIGNED', code: 'D08' }, []],
    ['SCHOOL_HEAD', { state: 'SIGNED' }, []],
    ['MENTOR', { state: 'REGISTERED', unread: true }, ['READ_PAPER']],
    ['MENTOR', { state: 'REGISTERED' }, []],
    ['DISTRICT_ADMIN', { state: 'SIGNED', code: 'D24' }, ['REGISTER_PAPER']],
    ['CLERK', { state: 'SIGNED', code: 'D24' }, []],
  ])('%s with %j has %j', (role, more, expected) => {
    expect(kinds(role, more)).toEqual(expected);
  });

  it('signing and numbering carry the term they serve with its clause, reading none', () => {
    const due = { due: toLocalDate('2026-11-25'), dueClause: '004 3.7' };
    const first = (role: Role, more: Partial<OpenPaper>) =>
      paperTasks([role], [{ ...paper, ...more }])[0];
    const served = { due: '2026-11-25', clause: '004 3.7' };
    expect(first('SCHOOL_HEAD', { mine: true, ...due })).toMatchObject(served);
    expect(first('CLERK', { state: 'SIGNED', ...due })).toMatchObject(served);
    expect(first('MENTOR', { state: 'REGISTERED', unread: true, ...due })?.due).toBeNull();
    expect(first('SCHOOL_HEAD', { mine: true })).toMatchObject({ due: null, clause: '004 3.2' });
  });
});
