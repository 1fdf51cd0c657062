import { accept, formatRussian, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';
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

export interface ConsentedPerson extends NamedPerson {
  readonly consentDate: LocalDate;
}

export interface ReplacedMentor extends NamedPerson {
  readonly ground: string;
  readonly stays: boolean;
  /** The order that had appointed them. */
  readonly order: PaperReference;
}

export interface AppointmentOrderFacts extends OrderFacts {
  readonly mentor: ConsentedPerson;
  readonly mentees: readonly ConsentedPerson[];
  /** In words, primary form first: «учитель – учитель». */
  readonly forms: readonly string[];
  readonly kinds: readonly string[];
  readonly term: Term;
  readonly curator: NamedPerson;
  /** The order that approved the school's regulation, when there is one to cite. */
  readonly regulation?: PaperReference | null;
  /** Last day for the programme, by the regulation; null when the regulation is silent. */
  readonly programmeDue?: LocalDate | null;
  /** Mentor and mentees are all employees, so the extra work is settled under Labour Code art. 351.8. */
  readonly underLabourCode: boolean;
  /** For a replacement (004 3.8): whose place the mentor takes, on which ground, and whether that person stays. */
  readonly replaced?: ReplacedMentor | null;
}

const CLAUSE = '004 3.2';

const preamble = (facts: AppointmentOrderFacts): string => {
  const regulation = facts.regulation
    ? `на основании Положения о системе наставничества педагогических работников, утверждённого приказом ${dateAndNumber(facts.regulation.date, facts.regulation.number)}`
    : 'в целях профессиональной адаптации и развития педагогических работников';
  const text = facts.underLabourCode
    ? `В соответствии со статьёй 351.8 Трудового кодекса Российской Федерации, ${regulation}`
    : regulation.charAt(0).toUpperCase() + regulation.slice(1);
  return `${text}, с учётом письменных согласий участников`;
};

const conditions = (facts: AppointmentOrderFacts): string[] => [
  `форма наставничества: ${listed(facts.forms.map(quoted))};`,
  `${facts.kinds.length > 1 ? 'виды' : 'вид'} наставничества: ${listed(facts.kinds)};`,
  `срок наставничества: ${term(facts.term.firstDay, facts.term.lastDay)}.`,
];

/** Which mentor goes, and why: one of the five grounds of 004 3.8. */
function replacement({ replaced }: AppointmentOrderFacts, naming: Naming): string[] {
  if (!replaced) return [];
  const { date, number } = replaced.order;
  return [
    `Произвести замену наставника ${naming.fullWithPost(replaced, 'genitive')} (приказ ${dateAndNumber(date, number)}). Основание замены: ${replaced.ground}.`,
  ];
}

function points(facts: AppointmentOrderFacts, naming: Naming) {
  const { mentor, mentees } = facts;
  const many = mentees.length > 1;
  const assigned = mentees.map((mentee) => naming.fullWithPost(mentee, 'accusative'));
  const behalf = mentor.gender === 'FEMALE' ? 'её' : 'его';
  const due = facts.programmeDue ? ` не позднее${NBSP}${formatRussian(facts.programmeDue)}` : '';
  return [
    ...replacement(facts, naming),
    `Назначить наставником ${naming.fullWithPost(mentor, 'accusative')}, с ${behalf} письменного согласия.`,
    many
      ? {
          text: `Закрепить за наставником группу наставляемых (${mentees.length}${NBSP}чел.):`,
          sub: assigned.map((text, place) => `${text}${place < assigned.length - 1 ? ';' : '.'}`),
        }
      : `Закрепить за наставником наставляемого: ${assigned[0] ?? ''}.`,
    { text: 'Установить следующие условия наставничества:', sub: conditions(facts) },
    `Наставнику ${naming.initials(mentor, 'dative')} составить персонализированную программу наставничества${due} и ознакомить с ней ${many ? 'наставляемых' : 'наставляемого'} под подпись.`,
    ...(facts.underLabourCode
      ? [
          'Содержание, срок и форму дополнительной работы наставника, размер и условия её оплаты определить дополнительным соглашением к трудовому договору.',
        ]
      : []),
    `Куратору ${naming.initials(facts.curator, 'dative')}, ${naming.post(facts.curator, 'dative')}, обеспечить сопровождение ${many ? 'группы' : 'пары'} и контроль сроков программы.`,
    controlPoint(facts.control, naming),
  ];
}

const ground = (facts: AppointmentOrderFacts, naming: Naming): string => {
  const consents = [
    `письменное согласие наставника ${naming.initials(facts.mentor, 'genitive')} от ${formatRussian(facts.mentor.consentDate)}`,
    ...facts.mentees.map(
      (m) =>
        `письменное согласие ${m.gender === 'FEMALE' ? 'наставляемой' : 'наставляемого'} ${naming.initials(m, 'genitive')} от ${formatRussian(m.consentDate)}`,
    ),
  ];
  return `Основание: ${consents.join('; ')}.`;
};

/**
 * D13, the order that appoints a mentor and fixes the pair or group (004 3.2, 3.7, 6.2); D20 where the mentor takes the
 * place of another (004 3.8). Refuses a missing field, a term that ends before it begins, and a mentee named twice.
 */
export function composeAppointmentOrder(
  facts: AppointmentOrderFacts,
): Decision<Paper, ComposeRefusal> {
  const refused =
    refuseMissing(
      [
        ...orderFields(facts),
        ...personFields('mentor', facts.mentor),
        ['mentor.consentDate', facts.mentor?.consentDate],
        ...peopleFields('mentees', facts.mentees),
        ...facts.mentees.map(
          (m, place) => [`mentees.${place}.consentDate`, m.consentDate] as const,
        ),
        ['forms', facts.forms],
        ['kinds', facts.kinds],
        ['term', facts.term],
        ...personFields('curator', facts.curator),
        ...(facts.replaced
          ? ([
              ...personFields('replaced', facts.replaced),
              ['replaced.ground', facts.replaced.ground],
              ['replaced.order', facts.replaced.order],
            ] as const)
          : []),
      ],
      CLAUSE,
    ) ?? refuseTerm(facts.term, '004 3.7');
  if (refused) return refused;
  if (new Set(facts.mentees.map((m) => m.id)).size < facts.mentees.length) {
    return refuse('MENTEE_REPEATED', { field: 'mentees' });
  }

  const naming = startNaming();
  const what = facts.mentees.length > 1 ? 'наставнической группы' : 'наставнической пары';
  const { replaced } = facts;
  const order = replaced
    ? startOrder('D20', facts, 'О замене наставника', naming)
    : startOrder('D13', facts, `О назначении наставника и закреплении ${what}`, naming);
  return accept({
    ...order,
    body: [
      paragraph(preamble(facts) + ','),
      orderingWord(),
      ...numberedPoints(points(facts, naming)),
      paragraph(ground(facts, naming), 'PLAIN'),
    ],
    acquaintance: acquaintanceOf(
      [
        facts.mentor,
        ...facts.mentees,
        facts.curator,
        ...(replaced?.stays ? [replaced] : []),
        ...(facts.control === 'SIGNER' ? [] : [facts.control]),
      ],
      naming,
    ),
    doubts: naming.doubts(),
  });
}
