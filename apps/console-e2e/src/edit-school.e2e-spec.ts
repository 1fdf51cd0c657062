import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { launchBrowser, PHONE, picture, problemsOf, signIn } from './support/browser';
import { demoHouse } from './support/house';
import { Visitor } from './support/people';

const RUN = Date.now().toString(36).slice(-6);
const WAIT = 60_000;

const NAME = `СОШ № 1 «Рассвет ${RUN}»`;
const FOUNDER = `Администрация округа ${RUN}`;
const ADDRESS = `ул. Береговая, ${RUN}`;

describe('two people change the details of one school', () => {
  let url: string;
  let browser: Browser;
  let head: Visitor;
  let office: Visitor;

  beforeAll(async () => {
    ({ url } = await demoHouse());
    browser = await launchBrowser();
    head = await enter('head1@example.org');
    office = await enter('district@example.org');
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
  });

  const enter = async (email: string) => {
    const visitor = await Visitor.enter(browser, url);
    await signIn(visitor.page, url, email, 'nastavnik-2026');
    return visitor;
  };

  it('the head begins, the district office saves first', async () => {
    await head.go('/settings/school');
    await head.click('Изменить сведения');
    await head.page.getByLabel('Адрес').and(head.page.locator('input:not([value=""])')).waitFor();
    await head.fill({ Адрес: ADDRESS, Учредитель: `${FOUNDER}, отдел` });

    await office.go('/settings/schools');
    await office.page
      .getByRole('link', { name: /№ 1(?!\d)/ })
      .first()
      .click();
    await office.click('Изменить сведения');
    await office.page.getByLabel('Краткое название').waitFor();
    await fits(office.page, 'form');
    await office.fill({ 'Краткое название': NAME, Учредитель: FOUNDER });
    await office.click('Сохранить сведения');
    await office.see('Сведения сохранены');
  });

  it('the head sees both versions, who and when, and chooses for each field', async () => {
    await head.click('Сохранить сведения');
    await head.see(/Пока вы вносили изменения, другие изменения уже сохранены/);
    await head.see(/Последнее изменение: \S+ \S+.*, \d/);
    const side = (field: string, name: string) =>
      head.page.getByRole('group', { name: field }).getByRole('radio', { name });
    expect(await side('Краткое название', 'Сейчас в системе').isChecked()).toBe(true);
    expect(await side('Адрес', 'Ваш вариант').isChecked()).toBe(true);
    expect(await side('Учредитель', 'Ваш вариант').isChecked()).toBe(true);
    expect(await head.page.getByRole('group', { name: 'Полное название' }).count()).toBe(0);
    await fits(head.page, 'conflict');

    await head.click('Вернуться к форме');
    expect(await head.page.getByLabel('Адрес').inputValue()).toBe(ADDRESS);
    await head.click('Сохранить сведения');
    await side('Учредитель', 'Сейчас в системе').check();
    await head.click('Сохранить выбранное');
    await head.see('Сведения сохранены');
    for (const text of [NAME, ADDRESS, FOUNDER]) await head.see(text);
    expect(await head.page.getByText(`${FOUNDER}, отдел`).count()).toBe(0);
  });

  it('the other parts of the system follow', async () => {
    const shown = office.page.getByText(NAME).first();
    const until = Date.now() + WAIT;
    do await office.go('/district');
    while (
      !(await shown.waitFor({ timeout: 5_000 }).then(
        () => true,
        () => Date.now() > until,
      ))
    );
    expect(await shown.isVisible()).toBe(true);
  });

  it('the school is found under its new name by Ctrl+K and the keyboard alone', async () => {
    const { page } = office;
    await page.keyboard.press('Control+KeyK');
    await page.keyboard.type(`Рассвет ${RUN}`);
    await page.getByRole('option', { name: NAME, selected: true }).waitFor();
    await fits(page, 'search');
    await page.keyboard.press('Enter');
    await page.waitForURL(/settings\/schools\/[\w-]{36}$/);
    await office.see(ADDRESS);
    expect(await page.getByRole('dialog', { name: 'Поиск' }).count()).toBe(0);
  });

  async function fits(page: Page, name: string) {
    const size = page.viewportSize();
    expect(await problemsOf(page)).toEqual([]);
    await picture(page, `edit-school-${name}-desk`);
    await page.setViewportSize(PHONE);
    expect(await problemsOf(page)).toEqual([]);
    await picture(page, `edit-school-${name}-phone`);
    if (size) await page.setViewportSize(size);
  }
});
