import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { launchBrowser, PHONE, problemsOf, signIn } from './support/browser';
import { type House, openHouse } from './support/house';
import { PASSWORD, Visitor } from './support/people';
import {
  ADMITTED,
  APPOINTMENT_DAYS,
  MENTEE,
  MENTOR,
  PAPER_SIGNER,
  SIGNED_SHEET,
  staffList,
} from './support/staff-list';

// A house that already runs may be named instead; every name is then new, so that runs do not meet.
const RUNNING = process.env['HOUSE_URL'];
const RUN = RUNNING ? Date.now().toString(36).slice(-5) : '1';

const SCHOOL_A = `Школа № ${RUN}-А`;
const SCHOOL_B = `Школа № ${RUN}-Б`;
const at = (name: string) => `${name}.${RUN}@example.org`;

describe('a school year of two schools, from the first run on', () => {
  let house: House | undefined;
  let url: string;
  let browser: Browser;
  let administrator: Visitor;
  let headA: Visitor;
  let headB: Visitor;
  let curator: Visitor;
  let mentor: Visitor;
  let mentee: Visitor;

  const enter = (size?: { width: number; height: number }) => Visitor.enter(browser, url, size);

  /** What a person sees now is whole: readable by a screen reader and by a narrow phone. */
  const fits = async ({ page }: Visitor) => {
    expect(await problemsOf(page)).toEqual([]);
  };

  beforeAll(async () => {
    if (!RUNNING) house = await openHouse({ empty: true });
    url = RUNNING ?? house!.url;
    browser = await launchBrowser();
  }, 600_000);

  afterAll(async () => {
    await browser.close();
    await house?.stop();
  });

  it('the first visitor names the district and becomes its administrator', async () => {
    administrator = await enter();
    await administrator.go('/');
    if (administrator.page.url().includes('sign-in')) {
      await signIn(administrator.page, url, 'admin@example.org', PASSWORD);
      return;
    }
    await fits(administrator);
    await administrator.fill({
      'Округ или район': 'Лесногорский муниципальный округ',
      Фамилия: 'Ладогина',
      Имя: 'Вера',
      Отчество: 'Павловна',
      'Электронная почта': 'admin@example.org',
      Пароль: PASSWORD,
    });
    await administrator.click('Создать округ и войти');
    await administrator.page.waitForURL(/\/today/);
    await fits(administrator);
  });

  it('the administrator opens two schools; their heads set a password by the personal link', async () => {
    headA = await openSchool(SCHOOL_A, ['Берестова', 'Анна', 'Игоревна'], 'head-a');
    headB = await openSchool(SCHOOL_B, ['Заозерская', 'Нина', 'Олеговна'], 'head-b');
    await headA.see('Принять положение о наставничестве');
    await fits(headA);
  });

  async function openSchool(name: string, [surname, given, patronymic]: string[], mail: string) {
    await administrator.go('/settings/schools/new');
    await administrator.fill({
      'Полное название': `Муниципальное бюджетное общеобразовательное учреждение «${name}»`,
      'Краткое название': name,
      'Населённый пункт': 'г. Лесногорск',
      Адрес: 'ул. Учебная, 1',
      Учредитель: 'Управление образования Лесногорского муниципального округа',
      'Номер дела для приказов': '03-05',
      Фамилия: surname!,
      Имя: given!,
      Отчество: patronymic!,
      'Электронная почта': at(mail),
    });
    await fits(administrator);
    await administrator.click('Открыть школу');
    const head = await enter();
    await head.accept(await administrator.handedLink());
    return head;
  }

  it('the head adopts P004; the order is signed, registered, and the regulation is in force', async () => {
    await inForce(headA);
    await fits(headA);
    await inForce(headB);
  });

  async function inForce(head: Visitor) {
    await head.go('/settings/regulation');
    await head.click('Начать с образца P004');
    await head.fill({ 'Номер протокола': '3', 'Дата протокола': ADMITTED.today });
    await head.click('Передать директору');
    await head.click('Сформировать приказ');
    await head.agree('Сформировать приказ');
    await head.click('Открыть приказ');
    await head.sign();
    expect(await head.register()).not.toBe('');
    await head.go('/settings/regulation');
    await head.see(/^\s*Действует\s*$/);
  }

  it('the head invites a curator', async () => {
    curator = await invite(headA, 'CURATOR', {
      name: ['Долинская', 'Мария', 'Ильинична'],
      mail: 'curator',
    });
    await curator.see('Загрузить список сотрудников');
    await fits(curator);
  });

  async function invite(
    host: Visitor,
    role: string,
    who: { name: string[]; mail: string; size?: { width: number; height: number } },
  ) {
    await host.go('/settings/accounts');
    await host.click(/^Пригласить/);
    await host.page.getByLabel('Роль').selectOption(role);
    const [surname, given, patronymic] = who.name;
    if (['MENTOR', 'MENTEE'].includes(role)) {
      await host.fill({ 'Человек из списка сотрудников': surname! });
      await host.page.getByRole('radio', { name: surname! }).check();
    } else {
      await host.fill({ Фамилия: surname!, Имя: given!, Отчество: patronymic! });
    }
    await host.fill({ 'Электронная почта': at(who.mail) });
    await fits(host);
    await host.click('Пригласить и получить ссылку');
    const guest = await enter(who.size);
    await guest.accept(await host.handedLink());
    return guest;
  }

  it('the curator loads the staff list: the bad row is named with its column and reason, the rest goes in', async () => {
    await checkList(curator);
    await fits(curator);
    const wrong = curator.page.getByRole('row', { name: /Дата рождения/ });
    await wrong.waitFor();
    expect(await wrong.innerText()).toMatch(/9[\s\S]*Вешнякова[\s\S]*31\.02\.1990/);
    await curator.click(/Загрузить: 8/);
    await curator.see('Посмотреть список работников');
    await fits(curator);
  });

  it('the same file once more changes nothing', async () => {
    await checkList(curator);
    await curator.see('Загружать нечего');
    await curator.go('/people');
    await curator.see(MENTEE.surname);
    expect(await curator.page.getByRole('table').locator('tbody tr').count()).toBe(8);
    await fits(curator);
  });

  async function checkList({ page }: Visitor) {
    await page.goto(`${url}/people/import`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'rabotniki.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(staffList(), 'utf8'),
    });
    await page
      .getByRole('button', { name: 'Проверить' })
      .or(page.getByText('Без изменений'))
      .first()
      .waitFor();
    const check = page.getByRole('button', { name: 'Проверить' });
    if (await check.count()) await check.click();
    await page.getByText('Без изменений').waitFor();
  }

  it('the curator asks all of them for the data consent in one go', async () => {
    await curator.go('/people/consents');
    await curator.click(/^Запросить у 8/);
    await curator.agree(/Запросить/);
    await curator.page
      .getByRole('link', { name: /^Открыть/ })
      .nth(7)
      .waitFor();
    await fits(curator);
  });

  it('a consent signed on paper comes back as a scan and counts as a signature', async () => {
    await curator.click(new RegExp(`^Открыть\\s*: ${PAPER_SIGNER}`));
    await curator.page.waitForURL(/documents\/.+/);
    await curator.page.locator('input[type=file]').setInputFiles(SIGNED_SHEET);
    await curator.click('Записать подписи');
    await curator.fill({ 'Дата на листе': ADMITTED.today });
    await fits(curator);
    await curator.page.locator('form').getByRole('button', { name: 'Записать подписи' }).click();
    await curator.see('Подпись на бумаге');
    await curator.go('/people/consents');
    const row = curator.page.getByRole('row', { name: new RegExp(PAPER_SIGNER) });
    await row.getByText('Получено').waitFor();
  });

  it('the mentor and the mentee sign theirs in the system, on their phones', async () => {
    mentor = await invite(curator, 'MENTOR', {
      name: [MENTOR.surname],
      mail: 'mentor',
      size: PHONE,
    });
    mentee = await invite(curator, 'MENTEE', {
      name: [MENTEE.surname],
      mail: 'mentee',
      size: PHONE,
    });
    for (const person of [mentor, mentee]) {
      await person.go('/today');
      await person.see('Подписать документ');
      await fits(person);
      await person.takeUp('Подписать документ');
      await person.sign();
      await person.see(/^\s*Подписан\s*$/);
      await fits(person);
    }
  });

  it('the need list names the newly admitted and the day of 004 3.7 for each', async () => {
    await curator.go('/people/banks?tab=needs');
    const row = curator.page.getByRole('row', { name: new RegExp(MENTEE.surname) });
    await row.getByText('недавно допущен к работе').waitFor();
    expect(APPOINTMENT_DAYS).toContain(/\d+ [а-я]+/.exec(await row.innerText())?.[0]);
    await fits(curator);
  });

  it('both enter the banks: proposed, surveyed, activated', async () => {
    await intoBank(MENTOR.surname, 'Предложить в наставники', async () => {
      await curator.page.getByLabel('Критериям отвечает').check();
      await curator.fill({ 'День окончания обучения': ADMITTED.today });
    });
    await intoBank(MENTEE.surname, 'Внести в базу наставляемых');
  });

  async function intoBank(surname: string, act: string, more = async () => {}) {
    const { page } = curator;
    await curator.go('/people');
    await curator.click(new RegExp(`^\\s*${surname}`));
    await curator.click(act);
    const reason = page.getByLabel('Почему нужен наставник');
    await page.getByRole('button', { name: 'Внести кандидата' }).waitFor();
    if (await reason.count()) await reason.selectOption('NEWCOMER');
    await curator.click('Внести кандидата');
    await curator.click(/^База настав/);
    await page.waitForURL(/banks\/.+/);
    await curator.click('Внести анкету');
    await curator.fill({ 'День анкеты': ADMITTED.today });
    await page.getByLabel(/Чем может помочь|В чём нужна помощь/).fill('планирование урока');
    await curator.click('Сохранить анкету');
    await curator.click('Включить в базу');
    await more();
    await fits(curator);
    await page.locator('form').getByRole('button', { name: 'Включить в базу' }).click();
    await curator.see('В базе, без пары');
  }
});
