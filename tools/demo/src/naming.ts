import type { Gender } from './demo-district';
import { isForbiddenSurname } from './forbidden-surnames';
import {
  FEMALE_NAMES,
  MALE_NAMES,
  PATRONYMICS,
  SURNAME_BEGINNINGS,
  SURNAME_ENDINGS,
} from './name-parts';
import type { Random } from './random';

export interface FullName {
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string;
}

/** The feminine form of an invented masculine surname in -ов, -ев, -ин or -ский. */
export const feminine = (surname: string): string =>
  surname.endsWith('ский') ? `${surname.slice(0, -2)}ая` : `${surname}а`;

/** An invented surname of this gender that no person of the source documents bears. */
export function inventSurname(random: Random, gender: Gender): string {
  for (;;) {
    const beginning = random.pick(SURNAME_BEGINNINGS);
    const ending = random.pick(SURNAME_ENDINGS);
    // «Луго-лугов» would be one root twice.
    if (ending.startsWith(beginning.slice(0, 3).toLowerCase())) continue;
    const surname = `${beginning}${ending}`;
    if (!isForbiddenSurname(surname)) return gender === 'FEMALE' ? feminine(surname) : surname;
  }
}

/** Full names, each given once: namesakes are made on purpose and not by chance. */
export function createNaming(random: Random): (gender: Gender) => FullName {
  const given = new Set<string>();
  return (gender) => {
    for (;;) {
      const [masculine, femininePatronymic] = random.pick(PATRONYMICS);
      const full = {
        surname: inventSurname(random, gender),
        name: random.pick(gender === 'FEMALE' ? FEMALE_NAMES : MALE_NAMES),
        patronymic: gender === 'FEMALE' ? femininePatronymic : masculine,
      };
      const key = Object.values(full).join(' ');
      if (!given.has(key)) {
        given.add(key);
        return full;
      }
    }
  };
}
