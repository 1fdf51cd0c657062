import type { Visitor } from '../people';
import { signedSheet } from '../staff-list';

/** Has a staff list checked: nothing is stored yet, and every row is told to be new, changed, the same or wrong. */
export async function checkStaffList(curator: Visitor, list: string): Promise<void> {
  const { page } = curator;
  await curator.go('/people/import');
  await page.locator('input[type=file]').setInputFiles({
    name: 'rabotniki.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(list, 'utf8'),
  });
  const check = page.getByRole('button', { name: 'Проверить' });
  const checked = page.getByText('Без изменений');
  await check.or(checked).first().waitFor();
  if (await check.count()) await check.click();
  await checked.waitFor();
}

/** Scans of consents signed with a pen are dropped all at once; then each signature is recorded from its sheet. */
export async function consentsOnPaper(
  curator: Visitor,
  surnames: readonly string[],
  day: string,
): Promise<void> {
  const { page } = curator;
  await curator.go('/people/consents');
  await page.getByText('Загрузить сканы подписанных согласий').click();
  await page.locator('input[type=file]').setInputFiles(surnames.map(signedSheet));
  await curator.click(/^Отправить/);
  await page
    .getByText('Загружен', { exact: true })
    .nth(surnames.length - 1)
    .waitFor();
  for (const surname of surnames) {
    await curator.go('/people/consents');
    await curator.click(new RegExp(`^Открыть\\s*: ${surname}`));
    await page.waitForURL(/documents\/.+/);
    await curator.click('Записать подписи');
    await curator.fill({ 'Дата на листе': day });
    await page.locator('form').getByRole('button', { name: 'Записать подписи' }).click();
    await curator.see('Подпись на бумаге');
  }
}

/** Enters a person of the staff list in a bank: proposed, surveyed, activated (004 3.8 for a mentor). */
export async function intoBank(
  curator: Visitor,
  surname: string,
  as: 'MENTOR' | 'MENTEE',
  day: string,
): Promise<void> {
  const { page } = curator;
  await curator.go('/people');
  await curator.click(new RegExp(`^\\s*${surname}`));
  await curator.click(as === 'MENTOR' ? 'Предложить в наставники' : 'Внести в базу наставляемых');
  const reason = page.getByLabel('Почему нужен наставник');
  await page.getByRole('button', { name: 'Внести кандидата' }).waitFor();
  if (await reason.count()) await reason.selectOption('NEWCOMER');
  await curator.click('Внести кандидата');
  await curator.click(/^База настав/);
  await page.waitForURL(/banks\/.+/);
  await curator.click('Внести анкету');
  await curator.fill({ 'День анкеты': day });
  await page.getByLabel(/Чем может помочь|В чём нужна помощь/).fill('планирование урока');
  await curator.click('Сохранить анкету');
  await curator.click('Включить в базу');
  if (as === 'MENTOR') {
    await page.getByLabel('Критериям отвечает').check();
    await curator.fill({ 'День окончания обучения': day });
  }
  await page.locator('form').getByRole('button', { name: 'Включить в базу' }).click();
  await curator.see('В базе, без пары');
}

/** Signs in the system the consent that waits among what to do today. */
export async function signToday(person: Visitor, title: RegExp | string): Promise<void> {
  await person.takeUp('Подписать документ');
  await person.see(title);
  await person.sign();
  await person.see(/^\s*Подписан\s*$/);
}
