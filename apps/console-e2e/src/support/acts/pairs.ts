import type { Visitor } from '../people';
import { LAST_DAY } from '../staff-list';

/** Chooses the mentor for a mentee and fills in the terms, up to the last look before the pair is proposed. */
export async function preparePair(curator: Visitor, mentee: string, mentor: string): Promise<void> {
  await curator.go('/pairs');
  await curator.click(new RegExp(`^Подобрать наставника\\s*:\\s*${mentee}`));
  await curator.click(new RegExp(`^Выбрать\\s*:\\s*${mentor}`));
  await curator.fill({ 'Последний день': LAST_DAY, 'Почему такой срок': 'первый год работы' });
  await curator.click('Проверить');
  await curator.page.getByRole('button', { name: 'Предложить пару' }).waitFor();
}

/** Proposes the pair that was prepared; answers whether it was taken, or refused with the limit named. */
export async function proposePair(curator: Visitor): Promise<'proposed' | 'refused'> {
  const { page } = curator;
  await curator.click('Предложить пару');
  const proposed = page.getByRole('heading', { name: 'Пара предложена', level: 1 });
  const refused = page.getByText(/не может быть больше 3/).filter({ visible: true });
  await proposed.or(refused).first().waitFor();
  return (await proposed.count()) ? 'proposed' : 'refused';
}

/** The school asks the authority for a mentor of another school: the curator puts the package together (004 3.3). */
export async function requestFromOthers(curator: Visitor, mentee: string): Promise<void> {
  await curator.go('/pairs');
  await curator.click(new RegExp(`^Подобрать наставника\\s*:\\s*${mentee}`));
  await curator.click('Попросить наставника из другой школы');
  await curator.fill({
    'Почему нужен наставник': 'Первый год работы, второго учителя физики в школе нет',
    Пожелания: 'Физика',
    'Последний день': LAST_DAY,
  });
}
