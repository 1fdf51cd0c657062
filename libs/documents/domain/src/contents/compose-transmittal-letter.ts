import { accept, type Decision } from '@nastavnik/kernel';
import { paragraph, table } from '../paper/blocks';
import { startNaming, type NamedPerson } from '../paper/naming';
import type { Paper } from '../paper/paper';
import { startPaper } from '../paper/start-paper';
import { NBSP, capital, listed, sentence, term } from '../paper/typography';
import type { Organisation, PaperReference, Term } from './facts';
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
  /** Null where the paper lies in the system and nobody has counted its sheets. */
  readonly sheets: number | null;
}

export interface TransmittalLetterFacts {
  readonly organisation: Organisation;
  /** Number and date under which the school sends it. */
  readonly outgoing: PaperReference;
  readonly head: NamedPerson;
  /** Who leads the authority. */
  readonly addressee: NamedPerson;
  /** The head of a school, or a mentor of another one; null: the authority is to find somebody. */
  readonly mentor: NamedPerson | null;
  readonly mentee: NamedPerson;
  readonly need: string;
  readonly wishes: string | null;
  readonly kinds: readonly string[];
  readonly term: Term;
  readonly items: readonly PackageItem[];
}

function itemsTable(items: readonly PackageItem[]) {
  const counted = items.some(({ sheets }) => sheets !== null);
  return table(
    [
      { title: '№', share: 8 },
      { title: 'Документ', share: 72 },
      ...(counted ? [{ title: 'Листов', share: 20 }] : []),
    ],
    items.map(({ title, sheets }, place) => [
      `${place + 1}`,
      title,
      ...(counted ? [sheets === null ? '—' : `${sheets}`] : []),
    ]),
  );
}

/** D24L, the letter with which a school sends the package to the authority (004 3.3). */
export function composeTransmittalLetter(
  facts: TransmittalLetterFacts,
): Decision<Paper, ComposeRefusal> {
  const { mentor, mentee, need, wishes, kinds, items } = facts;
  const refused =
    refuseMissing(
      [
        ...organisationFields(facts.organisation),
        ...personFields('head', facts.head),
        ...personFields('addressee', facts.addressee),
        ...(mentor ? personFields('mentor', mentor) : []),
        ...personFields('mentee', mentee),
        ['need', need],
        ['outgoing', facts.outgoing],
        ['items', items],
      ],
      '004 3.3',
    ) ?? refuseTerm(facts.term, '004 3.7');
  if (refused) return refused;

  const naming = startNaming();
  const asks = mentor
    ? `Просим назначить наставником ${naming.fullWithPost(mentor, 'accusative')}.`
    : 'Просим подобрать и назначить наставника.';
  const sheets = items.reduce((sum, item) => sum + (item.sheets ?? 0), 0);
  return accept({
    ...startPaper('D24L'),
    title: 'Письмо о назначении наставника',
    letterhead: letterheadOf(facts.organisation),
    requisites: { ...facts.outgoing, place: null },
    addressee: [
      capital(naming.post(facts.addressee, 'dative')),
      naming.initials(facts.addressee, 'dative'),
    ],
    heading: 'О назначении наставника',
    body: [
      paragraph(
        `${asks} Наставляемый${NBSP}— ${naming.full(mentee)}, ${naming.post(mentee)}. Предлагаемый срок: ${term(facts.term.firstDay, facts.term.lastDay)}${kinds.length > 0 ? `, ${kinds.length > 1 ? 'виды' : 'вид'} наставничества: ${listed(kinds)}` : ''}.`,
      ),
      paragraph(`Обоснование: ${sentence(need.trim())}`),
      ...(wishes?.trim() ? [paragraph(`Пожелания школы: ${sentence(wishes.trim())}`)] : []),
      paragraph('Приложения:', 'PLAIN'),
      itemsTable(items),
      ...(sheets > 0 ? [paragraph(`Всего листов: ${sheets}.`, 'PLAIN')] : []),
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
