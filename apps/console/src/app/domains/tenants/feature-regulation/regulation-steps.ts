import { dateText, type Step, type StepState } from '@nastavnik/ui';
import type { Version } from './regulation-store';

const ORDER = ['DRAFT', 'REVIEWED', 'APPROVED', 'IN_FORCE', 'SUPERSEDED'];

/** The way of a version from draft to force, with what it waits for. */
export function regulationSteps(version: Version): readonly Step[] {
  const reached = ORDER.indexOf(version.state);
  const state = (step: number): StepState =>
    reached > step ? 'done' : reached === step ? 'in-progress' : 'not-started';
  return [
    {
      title: $localize`:@@regulation.step.rules:Правила школы`,
      state: state(0),
      hint: differencesText(version.differences),
    },
    {
      title: $localize`:@@regulation.step.order:Приказ директора`,
      state: reached < 1 ? 'not-started' : reached > 1 ? 'done' : 'in-progress',
      hint: orderText(version),
      ...(version.orderDocumentId ? { link: ['/documents', version.orderDocumentId] } : {}),
    },
    {
      title: $localize`:@@regulation.step.force:Действие`,
      state: reached >= 3 ? 'done' : reached === 2 ? 'in-progress' : 'not-started',
      hint: forceText(version),
    },
  ];
}

const differencesText = (count: number): string =>
  count === 0
    ? $localize`:@@regulation.asPreset:Как в образце`
    : $localize`:@@regulation.differences:Отличий от образца: ${count}:count:`;

function orderText(version: Version): string {
  if (version.orderNumber && version.orderDate) {
    const date = dateText(version.orderDate);
    return $localize`:@@regulation.orderDone:№ ${version.orderNumber}:number: от ${date}:date:`;
  }
  if (version.orderSignedOn) return $localize`:@@regulation.orderSigned:Подписан, ждёт регистрации`;
  if (version.orderDocumentId)
    return $localize`:@@regulation.orderPrepared:Подготовлен, ждёт подписи директора`;
  if (version.orderRequestId) return $localize`:@@regulation.orderAsked:Готовится`;
  return version.state === 'REVIEWED'
    ? $localize`:@@regulation.orderNext:Директор формирует приказ`
    : '';
}

function forceText({ effectiveFrom, effectiveTo }: Version): string {
  if (!effectiveFrom) return '';
  const from = dateText(effectiveFrom);
  if (!effectiveTo) return $localize`:@@regulation.inForce:С ${from}:from:, бессрочно`;
  const to = dateText(effectiveTo);
  return $localize`:@@regulation.wasInForce:С ${from}:from: до ${to}:to:`;
}
