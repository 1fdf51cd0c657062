import { toLocalDate } from '@nastavnik/kernel';
import type { PrintableBlock, PrintablePaper } from '../printable-paper';

/** An order with one of everything that can be drawn; specs change what they are about. */
export const aPaper = (more: Partial<PrintablePaper> = {}): PrintablePaper => ({
  title: 'Приказ «О назначении наставника»',
  leftMarginMm: 30,
  letterhead: { founder: 'Управление образования', organisation: 'Школа № 5', contacts: null },
  addressee: [],
  kindTitle: 'ПРИКАЗ',
  requisites: { date: toLocalDate('2026-11-20'), number: '12/1-ОД', place: 'пос. Луговой Яр' },
  heading: 'О назначении наставника',
  body: [
    { kind: 'PARAGRAPH', text: 'В соответствии с законом № 152-ФЗ,', style: 'TEXT' },
    { kind: 'ORDERING_WORD', text: 'ПРИКАЗЫВАЮ:' },
    { kind: 'POINT', number: '1.', text: 'Назначить наставником Каменцеву О. И.', level: 1 },
    { kind: 'HEADING', text: 'Сведения' },
    { kind: 'LIST', items: ['первое;', 'второе.'] },
    { kind: 'DETAILS', rows: [{ label: 'Срок', value: 'до конца года' }] },
    { kind: 'TABLE', columns: [{ title: 'Этап', share: 1 }], rows: [['подготовка']] },
    { kind: 'BLANK', label: 'выдан:', hint: 'кем и когда' },
    { kind: 'PARAGRAPH', text: 'Основание: согласие.', style: 'PLAIN' },
  ],
  signatures: [{ caption: null, post: 'Директор', name: 'В. П. Луговских', dated: false }],
  acquaintance: {
    title: 'С приказом ознакомлены:',
    lines: [{ post: 'Учитель', name: 'О. И. Каменцева' }],
  },
  caseMark: { index: '03-05', year: 2026, clerkPost: 'Секретарь', clerkName: null },
  annexes: [
    {
      reference: ['Приложение 1', 'к приказу'],
      title: 'Дорожная карта',
      body: [{ kind: 'PARAGRAPH', text: 'Этапы работы.', style: 'TEXT' }],
    },
  ],
  stamps: [
    {
      signer: 'В. П. Луговских',
      post: 'директор',
      signedAt: '20.11.2026 14:05 (МСК)',
      hashPrefix: '9f2c 41aa',
    },
  ],
  ...more,
});

/** Text that needs so many lines and more. */
export const lines = (count: number): PrintableBlock[] =>
  Array.from({ length: count }, (_, place) => ({
    kind: 'PARAGRAPH',
    text: `Строка ${place + 1}.`,
    style: 'TEXT',
  }));
