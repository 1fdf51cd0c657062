import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { LETTER } from './support/bad-files';
import { launchBrowser, PHONE, picture, problemsOf, signIn } from './support/browser';
import { demoHouse } from './support/house';
import { Visitor } from './support/people';
import { ADMITTED, signedSheet } from './support/staff-list';

interface Dropped {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

describe('consents signed by hand come back as scans, many at once', () => {
  let browser: Browser;
  let curator: Visitor;
  let page: Page;
  let people: string[];

  beforeAll(async () => {
    const { url } = await demoHouse();
    browser = await launchBrowser();
    curator = await Visitor.enter(browser, url);
    page = curator.page;
    await signIn(page, url, 'curator1@example.org', 'nastavnik-2026');
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
  });

  const surnameOf = (name = '') => name.split(' ')[0] ?? '';
  const scanOf = (name: string): Dropped => signedSheet(`${name} согласие`);
  /** The row of a file; the names of its choices do not count, nor does the case of letters. */
  const rowOf = (file: string) =>
    page
      .locator('app-paper-upload li')
      .filter({ has: page.locator('.name').filter({ hasText: file }) });

  it('the curator asks three people', async () => {
    await curator.go('/people/consents?filter=MISSING');
    const rows = page.getByRole('table').locator('tbody tr');
    await rows.nth(3).waitFor();
    people = [];
    for (const at of [0, 1, 2]) {
      people.push((await rows.nth(at).getByRole('link').first().innerText()).trim());
      await rows.nth(at).getByRole('checkbox').check();
    }
    await curator.click(/^Запросить у 3/);
    await curator.agree('Запросить');
    await curator.go(`/people/consents?filter=REQUESTED&q=${encodeURIComponent(people[2] ?? '')}`);
    await page
      .getByRole('link', { name: /^Открыть/ })
      .first()
      .waitFor();
  });

  it('files dropped together find their people by name; what is no scan is refused by name', async () => {
    await curator.go('/people/consents');
    await page.getByText('Загрузить сканы подписанных согласий').click();
    await drop(
      scanOf(surnameOf(people[0]).toUpperCase()),
      scanOf(people[1] ?? ''),
      scanOf('без имени'),
      LETTER,
    );
    await curator.see(/pismo\.docx:\s+такой вид файла не принимается/);
    expect(await page.locator('app-paper-upload li select').count()).toBe(3);
    for (const name of people.slice(0, 2)) {
      const row = rowOf(surnameOf(name));
      expect((await row.locator('option:checked').innerText()).trim()).toBe(name);
    }
    const nameless = rowOf('без имени').locator('option:checked');
    expect(await nameless.innerText()).toBe('Выберите документ');
    await fits('dropped');
  });

  it('those that found somebody are sent straight to the store; the nameless one waits for a choice', async () => {
    const puts: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PUT') puts.push(new URL(request.url()).search);
    });
    await curator.click('Отправить файлы (2)');
    await page.locator('app-paper-upload li').getByText('Загружен').nth(1).waitFor();
    expect(puts).toHaveLength(2);
    expect(puts.every((search) => search.includes('X-Amz-Signature='))).toBe(true);
    await rowOf('без имени')
      .getByRole('button', { name: /^Убрать/ })
      .click();
    await fits('sent');
  });

  it('confirmed signatures count; the register shows who is missing', async () => {
    for (const name of people.slice(0, 2)) {
      await curator.go('/people/consents?filter=REQUESTED');
      await curator.click(new RegExp(`^Открыть\\s*: ${name}`));
      await page.waitForURL(/documents\/.+/);
      await curator.click('Записать подписи');
      await curator.fill({ 'Дата на листе': ADMITTED.today });
      await page.locator('form').getByRole('button', { name: 'Записать подписи' }).click();
      await curator.see('Подпись на бумаге');
    }
    for (const name of people.slice(0, 2)) {
      await curator.go(`/people/consents?q=${encodeURIComponent(name)}`);
      await page.getByRole('row', { name }).getByText('Получено').waitFor();
    }
    await curator.go('/people/consents?filter=REQUESTED');
    await page.getByRole('row', { name: people[2] }).waitFor();
    for (const name of people.slice(0, 2))
      expect(await page.getByRole('row', { name }).count()).toBe(0);
    await fits('missing');
  });

  async function drop(...files: readonly Dropped[]) {
    const dataTransfer = await page.evaluateHandle(
      (list) => {
        const transfer = new DataTransfer();
        for (const { name, mimeType, text } of list)
          transfer.items.add(new File([text], name, { type: mimeType }));
        return transfer;
      },
      files.map(({ name, mimeType, buffer }) => ({ name, mimeType, text: buffer.toString() })),
    );
    await page.locator('app-paper-upload .zone').dispatchEvent('drop', { dataTransfer });
  }

  async function fits(name: string) {
    const size = page.viewportSize();
    for (const [width, at] of [
      [size, 'desk'],
      [PHONE, 'phone'],
    ] as const) {
      if (width) await page.setViewportSize(width);
      expect({ at, problems: await problemsOf(page) }).toEqual({ at, problems: [] });
      await picture(page, `consent-scans-${name}-${at}`);
    }
    if (size) await page.setViewportSize(size);
  }
});
