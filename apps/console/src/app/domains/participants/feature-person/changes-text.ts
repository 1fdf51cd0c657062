import { STAFF_COLUMNS } from '@nastavnik/participants-domain';

const HEADING = new Map<string, string>(STAFF_COLUMNS.map(({ key, heading }) => [key, heading]));

const shown = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : '—';
  if (typeof value === 'string') return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');
  if (typeof value === 'boolean')
    return value ? $localize`:@@person.yes:да` : $localize`:@@person.no:нет`;
  return typeof value === 'number' ? String(value) : '';
};

/** «Должность: учитель → директор» for each cell of the staff list that changed; other facts speak by their heading. */
export function changesText(before: unknown, after: unknown): readonly string[] {
  if (typeof before !== 'object' || before === null) return [];
  const old = before as Readonly<Record<string, unknown>>;
  const next = (after ?? {}) as Readonly<Record<string, unknown>>;
  return Object.keys(old).flatMap((key) => {
    const heading = HEADING.get(key);
    return heading === undefined ? [] : [`${heading}: ${shown(old[key])} → ${shown(next[key])}`];
  });
}
