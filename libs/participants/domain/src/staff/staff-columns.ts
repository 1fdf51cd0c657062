/** One column of the staff list a school hands over as CSV or XLSX. */
export interface StaffColumn {
  readonly key: StaffColumnKey;
  readonly heading: string;
  readonly required: boolean;
  readonly example: string;
  readonly expected: string;
  readonly aliases: readonly string[];
}

export const STAFF_COLUMN_KEYS = [
  'employeeCode',
  'surname',
  'name',
  'patronymic',
  'gender',
  'birthDate',
  'position',
  'subjects',
  'teachingExperienceStart',
  'actualAdmissionDate',
  'category',
  'categoryExpires',
  'email',
  'phone',
  'needsMentor',
  'mentorCompetences',
  'requests',
] as const;

export type StaffColumnKey = (typeof STAFF_COLUMN_KEYS)[number];

const date = 'дата в виде 01.09.2026';
const list = 'названия через запятую или точку с запятой';

/** The staff list in its template order; `expected` is what the school reads beside a bad cell. */
export const STAFF_COLUMNS: readonly StaffColumn[] = [
  {
    key: 'employeeCode',
    heading: 'Табельный номер',
    required: true,
    example: '0147',
    expected: 'номер, который в школе есть только у одного работника, до 32 знаков',
    aliases: ['таб номер', 'таб №', 'табельный №', 'код работника', 'код сотрудника'],
  },
  {
    key: 'surname',
    heading: 'Фамилия',
    required: true,
    example: 'Лугодолина',
    expected: 'фамилия буквами, можно через дефис',
    aliases: ['фамилия работника', 'фамилия сотрудника'],
  },
  {
    key: 'name',
    heading: 'Имя',
    required: true,
    example: 'Ольга',
    expected: 'имя буквами',
    aliases: ['имя работника', 'имя сотрудника'],
  },
  {
    key: 'patronymic',
    heading: 'Отчество',
    required: false,
    example: 'Сергеевна',
    expected: 'отчество буквами или пустая ячейка',
    aliases: ['отчество при наличии', 'отчество работника'],
  },
  {
    key: 'gender',
    heading: 'Пол',
    required: true,
    example: 'ж',
    expected: '«м» или «ж»',
    aliases: ['пол м ж'],
  },
  {
    key: 'birthDate',
    heading: 'Дата рождения',
    required: false,
    example: '14.03.1998',
    expected: date,
    aliases: ['день рождения', 'д р', 'родился', 'родилась'],
  },
  {
    key: 'position',
    heading: 'Должность',
    required: true,
    example: 'учитель',
    expected: 'должность словами',
    aliases: ['занимаемая должность', 'наименование должности'],
  },
  {
    key: 'subjects',
    heading: 'Предметы',
    required: false,
    example: 'математика; информатика',
    expected: list,
    aliases: ['предмет', 'преподаваемые предметы', 'преподаваемый предмет', 'дисциплины'],
  },
  {
    key: 'teachingExperienceStart',
    heading: 'Начало педагогического стажа',
    required: true,
    example: '01.09.2024',
    expected: `${date}; у начинающего это день приёма на работу`,
    aliases: [
      'педагогический стаж с',
      'педстаж с',
      'дата начала педагогического стажа',
      'начало педстажа',
    ],
  },
  {
    key: 'actualAdmissionDate',
    heading: 'День фактического допущения к работе',
    required: true,
    example: '01.09.2026',
    expected: date,
    aliases: [
      'дата фактического допущения',
      'допущен к работе',
      'дата приема',
      'дата приема на работу',
      'принят',
    ],
  },
  {
    key: 'category',
    heading: 'Категория',
    required: false,
    example: 'первая',
    expected:
      '«высшая», «первая», «соответствие», «педагог-наставник», «педагог-методист» или «без категории»',
    aliases: ['квалификационная категория', 'кв категория', 'аттестация'],
  },
  {
    key: 'categoryExpires',
    heading: 'Категория действует до',
    required: false,
    example: '31.08.2028',
    expected: `${date} или пустая ячейка, если срока нет`,
    aliases: ['срок категории', 'срок действия категории', 'дата окончания категории'],
  },
  {
    key: 'email',
    heading: 'Электронная почта',
    required: false,
    example: 'o.lugodolina@example.org',
    expected: 'адрес вида имя@example.org, у каждого работника свой',
    aliases: ['почта', 'эл почта', 'адрес электронной почты', 'e mail', 'email'],
  },
  {
    key: 'phone',
    heading: 'Телефон',
    required: false,
    example: '+7 000 000-00-00',
    expected: 'номер из одиннадцати цифр, например +7 000 000-00-00',
    aliases: ['мобильный телефон', 'номер телефона', 'контактный телефон', 'сотовый'],
  },
  {
    key: 'needsMentor',
    heading: 'Нужен наставник',
    required: false,
    example: 'да',
    expected: '«да», «нет» или пустая ячейка',
    aliases: ['нуждается в наставнике', 'требуется наставник'],
  },
  {
    key: 'mentorCompetences',
    heading: 'Чем может помочь как наставник',
    required: false,
    example: 'подготовка к урокам; работа с родителями',
    expected: list,
    aliases: ['компетенции наставника', 'компетенции'],
  },
  {
    key: 'requests',
    heading: 'В чём нужна помощь',
    required: false,
    example: 'дисциплина на уроке; цифровые сервисы',
    expected: list,
    aliases: ['запросы', 'профессиональные запросы', 'затруднения', 'профессиональные затруднения'],
  },
];
