import { addMonths } from '@nastavnik/kernel';

import type { AwkwardCode, DemoAwkward, DemoPair, DemoPerson, Gender } from './demo-district';
import { NON_SLAVIC_SURNAMES, SURNAME_WITH_YO, UNDECLINED_SURNAMES } from './name-parts';
import { inventSurname } from './naming';
import type { Random } from './random';
import type { SchoolYear } from './school-year';

/** Gives people of running pairs the names that papers and imports stumble over, each person one oddity. */
export function makeNamesAwkward(
  people: readonly DemoPerson[],
  pairs: readonly DemoPair[],
  { today }: SchoolYear,
  random: Random,
): readonly DemoAwkward[] {
  const inPairs = new Set(pairs.flatMap((pair) => [pair.mentorId, ...pair.menteeIds]));
  const waiting = random.shuffled(people.filter((person) => inPairs.has(person.id)));
  const found: DemoAwkward[] = [];
  const take = (gender?: Gender, schoolId?: string): DemoPerson => {
    const place = waiting.findIndex(
      (p) => (gender ?? p.gender) === p.gender && (schoolId ?? p.schoolId) === p.schoolId,
    );
    const [person] = place < 0 ? [] : waiting.splice(place, 1);
    if (person === undefined) throw new RangeError('No participant is left for an awkward name');
    return person;
  };
  const note = (code: AwkwardCode, ...persons: readonly DemoPerson[]): void => {
    found.push({ code, schoolId: persons[0]?.schoolId ?? '', personIds: persons.map((p) => p.id) });
  };

  const double = take('FEMALE');
  double.surname = `${double.surname}-${inventSurname(random, 'FEMALE')}`;
  note('DOUBLE_BARRELLED_SURNAME', double);

  NON_SLAVIC_SURNAMES.forEach(([feminine, masculine], place) => {
    const person = take(place === 2 ? 'MALE' : 'FEMALE');
    person.surname = person.gender === 'FEMALE' ? feminine : masculine;
    note('NON_SLAVIC_SURNAME', person);
  });
  for (const surname of UNDECLINED_SURNAMES) {
    const person = take();
    person.surname = surname;
    note('UNDECLINED_SURNAME', person);
  }
  for (const gender of ['FEMALE', 'MALE'] as const) {
    const person = take(gender);
    person.patronymic = null;
    note('NO_PATRONYMIC', person);
  }

  const withYo = take('FEMALE');
  const withYe = take('FEMALE', withYo.schoolId);
  [withYo.surname, withYe.surname] = SURNAME_WITH_YO;
  note('YO_AND_YE_VARIANTS', withYo, withYe);

  const married = take('FEMALE');
  married.formerSurname = { surname: inventSurname(random, 'FEMALE'), until: addMonths(today, -2) };
  note('MAIDEN_NAME_CHANGED', married);

  const namesake = take('FEMALE');
  const twin = take('FEMALE', namesake.schoolId);
  Object.assign(twin, {
    surname: namesake.surname,
    name: namesake.name,
    patronymic: namesake.patronymic,
  });
  note('NAMESAKES', namesake, twin);
  return found;
}
