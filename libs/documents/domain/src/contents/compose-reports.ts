import { accept, formatRussian, type Decision, type LocalDate } from '@nastavnik/kernel';
import { details, heading, paragraph } from '../paper/blocks';
import { startNaming, type NamedPerson } from '../paper/naming';
import type { Paper, PaperBlock } from '../paper/paper';
import { startPaper } from '../paper/start-paper';
import { NBSP, capital, dateAndNumber, sentence, term } from '../paper/typography';
import type { Organisation, PaperReference, Term } from './facts';
import { letterheadOf } from './order-parts';
import {
  organisationFields,
  peopleFields,
  personFields,
  refuseMissing,
  refuseTerm,
  type ComposeRefusal,
  type Field,
} from './require-fields';

export interface ReportFacts {
  readonly organisation: Organisation;
  readonly mentor: NamedPerson;
  readonly mentees: readonly NamedPerson[];
  readonly appointment: PaperReference;
  readonly term: Term;
  /** The day mentoring ended, and why, in words: «план выполнен полностью». */
  readonly endedOn: LocalDate;
  readonly completionReason: string;
}

export interface MentorReportFacts extends ReportFacts {
  readonly performance: string;
  readonly recommendations: string;
  readonly eventsHeld: number;
  readonly eventsPlanned: number;
}

export interface MenteeReportFacts extends ReportFacts {
  readonly author: NamedPerson;
  readonly course: string;
  readonly mentorWork: string;
  /** 1 to 10. */
  readonly rating: number;
}

const reportFields = (facts: ReportFacts): Field[] => [
  ...organisationFields(facts.organisation),
  ...personFields('mentor', facts.mentor),
  ...peopleFields('mentees', facts.mentees),
  ['appointment', facts.appointment],
  ['completionReason', facts.completionReason],
];

const text = (title: string, words: string): readonly PaperBlock[] => [
  heading(title),
  ...words
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(sentence(line))),
];

function startReport(
  code: 'D22' | 'D23',
  kindTitle: string,
  facts: ReportFacts,
  author: NamedPerson,
): Paper {
  const naming = startNaming();
  const named = (p: NamedPerson): string => `${naming.full(p)}, ${naming.post(p)}`;
  return {
    ...startPaper(code),
    title: `${capital(kindTitle.toLowerCase())}: ${naming.initials(author)}`,
    letterhead: letterheadOf(facts.organisation),
    kindTitle,
    body: [
      details([
        { label: 'Наставник', value: named(facts.mentor) },
        ...facts.mentees.map((m, place) => ({
          label: place > 0 ? '' : facts.mentees.length > 1 ? 'Наставляемые' : 'Наставляемый',
          value: named(m),
        })),
        {
          label: 'Основание',
          value: `приказ ${dateAndNumber(facts.appointment.date, facts.appointment.number)}`,
        },
        { label: 'Срок по приказу', value: term(facts.term.firstDay, facts.term.lastDay) },
        {
          label: 'Завершено',
          value: `${formatRussian(facts.endedOn)}, ${facts.completionReason}`,
        },
      ]),
    ],
    signatures: [
      { caption: null, post: capital(author.post), name: naming.initials(author), dated: true },
    ],
    doubts: naming.doubts(),
  };
}

/** D22, the mentor's report: how the programme was carried out and what to do next (004 3.6b). */
export function composeMentorReport(facts: MentorReportFacts): Decision<Paper, ComposeRefusal> {
  const refused =
    refuseMissing(
      [
        ...reportFields(facts),
        ['performance', facts.performance],
        ['recommendations', facts.recommendations],
      ],
      '004 3.6b',
    ) ?? refuseTerm(facts.term, '004 3.7');
  if (refused) return refused;
  const report = startReport('D22', 'ОТЧЁТ НАСТАВНИКА', facts, facts.mentor);
  return accept({
    ...report,
    body: [
      ...report.body,
      ...text('Выполнение программы', facts.performance),
      paragraph(
        `Проведено мероприятий: ${facts.eventsHeld}${NBSP}из ${facts.eventsPlanned} запланированных.`,
      ),
      ...text('Рекомендации по дальнейшему развитию', facts.recommendations),
    ],
  });
}

/** D23, the mentee's report: the course of mentoring, the mentor's work and its rating (004 3.6b). */
export function composeMenteeReport(facts: MenteeReportFacts): Decision<Paper, ComposeRefusal> {
  const refused =
    refuseMissing(
      [
        ...reportFields(facts),
        ...personFields('author', facts.author),
        ['course', facts.course],
        ['mentorWork', facts.mentorWork],
        ['rating', facts.rating >= 1 && facts.rating <= 10 ? `${facts.rating}` : ''],
      ],
      '004 3.6b',
    ) ?? refuseTerm(facts.term, '004 3.7');
  if (refused) return refused;
  const report = startReport('D23', 'ОТЧЁТ НАСТАВЛЯЕМОГО', facts, facts.author);
  return accept({
    ...report,
    body: [
      ...report.body,
      ...text('Как проходило наставничество', facts.course),
      ...text('Работа наставника', facts.mentorWork),
      paragraph(`Оценка работы наставника: ${facts.rating}${NBSP}из 10.`),
    ],
  });
}
