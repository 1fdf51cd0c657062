import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page, Route } from 'playwright-core';

import { BROKEN_WORKBOOK, DISGUISED, hugeScan, LETTER, staffCsv } from './support/bad-files';
import { launchBrowser, problemsOf, signIn } from './support/browser';
import { demoHouse } from './support/house';
import { Visitor } from './support/people';
import { signedSheet } from './support/staff-list';
import { staffWorkbook } from './support/staff-workbook';

const PASSWORD = 'nastavnik-2026';
const RUN = Date.now().toString(36).slice(-6);

const isCallOf = (route: Route, operation: string) =>
  (route.request().postData() ?? '').includes(`${operation}(`);

describe('what a person may do wrong, and what may happen to their line', () => {
  let url: string;
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    ({ url } = await demoHouse());
    browser = await launchBrowser();
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
  });

  const enter = async (email: string) => {
    visitor = await Visitor.enter(browser, url);
    page = visitor.page;
    await signIn(page, url, email, PASSWORD);
  };
  afterEach(() => visitor.close());

  describe('a scan', () => {
    const huge = hugeScan();
    afterAll(() => huge.forget());
    beforeEach(() => enter('curator1@example.org'));

    const refusedByName = async () => {
      const drop = page.locator('ui-file-drop');
      await page.locator('input[type=file]').setInputFiles(LETTER);
      await visitor.see(/pismo\.docx: такой вид файла не принимается/);
      await page.locator('input[type=file]').setInputFiles(huge.file);
      await visitor.see(/bolshoy-skan\.pdf:\s+файл больше 20/);
      expect(await drop.locator('.files li').count()).toBe(0);
      expect(await problemsOf(page)).toEqual([]);
    };

    it('of a wrong kind or of 50 MB is refused by name in the register of consents', async () => {
      await visitor.go('/people/consents');
      await page.getByText('Загрузить сканы подписанных согласий').click();
      await refusedByName();
      expect(await page.locator('app-paper-upload li .name').count()).toBe(0);
    });

    it('of a wrong kind or of 50 MB is refused by name at a document', async () => {
      await openWaitingConsent();
      await refusedByName();
    });

    it('that is no scan inside is refused by name and does not count; a broken line loses nothing', async () => {
      await openWaitingConsent();
      const files = page.locator('ui-file-drop .files li');
      await page.locator('input[type=file]').setInputFiles(DISGUISED);
      await files.getByText('Внутри не то, что обещает имя файла').waitFor();
      expect(await files.innerText()).toContain('ne-skan.pdf');
      await files.getByRole('button', { name: /^Убрать/ }).click();
      await page.reload();
      const stored = page.locator('app-file-list li').filter({ hasText: 'ne-skan.pdf' });
      await stored.first().getByText('Не принят').waitFor();
      expect(await page.getByRole('button', { name: 'Записать подписи' }).count()).toBe(0);

      const cut = (route: Route) =>
        route.request().method() === 'PUT' ? route.abort('connectionreset') : route.fallback();
      await page.route('**/*', cut);
      await page.locator('input[type=file]').setInputFiles(signedSheet('soglasie'));
      await files.getByText('Файл не дошёл до хранилища').waitFor();
      expect(await problemsOf(page)).toEqual([]);
      await page.unroute('**/*', cut);
      await files.getByRole('button', { name: /^Отправить снова/ }).click();
      await page.getByRole('button', { name: 'Записать подписи' }).waitFor();
    });

    async function openWaitingConsent() {
      await visitor.go('/people/consents?filter=REQUESTED');
      await page
        .getByRole('link', { name: /^Открыть/ })
        .first()
        .click();
      await page.locator('input[type=file]').waitFor({ state: 'attached' });
    }
  });

  describe('a staff list', () => {
    beforeEach(() => enter('curator1@example.org'));

    it('that is a broken workbook is refused as a file, and another may be chosen at once', async () => {
      await visitor.go('/people/import');
      await page.locator('input[type=file]').setInputFiles(BROKEN_WORKBOOK);
      await visitor.see(/Файл «rabotniki\.xlsx» не читается/);
      expect(await problemsOf(page)).toEqual([]);
      await check(staffCsv([{}]));
      await visitor.see('Загрузить: 1');
    });

    it('has each bad row named: a formula, a repetition, days that cannot be; nothing of them is stored', async () => {
      await visitor.go('/people/import');
      const before = await staffCount();
      await visitor.go('/people/import');
      await check(
        staffCsv([
          { code: '9101', surname: 'Родникова', post: '=HYPERLINK(A1)' },
          { code: '9102', surname: 'Плёсова' },
          { code: '9102', surname: 'Затонова' },
          { code: '9103', surname: 'Стрежнева', birth: '31.02.1990' },
          { code: '9104', surname: 'Низовцева', birth: '01.01.1890' },
          { code: '9105', surname: 'Верховская', start: '01.09.2090' },
        ]),
      );
      for (const words of [
        /2\s+Родникова Ольга\s+Должность\s+=HYPERLINK\(A1\)\s+в ячейке формула/,
        /3\s+Плёсова Ольга\s+Табельный номер\s+9102\s+номер повторяется в файле, строки 4/,
        /4\s+Затонова Ольга\s+Табельный номер\s+9102\s+номер повторяется в файле, строки 3/,
        /5\s+Стрежнева Ольга\s+Дата рождения\s+31\.02\.1990\s+это не дата/,
        /6\s+Низовцева Ольга\s+Дата рождения\s+01\.01\.1890\s+дата слишком давняя/,
        /7\s+Верховская Ольга\s+Начало педагогического стажа\s+01\.09\.2090\s+дата ещё не наступила/,
      ])
        await page.getByRole('row', { name: words }).waitFor();
      await visitor.see('Загружать нечего');
      expect(await problemsOf(page)).toEqual([]);
      expect(await staffCount()).toBe(before);
    });

    it('of 2,400 rows is checked row by row with its progress shown; the one bad row is named', async () => {
      await visitor.go('/people/import');
      await page.locator('input[type=file]').setInputFiles(await staffWorkbook(2400, 1234));
      await visitor.click('Проверить');
      await page.getByRole('progressbar').waitFor();
      await visitor.see(/Загрузить: 2\s399/);
      await page.getByRole('row', { name: /1234\s.*Дата рождения\s+31\.02\.1980/ }).waitFor();
      expect(await problemsOf(page)).toEqual([]);
    });

    it('goes on after a broken line where it stopped, and enters nobody twice', async () => {
      const before = await staffCount();
      await visitor.go('/people/import');
      await check(staffCsv([{ code: `${RUN}-1` }, { code: `${RUN}-2` }]));
      let sent = 0;
      // The first time the rows arrive and the answer is lost.
      await page.route('**/graphql', async (route) => {
        if (!isCallOf(route, 'importStaff') || ++sent > 1) return route.fallback();
        await route.fetch();
        return route.abort('connectionreset');
      });
      await visitor.click('Загрузить: 2');
      await visitor.see(/Нет связи с сервером/);
      expect(await problemsOf(page)).toEqual([]);
      await visitor.click('Продолжить загрузку');
      await visitor.see('Список загружен');
      expect(await staffCount()).toBe(before + 2);
    });

    async function check(file: ReturnType<typeof staffCsv>) {
      await page.locator('input[type=file]').setInputFiles(file);
      await visitor.click('Проверить');
      await visitor.see('Ещё не загружено');
    }

    async function staffCount(): Promise<number> {
      await visitor.go('/people');
      const pager = page.locator('ui-table-pager');
      await pager.waitFor();
      return Number(/из\s+([\d\s\u00a0]+)/.exec(await pager.innerText())?.[1]?.replace(/\D/g, ''));
    }
  });

  describe('a form', () => {
    const subject = `Разбор урока ${RUN}`;
    const typed = { 'О чём была встреча': subject, Заметки: 'Начать с целей' };

    it('outlives the session: the password is asked in place, then the act goes on', async () => {
      await enter('head1@example.org');
      await visitor.go('/settings/accounts');
      await visitor.click(/^Пригласить/);
      await page.getByLabel('Роль').selectOption('CLERK');
      await visitor.fill({
        Фамилия: 'Излучина',
        Имя: 'Вера',
        Должность: 'секретарь',
        'Электронная почта': `izluchina.${RUN}@example.org`,
      });
      await endSession();
      await visitor.click('Пригласить и получить ссылку');

      const dialog = page.getByRole('dialog', { name: 'Сеанс завершён' });
      await dialog.waitFor();
      await dialog.getByText('head1@example.org').waitFor();
      expect(await page.getByLabel('Фамилия').inputValue()).toBe('Излучина');
      expect(await problemsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.getByLabel('Пароль').fill('ne-tot-parol');
      await dialog.getByRole('button', { name: 'Войти и продолжить' }).click();
      await dialog.getByText('не подходят').first().waitFor();
      expect(await problemsOf(page)).toEqual([]);
      await dialog.getByLabel('Пароль').fill(PASSWORD);
      await dialog.getByRole('button', { name: 'Войти и продолжить' }).click();

      await visitor.see('Роль дана');
      await dialog.waitFor({ state: 'detached' });
      expect(new URL(page.url()).pathname).toBe('/settings/accounts/invite');
    });

    it('keeps what was typed when the line breaks; sent again it is stored once', async () => {
      await enter('mentor1@example.org');
      await visitor.go('/programmes?state=RUNNING');
      await page.getByRole('table').getByRole('link').first().click();
      await visitor.click('Записать встречу');
      await visitor.fill(typed);
      let sent = 0;
      await page.route('**/graphql', async (route) => {
        if (!isCallOf(route, 'logMeeting')) return route.fallback();
        sent += 1;
        // First the request does not arrive, then it arrives and its answer is lost.
        if (sent === 1) return route.abort('internetdisconnected');
        if (sent === 2) await route.fetch();
        return sent === 2 ? route.abort('connectionreset') : route.fallback();
      });
      for (let time = 1; time <= 2; time += 1) {
        await visitor.click('Записать встречу');
        await visitor.see(/Нет связи с сервером\. Введённое осталось на странице/);
        for (const [label, text] of Object.entries(typed))
          expect(await page.getByLabel(label).inputValue()).toBe(text);
      }
      expect(await problemsOf(page)).toEqual([]);
      await visitor.click('Записать встречу');
      await page.waitForURL(/programmes\/[^/]+$/);
      await visitor.see(subject);
      expect(await page.getByText(subject).filter({ visible: true }).count()).toBe(1);
    });

    /** The server forgets the session, and the token of the page lapses. */
    async function endSession() {
      await page.context().clearCookies();
      let lapsed = true;
      await page.route('**/auth/sign-in', (route) => {
        lapsed = false;
        return route.fallback();
      });
      await page.route('**/graphql', (route) =>
        lapsed
          ? route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer x' } })
          : route.fallback(),
      );
    }
  });
});
