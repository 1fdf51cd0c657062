/** Words inside names that stay in small letters. */
const SMALL_WORDS = new Set([
  'оглы',
  'кызы',
  'гызы',
  'улы',
  'де',
  'да',
  'ди',
  'фон',
  'ван',
  'дер',
  'ибн',
  'бен',
]);

const capitalise = (part: string): string =>
  part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();

function normaliseWord(word: string): string {
  if (SMALL_WORDS.has(word.toLowerCase())) return word.toLowerCase();
  const oneCase = word === word.toLowerCase() || (word.length > 1 && word === word.toUpperCase());
  return oneCase ? word.split('-').map(capitalise).join('-') : word;
}

/** One name as a paper prints it: single spaces, no spaces round a hyphen, ИВАНОВА and иванова as Иванова; ё stays. */
export const normaliseName = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .split(/\s+/)
    .map(normaliseWord)
    .join(' ');
