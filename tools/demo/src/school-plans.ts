import type { DemoSchool } from './demo-district';

export interface SchoolPlan {
  readonly no: number;
  readonly size: DemoSchool['size'];
  readonly kind: DemoSchool['kind'];
  readonly staffCount: number;
  readonly fullName: string;
  readonly shortName: string;
  readonly place: string;
  readonly hasPsychologist: boolean;
  readonly hasAssociation: boolean;
  readonly headVacant: boolean;
}

export const DISTRICT_NAME = 'Верхнелужинский муниципальный округ';
export const AUTHORITY_NAME =
  'Управление образования администрации Верхнелужинского муниципального округа';

const TOWN = 'г. Верхнелужинск';
const VILLAGES = [
  'с. Ольхоброды',
  'с. Тихополье',
  'пос. Звонкий Ручей',
  'с. Мохостружье',
  'дер. Ясноборка',
  'дер. Дальнемостье',
  'с. Кленолужье',
  'пос. Снегополянский',
  'дер. Пескоструево',
  'с. Малокамье',
  'дер. Голубороща',
  'с. Рябиносад',
] as const;

const SIZES = [
  { size: 'LARGE', count: 6, staff: [118] },
  { size: 'MEDIUM', count: 16, staff: [71] },
  { size: 'SMALL', count: 12, staff: [39] },
  { size: 'RURAL', count: 6, staff: [15, 15, 15, 15, 14, 14] },
] as const;

const GYMNASIUMS = [3, 9, 14];
const LYCEUMS = [5, 12];
const WITHOUT_ASSOCIATION = [21, 30, 37, 40];
const WITHOUT_PSYCHOLOGIST = [38, 40];
const HEAD_VACANT = 17;

const WORDS = {
  ORDINARY: ['Средняя общеобразовательная школа', 'СОШ'],
  GYMNASIUM: ['Гимназия', 'Гимназия'],
  LYCEUM: ['Лицей', 'Лицей'],
  BASIC: ['Основная общеобразовательная школа', 'ООШ'],
} as const;

function kindOf(no: number, size: DemoSchool['size']): DemoSchool['kind'] {
  if (GYMNASIUMS.includes(no)) return 'GYMNASIUM';
  if (LYCEUMS.includes(no)) return 'LYCEUM';
  return size === 'RURAL' || no === 34 ? 'BASIC' : 'ORDINARY';
}

/** The forty schools of the invented district (domain.md section 8): sizes, kinds and what some of them lack. */
export const SCHOOL_PLANS: readonly SchoolPlan[] = SIZES.flatMap(({ size, count, staff }) =>
  Array.from({ length: count }, (_, i) => ({ size, staffCount: staff[i % staff.length] ?? 0 })),
).map(({ size, staffCount }, index) => {
  const no = index + 1;
  const kind = kindOf(no, size);
  const [long, short] = WORDS[kind];
  return {
    no,
    size,
    kind,
    staffCount,
    fullName: `Муниципальное бюджетное общеобразовательное учреждение «${long} № ${no}»`,
    shortName: `${short} № ${no}`,
    place: no <= 28 ? TOWN : (VILLAGES[no - 29] ?? TOWN),
    hasPsychologist: !WITHOUT_PSYCHOLOGIST.includes(no),
    hasAssociation: !WITHOUT_ASSOCIATION.includes(no),
    headVacant: no === HEAD_VACANT,
  };
});
