const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
export const pascal = (kebab) => kebab.split('-').map(capital).join('');
export const camel = (kebab) => pascal(kebab).replace(/^./, (letter) => letter.toLowerCase());
export const snake = (kebab) => kebab.replaceAll('-', '_');
export const upper = (kebab) => snake(kebab).toUpperCase();

/** @throws Error naming what is not written in small letters with hyphens. */
export function checkKebab(what, text) {
  if (!KEBAB.test(text ?? ''))
    throw new Error(`${what}: small-letters-with-hyphens, not "${text}"`);
  return text;
}

/** `trainings` → `training`, `practices` → `practice`, `agencies` → `agency`; say --singular where this is wrong. */
export function singularOf(plural) {
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  if (/(s|x|ch|sh)es$/.test(plural)) return plural.slice(0, -2);
  return plural.endsWith('s') ? plural.slice(0, -1) : plural;
}
