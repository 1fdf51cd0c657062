import { accept, formatRussian, type Decision, type LocalDate } from '@nastavnik/kernel';
import { details, heading, list, table } from '../paper/blocks';
import { startNaming, type NamedPerson } from '../paper/naming';
import type { Paper } from '../paper/paper';
import { startPaper } from '../paper/start-paper';
import { NBSP, capital, dateAndNumber, listed, quoted, sentence, term } from '../paper/typography';
import type { Organisation, PaperReference, Term } from './facts';
import { letterheadOf } from './order-parts';
import {
  organisationFields,
  peopleFields,
  personFields,
  refuseMissing,
  refuseTerm,
  type ComposeRefusal,
} from './require-fields';

export interface ProgrammeEventRow {
  readonly title: string;
  readonly kind: string;
  readonly plannedDate: LocalDate;
  readonly expectedResult: string | null;
}

export interface ProgrammeFacts {
  readonly organisation: Organisation;
  readonly mentor: NamedPerson;
  readonly mentees: readonly NamedPerson[];
  readonly curator: NamedPerson;
  readonly appointment: PaperReference;
  readonly forms: readonly string[];
  readonly kinds: readonly string[];
  readonly term: Term;
  readonly version: number;
  readonly difficulties: readonly string[];
  readonly strengths: readonly string[];
  readonly goals: readonly string[];
  readonly directions: readonly string[];
  readonly events: readonly ProgrammeEventRow[];
  readonly expectedResults: readonly string[];
}

const bullets = (title: string, items: readonly string[]) =>
  items.length === 0
    ? []
    : [
        heading(title),
        list(items.map((item, at) => (at < items.length - 1 ? `${item};` : sentence(item)))),
      ];

/** The column of results stands only where an event has one: results of the whole programme have a list of their own. */
function eventsTable(events: readonly ProgrammeEventRow[]) {
  const withResults = events.some(({ expectedResult }) => expectedResult !== null);
  return table(
    [
      { title: '№', share: 6 },
      { title: 'Мероприятие', share: 34 },
      { title: 'Направление работы', share: 22 },
      { title: 'Срок', share: 15 },
      ...(withResults ? [{ title: 'Ожидаемый результат', share: 33 }] : []),
    ],
    events.map((event, place) => [
      `${place + 1}`,
      event.title,
      event.kind,
      formatRussian(event.plannedDate),
      ...(withResults ? [event.expectedResult ?? '—'] : []),
    ]),
  );
}

/**
 * D15, the personalised programme (004 3.6b, 1.2): who, form and kinds, difficulties and strengths, goals, directions,
 * events with dates. The mentor signs, each mentee signs as acquainted, the curator agrees.
 */
export function composeProgramme(facts: ProgrammeFacts): Decision<Paper, ComposeRefusal> {
  const { mentor, mentees, curator } = facts;
  const refused =
    refuseMissing(
      [
        ...organisationFields(facts.organisation),
        ...personFields('mentor', mentor),
        ...peopleFields('mentees', mentees),
        ...personFields('curator', curator),
        ['forms', facts.forms],
        ['kinds', facts.kinds],
        ['difficulties', facts.difficulties],
        ['goals', facts.goals],
        ['events', facts.events],
        ...facts.events.map((event, place) => [`events.${place}.title`, event.title] as const),
      ],
      '004 3.6b',
    ) ?? refuseTerm(facts.term, '004 1.2');
  if (refused) return refused;

  const naming = startNaming();
  const named = (person: NamedPerson): string => `${naming.full(person)}, ${naming.post(person)}`;
  const line = (caption: string, person: NamedPerson) => ({
    caption,
    post: capital(person.post),
    name: naming.initials(person),
    dated: true,
  });
  return accept({
    ...startPaper('D15'),
    title: `Персонализированная программа наставничества: ${mentees.map((m) => naming.initials(m)).join(', ')}`,
    letterhead: letterheadOf(facts.organisation),
    kindTitle: 'ПЕРСОНАЛИЗИРОВАННАЯ ПРОГРАММА НАСТАВНИЧЕСТВА',
    body: [
      details([
        { label: 'Наставник', value: named(mentor) },
        ...mentees.map((m, place) => ({
          label: place > 0 ? '' : mentees.length > 1 ? 'Наставляемые' : 'Наставляемый',
          value: named(m),
        })),
        { label: 'Куратор', value: named(curator) },
        {
          label: 'Основание',
          value: `приказ ${dateAndNumber(facts.appointment.date, facts.appointment.number)}`,
        },
        { label: 'Форма', value: listed(facts.forms.map(quoted)) },
        { label: facts.kinds.length > 1 ? 'Виды' : 'Вид', value: listed(facts.kinds) },
        { label: 'Срок', value: term(facts.term.firstDay, facts.term.lastDay) },
        ...(facts.version > 1
          ? [{ label: 'Редакция', value: `${facts.version}-я${NBSP}(предыдущая заменена)` }]
          : []),
      ]),
      ...bullets('Профессиональные затруднения', facts.difficulties),
      ...bullets('Сильные стороны', facts.strengths),
      ...bullets('Цели', facts.goals),
      ...bullets('Направления', facts.directions),
      heading('План мероприятий'),
      eventsTable(facts.events),
      ...bullets('Ожидаемые результаты', facts.expectedResults),
    ],
    signatures: [
      line('Наставник', mentor),
      ...mentees.map((m) =>
        line(`С${NBSP}программой ознакомлен${m.gender === 'FEMALE' ? 'а' : ''}`, m),
      ),
      line('Согласовано, куратор', curator),
    ],
    doubts: naming.doubts(),
  });
}
