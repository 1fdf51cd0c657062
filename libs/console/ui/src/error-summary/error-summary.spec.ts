import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { PageTitle } from '../page-title/page-title';
import { ErrorSummary } from './error-summary';

describe('ErrorSummary', () => {
  let fixture: ComponentFixture<ErrorSummary>;
  let element: HTMLElement;
  const focus = jest.fn();

  beforeEach(async () => {
    focus.mockReset();
    fixture = TestBed.createComponent(ErrorSummary);
    element = fixture.nativeElement as HTMLElement;
    document.body.append(element);
    TestBed.inject(PageTitle).show('Вход');
    fixture.componentRef.setInput('errors', [
      { message: 'Укажите почту', focus },
      { message: 'Сервер занят' },
    ]);
    await fixture.whenStable();
  });

  const announced = async (): Promise<void> => {
    fixture.componentInstance.announce();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };

  it('takes the focus and puts «Ошибка:» before the title', async () => {
    await announced();

    expect(document.activeElement?.textContent).toContain('Проверьте данные');
    expect(TestBed.inject(Title).getTitle()).toBe('Ошибка: Вход');
  });

  it('leads each error to its field; an error of the whole form is plain text', () => {
    const links = element.querySelectorAll('a');
    links[0]?.click();

    expect(links).toHaveLength(1);
    expect(focus).toHaveBeenCalledTimes(1);
  });

  it('goes away with the last error and takes «Ошибка:» off the title', async () => {
    await announced();
    fixture.componentRef.setInput('errors', []);
    await fixture.whenStable();

    expect(element.querySelector('[role=alert]')).toBeNull();
    expect(TestBed.inject(Title).getTitle()).toBe('Вход');
  });
});
