import { STAFF_COLUMN_KEYS, type StaffColumnKey } from '@nastavnik/participants-domain';

export const COLUMNS = STAFF_COLUMN_KEYS.map((column, place) => ({ column, place }));

const ROOTS = [
  'Луго',
  'Верхо',
  'Берего',
  'Камне',
  'Сосно',
  'Речно',
  'Полево',
  'Тихо',
  'Светло',
  'Ново',
];
const ENDS = [
  'долина',
  'ручьева',
  'боркина',
  'светова',
  'мостова',
  'горская',
  'лесова',
  'пашина',
  'дворова',
  'садова',
];

/** A line of the staff list about an invented teacher; the number makes code, name and e-mail. */
export function aStaffLine(
  no: number,
  changes: Partial<Record<StaffColumnKey, string>> = {},
): { row: number; cells: string[] } {
  const root = ROOTS[no % 10] ?? 'Луго';
  const given: Partial<Record<StaffColumnKey, string>> = {
    employeeCode: String(no).padStart(4, '0'),
    surname: `${root}${ENDS[Math.floor(no / 10) % 10] ?? 'долина'}`,
    name: 'Ольга',
    patronymic: 'Сергеевна',
    gender: 'ж',
    position: 'учитель математики',
    subjects: 'математика',
    teachingExperienceStart: '01.09.2015',
    actualAdmissionDate: '01.09.2018',
    email: `p${no}@example.org`,
    ...changes,
  };
  return { row: no + 1, cells: STAFF_COLUMN_KEYS.map((key) => given[key] ?? '') };
}

export const staffLines = (count: number, from = 1) =>
  Array.from({ length: count }, (_, i) => aStaffLine(from + i));
