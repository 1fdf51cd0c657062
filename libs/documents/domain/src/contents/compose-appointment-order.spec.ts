import { describe, expect, it } from '@jest/globals';
import {
  APPOINTMENT,
  CURATOR,
  HEAD,
  MENTEE,
  MENTOR,
  SCHOOL,
  day,
  person,
} from '../testing/paper-facts';
import { paperText } from '../testing/paper-text';
import { composeAppointmentOrder, type AppointmentOrderFacts } from './compose-appointment-order';

const compose = (more: Partial<AppointmentOrderFacts> = {}) => {
  const decided = composeAppointmentOrder({ ...APPOINTMENT, ...more });
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
  return decided.value;
};
const SECOND = {
  ...person('second', {
    surname: 'Аль-Масри',
    name: 'Омар',
    patronymic: null,
    gender: 'MALE',
    post: 'киномеханик',
  }),
  consentDate: day('2026-11-18'),
};

describe('composeAppointmentOrder, D13 (004 3.2, 6.2)', () => {
  it('appoints the mentor and fixes the pair, every name in its case', () => {
    const text = paperText(compose());

    expect(text).toContain('О назначении наставника и закреплении наставнической пары');
    expect(text).toContain('ПРИКАЗЫВАЮ:');
    expect(text).toContain(
      '1. Назначить наставником Каменцеву Ольгу Ильиничну, учителя математики, с её письменного согласия.',
    );
    expect(text).toContain('наставляемого: Ольшанко Петра Кузьмича, учителя физики.');
    expect(text).toContain('срок наставничества: с 23.11.2026 по 31.05.2027.');
    expect(text).toContain('не позднее 30.11.2026');
    expect(text).toContain(
      'Куратору Н. Л. Берестовой, заместителю директора по учебно-воспитательной работе',
    );
    expect(text).toContain('Контроль за исполнением приказа оставляю за собой.');
    expect(text).toContain(
      'Основание: письменное согласие наставника О. И. Каменцевой от 16.11.2026; письменное согласие наставляемого П. К. Ольшанко от 17.11.2026.',
    );
  });

  it('carries letterhead, requisites, signature, case mark and 30 mm for binding', () => {
    expect(compose()).toMatchObject({
      code: 'D13',
      leftMarginMm: 30,
      letterhead: { founder: SCHOOL.founder, organisation: SCHOOL.fullName },
      requisites: { date: '2026-11-20', number: '12/1-ОД', place: 'пос. Луговой Яр' },
      signatures: [{ post: 'Директор', name: 'В.\u00A0П.\u00A0Луговских' }],
      caseMark: { index: '03-05', year: 2026, clerkPost: 'Секретарь' },
      doubts: [],
    });
  });

  it('lists a group by sub-points and everybody once for acquaintance', () => {
    const group = compose({ mentees: [MENTEE, SECOND], control: CURATOR });
    const text = paperText(group);

    expect(text).toContain('наставнической группы');
    expect(text).toContain('2.1. Ольшанко Петра Кузьмича, учителя физики;');
    expect(text).toContain('2.2. Аль-Масри Омара, киномеханик.');
    expect(text).toContain('возложить на Берестовую Нину Львовну, заместителя директора');
    expect(group.acquaintance?.lines.map((line) => line.name)).toEqual([
      'О.\u00A0И.\u00A0Каменцева',
      'П.\u00A0К.\u00A0Ольшанко',
      'О.\u00A0Аль-Масри',
      'Н.\u00A0Л.\u00A0Берестовая',
    ]);
  });

  it('reports doubtful names and posts until they are confirmed', () => {
    const doubts = compose({ mentees: [SECOND] }).doubts;
    expect(doubts.map((d) => [d.kind, d.personId, d.nameCase])).toEqual([
      ['NAME', 'second', 'accusative'],
      ['POST', 'second', 'accusative'],
      ['NAME', 'second', 'genitive'],
    ]);

    const confirmed = {
      ...SECOND,
      storedForms: {
        surname: 'INDECLINABLE',
        name: { accusative: 'Омара', genitive: 'Омара' },
      },
      postForms: { accusative: 'киномеханика' },
    } as const;
    expect(compose({ mentees: [confirmed] }).doubts).toEqual([]);
  });

  it('cites article 351.8 only for employees', () => {
    expect(paperText(compose())).toContain('351.8');
    const other = paperText(compose({ underLabourCode: false }));
    expect(other).not.toContain('351.8');
    expect(other).toContain('На основании Положения');
    expect(other).not.toContain('дополнительным соглашением');
  });

  it('says nothing of a programme term on which the regulation is silent', () => {
    expect(paperText(compose({ programmeDue: null }))).toContain(
      'составить персонализированную программу наставничества и ознакомить',
    );
  });

  it.each([
    ['mentor.surname', { mentor: { ...MENTOR, surname: ' ' } }],
    ['mentor.post', { mentor: { ...MENTOR, post: '' } }],
    ['mentees', { mentees: [] }],
    ['mentees.0.name', { mentees: [{ ...MENTEE, name: '' }] }],
    ['forms', { forms: [] }],
    ['kinds', { kinds: [] }],
    ['curator.surname', { curator: { ...CURATOR, surname: '' } }],
    ['head.post', { head: { ...HEAD, post: '' } }],
    ['organisation.place', { organisation: { ...SCHOOL, place: '' } }],
  ])('refuses without %s', (field, more) => {
    expect(composeAppointmentOrder({ ...APPOINTMENT, ...more })).toMatchObject({
      ok: false,
      refusal: { code: 'FIELD_REQUIRED', field },
    });
  });

  it.each([
    ['2026-11-22', 'TERM_REVERSED'],
    ['2026-11-23', 'OK'],
    ['2026-11-24', 'OK'],
  ])('term from 23.11.2026 to %s: %s', (last, code) => {
    const decided = composeAppointmentOrder({
      ...APPOINTMENT,
      term: { firstDay: day('2026-11-23'), lastDay: day(last) },
    });

    expect(decided.ok ? 'OK' : decided.refusal.code).toBe(code);
  });

  it('refuses a mentee named twice', () => {
    expect(composeAppointmentOrder({ ...APPOINTMENT, mentees: [MENTEE, MENTEE] })).toMatchObject({
      refusal: { code: 'MENTEE_REPEATED' },
    });
  });

  it('as D20 names the mentor who goes, the ground of 004 3.8 and the order that had appointed them', () => {
    const replaced = {
      ...CURATOR,
      id: 'old',
      ground: 'просьба наставника или наставляемого',
      stays: true,
      order: { date: day('2026-09-10'), number: '17-К' },
    };
    const made = composeAppointmentOrder({ ...APPOINTMENT, replaced });
    if (!made.ok) throw new Error(made.refusal.code);
    const text = paperText(made.value);

    expect(made.value.heading).toBe('О замене наставника');
    expect(text).toContain('Произвести замену наставника');
    expect(text).toContain('(приказ от 10.09.2026 № 17-К)');
    expect(text).toContain('Основание замены: просьба наставника или наставляемого.');
    expect(text).toContain('Назначить наставником');
    const namesIn = (stays: boolean) => {
      const paper = composeAppointmentOrder({ ...APPOINTMENT, replaced: { ...replaced, stays } });
      return paper.ok ? paper.value.acquaintance?.lines.length : undefined;
    };
    expect([namesIn(true), namesIn(false)]).toEqual([4, 3]);
    const groundless = { ...APPOINTMENT, replaced: { ...replaced, ground: '' } };
    expect(composeAppointmentOrder(groundless)).toMatchObject({
      refusal: { field: 'replaced.ground' },
    });
  });
});
