import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { GraphqlClient, type ProgrammePartsFragment } from '@nastavnik/graphql-client';
import { ReportCard } from './report-card';

type Report = ProgrammePartsFragment['reports'][number];

const aReport = (given: Partial<Report>): Report =>
  ({
    id: 'r1',
    side: 'MENTEE',
    authorName: 'Проверкина Анна Ильинична',
    state: 'DUE',
    due: null,
    dueClause: null,
    filedOn: null,
    documentId: null,
    readable: false,
    availableActions: ['FILE'],
    ...given,
  }) as Report;

describe('a report of the end of mentoring (004 3.6b)', () => {
  const run = jest.fn<(operation: unknown, variables: object) => Promise<unknown>>();
  let fixture: ComponentFixture<ReportCard>;
  let element: HTMLElement;

  const show = (given: Partial<Report>): void => {
    fixture = TestBed.createComponent(ReportCard);
    fixture.componentRef.setInput('report', aReport(given));
    fixture.detectChanges();
    element = fixture.nativeElement as HTMLElement;
  };
  const write = (index: number, value: string): void => {
    const box = element.querySelectorAll('textarea').item(index);
    box.value = value;
    box.dispatchEvent(new Event('input'));
  };
  const file = async (): Promise<void> => {
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await jest.advanceTimersByTimeAsync(0);
    fixture.detectChanges();
  };

  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    run.mockReset();
    run.mockResolvedValue({ fileReport: { __typename: 'Programme', id: 'p' } });
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: GraphqlClient, useValue: { run } }],
    });
  });
  afterEach(() => {
    fixture.destroy();
    jest.useRealTimers();
  });

  it('suggests no rating to the mentee', () => {
    show({});
    expect(element.querySelector('select')?.value).toBe('0');
  });

  it('sends the mentee’s own parts, with the rating that was chosen', async () => {
    show({});
    write(0, 'Встречались каждую неделю');
    write(1, 'Наставник помогал готовить уроки');
    const rating = element.querySelector('select') as HTMLSelectElement;
    rating.value = '9';
    rating.dispatchEvent(new Event('change'));
    await file();

    expect(run.mock.calls[0]?.[1]).toEqual({
      input: {
        reportId: 'r1',
        course: 'Встречались каждую неделю',
        mentorWork: 'Наставник помогал готовить уроки',
        rating: 9,
      },
    });
  });

  it('sends the mentor’s parts without a rating', async () => {
    show({ side: 'MENTOR' });
    expect(element.querySelector('select')).toBeNull();
    write(0, 'Программа выполнена полностью');
    write(1, 'Продолжить открытые уроки');
    await file();

    expect(run.mock.calls[0]?.[1]).toEqual({
      input: {
        reportId: 'r1',
        performance: 'Программа выполнена полностью',
        recommendations: 'Продолжить открытые уроки',
      },
    });
  });

  it('keeps what is typed every five seconds until the report is filed', async () => {
    show({});
    write(0, 'Начало отчёта');
    jest.advanceTimersByTime(4999);
    expect(localStorage.getItem('report-draft:r1')).toBeNull();
    jest.advanceTimersByTime(1);
    expect(localStorage.getItem('report-draft:r1')).toContain('Начало отчёта');

    await file();
    expect(localStorage.getItem('report-draft:r1')).toBeNull();
  });

  it('says what the server refused and keeps the words', async () => {
    const details = [{ key: 'min', value: '20' }];
    run.mockResolvedValue({
      fileReport: { __typename: 'Refusal', code: 'TEXT_TOO_SHORT', field: 'course', details },
    });
    show({});
    write(0, 'Мало');
    await file();

    expect(element.querySelector('[role=alert]')?.textContent).toContain('не меньше 20 знаков');
    expect(element.querySelectorAll('textarea').item(0).value).toBe('Мало');
  });

  it('shows no form to whoever may not file', () => {
    show({ availableActions: [] });
    expect(element.querySelector('form')).toBeNull();
  });
});
