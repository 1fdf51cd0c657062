import { fits } from '../fits';
import { PASSWORD, type Visitor } from '../people';

/** The first run of an empty house: the visitor names the district and its authority, and becomes its administrator. */
export async function openDistrict(visitor: Visitor, email: string): Promise<void> {
  await visitor.fill({
    'Округ или район': 'Лесногорский муниципальный округ',
    'Управление образования': 'Управление образования Лесногорского муниципального округа',
    'Населённый пункт': 'г. Лесногорск',
    Фамилия: 'Ладогина',
    Имя: 'Вера',
    Отчество: 'Павловна',
    Должность: 'начальник управления образования',
    'Электронная почта': email,
    Пароль: PASSWORD,
  });
  await visitor.click('Создать округ и войти');
}

interface NewSchool {
  readonly name: string;
  /** Surname, given name, patronymic. */
  readonly head: readonly [string, string, string];
  readonly email: string;
}

/** The administrator opens a school; answers the personal link for its head. */
export async function openSchool(
  administrator: Visitor,
  { name, head: [surname, given, patronymic], email }: NewSchool,
): Promise<string> {
  await administrator.go('/settings/schools/new');
  await administrator.fill({
    'Полное название': `Муниципальное бюджетное общеобразовательное учреждение «${name}»`,
    'Краткое название': name,
    'Населённый пункт': 'г. Лесногорск',
    Адрес: 'ул. Учебная, 1',
    Учредитель: 'Управление образования Лесногорского муниципального округа',
    'Номер дела для приказов': '03-05',
    Фамилия: surname,
    Имя: given,
    Отчество: patronymic,
    'Электронная почта': email,
  });
  await fits(administrator);
  await administrator.click('Открыть школу');
  return administrator.handedLink();
}

/** The head adopts the preset P004: the order is signed and registered, and the regulation is in force (004 3.1). */
export async function adoptRegulation(head: Visitor, councilDay: string): Promise<string> {
  await head.go('/settings/regulation');
  await head.click('Начать с образца P004');
  await head.fill({ 'Номер протокола': '3', 'Дата протокола': councilDay });
  await head.click('Передать директору');
  await head.click('Сформировать приказ');
  await head.agree('Сформировать приказ');
  await head.click('Открыть приказ');
  await head.sign();
  const number = await head.register();
  await head.go('/settings/regulation');
  await head.see(/^\s*Действует\s*$/);
  return number;
}

interface Guest {
  readonly role: string;
  /** Whole name; of a mentor or a mentee the surname alone, as the staff list has the rest. */
  readonly name: readonly string[];
  readonly email: string;
}

/** Gives a person a role; answers their personal link. */
export async function invite(host: Visitor, { role, name, email }: Guest): Promise<string> {
  const [surname = '', given = '', patronymic = ''] = name;
  await host.go('/settings/accounts');
  await host.click(/^Пригласить/);
  await host.page.getByLabel('Роль').selectOption(role);
  if (['MENTOR', 'MENTEE'].includes(role)) {
    await host.fill({ 'Человек из списка сотрудников': surname });
    await host.page.getByRole('radio', { name: surname }).check();
  } else {
    await host.fill({ Фамилия: surname, Имя: given, Отчество: patronymic });
  }
  await host.fill({ 'Электронная почта': email });
  await fits(host);
  await host.click('Пригласить и получить ссылку');
  return host.handedLink();
}
