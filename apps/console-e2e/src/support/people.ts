import type { Browser, BrowserContext, Page } from 'playwright-core';

import { newVisitor } from './browser';

export const PASSWORD = 'dlinnyj-parol-1';

const WAIT = Number(process.env['WAIT_MS'] ?? 60_000);

/** A field by its label, with or without the word that it may be left empty. */
const labelled = (label: string) => new RegExp(`^\\s*${label}\\s*(\\(необязательно\\))?\\s*$`);

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
    page.setDefaultTimeout(WAIT);
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
      await this.page.getByLabel(labelled(label)).first().fill(value);
  }

  /** Opens a task of the day; the day is looked at anew until the paper behind it is prepared. */
  async takeUp(task: string): Promise<void> {
    const link = this.page.getByRole('link', { name: task }).first();
    const until = Date.now() + WAIT;
    do await this.go('/today');
    while (
      !(await link.waitFor({ timeout: 5_000 }).then(
        () => true,
        () => Date.now() > until,
      ))
    );
    await link.click();
    await this.page.waitForURL((address) => !address.pathname.endsWith('/today'));
  }

  async click(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('button', { name })
      .or(this.page.getByRole('link', { name }))
      .first()
      .click();
  }

  async see(text: string | RegExp, timeout = WAIT): Promise<void> {
    // A choice of a list is in the page too, but nobody sees it until the list is opened.
    await this.page.getByText(text).filter({ visible: true }).first().waitFor({ timeout });
  }

  /** Answers the question the page asks before it acts. */
  async agree(name: string | RegExp): Promise<void> {
    await this.page.getByRole('alertdialog').getByRole('button', { name }).click();
  }

  /** The personal link the page shows once. */
  handedLink(): Promise<string> {
    return this.page.getByLabel('Личная ссылка').inputValue();
  }

  /** Signs the paper that is open, with the person's own password. */
  async sign(): Promise<void> {
    await this.click(/^Подписать/);
    await this.page.getByLabel('Ваш пароль').fill(PASSWORD);
    await this.page
      .getByRole('dialog')
      .or(this.page.locator('form'))
      .getByRole('button', { name: /^Подписать/ })
      .last()
      .click();
    await this.page.getByLabel('Ваш пароль').waitFor({ state: 'detached' });
  }

  /** Registers the paper that is open under the number proposed; answers the number. */
  async register(): Promise<string> {
    await this.click(/^Зарегистрировать/);
    // The number comes from the journal; until it is there the form asks for one.
    const box = await this.page.getByLabel(labelled('Номер')).elementHandle();
    await this.page.waitForFunction((shown) => (shown as HTMLInputElement).value !== '', box);
    const number = (await box?.inputValue()) ?? '';
    await this.page
      .locator('form')
      .getByRole('button', { name: /^Зарегистрировать/ })
      .last()
      .click();
    await this.page.getByLabel('Дата документа').waitFor({ state: 'detached' });
    return number;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
