import { accept, type Decision } from '@nastavnik/kernel';
import { list, paragraph } from '../paper/blocks';
import { startNaming, type NamedPerson } from '../paper/naming';
import type { Paper } from '../paper/paper';
import { NBSP, listed, quoted, sentence, term } from '../paper/typography';
import { startConsent, type ConsentFacts } from './consent-parts';
import type { Term } from './facts';
import {
  organisationFields,
  peopleFields,
  personFields,
  refuseMissing,
  refuseTerm,
  type ComposeRefusal,
} from './require-fields';

export interface MentorConsentFacts extends ConsentFacts {
  readonly mentor: NamedPerson;
  readonly mentees: readonly NamedPerson[];
  readonly forms: readonly string[];
  readonly term: Term;
  /** The extra duties agreed to, each a phrase; the usual ones are MENTOR_DUTIES. */
  readonly duties: readonly string[];
  readonly underLabourCode: boolean;
}

export const MENTOR_DUTIES: readonly string[] = [
  'составить персонализированную программу наставничества и познакомить с ней наставляемого',
  'проводить встречи с наставляемым и проверять выполнение заданий',
  'взаимодействовать с куратором и специалистами организации по вопросам программы',
  'представить отчёт о выполнении программы и рекомендации наставляемому',
];

/**
 * D06, the mentor's written consent to take on the extra duties (004 3.2, 3.7). It says nothing of personal data:
 * that consent is a paper of its own (D08).
 */
export function composeMentorConsent(facts: MentorConsentFacts): Decision<Paper, ComposeRefusal> {
  const { mentor, mentees } = facts;
  const refused =
    refuseMissing(
      [
        ...organisationFields(facts.organisation),
        ...personFields('head', facts.head),
        ...personFields('mentor', mentor),
        ...peopleFields('mentees', mentees),
        ['forms', facts.forms],
        ['term', facts.term],
        ['duties', facts.duties],
      ],
      '004 3.7',
    ) ?? refuseTerm(facts.term, '004 3.7');
  if (refused) return refused;

  const naming = startNaming();
  const paper = startConsent('D06', facts, mentor, 'на выполнение обязанностей наставника', naming);
  const helped = listed(mentees.map((mentee) => naming.fullWithPost(mentee, 'genitive')));
  const of = mentees.length > 1 ? 'наставляемых' : 'наставляемого';
  const agreed = mentor.gender === 'FEMALE' ? 'согласна' : 'согласен';
  const last = facts.duties.length - 1;
  return accept({
    ...paper,
    body: [
      paragraph(
        `Я, ${naming.full(mentor)}, ${naming.post(mentor)}, ${agreed} быть наставником ${of}: ${sentence(helped)}`,
      ),
      paragraph(
        `Форма наставничества: ${listed(facts.forms.map(quoted))}. Срок наставничества: ${term(facts.term.firstDay, facts.term.lastDay)}.`,
      ),
      paragraph('Принимаю на себя следующие дополнительные обязанности:'),
      list(facts.duties.map((duty, place) => `${duty}${place < last ? ';' : '.'}`)),
      ...(facts.underLabourCode
        ? [
            paragraph(
              `Мне известно, что содержание, срок и форма этой работы, размер и условия её оплаты определяются дополнительным соглашением к трудовому договору (статья${NBSP}351.8 Трудового кодекса Российской Федерации) и что от её выполнения можно отказаться досрочно.`,
            ),
          ]
        : []),
      paragraph('Согласие даю добровольно.'),
    ],
    doubts: naming.doubts(),
  });
}
