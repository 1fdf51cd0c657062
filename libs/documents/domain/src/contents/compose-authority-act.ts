import { accept, formatRussian, type Decision, type LocalDate } from '@nastavnik/kernel';
import { numberedPoints, orderingWord, paragraph } from '../paper/blocks';
import { startNaming, type NamedPerson, type Naming } from '../paper/naming';
import type { Paper } from '../paper/paper';
import { NBSP, dateAndNumber, listed, quoted, term } from '../paper/typography';
import type { OrderFacts, PaperReference, Term } from './facts';
import { acquaintanceOf, controlPoint, startOrder } from './order-parts';
import {
  orderFields,
  peopleFields,
  personFields,
  refuseMissing,
  refuseTerm,
  type ComposeRefusal,
} from './require-fields';

/** `organisation` and `head` are the authority and the person who signs for it. */
export interface AuthorityActFacts extends OrderFacts {
  readonly mentor: NamedPerson;
  readonly mentorOrganisation: string;
  readonly mentees: readonly NamedPerson[];
  readonly menteeOrganisation: string;
  /** In words, primary form first: «руководитель образовательной организации – педагог». */
  readonly forms: readonly string[];
  readonly kinds: readonly string[];
  readonly term: Term;
  /** The school's letter that brought the package. */
  readonly letter: PaperReference;
  readonly programmeDue?: LocalDate | null;
}

function points(facts: AuthorityActFacts, naming: Naming) {
  const many = facts.mentees.length > 1;
  const due = facts.programmeDue ? ` не позднее${NBSP}${formatRussian(facts.programmeDue)}` : '';
  return [
    `Назначить наставником ${naming.fullWithPost(facts.mentor, 'accusative')} (${facts.mentorOrganisation}), в ${facts.forms.length > 1 ? 'формах' : 'форме'} наставничества ${listed(facts.forms.map(quoted))}.`,
    {
      text: `Закрепить за наставником ${many ? 'наставляемых' : 'наставляемого'} (${facts.menteeOrganisation}):`,
      sub: facts.mentees.map(
        (m, place) =>
          `${naming.fullWithPost(m, 'accusative')}${place < facts.mentees.length - 1 ? ';' : '.'}`,
      ),
    },
    `Установить срок наставничества ${term(facts.term.firstDay, facts.term.lastDay)}, ${facts.kinds.length > 1 ? 'виды' : 'вид'} наставничества: ${listed(facts.kinds)}.`,
    `Наставнику составить персонализированную программу наставничества${due} и ознакомить с ней ${many ? 'наставляемых' : 'наставляемого'} под подпись.`,
    controlPoint(facts.control, naming),
  ];
}

/** D24, the authority's own act that appoints the head of a school, or a mentor of another school (004 3.3). */
export function composeAuthorityAct(facts: AuthorityActFacts): Decision<Paper, ComposeRefusal> {
  const refused =
    refuseMissing(
      [
        ...orderFields(facts),
        ...personFields('mentor', facts.mentor),
        ['mentorOrganisation', facts.mentorOrganisation],
        ...peopleFields('mentees', facts.mentees),
        ['menteeOrganisation', facts.menteeOrganisation],
        ['forms', facts.forms],
        ['kinds', facts.kinds],
        ['letter', facts.letter],
      ],
      '004 3.3',
    ) ?? refuseTerm(facts.term, '004 3.7');
  if (refused) return refused;

  const naming = startNaming();
  const order = startOrder('D24', facts, 'О назначении наставника', naming);
  return accept({
    ...order,
    body: [
      paragraph(
        `Рассмотрев документы, представленные письмом ${dateAndNumber(facts.letter.date, facts.letter.number)}, с учётом письменных согласий наставника и ${facts.mentees.length > 1 ? 'наставляемых' : 'наставляемого'},`,
      ),
      orderingWord(),
      ...numberedPoints(points(facts, naming)),
    ],
    acquaintance: acquaintanceOf([facts.mentor, ...facts.mentees], naming),
    doubts: naming.doubts(),
  });
}
