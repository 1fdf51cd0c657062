/** Forms of one text by plural category; Russian needs one, few and many, English one and other. */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The form that fits the count: 1 пара, 2 пары, 5 пар, 1,5 пары. */
export function pluralForm(count: number, forms: PluralForms, locale: string): string {
  const category = new Intl.PluralRules(locale).select(count);
  if (category === 'one') return forms.one;
  if (category === 'few') return forms.few ?? forms.other;
  if (category === 'many') return forms.many ?? forms.other;
  return forms.other;
}

/** The count and its word with a non-breaking space between: «2 400 участников». */
export const countText = (count: number, forms: PluralForms, locale: string): string =>
  `${formatNumber(count, locale)}\u00a0${pluralForm(count, forms, locale)}`;

export const formatNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { useGrouping: true }).format(value);

/** The size of a file in words: «1,4 МБ», '1.4 MB'. */
export function fileSizeText(bytes: number, locale: string): string {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log(bytes) / Math.log(1024)), 3);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: steps[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1024 ** step);
}
