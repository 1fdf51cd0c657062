import { beforeEach, describe, expect, it } from '@jest/globals';
import { Component, LOCALE_ID, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { form, FormField, required } from '@angular/forms/signals';
import { toLocalDate, type LocalDate } from '@nastavnik/kernel';
import { Field } from '../field/field';
import { DateInput } from './date-input';

@Component({
  imports: [DateInput, Field, FormField],
  template: `<ui-field label="Дата приказа" [of]="form.day">
    <ui-date-input [formField]="form.day" />
  </ui-field>`,
})
class Host {
  readonly form = form(signal<{ day: LocalDate | null }>({ day: null }), (path) =>
    required(path.day, { message: 'Укажите дату' }),
  );
}

describe('DateInput', () => {
  let fixture: ComponentFixture<Host>;
  let box: HTMLInputElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'ru' }] });
    fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    box = (fixture.nativeElement as HTMLElement).querySelector('.control') as HTMLInputElement;
  });

  const type = async (text: string): Promise<void> => {
    box.value = text;
    box.dispatchEvent(new Event('input'));
    box.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
  };
  const day = (): LocalDate | null => fixture.componentInstance.form.day().value();

  it.each([
    ['20.11.2026', '2026-11-20'],
    ['1.2.2027', '2027-02-01'],
    ['29.02.2028', '2028-02-29'],
    ['2026-11-20', '2026-11-20'],
  ])('takes %s as %s', async (text, value) => {
    await type(text);

    expect(day()).toBe(value);
  });

  it.each(['31.11.2026', '29.02.2027', 'завтра'])(
    'refuses %s, says what is expected',
    async (text) => {
      await type(text);

      expect(day()).toBeNull();
      expect(box.getAttribute('aria-invalid')).toBe('true');
      expect((fixture.nativeElement as HTMLElement).textContent).toContain('20.11.2026');
    },
  );

  it('shows the value as dd.mm.yyyy and carries the field’s label', async () => {
    fixture.componentInstance.form.day().value.set(toLocalDate('2026-11-20'));
    await fixture.whenStable();

    expect(box.value).toBe('20.11.2026');
    expect(box.labels?.[0]?.textContent).toContain('Дата приказа');
  });

  it('is the place the error summary leads to', () => {
    document.body.append(fixture.nativeElement as HTMLElement);

    fixture.componentInstance.form.day().focusBoundControl();

    expect(document.activeElement).toBe(box);
  });
});
