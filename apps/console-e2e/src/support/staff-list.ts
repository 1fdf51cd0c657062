const DAY = 86_400_000;
const MOSCOW = 3 * 3_600_000;

const dayText = (moment: number): string => {
  const [year, month, day] = new Date(moment + MOSCOW).toISOString().slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
};

/** Days as the school writes them; newcomers begin on the day the regulation is in force: it binds from then on. */
export const ADMITTED = {
  today: dayText(Date.now()),
  newly: dayText(Date.now()),
};

/** The last day of a pair: half a year from now. */
export const LAST_DAY = dayText(Date.now() + 180 * DAY);

const IN_WORDS = new Intl.DateTimeFormat('ru-RU', {
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/Moscow',
});

/** Thirty days after admission, later by the days off that may follow (article 14 of the Labour Code). */
export const APPOINTMENT_DAYS = Array.from({ length: 14 }, (_, later) =>
  IN_WORDS.format(Date.now() + (30 + later) * DAY),
);

export const MENTOR = { surname: 'Озеркова', name: 'Полина', patronymic: 'Андреевна' };
export const MENTEE = { surname: 'Луговская', name: 'Ирина', patronymic: 'Сергеевна' };
/** Whose subject nobody else at the school teaches. */
export const LONELY = { surname: 'Ключевская', name: 'Дарья', patronymic: 'Романовна' };

/** Sign on paper: have no account. The last three are newcomers too. */
export const PAPER_SIGNERS = ['Полянин', 'Ясенева', 'Кедрова', 'Рябинин'];
export const NEWCOMERS = PAPER_SIGNERS.slice(1);

/** The scan of a sheet signed by this person, as small as a PDF may be. */
export const signedSheet = (surname: string) => ({
  name: `${surname}.pdf`,
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
      'trailer<</Root 1 0 R>>',
      '%%EOF',
      '',
    ].join('\n'),
  ),
});

const HEADINGS = [
  'Табельный номер',
  'Фамилия',
  'Имя',
  'Отчество',
  'Пол',
  'Дата рождения',
  'Должность',
  'Предметы',
  'Начало педагогического стажа',
  'День фактического допущения к работе',
  'Категория',
];

/** A staff list as a school hands it over, invented; the ninth row has a day that does not exist. */
export function staffList(): string {
  const { newly } = ADMITTED;
  const rows = [
    [
      '0101',
      MENTOR.surname,
      MENTOR.name,
      MENTOR.patronymic,
      'ж',
      '04.05.1980',
      'учитель',
      'математика',
      '01.09.2003',
      '01.09.2010',
      'высшая',
    ],
    [
      '0102',
      MENTEE.surname,
      MENTEE.name,
      MENTEE.patronymic,
      'ж',
      '11.02.2002',
      'учитель',
      'математика',
      newly,
      newly,
      '',
    ],
    [
      '0103',
      LONELY.surname,
      LONELY.name,
      LONELY.patronymic,
      'ж',
      '19.07.2001',
      'учитель',
      'физика',
      newly,
      newly,
      '',
    ],
    [
      '0104',
      PAPER_SIGNERS[0]!,
      'Степан',
      'Юрьевич',
      'м',
      '02.12.1975',
      'учитель',
      'история',
      '01.09.1999',
      '01.09.2005',
      'первая',
    ],
    [
      '0105',
      'Рощина',
      'Елена',
      'Викторовна',
      'ж',
      '23.03.1985',
      'учитель',
      'биология',
      '01.09.2008',
      '01.09.2012',
      'первая',
    ],
    [
      '0106',
      'Холмогоров',
      'Артём',
      'Денисович',
      'м',
      '15.10.1988',
      'учитель',
      'информатика',
      '01.09.2011',
      '01.09.2015',
      '',
    ],
    [
      '0107',
      'Ручьева',
      'Ольга',
      'Петровна',
      'ж',
      '30.06.1979',
      'учитель',
      'русский язык, литература',
      '01.09.2001',
      '01.09.2001',
      'высшая',
    ],
    [
      '0108',
      'Вешнякова',
      'Алла',
      'Глебовна',
      'ж',
      '31.02.1990',
      'учитель',
      'химия',
      '01.09.2012',
      '01.09.2014',
      '',
    ],
    [
      '0109',
      'Залесов',
      'Кирилл',
      'Фёдорович',
      'м',
      '08.08.1983',
      'педагог-психолог',
      '',
      '01.09.2006',
      '01.09.2009',
      '',
    ],
    [
      '0110',
      'Ясенева',
      'Майя',
      'Олеговна',
      'ж',
      '14.04.2001',
      'учитель',
      'математика',
      newly,
      newly,
      '',
    ],
    [
      '0111',
      'Кедрова',
      'Вера',
      'Ильинична',
      'ж',
      '14.04.2001',
      'учитель',
      'математика',
      newly,
      newly,
      '',
    ],
    [
      '0112',
      'Рябинин',
      'Глеб',
      'Антонович',
      'м',
      '14.04.2001',
      'учитель',
      'математика',
      newly,
      newly,
      '',
    ],
  ];
  return [HEADINGS, ...rows].map((row) => row.join(';')).join('\r\n');
}

/** The staff list of the other school: one teacher of the subject that the first one lacks. */
export const GUEST = { surname: 'Снегирёва', name: 'Алла', patronymic: 'Марковна' };

export const otherStaffList = (): string =>
  [
    HEADINGS,
    [
      '0201',
      GUEST.surname,
      GUEST.name,
      GUEST.patronymic,
      'ж',
      '05.05.1979',
      'учитель',
      'физика',
      '01.09.2001',
      '01.09.2009',
      'высшая',
    ],
  ]
    .map((row) => row.join(';'))
    .join('\r\n');
