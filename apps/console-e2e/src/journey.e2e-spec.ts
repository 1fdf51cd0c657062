import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { checkStaffList, consentsOnPaper, intoBank, signToday } from './support/acts/banks';
import { preparePair, proposePair, requestFromOthers } from './support/acts/pairs';
import { draftProgramme, logMeeting, menteeReports, mentorReports } from './support/acts/programme';
import { adoptRegulation, invite, openDistrict, openSchool } from './support/acts/school';
import { DESK, launchBrowser, PHONE, signIn } from './support/browser';
import { fits } from './support/fits';
import { type House, openHouse } from './support/house';
import { inOrder } from './support/in-order';
import { PASSWORD, Visitor } from './support/people';
import {
  ADMITTED,
  APPOINTMENT_DAYS,
  GUEST,
  LONELY,
  MENTEE,
  MENTOR,
  NEWCOMERS,
  otherStaffList,
  PAPER_SIGNERS,
  staffList,
} from './support/staff-list';

// A house that already runs may be named instead; every name is then new, so that runs do not meet.
const RUNNING = process.env['HOUSE_URL'];
const RUN = RUNNING ? Date.now().toString(36).slice(-5) : '1';

const SCHOOL_A = `Школа № ${RUN}-А`;
const SCHOOL_B = `Школа № ${RUN}-Б`;
const STAFF = 11;
const at = (name: string) => `${name}.${RUN}@example.org`;

describe('a school year of two schools, from the first run on', () => {
  let house: House | undefined;
  let url: string;
  let browser: Browser;
  let administrator: Visitor;
  let coordinator: Visitor;
  let headA: Visitor;
  let headB: Visitor;
  let curator: Visitor;
  let curatorB: Visitor;
  let mentor: Visitor;
  let mentee: Visitor;
  let lonely: Visitor;
  let guest: Visitor;

  const step = inOrder(() => ({
    administrator,
    coordinator,
    headA,
    curator,
    curatorB,
    mentor,
    mentee,
    lonely,
    guest,
  }));

  const enter = (size = DESK) => Visitor.enter(browser, url, size);

  /** Invites a person to a role; they set a password by the personal link and stay at their own screen. */
  async function letIn(host: Visitor, role: string, name: readonly string[], mail: string) {
    const link = await invite(host, { role, name, email: at(mail) });
    const person = await enter(['MENTOR', 'MENTEE'].includes(role) ? PHONE : DESK);
    await person.accept(link);
    return person;
  }

  beforeAll(async () => {
    if (!RUNNING) house = await openHouse({ empty: true });
    url = RUNNING ?? house!.url;
    browser = await launchBrowser();
  }, 600_000);

  afterAll(async () => {
    await browser.close();
    await house?.stop();
  });

  describe('1. a school opens and adopts its regulation', () => {
    step('the first visitor names the district and becomes its administrator', async () => {
      administrator = await enter();
      await administrator.go('/');
      if (administrator.page.url().includes('sign-in')) {
        await signIn(administrator.page, url, 'admin@example.org', PASSWORD);
        return;
      }
      await fits(administrator);
      await openDistrict(administrator, 'admin@example.org');
      await administrator.page.waitForURL(/\/today/);
      await fits(administrator);
    });

    step(
      'the administrator opens two schools; their heads set a password by the personal link',
      async () => {
        [headA, headB] = [await enter(), await enter()];
        await headA.accept(
          await openSchool(administrator, {
            name: SCHOOL_A,
            head: ['Берестова', 'Анна', 'Игоревна'],
            email: at('head-a'),
          }),
        );
        await headB.accept(
          await openSchool(administrator, {
            name: SCHOOL_B,
            head: ['Заозерская', 'Нина', 'Олеговна'],
            email: at('head-b'),
          }),
        );
        await headA.see('Принять положение о наставничестве');
        await fits(headA);
      },
    );

    step(
      'the heads adopt P004; the order is signed, registered, and the regulation is in force',
      async () => {
        expect(await adoptRegulation(headA, ADMITTED.today)).not.toBe('');
        await fits(headA);
        await adoptRegulation(headB, ADMITTED.today);
      },
    );
  });

  describe('2. the staff list comes in from a file', () => {
    step('the head invites a curator, who is told to begin with the list', async () => {
      curator = await letIn(headA, 'CURATOR', ['Долинская', 'Мария', 'Ильинична'], 'curator');
      await curator.see('Загрузить список сотрудников');
      await fits(curator);
    });

    step('the bad row is named with its column and reason, the rest goes in', async () => {
      await checkStaffList(curator, staffList());
      await fits(curator);
      const wrong = curator.page.getByRole('row', { name: /Дата рождения/ });
      await wrong.waitFor();
      expect(await wrong.innerText()).toMatch(/9[\s\S]*Вешнякова[\s\S]*31\.02\.1990/);
      await curator.click(new RegExp(`Загрузить: ${STAFF}`));
      await curator.see('Посмотреть список работников');
      await fits(curator);
    });

    step('the same file once more changes nothing', async () => {
      await checkStaffList(curator, staffList());
      await curator.see('Загружать нечего');
      await curator.go('/people');
      await curator.see(MENTEE.surname);
      expect(await curator.page.getByRole('table').locator('tbody tr').count()).toBe(STAFF);
      await fits(curator);
    });
  });

  describe('3. data consents are gathered', () => {
    step('the curator asks all of them in one go', async () => {
      await curator.go('/people/consents');
      await curator.click(new RegExp(`^Запросить у ${STAFF}`));
      await curator.agree(/Запросить/);
      const ready = curator.page.getByRole('link', { name: /^Открыть/ });
      await ready.nth(STAFF - 1).waitFor();
      await fits(curator);
    });

    step(
      'sheets signed with a pen come back as scans; the register shows who is missing',
      async () => {
        await consentsOnPaper(curator, PAPER_SIGNERS, ADMITTED.today);
        await curator.go('/people/consents');
        const row = curator.page.getByRole('row', { name: new RegExp(PAPER_SIGNERS[0]!) });
        await row.getByText('Получено').waitFor();
        await fits(curator);
      },
    );

    step('the mentor and the mentee sign theirs in the system, on their phones', async () => {
      mentor = await letIn(curator, 'MENTOR', [MENTOR.surname], 'mentor');
      mentee = await letIn(curator, 'MENTEE', [MENTEE.surname], 'mentee');
      lonely = await letIn(curator, 'MENTEE', [LONELY.surname], 'lonely');
      for (const person of [mentor, mentee, lonely]) {
        await signToday(person, /^Согласие на обработку/);
        await fits(person);
      }
    });
  });

  describe('4. mentors and mentees enter the banks', () => {
    step('the need list names the newly admitted and the day of 004 3.7 for each', async () => {
      await curator.go('/people/banks?tab=needs');
      const row = curator.page.getByRole('row', { name: new RegExp(MENTEE.surname) });
      await row.getByText('недавно допущен к работе').waitFor();
      expect(APPOINTMENT_DAYS).toContain(/\d+ [а-я]+/.exec(await row.innerText())?.[0]);
      await fits(curator);
    });

    step('proposed, surveyed, activated', async () => {
      await intoBank(curator, MENTOR.surname, 'MENTOR', ADMITTED.today);
      await fits(curator);
      for (const surname of [MENTEE.surname, LONELY.surname, ...NEWCOMERS])
        await intoBank(curator, surname, 'MENTEE', ADMITTED.today);
    });
  });

  describe('5. a pair is formed, agreed to and appointed', () => {
    step('the system suggests the mentor and says why; the curator proposes the pair', async () => {
      await curator.go('/pairs');
      await fits(curator);
      await curator.click(new RegExp(`^Подобрать наставника\\s*:\\s*${MENTEE.surname}`));
      await curator.see(/Тот же предмет: математика/);
      await fits(curator);
      await preparePair(curator, MENTEE.surname, MENTOR.surname);
      await fits(curator);
      expect(await proposePair(curator)).toBe('proposed');
      await curator.click('Открыть пару');
      await curator.see('Ждём людей');
      await fits(curator);
    });

    step('mentor and mentee find their consents among what to do today and sign them', async () => {
      for (const person of [mentor, mentee])
        await signToday(person, /^Согласие на(ставника| участие)/);
    });

    step(
      'the curator has the order prepared; the head signs and registers it; the pair is active',
      async () => {
        await curator.click('Сформировать приказ');
        await headA.takeUp('Подписать документ');
        await headA.sign();
        expect(await headA.register()).not.toBe('');
        await curator.see(/^\s*Действует\s*$/);
        await fits(curator);
      },
    );

    step(
      'of two curators who give the mentor a third and a fourth mentee at once, one is refused',
      async () => {
        const [second, third, fourth] = NEWCOMERS as [string, string, string];
        const other = await letIn(headA, 'CURATOR', ['Устинова', 'Лия', 'Марковна'], 'curator-2');
        await preparePair(curator, second, MENTOR.surname);
        expect(await proposePair(curator)).toBe('proposed');
        await preparePair(curator, third, MENTOR.surname);
        await preparePair(other, fourth, MENTOR.surname);
        const outcomes = await Promise.all([proposePair(curator), proposePair(other)]);
        expect(outcomes.sort()).toEqual(['proposed', 'refused']);
        await other.close();
      },
    );
  });

  describe('6. the programme runs from the first draft to the end', () => {
    step('the mentor drafts it, the mentee is acquainted, the curator agrees', async () => {
      await draftProgramme(mentor, ADMITTED.today);
      await fits(mentor);
      await mentor.click('Передать на ознакомление');
      await mentor.see('Ждём ознакомления');
      await mentee.takeUp('Ознакомиться с программой');
      await fits(mentee);
      await mentee.click('С программой ознакомлен');
      await mentee.see('Ждём согласования');
      await curator.takeUp('Согласовать программу');
      await fits(curator);
      await curator.click('Согласовать программу');
      await curator.see('Сейчас ничего: следующее дело — встреча');
    });

    step('a meeting is logged by the mentor and confirmed by the mentee', async () => {
      await mentor.takeUp('Записать встречу');
      await logMeeting(mentor, ADMITTED.today);
      await fits(mentor);
      await mentor.page.locator('form').getByRole('button', { name: 'Записать встречу' }).click();
      await mentor.see('Встреча записана');
      await mentee.takeUp('Подтвердить встречу');
      await mentee.click(/^\s*Подтвердить встречу/);
      await mentee.see('Встреча подтверждена');
      await fits(mentee);
    });

    step(
      'the plan is completed; both report; the curator accepts both and closes the programme',
      async () => {
        await mentor.takeUp('Завершить программу');
        await mentor.click('Завершить программу');
        await mentor.agree(/Завершить/);
        await mentorReports(mentor);
        await fits(mentor);
        await mentor.click('Сдать отчёт');
        await mentor.see('Отчёт сдан');
        await menteeReports(mentee);
        await fits(mentee);
        await mentee.click('Сдать отчёт');
        await mentee.see('Отчёт сдан');
        await curator.takeUp('Принять отчёт');
        for (const { surname } of [MENTOR, MENTEE]) {
          const accept = curator.page.getByRole('button', {
            name: new RegExp(`^Принять\\s*:\\s*${surname}`),
          });
          await accept.click();
          await accept.waitFor({ state: 'detached' });
        }
        await curator.click('Закрыть программу');
        await curator.agree('Закрыть программу');
        await curator.see(/^\s*Закрыта\s*$/);
        await fits(curator);
      },
    );
  });

  describe('7. everybody begins with today', () => {
    step('the first page holds what is left, and says so when nothing is', async () => {
      await signToday(mentee, /^Отчёт наставляемого/);
      await mentee.takeUp('Ознакомиться с документом');
      await mentee.click('С документом ознакомлен');
      await mentee.see(/Ознакомление записано|Все ознакомлены/);
      await mentee.go('/today');
      await mentee.see('Дел нет');
      await curator.go('/today');
      await curator.see('Подобрать наставника');
      await fits(curator);
    });
  });

  describe('8. a mentor comes from another school', () => {
    step('the other school offers a mentor to others', async () => {
      curatorB = await letIn(headB, 'CURATOR', ['Яровая', 'Эмма', 'Львовна'], 'curator-b');
      await checkStaffList(curatorB, otherStaffList());
      await curatorB.click(/Загрузить: 1/);
      await curatorB.see('Посмотреть список работников');
      await curatorB.go('/people/consents');
      await curatorB.click(/^Запросить у 1/);
      await curatorB.agree(/Запросить/);
      guest = await letIn(curatorB, 'MENTOR', [GUEST.surname], 'mentor-b');
      await signToday(guest, /^Согласие на обработку/);
      await intoBank(curatorB, GUEST.surname, 'MENTOR', ADMITTED.today);
      await curatorB.go('/people');
      await curatorB.click(new RegExp(`^\\s*${GUEST.surname}`));
      await curatorB.click('Предложить другим школам');
      await curatorB.see('Отозвать предложение');
    });

    step('the package goes up to the coordinator, who chooses the mentor', async () => {
      const name = ['Тихомирова', 'Лада', 'Юрьевна'];
      coordinator = await letIn(administrator, 'REGIONAL_COORDINATOR', name, 'coordinator');
      await requestFromOthers(curator, LONELY.surname);
      await fits(curator);
      await curator.click('Составить пакет');
      await headA.takeUp('Отправить пакет документов');
      await headA.click('Отправить в управление');
      await headA.fill({ 'Исходящий номер письма': '77' });
      await fits(headA);
      await headA.page.getByRole('button', { name: 'Отправить в управление' }).click();
      await coordinator.takeUp('Рассмотреть пакет документов');
      await fits(coordinator);
      await coordinator.click(new RegExp(`^Выбрать\\s*:\\s*${GUEST.surname}`));
      await coordinator.agree('Выбрать');
    });

    step(
      'a rare surname is declined as the curator confirms it, before anybody signs',
      async () => {
        await curator.takeUp('Подтвердить склонение имён');
        await curator.click('Проверить склонение имён');
        await fits(curator);
        await curator.click('Подтвердить формы');
        await curator.page
          .getByRole('button', { name: 'Подтвердить формы' })
          .waitFor({ state: 'detached' });
      },
    );

    step(
      'both consent; the act of the authority is signed and registered; the pair is active',
      async () => {
        for (const person of [guest, lonely])
          await signToday(person, /^Согласие на(ставника| участие)/);
        await coordinator.click('Принять пакет');
        await coordinator.click('Сформировать акт');
        await administrator.takeUp('Подписать документ');
        await administrator.sign();
        expect(await administrator.register()).not.toBe('');
        await coordinator.click('Пара и документы');
        await coordinator.see(/^\s*Действует\s*$/);
        await fits(coordinator);
      },
    );

    step('both schools see the pair, and neither sees more of the other', async () => {
      for (const [school, sees, misses] of [
        [headA, LONELY.surname, GUEST.surname],
        [curatorB, GUEST.surname, LONELY.surname],
      ] as const) {
        await school.go('/pairs');
        await school.see(GUEST.surname);
        await school.see(LONELY.surname);
        await school.go('/people');
        await school.see(sees);
        expect(await school.page.getByText(misses).count()).toBe(0);
      }
      await curatorB.go('/pairs');
      expect(await curatorB.page.getByText(MENTOR.surname).count()).toBe(0);
      await fits(curatorB);
    });
  });

  describe('9. the figures show all of it', () => {
    step(
      'the school sees its finished programme, down to the people behind the figure',
      async () => {
        await headA.go('/statistics');
        const row = headA.page.getByRole('row', { name: /^Программы выполнены полностью/ });
        await row.getByText('1 из 1').waitFor();
        await fits(headA);
        await row.getByRole('link', { name: /^Показать/ }).click();
        await headA.see(new RegExp(MENTEE.surname));
        await fits(headA);
      },
    );

    step('the district sees both schools side by side, and goes down into one', async () => {
      await administrator.go('/district');
      const row = administrator.page.getByRole('row', { name: new RegExp(SCHOOL_A) });
      await row.getByText('1 из 1').first().waitFor();
      await administrator.see(SCHOOL_B);
      await fits(administrator);
      await row.getByRole('link', { name: SCHOOL_A }).click();
      await administrator.see('Показатели школы');
      await administrator.see(SCHOOL_A);
    });
  });
});
