import { accept, type Decision } from '@nastavnik/kernel';
import { paragraph, table } from '../paper/blocks';
import { startNaming, type NamedPerson } from '../paper/naming';
import type { Paper } from '../paper/paper';
import { startPaper } from '../paper/start-paper';
import { NBSP, capital, term } from '../paper/typography';
import type { Organisation, Registration, Term } from './facts';
import { letterheadOf } from './order-parts';
import {
  organisationFields,
  personFields,
  refuseMissing,
  refuseTerm,
  type ComposeRefusal,
} from './require-fields';

export interface PackageItem {
  readonly title: string;
  readonly sheets: number;
}

export interface TransmittalLetterFacts {
  readonly organisation: Organisation;
  /** Outgoing number and date. */
  readonly registration: Registration;
  readonly head: NamedPerson;
  /** Lines as printed, in the dative: «Начальнику управления образования», «…». */
  readonly addressee: readonly string[];
  /** The head of a school who is to become the mentor. */
  readonly mentor: NamedPerson;
  readonly mentee: NamedPerson;
  readonly term: Term;
  readonly items: readonly PackageItem[];
}

/** The default package of domain.md 3.2 K; a school or the authority may ask for other papers. */
export const DEFAULT_PACKAGE: readonly string[] = [
  'Письменное согласие наставника',
  'Письменное согласие наставляемого',
  'Сведения о наставнике',
  'Обоснование потребности в наставнике',
  'Проект персонализированной программы наставничества',
  'Копия положения о системе наставничества',
];

/** D24, the letter with which a school sends the package for a head–teacher appointment (004 3.3). */
export function composeTransmittalLetter(
  facts: TransmittalLetterFacts,
): Decision<Paper, ComposeRefusal> {
  const refused =
    refuseMissing(
      [
        ...organisationFields(facts.organisation),
        ...personFields('head', facts.head),
        ['addressee', facts.addressee],
        ...personFields('mentor', facts.mentor),
        ...personFields('mentee', facts.mentee),
        ['items', facts.items],
      ],
      '004 3.3',
    ) ?? refuseTerm(facts.term, '004 3.7');
  if (refused) return refused;

  const naming = startNaming();
  const total = facts.items.reduce((sum, item) => sum + item.sheets, 0);
  return accept({
    ...startPaper('D24'),
    title: 'Письмо о назначении наставника',
    letterhead: letterheadOf(facts.organisation),
    requisites: { ...facts.registration, place: null },
    addressee: facts.addressee,
    heading: 'О назначении наставника',
    body: [
      paragraph(
        `Направляем документы для назначения наставника в форме наставничества «руководитель образовательной организации${NBSP}— педагог».`,
      ),
      paragraph(
        `Просим назначить наставником ${naming.fullWithPost(facts.mentor, 'accusative')}. Наставляемый${NBSP}— ${naming.full(facts.mentee)}, ${naming.post(facts.mentee)}. Предлагаемый срок: ${term(facts.term.firstDay, facts.term.lastDay)}.`,
      ),
      paragraph('Приложения:', 'PLAIN'),
      table(
        [
          { title: '№', share: 8 },
          { title: 'Документ', share: 72 },
          { title: 'Листов', share: 20 },
        ],
        facts.items.map((item, place) => [`${place + 1}`, item.title, `${item.sheets}`]),
      ),
      paragraph(`Всего листов: ${total}.`, 'PLAIN'),
    ],
    signatures: [
      {
        caption: null,
        post: capital(facts.head.post),
        name: naming.initials(facts.head),
        dated: false,
      },
    ],
    doubts: naming.doubts(),
  });
}
