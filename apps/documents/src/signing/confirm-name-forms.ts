import { Injectable } from '@nestjs/common';
import {
  CONFIRMED_CASES,
  type ConfirmedForms,
  keepsPaper,
  nominativeOf,
  storedForms,
} from '@nastavnik/documents-domain';
import { ForbiddenError, RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, type Refusal, refuse } from '@nastavnik/kernel';
import { newId, type Work } from '@nastavnik/persistence';

import type { Document } from '../papers/document.entity';
import { drawPaper } from '../papers/draw-paper';
import { PaperDesk } from '../papers/paper-desk';
import { ConfirmedForm } from '../refs/confirmed-form.entity';
import { peopleInFacts } from '../refs/people-in-facts';

export interface NameForms extends ConfirmedForms {
  readonly personId: string;
  readonly kind: 'NAME' | 'POST';
}

/** Somebody who knows the people confirms how their names and posts are declined; the text is drawn anew. */
@Injectable()
export class ConfirmNameForms {
  constructor(private readonly desk: PaperDesk) {}

  execute(
    actor: Actor,
    documentId: string,
    forms: readonly NameForms[],
  ): Promise<RefusalAnswer | null> {
    return this.desk.open(actor, documentId, async (work, { document, signers }) => {
      if (!keepsPaper(work.actor.roles, document.code)) throw new ForbiddenError();
      const refusal = refuseForms(
        document,
        forms,
        signers.some((s) => s.state === 'SIGNED'),
      );
      if (refusal) return RefusalAnswer.of(refusal);
      for (const form of forms) await keep(work, document, form);
      await work.em.flush();
      Object.assign(document, await drawPaper(work, document.code, document.facts), {
        textNo: document.textNo + 1,
        drawnAt: work.now,
        contentHash: null,
      });
      work.audit({
        fact: 'NAME_FORMS_CONFIRMED',
        subjectKind: 'DOCUMENT',
        subjectId: document.id,
        heading: `Подтверждены формы имён в документе «${document.title}»`,
        after: { forms: forms.map(({ personId, kind }) => `${kind} ${personId}`) },
        documentId: document.id,
      });
      return null;
    });
  }
}

const nominativeIn = (document: Document, { personId, kind }: NameForms): string | undefined => {
  const person = peopleInFacts(document.facts).get(personId);
  if (kind === 'POST') return person?.post;
  return person ? nominativeOf({ surname: '', name: '', gender: 'FEMALE', ...person }) : undefined;
};

function refuseForms(
  document: Document,
  forms: readonly NameForms[],
  hasSignature: boolean,
): Refusal | null {
  if (!['DRAFT', 'AGREED'].includes(document.state))
    return refuse('ACTION_NOT_ALLOWED', { details: { state: document.state } }).refusal;
  if (hasSignature) return refuse('ALREADY_SIGNED').refusal;
  const people = peopleInFacts(document.facts);
  for (const [place, form] of forms.entries()) {
    const person = people.get(form.personId);
    if (!person || !nominativeIn(document, form))
      return refuse('FIELD_REQUIRED', { field: `forms.${place}.personId` }).refusal;
    const empty = CONFIRMED_CASES.find((nameCase) => form[nameCase].trim() === '');
    if (empty) return refuse('FORMS_INCOMPLETE', { field: `forms.${place}.${empty}` }).refusal;
    if (form.kind === 'POST') continue;
    const taken = storedForms({ surname: '', name: '', gender: 'FEMALE', ...person }, form);
    if (!taken.ok) return { ...taken.refusal, field: `forms.${place}.${taken.refusal.field}` };
  }
  return null;
}

async function keep({ em, actor, now }: Work, document: Document, form: NameForms): Promise<void> {
  const nominative = nominativeIn(document, form);
  if (!nominative) return;
  const key = { tenantId: actor.tenantId, personId: form.personId, kind: form.kind, nominative };
  const known = await em.findOne(ConfirmedForm, key);
  const forms = {
    genitive: form.genitive.trim(),
    dative: form.dative.trim(),
    accusative: form.accusative.trim(),
    instrumental: form.instrumental.trim(),
    confirmedBy: actor.name,
    confirmedAt: now,
  };
  if (known) Object.assign(known, forms);
  else
    em.create(ConfirmedForm, {
      ...key,
      ...forms,
      id: newId(now.getTime()),
      districtId: actor.districtId,
    });
}
