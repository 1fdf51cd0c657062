import type { PairPartsFragment } from '@nastavnik/graphql-client';
import { dateText, type Step } from '@nastavnik/ui';
import { refusalText } from '../../../core/refusals/refusal-text';
import { shortName } from '../util/short-name';

type Pair = Pick<
  PairPartsFragment,
  | 'state'
  | 'via'
  | 'consents'
  | 'orderRequested'
  | 'orderDocumentId'
  | 'orderNumber'
  | 'orderDate'
  | 'problem'
  | 'programmeId'
>;

/** What the pair waits for: papers the system is preparing, a person's signature or registration, or nothing. */
export type Waiting = 'papers' | 'people' | null;

const APPOINTED: ReadonlySet<string> = new Set([
  'APPOINTED',
  'ACTIVE',
  'ENDED',
  'REPLACED',
  'RESIGNED',
]);

/** Messages between services take about a second; people take as long as they take. */
export function waitingFor(pair: Pair): Waiting {
  const { state, consents, orderRequested, orderDocumentId, programmeId } = pair;
  if (state === 'PROPOSED') {
    return consents.some((one) => one.state === 'REQUESTED' && one.documentId === null)
      ? 'papers'
      : 'people';
  }
  if (state === 'CONSENTED') {
    return orderRequested && orderDocumentId === null ? 'papers' : 'people';
  }
  return (state === 'APPOINTED' || state === 'ACTIVE') && programmeId === null ? 'papers' : null;
}

function consentStep({ state, consents }: Pair): Step {
  const title = $localize`:@@pairSteps.consents:Согласия`;
  const signed = consents.filter((one) => one.state === 'SIGNED').length;
  const declined = consents.find((one) => one.state === 'DECLINED');
  if (declined) {
    const name = shortName(declined.name);
    return { title, state: 'blocked', hint: $localize`:@@pairSteps.declined:Отказ: ${name}:name:` };
  }
  if (APPOINTED.has(state) || (consents.length > 0 && signed === consents.length)) {
    return { title, state: 'done' };
  }
  const names = consents
    .filter((one) => one.state === 'REQUESTED')
    .map((one) => shortName(one.name))
    .join(', ');
  return {
    title,
    state: 'in-progress',
    hint: $localize`:@@pairSteps.consentsGot:Получено ${signed}:got: из ${consents.length}:all:. Ждём: ${names}:names:`,
  };
}

function orderStep(pair: Pair): Step {
  const { via, state, orderRequested, orderNumber, orderDate, orderDocumentId } = pair;
  const title =
    via === 'AUTHORITY'
      ? $localize`:@@pairSteps.act:Акт управления образования`
      : $localize`:@@pairSteps.order:Приказ`;
  const link = orderDocumentId === null ? {} : { link: ['/documents', orderDocumentId] };
  if (orderNumber !== null || APPOINTED.has(state)) {
    const date = orderDate === null ? '' : dateText(orderDate);
    const hint =
      orderNumber === null
        ? {}
        : { hint: $localize`:@@pairs.order:приказ № ${orderNumber}:number: от ${date}:date:` };
    return { title, state: 'done', ...link, ...(via === 'AUTHORITY' ? {} : hint) };
  }
  if (!orderRequested) return { title, state: 'not-started' };
  const hint =
    orderDocumentId === null
      ? $localize`:@@pairSteps.orderPreparing:Готовим документ`
      : $localize`:@@pairSteps.orderWaits:Ждёт подписи и регистрации`;
  return { title, state: 'in-progress', hint, ...link };
}

function appointmentStep({ state, problem }: Pair): Step {
  const title = $localize`:@@pairSteps.appointment:Назначение`;
  if (APPOINTED.has(state)) return { title, state: 'done' };
  if (problem) return { title, state: 'blocked', hint: refusalText(problem) };
  return { title, state: 'not-started' };
}

/** The way of a pair from consent to programme, each step with its state in a word. */
export function pairSteps(pair: Pair): readonly Step[] {
  const programme: Step = {
    title: $localize`:@@pairSteps.programme:Программа`,
    state: pair.programmeId === null ? 'not-started' : 'in-progress',
    ...(pair.programmeId === null ? {} : { link: ['/programmes', pair.programmeId] }),
  };
  return [consentStep(pair), orderStep(pair), appointmentStep(pair), programme];
}
