/** «Иванова Анна Петровна» → «Иванова А. П.»; a name of one word stays as it is. */
export function shortName(full: string): string {
  const [surname = '', ...given] = full.trim().split(/\s+/);
  const initials = given
    .filter((part) => part[0] !== part[0]?.toLowerCase())
    .map((part) => `${part[0] ?? ''}.`);
  return [surname, ...initials].join('\u00a0');
}

/** The mentor and those he or she guides: «Иванова А. П. — Петров С. В., Ким Е.» */
export const pairName = (mentor: string, mentees: readonly string[]): string =>
  `${shortName(mentor)} — ${mentees.map(shortName).join(', ')}`;
