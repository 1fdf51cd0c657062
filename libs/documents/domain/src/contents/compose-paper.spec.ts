import { describe, expect, it } from '@jest/globals';
import { paperText } from '../testing/paper-text';
import { APPOINTMENT, CURATOR, HEAD, MENTEE, MENTOR, SCHOOL } from '../testing/paper-facts';
import type { Surroundings } from './complete-facts';
import { withRegistration } from '../paper/paper';
import { composePaper } from './compose-paper';

const surroundings: Surroundings = {
  organisation: SCHOOL,
  authority: { ...SCHOOL, fullName: 'Управление образования', shortName: 'Управление' },
  head: HEAD,
  authorityHead: { ...HEAD, id: 'chief', surname: 'Дальнова', post: 'начальник управления' },
  people: new Map(),
  registration: { date: null, number: null },
};

/** As it arrives: JSON, with genders as other services write them and without what this service knows itself. */
const KNOWN_HERE = ['organisation', 'head', 'control', 'registration'];
const said = Object.fromEntries(
  Object.entries(APPOINTMENT).filter(([field]) => !KNOWN_HERE.includes(field)),
);
const letters = { MALE: 'm', FEMALE: 'f' } as const;
const asJson = <T extends { gender: 'MALE' | 'FEMALE' }>(person: T) => ({
  ...person,
  gender: letters[person.gender],
});
const facts = JSON.parse(
  JSON.stringify({
    ...said,
    mentor: asJson(MENTOR),
    mentees: [asJson(MENTEE)],
    curator: asJson(CURATOR),
  }),
) as Record<string, unknown>;

const textOf = (given: Record<string, unknown>, around = surroundings) => {
  const paper = composePaper('D13', given, around);
  if (!paper.ok) throw new Error(JSON.stringify(paper.refusal));
  return paperText(paper.value);
};

describe('composing a requested paper', () => {
  it('adds the letterhead, the head and the control that the request leaves out', () => {
    const paper = composePaper('D13', facts, surroundings);
    expect(paper).toEqual(
      composePaper('D13', { ...APPOINTMENT } as Record<string, unknown>, surroundings),
    );
    expect(textOf(facts)).toContain('оставляю за собой');
  });

  it('uses the forms people have confirmed, and the head’s post from the school', () => {
    const people = new Map([
      ['mentee', { storedForms: { surname: { accusative: 'Ольшанку' } } }],
      ['curator', { postForms: { dative: 'заместителю по УВР' } }],
    ]);
    const text = textOf(facts, { ...surroundings, people });
    expect(text).toContain('Ольшанку Петра Кузьмича');
    expect(text).toContain('заместителю по УВР');
  });

  it('takes whole names in four cases as the staff list keeps them', () => {
    const caseForms = {
      genitive: 'Ольшанки Петра Кузьмича',
      dative: 'Ольшанке Петру Кузьмичу',
      accusative: 'Ольшанку Петра Кузьмича',
      instrumental: 'Ольшанкой Петром Кузьмичом',
    };
    expect(textOf({ ...facts, mentees: [{ ...MENTEE, caseForms }] })).toContain('Ольшанку Петра');
  });

  it('differs in nothing but number and date once it is registered', () => {
    const registration = { date: APPOINTMENT.term.firstDay, number: '44-К' };
    const draft = composePaper('D13', facts, surroundings);
    const registered = composePaper('D13', facts, { ...surroundings, registration });
    expect(draft.ok && withRegistration(draft.value, registration)).toEqual(
      registered.ok && registered.value,
    );
  });

  it('speaks for the authority in D24', () => {
    const letter = { date: '2026-11-10', number: '7' };
    const organisations = { mentorOrganisation: 'Школа № 1', menteeOrganisation: 'Школа № 2' };
    const paper = composePaper('D24', { ...facts, ...organisations, letter }, surroundings);
    expect(paper).toMatchObject({
      ok: true,
      value: { letterhead: { organisation: 'Управление образования' } },
    });
  });

  it.each<[string, string, Record<string, unknown>, string | undefined]>([
    ['D33', 'CODE_WITHOUT_TEXT', facts, undefined],
    ['D13', 'FIELD_REQUIRED', {}, 'mentor'],
    ['D13', 'FIELD_REQUIRED', { ...facts, kinds: [] }, 'kinds'],
    ['D13', 'FACTS_UNREADABLE', { ...facts, mentees: 'Ольшанко' }, 'mentees'],
    ['D13', 'FACTS_UNREADABLE', { ...facts, term: { firstDay: 1, lastDay: 2 } }, undefined],
    ['D08', 'FIELD_REQUIRED', {}, 'subject'],
  ])('refuses %s with %s', (code, refusal, given, field) => {
    const paper = composePaper(code as 'D13', given, surroundings);
    expect(paper).toMatchObject({ ok: false, refusal: { code: refusal, ...(field && { field }) } });
  });
});
