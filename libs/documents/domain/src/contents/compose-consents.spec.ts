import { describe, expect, it } from '@jest/globals';
import { APPOINTMENT, HEAD, MENTEE, MENTOR, SCHOOL, day, person } from '../testing/paper-facts';
import { paperText } from '../testing/paper-text';
import {
  DATA_ACTIONS,
  MENTORING_DATA,
  composeDataConsent,
  type DataConsentFacts,
} from './compose-data-consent';
import { composeMenteeConsent } from './compose-mentee-consent';
import { MENTOR_DUTIES, composeMentorConsent } from './compose-mentor-consent';

const { term, forms } = APPOINTMENT;
const consent = { organisation: SCHOOL, head: HEAD, term, forms };
const mentorFacts = {
  ...consent,
  mentor: MENTOR,
  mentees: [MENTEE],
  duties: MENTOR_DUTIES,
  underLabourCode: true,
};

const textOf = (decided: ReturnType<typeof composeDataConsent>): string => {
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
  return paperText(decided.value);
};

describe('composeMentorConsent, D06 (004 3.7)', () => {
  it('is addressed to the head and names mentee, form, term and duties', () => {
    const text = textOf(composeMentorConsent(mentorFacts));

    expect(text).toContain('Директору\nМБОУ «Школа № 5»\nВ. П. Луговских\nот учителя математики');
    expect(text).toContain('согласна быть наставником наставляемого: Ольшанко Петра Кузьмича');
    expect(text).toContain('с 23.11.2026 по 31.05.2027');
    for (const duty of MENTOR_DUTIES) expect(text).toContain(duty);
  });

  it('holds no consent to data: that is a paper of its own (7.1)', () => {
    expect(textOf(composeMentorConsent(mentorFacts))).not.toMatch(/персональн\S* данн/);
  });

  it('refuses without duties', () => {
    expect(composeMentorConsent({ ...mentorFacts, duties: [] })).toMatchObject({
      refusal: { code: 'FIELD_REQUIRED', field: 'duties', clause: '004 3.7' },
    });
  });
});

describe('composeMenteeConsent, D07 (004 3.7)', () => {
  it('names the mentor and agrees with the gender of the person who consents', () => {
    const text = textOf(composeMenteeConsent({ ...consent, mentor: MENTOR, mentee: MENTEE }));

    expect(text).toContain('Я, Ольшанко Пётр Кузьмич, учитель физики, согласен участвовать');
    expect(text).toContain('Наставник — Каменцева Ольга Ильинична, учитель математики.');
  });

  it('refuses without a mentor', () => {
    const facts = { ...consent, mentee: MENTEE, mentor: { ...MENTOR, surname: '' } };

    expect(composeMenteeConsent(facts)).toMatchObject({ refusal: { field: 'mentor.surname' } });
  });
});

describe('composeDataConsent, D08 (152-FZ art. 9 part 4)', () => {
  const facts: DataConsentFacts = {
    organisation: SCHOOL,
    subject: MENTEE,
    subjectAddress: null,
    processor: { name: 'МКУ «Центр сервисов»', address: 'ул. Полевая, д. 3' },
    purposes: ['подбор пар', 'ведение программы'],
    data: MENTORING_DATA,
    actions: DATA_ACTIONS,
    methods: 'смешанная обработка',
    validity: day('2028-02-29'),
    withdrawal: 'Согласие отзывается письменным заявлением',
  };

  it('holds every particular the law asks for', () => {
    const text = textOf(composeDataConsent(facts));

    expect(text).toContain('1. Субъект персональных данных: Ольшанко Пётр Кузьмич.');
    expect(text).toContain('адрес: ____');
    expect(text).toContain('документ, удостоверяющий личность субъекта: ____');
    expect(text).toContain('выдан: ____ дата выдачи, кем выдан');
    expect(text).toContain(`2. Оператор: ${SCHOOL.fullName}, адрес: ${SCHOOL.address ?? ''}, ИНН`);
    expect(text).toContain('подбор пар;\nведение программы.');
    for (const item of MENTORING_DATA) expect(text).toContain(item);
    expect(text).toContain('МКУ «Центр сервисов», адрес: ул. Полевая, д. 3.');
    for (const action of DATA_ACTIONS) expect(text).toContain(action);
    expect(text).toContain('7. Способы обработки: смешанная обработка.');
    expect(text).toContain('по 29.02.2028 включительно');
    expect(text).toContain('9. Отзыв. Согласие отзывается письменным заявлением.');
  });

  it('is signed by the representative, whose authority it names', () => {
    const representative = {
      ...person('mother', { surname: 'Ольшанко', name: 'Лидия', post: '' }),
      authority: 'свидетельство о рождении',
    };
    const decided = composeDataConsent({ ...facts, representative });

    expect(textOf(decided)).toContain('полномочия подтверждает: свидетельство о рождении');
    expect(decided).toMatchObject({
      value: { signatures: [{ post: 'Представитель субъекта', name: 'Л.\u00A0И.\u00A0Ольшанко' }] },
    });
  });

  it.each([
    ['organisation.address', { organisation: { ...SCHOOL, address: null } }],
    ['purposes', { purposes: [] }],
    ['data', { data: [] }],
    ['actions', { actions: [] }],
    ['methods', { methods: '' }],
    ['validity', { validity: { words: '' } }],
    ['withdrawal', { withdrawal: ' ' }],
    ['processor.name', { processor: { name: '', address: 'x' } }],
  ] as const)('refuses without %s', (field, more) => {
    expect(composeDataConsent({ ...facts, ...more })).toMatchObject({
      refusal: { code: 'FIELD_REQUIRED', field, clause: '152-ФЗ 9' },
    });
  });
});
