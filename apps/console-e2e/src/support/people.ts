import type { Browser, BrowserContext, Page } from 'playwright-core';

import { newVisitor } from './browser';

export const PASSWORD = 'dlinnyj-parol-1';

/** One person at their own screen: a browser context of their own, so that nobody sees another's session. */
export class Visitor {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly url: string,
  ) {}

  static async enter(browser: Browser, url: string, size?: { width: number; height: number }) {
    const context = await newVisitor(browser, size);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return new Visitor(page, context, url);
  }

  /** Sets a password by the personal link that was handed over. */
  async accept(link: string): Promise<void> {
    await this.page.goto(link);
    await this.page.getByLabel('Пароль', { exact: true }).fill(PASSWORD);
    await this.page.getByLabel('Пароль ещё раз').fill(PASSWORD);
    await this.click('Задать пароль и войти');
    await this.page.waitForURL(/\/today/);
  }

  async go(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`);
    await this.page.locator('h1').first().waitFor();
  }

  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields))
      await this.page.getByLabel(label, { exact: true }).first().fill(value);
  }

  async click(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('button', { name })
      .or(this.page.getByRole('link', { name }))
      .first()
      .click();
  }

  async see(text: string | RegExp, timeout = 20_000): Promise<void> {
    await this.page.getByText(text).first().waitFor({ timeout });
  }

  /** Signs the paper that is open, with the person's own password. */
  async sign(): Promise<void> {
    await this.click(/^Подписать/);
    await this.page.getByLabel('Ваш пароль').fill(PASSWORD);
    await this.page.getByRole('dialog').or(this.page.locator('form')).getByRole('button', { name: /^Подписать/ }).last().click();
    await this.page.getByLabel('Ваш пароль').waitFor({ state: 'detached' });
  }

  /** Registers the paper that is open under the number proposed; answers the number. */
  async register(): Promise<string> {
    await this.click(/^Зарегистрировать/);
    const number = await this.page.getByLabel('Номер', { exact: true }).inputValue();
    await this.page.locator('form').getByRole('button', { name: /^Зарегистрировать/ }).last().click();
    await this.page.getByLabel('Дата документа').waitFor({ state: 'detached' });
    return number;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
