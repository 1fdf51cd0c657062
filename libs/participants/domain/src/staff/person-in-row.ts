import { readText } from './read-cell';
import type { Cell, StaffMapping } from './staff-row';

/** The name as it stands in the file, so that a problem can be found by the person and not only by the number. */
export const personInRow = (cells: readonly Cell[], mapping: StaffMapping): string =>
  (['surname', 'name', 'patronymic'] as const)
    .map((key) => (mapping[key] === undefined ? '' : readText(cells[mapping[key]])))
    .filter((part) => part !== '')
    .join(' ');
