const REASONS: Readonly<Record<string, string>> = {
  SECOND_OPINION_DIFFERS: $localize`:@@doubt.SECOND_OPINION_DIFFERS:два словаря склоняют по-разному`,
  HYPHENATED: $localize`:@@doubt.HYPHENATED:двойная фамилия или имя`,
  SEVERAL_WORDS: $localize`:@@doubt.SEVERAL_WORDS:имя из нескольких слов`,
  FOREIGN_PREFIX: $localize`:@@doubt.FOREIGN_PREFIX:часть перед фамилией`,
  NO_PATRONYMIC: $localize`:@@doubt.NO_PATRONYMIC:нет отчества`,
  COMMON_NOUN: $localize`:@@doubt.COMMON_NOUN:фамилия совпадает с обычным словом`,
  FLEETING_VOWEL: $localize`:@@doubt.FLEETING_VOWEL:возможна беглая гласная`,
  NOT_CYRILLIC: $localize`:@@doubt.NOT_CYRILLIC:не только русские буквы`,
  UNKNOWN_POST: $localize`:@@doubt.UNKNOWN_POST:должности нет в словаре`,
  SECOND_POST: $localize`:@@doubt.SECOND_POST:две должности в одной`,
};

/** Why somebody should look at these forms. */
export const doubtText = (reasons: readonly string[]): string =>
  reasons.map((reason) => REASONS[reason] ?? reason).join(', ');
