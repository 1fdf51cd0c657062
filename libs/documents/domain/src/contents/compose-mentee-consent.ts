import { accept, type Decision } from '@nastavnik/kernel';
import { paragraph } from '../paper/blocks';
import { startNaming, type NamedPerson } from '../paper/naming';
import type { Paper } from '../paper/paper';
import { NBSP, listed, quoted, term } from '../paper/typography';
import { startConsent, type ConsentFacts } from './consent-parts';
import type { Term } from './facts';
import {
  organisationFields,
  personFields,
  refuseMissing,
  refuseTerm,
  type ComposeRefusal,
} from './require-fields';

export interface MenteeConsentFacts extends ConsentFacts {
  readonly mentee: NamedPerson;
  readonly mentor: NamedPerson;
  readonly forms: readonly string[];
  readonly term: Term;
}

/** D07, the mentee's written consent to be mentored by this mentor (004 3.7). */
export function composeMenteeConsent(facts: MenteeConsentFacts): Decision<Paper, ComposeRefusal> {
  const { mentee, mentor } = facts;
  const refused =
    refuseMissing(
      [
        ...organisationFields(facts.organisation),
        ...personFields('head', facts.head),
        ...personFields('mentee', mentee),
        ...personFields('mentor', mentor),
        ['forms', facts.forms],
        ['term', facts.term],
      ],
      '004 3.7',
    ) ?? refuseTerm(facts.term, '004 3.7');
  if (refused) return refused;

  const naming = startNaming();
  const paper = startConsent('D07', facts, mentee, 'на участие в наставничестве', naming);
  const agreed = mentee.gender === 'FEMALE' ? 'согласна' : 'согласен';
  return accept({
    ...paper,
    body: [
      paragraph(
        `Я, ${naming.full(mentee)}, ${naming.post(mentee)}, ${agreed} участвовать в наставничестве в качестве наставляемого. Наставник${NBSP}— ${naming.full(mentor)}, ${naming.post(mentor)}.`,
      ),
      paragraph(
        `Форма наставничества: ${listed(facts.forms.map(quoted))}. Срок наставничества: ${term(facts.term.firstDay, facts.term.lastDay)}.`,
      ),
      paragraph(
        `Мне известно, что я${NBSP}участвую в составлении персонализированной программы, выполняю её мероприятия в срок, представляю отчёт по завершении наставничества и могу обратиться к куратору и руководителю с просьбой о замене наставника.`,
      ),
      paragraph('Согласие даю добровольно.'),
    ],
    doubts: naming.doubts(),
  });
}
