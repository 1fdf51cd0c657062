import { accept, formatRussian, type Decision, type LocalDate } from '@nastavnik/kernel';
import { blank, list, paragraph, point } from '../paper/blocks';
import { startNaming, type NamedPerson } from '../paper/naming';
import type { Paper, PaperBlock } from '../paper/paper';
import { startPaper } from '../paper/start-paper';
import { NBSP, sentence } from '../paper/typography';
import type { Organisation } from './facts';
import {
  nameFields,
  organisationFields,
  refuseMissing,
  type ComposeRefusal,
  type Field,
} from './require-fields';

/** A legal representative who consents for the subject, and what gives them that right. */
export interface Representative extends NamedPerson {
  readonly authority: string;
}

export interface DataConsentFacts {
  readonly organisation: Organisation;
  readonly subject: NamedPerson;
  /** Null leaves a line to fill by hand, as the passport always is: neither is kept in the system. */
  readonly subjectAddress: string | null;
  readonly representative?: Representative | null;
  /** The platform's provider or another body that processes the data for the operator; null when there is none. */
  readonly processor: { readonly name: string; readonly address: string } | null;
  readonly purposes: readonly string[];
  readonly data: readonly string[];
  readonly actions: readonly string[];
  readonly methods: string;
  /** Last day of the consent, or words: «до завершения участия в наставничестве». */
  readonly validity: LocalDate | { readonly words: string };
  readonly withdrawal: string;
}

export const MENTORING_DATA: readonly string[] = [
  'фамилия, имя, отчество, пол, дата рождения',
  'должность, преподаваемые предметы, место работы',
  'стаж, образование, квалификационная категория, дата допуска к работе',
  'профессиональные запросы, затруднения и сильные стороны, опыт',
  'адрес электронной почты, номер телефона',
  'сведения об участии в наставничестве: форма, вид, срок, программа, встречи, отчёты',
];

export const DATA_ACTIONS: readonly string[] = [
  'сбор, запись, систематизация, накопление, хранение',
  'уточнение (обновление, изменение), извлечение, использование',
  'передача (предоставление, доступ) лицу, указанному в пункте 5, и учредителю организации',
  'обезличивание, блокирование, удаление, уничтожение',
];

const punctuated = (items: readonly string[]): string[] =>
  items.map((item, place) => (place < items.length - 1 ? `${item};` : sentence(item)));

const identity = (whose: string): readonly PaperBlock[] => [
  blank(`документ, удостоверяющий личность ${whose}:`, 'вид документа, серия, номер'),
  blank('выдан:', 'дата выдачи, кем выдан, код подразделения'),
];

const address = (known: string | null): PaperBlock =>
  known
    ? paragraph(`адрес: ${known}`, 'PLAIN')
    : blank('адрес:', 'адрес регистрации по месту жительства');

const organisationDetails = (organisation: Organisation): string =>
  [
    organisation.fullName,
    `адрес: ${organisation.address ?? ''}`,
    organisation.inn ? `ИНН${NBSP}${organisation.inn}` : '',
    organisation.ogrn ? `ОГРН${NBSP}${organisation.ogrn}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

function body(facts: DataConsentFacts): readonly PaperBlock[] {
  const { representative, processor, validity } = facts;
  const until =
    typeof validity === 'string'
      ? `Согласие действует со дня подписания по ${formatRussian(validity)} включительно.`
      : `Согласие действует со дня подписания ${validity.words}.`;
  return [
    point('1.', `Субъект персональных данных: ${sentence(startNaming().full(facts.subject))}`),
    address(facts.subjectAddress),
    ...identity('субъекта'),
    ...(representative
      ? [
          paragraph(`Представитель субъекта: ${startNaming().full(representative)}`, 'PLAIN'),
          paragraph(`полномочия подтверждает: ${representative.authority}`, 'PLAIN'),
          blank('адрес представителя:', 'адрес регистрации по месту жительства'),
          ...identity('представителя'),
        ]
      : []),
    point('2.', `Оператор: ${sentence(organisationDetails(facts.organisation))}`),
    point('3.', 'Цель обработки:'),
    list(punctuated(facts.purposes)),
    point('4.', 'Перечень персональных данных, на обработку которых даётся согласие:'),
    list(punctuated(facts.data)),
    point(
      '5.',
      processor
        ? `Лицо, обрабатывающее данные по поручению оператора: ${processor.name}, адрес: ${sentence(processor.address)}`
        : 'Обработка данных другому лицу не поручается.',
    ),
    point('6.', `Перечень действий с персональными данными:`),
    list(punctuated(facts.actions)),
    point('7.', `Способы обработки: ${sentence(facts.methods)}`),
    point('8.', `Срок. ${until}`),
    point('9.', `Отзыв. ${sentence(facts.withdrawal)}`),
    paragraph(
      `Настоящее согласие даю добровольно и отдельно от иных документов в соответствии со статьёй${NBSP}9 Федерального закона от 27.07.2006 №${NBSP}152-ФЗ «О${NBSP}персональных данных».`,
    ),
  ];
}

/**
 * D08, the consent to processing of personal data, with every particular of 152-FZ art. 9 part 4, always a paper of
 * its own (domain.md 7.1). Address and identity document are lines for the hand unless the address is given.
 */
export function composeDataConsent(facts: DataConsentFacts): Decision<Paper, ComposeRefusal> {
  const { representative, processor } = facts;
  const fields: Field[] = [
    ...organisationFields(facts.organisation),
    ['organisation.address', facts.organisation.address],
    ...nameFields('subject', facts.subject),
    ...(representative ? nameFields('representative', representative) : []),
    ...(representative ? ([['representative.authority', representative.authority]] as const) : []),
    ...(processor
      ? ([
          ['processor.name', processor.name],
          ['processor.address', processor.address],
        ] as const)
      : []),
    ['purposes', facts.purposes],
    ['data', facts.data],
    ['actions', facts.actions],
    ['methods', facts.methods],
    ['validity', typeof facts.validity === 'string' ? facts.validity : facts.validity.words],
    ['withdrawal', facts.withdrawal],
  ];
  const refused = refuseMissing(fields, '152-ФЗ 9');
  if (refused) return refused;

  const naming = startNaming();
  const signer = representative ?? facts.subject;
  return accept({
    ...startPaper('D08'),
    title: `Согласие на обработку персональных данных: ${naming.full(facts.subject)}`,
    kindTitle: 'СОГЛАСИЕ',
    heading: 'на обработку персональных данных',
    body: body(facts),
    signatures: [
      {
        caption: null,
        post: representative ? 'Представитель субъекта' : 'Субъект персональных данных',
        name: naming.initials(signer),
        dated: true,
      },
    ],
    doubts: naming.doubts(),
  });
}
