import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { GraphqlClient, type ProgrammePartsFragment } from '@nastavnik/graphql-client';
import { PlanEditor } from './plan-editor';

const KEY = 'programme-draft:p1';
const programme = {
  id: 'p1',
  assignmentFrom: '2026-09-01',
  assignmentTo: '2027-06-01',
  plan: null,
  draft: {
    goals: ['Провести открытый урок'],
    difficulties: [],
    strengths: [],
    directions: [],
    from: '2026-09-10',
    to: null,
    events: [],
  },
} as unknown as ProgrammePartsFragment;

describe('the draft of a programme', () => {
  const run = jest.fn<(operation: unknown, variables: object) => Promise<unknown>>();
  let fixture: ComponentFixture<PlanEditor>;
  let element: HTMLElement;

  const show = (): void => {
    fixture = TestBed.createComponent(PlanEditor);
    fixture.componentRef.setInput('programme', programme);
    fixture.detectChanges();
    element = fixture.nativeElement as HTMLElement;
  };
  const boxes = (): NodeListOf<HTMLTextAreaElement> => element.querySelectorAll('textarea');
  const write = (box: HTMLTextAreaElement | HTMLInputElement, value: string): void => {
    box.value = value;
    box.dispatchEvent(new Event('input'));
    fixture.detectChanges();
  };
  const press = async (text: string): Promise<void> => {
    const buttons = [...element.querySelectorAll('button')];
    buttons.find((button) => button.textContent.includes(text))?.click();
    await jest.advanceTimersByTimeAsync(0);
    fixture.detectChanges();
  };

  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    run.mockReset();
    run.mockResolvedValue({ saveProgrammeDraft: { __typename: 'Programme', id: 'p1' } });
    TestBed.configureTestingModule({
      providers: [{ provide: GraphqlClient, useValue: { run } }],
    });
  });
  afterEach(() => {
    fixture.destroy();
    jest.useRealTimers();
  });

  it('begins with what the server has; the term is that of the pair where none is written', () => {
    show();
    expect(boxes().item(2).value).toBe('Провести открытый урок');
    const [from, to] = element.querySelectorAll('input');
    expect([from?.value, to?.value]).toEqual(['10.09.2026', '01.06.2027']);
  });

  it('keeps what is typed every five seconds, and nothing of a plan that was only looked at', () => {
    show();
    jest.advanceTimersByTime(10_000);
    expect(localStorage.getItem(KEY)).toBeNull();

    write(boxes().item(0), 'Работа с родителями');
    jest.advanceTimersByTime(5000);
    expect(localStorage.getItem(KEY)).toContain('Работа с родителями');
  });

  it('keeps the last words when the person goes away before the five seconds', () => {
    show();
    write(boxes().item(0), 'Работа с родителями');
    fixture.destroy();
    expect(localStorage.getItem(KEY)).toContain('Работа с родителями');

    show();
    expect(boxes().item(0).value).toBe('Работа с родителями');
  });

  it('lets go of the kept words once the server has them', async () => {
    show();
    write(boxes().item(0), 'Работа с родителями\n\n Контроль времени ');
    jest.advanceTimersByTime(5000);
    await press('Сохранить черновик');

    expect(run.mock.calls[0]?.[1]).toMatchObject({
      id: 'p1',
      plan: { difficulties: ['Работа с родителями', 'Контроль времени'], from: '2026-09-10' },
    });
    jest.advanceTimersByTime(10_000);
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it('keeps the words when the server refuses', async () => {
    run.mockResolvedValue({
      saveProgrammeDraft: { __typename: 'Refusal', code: 'NOT_YOUR_PROGRAMME', details: [] },
    });
    show();
    write(boxes().item(0), 'Работа с родителями');
    jest.advanceTimersByTime(5000);
    await press('Сохранить черновик');

    expect(element.querySelector('[role=alert]')?.textContent).toContain('другой участник');
    expect(localStorage.getItem(KEY)).toContain('Работа с родителями');
  });

  it('does not send a date that is no date', () => {
    show();
    write(element.querySelectorAll('input').item(0), '31.02.2027');
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Дата пишется так');
    expect(element.querySelector<HTMLButtonElement>('button[type=submit]')?.disabled).toBe(true);
  });
});
