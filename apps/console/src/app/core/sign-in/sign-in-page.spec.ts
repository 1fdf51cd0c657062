import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { Title } from '@angular/platform-browser';
import { provideRouter, Router } from '@angular/router';
import type { AuthRefusal } from '../session/auth-api';
import type { Credentials } from '../session/identity';
import { Session } from '../session/session';
import { SignInPage } from './sign-in-page';

describe('SignInPage', () => {
  const signIn = jest.fn<(credentials: Credentials) => Promise<AuthRefusal | null>>();
  let fixture: ComponentFixture<SignInPage>;
  let element: HTMLElement;

  beforeEach(async () => {
    signIn.mockReset();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: Session, useValue: { signIn, demo: signal(true) } },
      ],
    });
    fixture = TestBed.createComponent(SignInPage);
    element = fixture.nativeElement as HTMLElement;
    document.body.replaceChildren(element);
    await fixture.whenStable();
  });

  const fill = (selector: string, value: string): void => {
    const box = element.querySelector(selector) as HTMLInputElement;
    box.value = value;
    box.dispatchEvent(new Event('input'));
  };
  const submit = async (): Promise<void> => {
    const loader = TestbedHarnessEnvironment.loader(fixture);
    await (await loader.getHarness(MatButtonHarness.with({ text: 'Войти' }))).click();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const summary = (): string => element.querySelector('[role=alert]')?.textContent ?? '';

  it('names both empty fields, beside them and in the summary, and asks the server nothing', async () => {
    await submit();

    expect(summary()).toContain('Укажите почту');
    expect(summary()).toContain('Укажите пароль');
    expect(element.querySelectorAll('[aria-invalid=true]')).toHaveLength(2);
    expect(document.activeElement?.getAttribute('role')).toBe('alert');
    expect(TestBed.inject(Title).getTitle()).toMatch(/^Ошибка:/);
    expect(signIn).not.toHaveBeenCalled();
  });

  it('leads from the summary to the field', async () => {
    await submit();

    element.querySelector<HTMLAnchorElement>('[role=alert] a')?.click();

    expect((document.activeElement as HTMLInputElement).type).toBe('email');
  });

  it('goes on to the page that was asked for', async () => {
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
    fixture.componentRef.setInput('return', '/pairs?page=2');
    signIn.mockResolvedValue(null);
    fill('[type=email]', ' a@example.org ');
    fill('[type=password]', 'тайна');

    await submit();

    expect(signIn).toHaveBeenCalledWith({ email: 'a@example.org', password: 'тайна' });
    expect(navigate).toHaveBeenCalledWith('/pairs?page=2');
  });

  it.each<[AuthRefusal, string]>([
    [{ code: 'SIGN_IN_FAILED' }, 'не подходят'],
    [{ code: 'LOCKED_OUT', retryAfterSeconds: 541 }, 'на 10 мин.'],
    [{ code: 'UNREACHABLE' }, 'Нет связи'],
    [{ code: 'SOMETHING_NEW' }, 'Войти не удалось'],
  ])('says what to do on %j and keeps what was typed', async (refusal, words) => {
    signIn.mockResolvedValue(refusal);
    fill('[type=email]', 'a@example.org');
    fill('[type=password]', 'тайна');

    await submit();

    expect(summary()).toContain(words);
    expect((element.querySelector('[type=email]') as HTMLInputElement).value).toBe('a@example.org');
  });

  it('shows the password on request', async () => {
    (element.querySelector('[type=checkbox]') as HTMLInputElement).click();
    await fixture.whenStable();

    expect(element.querySelector('[autocomplete=current-password]')?.getAttribute('type')).toBe(
      'text',
    );
  });
});
