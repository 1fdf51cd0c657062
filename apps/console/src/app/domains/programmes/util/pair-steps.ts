import type { PairPartsFragment } from '@nastavnik/graphql-client';
import type { Step } from '@nastavnik/ui';

const APPOINTED = new Set(['APPOINTED', 'ACTIVE', 'ENDED', 'REPLACED', 'RESIGNED']);

/** The way of a pair as a task list: each consent, the order, the programme; links lead to the papers. */
export function pairSteps(pair: PairPartsFragment): readonly Step[] {
  const appointed = APPOINTED.has(pair.state);
  const consents = pair.consents.map((consent): Step => {
    const signed = consent.state === 'SIGNED' || appointed;
    return {
      title: $localize`:@@pair.step.consent:Согласие: ${consent.name}:name:`,
      state: signed ? 'done' : 'in-progress',
      ...(consent.documentId ? { link: ['/documents', consent.documentId] } : {}),
      ...(signed || consent.documentId
        ? {}
        : { hint: $localize`:@@pair.step.preparing:документ готовится` }),
    };
  });
  return [...consents, orderStep(pair, appointed), programmeStep(pair, appointed)];
}

function orderStep(pair: PairPartsFragment, appointed: boolean): Step {
  const title =
    pair.via === 'AUTHORITY'
      ? $localize`:@@pair.step.act:Акт управления образования`
      : $localize`:@@pair.step.order:Приказ о назначении`;
  if (appointed)
    return {
      title,
      state: 'done',
      ...(pair.orderDocumentId ? { link: ['/documents', pair.orderDocumentId] } : {}),
    };
  if (!pair.orderRequested) return { title, state: 'not-started' };
  return {
    title,
    state: 'in-progress',
    ...(pair.orderDocumentId ? { link: ['/documents', pair.orderDocumentId] } : {}),
    hint: pair.orderDocumentId
      ? $localize`:@@pair.step.toSign:ждёт подписи и регистрации`
      : $localize`:@@pair.step.preparing:документ готовится`,
  };
}

function programmeStep(pair: PairPartsFragment, appointed: boolean): Step {
  const title = $localize`:@@pair.step.programme:Программа наставничества`;
  if (!pair.programmeId) return { title, state: 'not-started' };
  return {
    title,
    state: pair.programmeState === 'CLOSED' ? 'done' : appointed ? 'in-progress' : 'not-started',
    link: ['/programmes', pair.programmeId],
  };
}
