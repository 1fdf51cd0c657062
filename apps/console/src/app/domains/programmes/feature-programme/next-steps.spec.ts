import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '@nastavnik/kernel';
import { nextMeeting, nextTask, type ProgrammeEvent, waitsText } from './next-steps';

type Programme = Parameters<typeof nextTask>[0];
type Report = Programme['reports'][number];

const day = (text: string): LocalDate => text as LocalDate;
const today = day('2026-11-20');

const event = (change: Partial<ProgrammeEvent> = {}): ProgrammeEvent => ({
  id: 'event',
  planned: true,
  type: 'INDUCTION',
  title: 'Знакомство',
  plannedDate: day('2026-11-25'),
  state: 'PLANNED',
  reason: null,
  heldOn: null,
  minutes: null,
  attendeeIds: [],
  confirmedByIds: [],
  notes: '',
  checkResult: '',
  availableActions: [],
  ...change,
});
const report = (change: Partial<Report> = {}): Report => ({
  id: 'report',
  side: 'MENTOR',
  authorId: 'mentor',
  authorName: 'Белоструев Иван Олегович',
  state: 'DUE',
  due: day('2026-11-30'),
  dueClause: '004 3.6b',
  filedOn: null,
  gaps: [],
  excuseReason: null,
  documentId: null,
  readable: false,
  performance: null,
  recommendations: null,
  course: null,
  mentorWork: null,
  rating: null,
  availableActions: [],
  ...change,
});
const programme = (change: Partial<Programme> = {}): Programme => ({
  id: 'programme',
  state: 'RUNNING',
  version: 1,
  due: day('2026-11-24'),
  dueClause: '004 3.6b',
  mentees: [{ id: 'mentee', name: 'Кедроходов Пётр Львович', post: '', school: '' }],
  acquaintedIds: ['mentee'],
  events: [],
  reports: [],
  availableActions: [],
  ...change,
});

describe('nextMeeting', () => {
  it.each([
    ['2026-11-19', '2026-11-21', '2026-11-21'],
    ['2026-11-20', '2026-11-21', '2026-11-20'],
    ['2026-11-18', '2026-11-19', '2026-11-18'],
  ])('of %s and %s, on 20 November, is %s', (first, second, expected) => {
    const events = [
      event({ id: 'b', plannedDate: day(second) }),
      event({ id: 'a', plannedDate: day(first) }),
    ];

    expect(nextMeeting(programme({ events }), today)?.plannedDate).toBe(expected);
  });

  it('is none when everything was held or cancelled', () => {
    const events = [event({ state: 'HELD' }), event({ state: 'CANCELLED' })];

    expect(nextMeeting(programme({ events }), today)).toBeNull();
  });
});

describe('nextTask', () => {
  it('is one’s own report before anything else, with its term and clause (004 3.6b)', () => {
    const task = nextTask(
      programme({
        state: 'COMPLETED',
        reports: [report({ availableActions: ['FILE'] })],
        availableActions: ['CLOSE'],
      }),
      today,
    );

    expect(task).toMatchObject({
      text: 'Написать отчёт',
      due: '2026-11-30',
      clause: '004 3.6b',
      link: ['report', 'report'],
    });
  });

  it.each<[string, Partial<Programme>, string | null]>([
    [
      'mentor, nothing written',
      { state: 'DRAFT', version: 0, availableActions: ['DRAFT'] },
      'Составить программу',
    ],
    ['mentor, handed in', { state: 'DRAFT', version: 1, availableActions: ['DRAFT'] }, null],
    ['mentee', { state: 'DRAFT', availableActions: ['ACQUAINT'] }, 'Ознакомиться с программой'],
    ['curator', { state: 'DRAFT', availableActions: ['AGREE'] }, 'Согласовать программу'],
    [
      'mentee after a meeting',
      { events: [event({ state: 'HELD', availableActions: ['CONFIRM'] })] },
      'Подтвердить встречу: Знакомство',
    ],
    [
      'mentor on the day',
      { events: [event({ plannedDate: today, availableActions: ['HOLD'] })] },
      'Записать встречу: Знакомство',
    ],
    [
      'mentor the day before',
      { events: [event({ plannedDate: day('2026-11-21'), availableActions: ['HOLD'] })] },
      null,
    ],
    ['plan carried out', { availableActions: ['COMPLETE'] }, 'Завершить программу: план выполнен'],
    [
      'returned report',
      { reports: [report({ state: 'RETURNED', availableActions: ['FILE'] })] },
      'Доработать отчёт',
    ],
    [
      'curator, report in',
      { reports: [report({ availableActions: ['ACCEPT'] })] },
      'Проверить отчёт: Белоструев\u00a0И.\u00a0О.',
    ],
    ['curator, all in', { state: 'REPORTED', availableActions: ['CLOSE'] }, 'Закрыть программу'],
    ['nobody’s turn', {}, null],
  ])('%s', (_title, change, text) => {
    expect(nextTask(programme(change), today)?.text ?? null).toBe(text);
  });
});

describe('waitsText', () => {
  it.each<[Partial<Programme>, string]>([
    [{ state: 'DRAFT', version: 0 }, 'Ждём, когда наставник составит программу'],
    [{ state: 'DRAFT', acquaintedIds: [] }, 'Ждём ознакомления: Кедроходов\u00a0П.\u00a0Л.'],
    [{ state: 'DRAFT' }, 'Ждём согласования куратором'],
    [
      { state: 'COMPLETED', reports: [report({ state: 'OVERDUE' })] },
      'Ждём отчёты: Белоструев\u00a0И.\u00a0О.',
    ],
    [{ state: 'TERMINATED', reports: [report({ state: 'SUBMITTED' })] }, 'Ждём проверки отчётов'],
    [{ state: 'REPORTED' }, 'Ждём, когда куратор закроет программу'],
    [{ state: 'CLOSED' }, 'Программа закрыта'],
    [{ events: [event()] }, 'Сейчас ничего: следующее дело — встреча'],
  ])('%j', (change, text) => {
    expect(waitsText(programme(change))).toBe(text);
  });
});
