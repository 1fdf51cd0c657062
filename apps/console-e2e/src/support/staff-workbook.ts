import writeXlsxFile from 'write-excel-file/node';

const HEADINGS = [
  'Табельный номер',
  'Фамилия',
  'Имя',
  'Пол',
  'Дата рождения',
  'Должность',
  'Начало педагогического стажа',
  'День фактического допущения к работе',
];
const STEMS = ['Лужин', 'Бережн', 'Рощин', 'Лугов', 'Полянск', 'Озерц', 'Ключев'];

/** The staff of a whole district as one workbook; in the row named, a day that does not exist. */
export async function staffWorkbook(rows: number, badRow: number) {
  const lines = Array.from({ length: rows }, (_, at) => [
    `Б${at}`,
    `${STEMS[at % STEMS.length]}ова`,
    'Анна',
    'ж',
    at + 2 === badRow ? '31.02.1980' : '04.05.1980',
    'учитель',
    '01.09.2005',
    '01.09.2010',
  ]);
  const cells = [HEADINGS, ...lines].map((line) =>
    line.map((value) => ({ value, type: String as StringConstructor })),
  );
  return {
    name: 'rabotniki-okruga.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await writeXlsxFile(cells).toBuffer(),
  };
}
