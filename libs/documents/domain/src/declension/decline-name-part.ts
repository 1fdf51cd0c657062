/// <reference path="./petrovich.d.ts" />
import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import petrovich from 'petrovich';
import { COMMON_NOUN_SURNAMES } from './common-noun-surnames';
import type { DeclinedText, DoubtReason, Gender, NameCase } from './name-case';

export type NamePart = 'surname' | 'name' | 'patronymic';

const GENDERS = { MALE: 'male', FEMALE: 'female' } as const;
const PETROVICH_PARTS = { surname: 'last', name: 'first', patronymic: 'middle' } as const;
const INCLINE = {
  surname: inclineLastname,
  name: inclineFirstname,
  patronymic: inclineMiddlename,
} as const;

const FOREIGN_PREFIX =
  /^(?:аль|ал|эль|эд|эс|ас|ар|ад|ан|абу|де|да|ди|дель|дю|ла|ле|ван|фон|дер|ибн|бен|бин|мак|о)(?:[-'’ʼ ])/i;
const CYRILLIC = /^[А-Яа-яЁё'’ʼ. -]+$/;
const FLEETING_VOWEL = /(?:ец|яц|[оеё]к|[её]л|ень)$/;
/** Native patronymics decline by one certain rule, and the second library is known to be wrong on Ильич and Лукич. */
const CERTAIN_PATRONYMIC = /(?:ич|вна|чна)$/;

const plain = (text: string): string => text.replace(/ё/g, 'е').replace(/Ё/g, 'Е');

function doubtsOf(part: NamePart, text: string, gender: Gender): DoubtReason[] {
  const reasons: DoubtReason[] = [];
  if (!CYRILLIC.test(text)) reasons.push('NOT_CYRILLIC');
  if (FOREIGN_PREFIX.test(text)) reasons.push('FOREIGN_PREFIX');
  else if (text.includes('-')) reasons.push('HYPHENATED');
  if (part === 'patronymic') return reasons;
  if (text.includes(' ')) reasons.push('SEVERAL_WORDS');
  if (part !== 'surname') return reasons;
  if (COMMON_NOUN_SURNAMES.has(plain(text.toLowerCase()))) reasons.push('COMMON_NOUN');
  if (gender === 'MALE' && FLEETING_VOWEL.test(text)) reasons.push('FLEETING_VOWEL');
  return reasons;
}

/** One part of a name in a case; `text` is already normalised. */
export function declineNamePart(
  part: NamePart,
  text: string,
  nameCase: NameCase,
  gender: Gender,
): DeclinedText {
  if (nameCase === 'nominative') return { text, doubtful: false, reasons: [] };
  const reasons = doubtsOf(part, text, gender);
  const prefix = FOREIGN_PREFIX.exec(text)?.[0] ?? '';
  const stem = text.slice(prefix.length);
  const declined = INCLINE[part](stem, nameCase, GENDERS[gender]);
  if (part !== 'patronymic' || !CERTAIN_PATRONYMIC.test(text)) {
    const key = PETROVICH_PARTS[part];
    const second = petrovich({ gender: GENDERS[gender], [key]: stem }, nameCase)[key] ?? stem;
    if (plain(second) !== plain(declined)) reasons.push('SECOND_OPINION_DIFFERS');
  }
  return { text: prefix + declined, doubtful: reasons.length > 0, reasons };
}
