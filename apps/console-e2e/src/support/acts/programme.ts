import type { Visitor } from '../people';

/** The mentor writes the programme of the pair and hands it over for acquaintance (004 3.6b). */
export async function draftProgramme(mentor: Visitor, day: string): Promise<void> {
  await mentor.takeUp('Составить программу');
  await mentor.click('Составить программу');
  await mentor.fill({
    Цели: 'Уверенно вести урок математики в пятых классах',
    'Затруднения наставляемого': 'Планирование урока\nРабота с дисциплиной',
    'Сильные стороны': 'Знание предмета',
    'Направления работы': 'Методика урока',
  });
  await mentor.click('Добавить мероприятие');
  await mentor.fill({ Мероприятие: 'Совместное планирование урока', Дата: day });
}

/** The mentor logs the planned meeting, with the result of the check (004 4.1). */
export async function logMeeting(mentor: Visitor, day: string): Promise<void> {
  await mentor.click(/^Записать встречу/);
  await mentor.fill({
    'День встречи': day,
    'Сколько минут': '45',
    'Проверка задания': 'План урока составлен верно',
  });
}

/** The mentor tells how the programme went, and hands the report in (004 3.6b). */
export async function mentorReports(mentor: Visitor): Promise<void> {
  await mentor.takeUp('Сдать отчёт');
  await mentor.click('Написать отчёт');
  await mentor.fill({
    'Как выполнена программа': 'План выполнен целиком, уроки планирует сама.',
    Рекомендации: 'Вести математический кружок в пятых классах.',
  });
}

/** The mentee tells how it went, and gives the mentor a mark. */
export async function menteeReports(mentee: Visitor): Promise<void> {
  await mentee.takeUp('Сдать отчёт');
  await mentee.click('Написать отчёт');
  await mentee.fill({
    'Как проходило наставничество': 'Встречались каждую неделю, этого хватало.',
    'Работа наставника': 'Помогала с планами уроков и отвечала на вопросы.',
  });
  await mentee.page.getByRole('radio', { name: '9', exact: true }).check();
}
