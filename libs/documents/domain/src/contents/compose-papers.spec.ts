import { describe, expect, it } from '@jest/globals';
import type { Decision } from '@nastavnik/kernel';
import type { Paper } from '../paper/paper';
import {
  APPOINTMENT,
  CURATOR,
  HEAD,
  MENTEE,
  MENTOR,
  ORDER,
  SCHOOL,
  day,
  person,
} from '../testing/paper-facts';
import { paperText } from '../testing/paper-text';
import { composeAuthorityAct, type AuthorityActFacts } from './compose-authority-act';
import { composeProgramme, type ProgrammeFacts } from './compose-programme';
import { composeRegulationOrder, type RegulationOrderFacts } from './compose-regulation-order';
import {
  composeMenteeReport,
  composeMentorReport,
  type MenteeReportFacts,
  type MentorReportFacts,
} from './compose-reports';
import {
  composeTransmittalLetter,
  type TransmittalLetterFacts,
} from './compose-transmittal-letter';
import { TEACHER_ROADMAP } from './teacher-roadmap';

const paperOf = (decided: Decision<Paper>): Paper => {
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
  return decided.value;
};
const fieldOf = (decided: Decision<Paper>) => (decided.ok ? 'OK' : decided.refusal.field);
const REFERENCE = { date: day('2026-11-20'), number: '12/1-ОД' };

describe('composeRegulationOrder, D01 with D02 and D03 (004 O-1, O-2)', () => {
  const facts: RegulationOrderFacts = {
    ...ORDER,
    rules: [{ title: 'Наставляемых одновременно', value: 'не более трёх', clause: '3.7' }],
    roadmap: TEACHER_ROADMAP.map((s) => ({ ...s, due: 'октябрь', owner: 'куратор' })),
    schoolYear: '2026/2027',
    effectiveFrom: day('2026-11-20'),
    responsible: CURATOR,
    minutes: [{ bodyGenitive: 'педагогического совета', date: day('2026-11-19'), number: '4' }],
    replaces: { date: day('2024-09-02'), number: '77-ОД' },
    sitePosting: { person: MENTEE, days: 3 },
    acquainted: [MENTOR, MENTEE],
  };

  it('approves both annexes on its legal ground', () => {
    const text = paperText(paperOf(composeRegulationOrder(facts)));

    expect(text).toContain(
      'на основании решения педагогического совета (протокол от 19.11.2026 № 4)',
    );
    expect(text).toContain('(приложение 1) и ввести его в действие с 20.11.2026.');
    expect(text).toContain('П. К. Ольшанко, учителю физики, разместить');
    expect(text).toContain('в течение 3 дней');
    expect(text).toContain('Признать утратившим силу приказ от 02.09.2024 № 77-ОД.');
  });

  it('annexes the regulation with its rules and the roadmap of seven stages', () => {
    const { annexes } = paperOf(composeRegulationOrder(facts));
    const text = paperText(paperOf(composeRegulationOrder(facts)));

    expect(annexes).toHaveLength(2);
    expect(text).toContain('Приложение 1\nк приказу МБОУ «Школа № 5»\nот 20.11.2026 № 12/1-ОД');
    expect(text).toContain('3.1 | Наставляемых одновременно | не более трёх | 3.7');
    const roadmap = annexes[1]?.body[0];
    expect(roadmap?.kind === 'TABLE' ? roadmap.rows.length : 0).toBe(7);
    expect(text).toContain('Информационная поддержка (на всех этапах)');
  });

  it('does not decline a school name that is not an abbreviation', () => {
    const organisation = { ...SCHOOL, shortName: 'Гимназия № 1' };
    const text = paperText(paperOf(composeRegulationOrder({ ...facts, organisation })));

    expect(text).toContain('Приложение 1\nк приказу\nот 20.11.2026');
  });

  it.each([
    ['rules', { rules: [] }],
    ['roadmap', { roadmap: [] }],
    ['responsible.surname', { responsible: { ...CURATOR, surname: '' } }],
    ['acquainted', { acquainted: [] }],
    ['schoolYear', { schoolYear: '' }],
  ])('refuses without %s', (field, more) => {
    expect(fieldOf(composeRegulationOrder({ ...facts, ...more }))).toBe(field);
  });
});

describe('composeProgramme, D15 (004 3.6b)', () => {
  const facts: ProgrammeFacts = {
    organisation: SCHOOL,
    mentor: MENTOR,
    mentees: [MENTEE],
    curator: CURATOR,
    appointment: REFERENCE,
    forms: APPOINTMENT.forms,
    kinds: ['традиционное'],
    term: APPOINTMENT.term,
    version: 1,
    difficulties: ['планирование урока'],
    strengths: [],
    goals: ['вести урок по своему плану'],
    directions: ['методика'],
    events: [
      {
        title: 'Разбор урока',
        kind: 'практика',
        plannedDate: day('2026-12-31'),
        expectedResult: null,
      },
    ],
    expectedResults: ['урок проведён'],
  };

  it('lists events with their dates and is signed by all three', () => {
    const paper = paperOf(composeProgramme(facts));

    expect(paperText(paper)).toContain('1 | Разбор урока | практика | 31.12.2026');
    expect(paperText(paper)).not.toContain('| —');
    expect(paper.signatures.map((s) => s.caption?.replace(/\u00A0/g, ' '))).toEqual([
      'Наставник',
      'С программой ознакомлен',
      'Согласовано, куратор',
    ]);
  });

  it('tells the results expected of the programme, and of an event where it has one', () => {
    const [event] = facts.events;
    const own = { ...event!, expectedResult: 'разбор записан' };
    const text = paperText(paperOf(composeProgramme({ ...facts, events: [event!, own] })));

    expect(text).toMatch(/Ожидаемые результаты[^]*урок проведён/i);
    expect(text).toContain('1 | Разбор урока | практика | 31.12.2026 | —');
    expect(text).toContain('2 | Разбор урока | практика | 31.12.2026 | разбор записан');
  });

  it('leaves out a list that is empty', () => {
    expect(paperText(paperOf(composeProgramme(facts)))).not.toContain('Сильные стороны');
  });

  it.each([
    ['difficulties', { difficulties: [] }],
    ['goals', { goals: [] }],
    ['events', { events: [] }],
  ])('refuses without %s', (field, more) => {
    expect(fieldOf(composeProgramme({ ...facts, ...more }))).toBe(field);
  });
});

describe('reports, D22 and D23 (004 3.6b)', () => {
  const report = {
    organisation: SCHOOL,
    mentor: MENTOR,
    mentees: [MENTEE],
    appointment: REFERENCE,
    term: APPOINTMENT.term,
    endedOn: day('2027-05-31'),
    completionReason: 'план выполнен полностью',
  };
  const mentorFacts: MentorReportFacts = {
    ...report,
    performance: 'Программа выполнена',
    recommendations: 'Пройти курсы',
    eventsHeld: 17,
    eventsPlanned: 18,
  };
  const menteeFacts: MenteeReportFacts = {
    ...report,
    author: MENTEE,
    course: 'Встречались каждую неделю',
    mentorWork: 'Помогал во всём',
    rating: 9,
  };

  it('the mentor reports performance and recommends', () => {
    const text = paperText(paperOf(composeMentorReport(mentorFacts)));

    expect(text).toContain('Проведено мероприятий: 17 из 18 запланированных.');
    expect(text).toContain('Рекомендации по дальнейшему развитию\nПройти курсы.');
    expect(text).toContain('Завершено: 31.05.2027, план выполнен полностью');
  });

  it('the mentee reports the course and rates the mentor', () => {
    const paper = paperOf(composeMenteeReport(menteeFacts));

    expect(paperText(paper)).toContain('Оценка работы наставника: 9 из 10.');
    expect(paper.signatures[0]?.name).toBe('П.\u00A0К.\u00A0Ольшанко');
  });

  it.each([
    [0, 'rating'],
    [1, 'OK'],
    [10, 'OK'],
    [11, 'rating'],
  ])('rating %i: %s', (rating, field) => {
    expect(fieldOf(composeMenteeReport({ ...menteeFacts, rating }))).toBe(field);
  });

  it('refuses a mentor report without recommendations', () => {
    expect(fieldOf(composeMentorReport({ ...mentorFacts, recommendations: '' }))).toBe(
      'recommendations',
    );
  });
});

describe('head–teacher appointment, D24 (004 3.3)', () => {
  const principal = person('principal', {
    surname: 'Вересов',
    name: 'Лев',
    patronymic: 'Фомич',
    gender: 'MALE',
    post: 'директор',
  });

  const letter: TransmittalLetterFacts = {
    organisation: SCHOOL,
    outgoing: REFERENCE,
    head: HEAD,
    addressee: { ...principal, post: 'начальник управления образования' },
    mentor: null,
    mentee: MENTEE,
    need: 'в школе нет учителя физики со стажем',
    wishes: null,
    kinds: ['виртуальное'],
    term: APPOINTMENT.term,
    items: [{ title: 'Копия положения', sheets: null }],
  };

  it('the letter asks the authority for a mentor and lists the package', () => {
    const paper = paperOf(composeTransmittalLetter(letter));
    const text = paperText(paper);

    expect(paper.kindTitle).toBeNull();
    expect(paper.requisites).toMatchObject({ number: '12/1-ОД', date: '2026-11-20' });
    expect(paper.addressee?.map((line) => line.replace(/\u00A0/g, ' '))).toEqual([
      'Начальнику управления образования',
      'Л. Ф. Вересову',
    ]);
    expect(text).toContain('Просим подобрать и назначить наставника.');
    expect(text).toContain('Обоснование: в школе нет учителя физики со стажем.');
    expect(text).toContain('1 | Копия положения');
    expect(text).not.toContain('Всего листов');
    expect(text).not.toContain('Пожелания');
  });

  it('the letter names the mentor the school has in mind, and counts sheets where they are known', () => {
    const items = ['Согласие', 'Сведения'].map((title) => ({ title, sheets: 2 }));
    const named = { ...letter, mentor: principal, wishes: 'дистанционно', items };
    const text = paperText(paperOf(composeTransmittalLetter(named)));

    expect(text).toContain('Просим назначить наставником Вересова Льва Фомича, директора.');
    expect(text).toContain('Пожелания школы: дистанционно.');
    expect(text).toContain('Всего листов: 4.');
  });

  it('the letter is refused without a statement of need (004 3.3)', () => {
    expect(fieldOf(composeTransmittalLetter({ ...letter, need: ' ' }))).toBe('need');
  });

  const act: AuthorityActFacts = {
    ...ORDER,
    mentor: principal,
    mentorOrganisation: 'МБОУ «Школа № 7»',
    mentees: [MENTEE],
    menteeOrganisation: SCHOOL.shortName,
    forms: ['руководитель образовательной организации – педагог'],
    kinds: ['традиционное'],
    term: APPOINTMENT.term,
    letter: { date: day('2026-11-20'), number: '214' },
  };

  it('the act appoints on the strength of the package', () => {
    const text = paperText(paperOf(composeAuthorityAct(act)));

    expect(text).toContain('представленные письмом от 20.11.2026 № 214');
    expect(text).toContain('Назначить наставником Вересова Льва Фомича, директора');
    expect(text).toContain('2.1. Ольшанко Петра Кузьмича, учителя физики.');
  });

  it('the act names the form of the pair, whatever it is (004 2.3, 3.3)', () => {
    const formIn = (forms: readonly string[]) =>
      paperText(paperOf(composeAuthorityAct({ ...act, forms }))).replace(/\u00A0/g, ' ');
    expect(formIn(act.forms)).toContain(
      'в форме наставничества «руководитель образовательной организации – педагог».',
    );
    const offered = formIn(['педагог – педагог']);
    expect(offered).toContain('в форме наставничества «педагог – педагог».');
    expect(offered).not.toContain('руководитель образовательной');
    expect(fieldOf(composeAuthorityAct({ ...act, forms: [] }))).toBe('forms');
  });

  it('refuses without the school of the mentor', () => {
    expect(fieldOf(composeAuthorityAct({ ...act, mentorOrganisation: '' }))).toBe(
      'mentorOrganisation',
    );
  });
});
