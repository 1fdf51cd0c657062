/** Which values of a change a person reads about, and under which name. */
export type ChangeLabels = Readonly<Record<string, string>>;

const shown = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : '—';
  if (typeof value === 'string') return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');
  if (typeof value === 'boolean')
    return value ? $localize`:@@person.yes:да` : $localize`:@@person.no:нет`;
  return typeof value === 'number' ? String(value) : '';
};

/** «Должность: учитель → директор» for each named value that changed; other facts speak by their heading. */
export function changesText(
  labels: ChangeLabels,
  before: unknown,
  after: unknown,
): readonly string[] {
  if (typeof before !== 'object' || before === null) return [];
  const old = before as Readonly<Record<string, unknown>>;
  const next = (after ?? {}) as Readonly<Record<string, unknown>>;
  return Object.keys(old).flatMap((key) => {
    const label = labels[key];
    return label === undefined ? [] : [`${label}: ${shown(old[key])} → ${shown(next[key])}`];
  });
}
