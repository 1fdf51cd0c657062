import type { PackagePartsFragment } from '@nastavnik/graphql-client';
import { dateText, type Step } from '@nastavnik/ui';
import { shortName } from '../util/short-name';

type Package = Pick<
  PackagePartsFragment,
  | 'state'
  | 'candidate'
  | 'consents'
  | 'pairState'
  | 'actRequested'
  | 'letterDocumentId'
  | 'actDocumentId'
  | 'actNumber'
  | 'actDate'
  | 'assignmentId'
>;

const isSent = ({ state }: Package): boolean => state !== 'PACKAGE_DRAFT' && state !== 'RETURNED';

function consentStep({ candidate, consents, pairState }: Package): Step {
  const title = $localize`:@@pairSteps.consents:Согласия`;
  if (candidate === null) return { title, state: 'not-started' };
  const declined = consents.find(({ state }) => state === 'DECLINED');
  if (declined) {
    const name = shortName(declined.name);
    return { title, state: 'blocked', hint: $localize`:@@pairSteps.declined:Отказ: ${name}:name:` };
  }
  const signed = consents.filter(({ state }) => state === 'SIGNED').length;
  if (pairState !== 'PROPOSED' || signed === consents.length) return { title, state: 'done' };
  const names = consents
    .filter(({ state }) => state === 'REQUESTED')
    .map(({ name }) => shortName(name))
    .join(', ');
  return {
    title,
    state: 'in-progress',
    hint: $localize`:@@pairSteps.consentsGot:Получено ${signed}:got: из ${consents.length}:all:. Ждём: ${names}:names:`,
  };
}

function actStep({ state, actRequested, actDocumentId, actNumber, actDate }: Package): Step {
  const title = $localize`:@@pairSteps.act:Акт управления образования`;
  const link = actDocumentId === null ? {} : { link: ['/documents', actDocumentId] };
  if (state === 'ACT_ISSUED') {
    const date = actDate === null ? '' : dateText(actDate);
    const hint = $localize`:@@papers.registered:№ ${actNumber ?? ''}:number: от ${date}:date:`;
    return { title, state: 'done', hint, ...link };
  }
  if (!actRequested) return { title, state: 'not-started' };
  const hint =
    actDocumentId === null
      ? $localize`:@@pairSteps.orderPreparing:Готовим документ`
      : $localize`:@@pairSteps.orderWaits:Ждёт подписи и регистрации`;
  return { title, state: 'in-progress', hint, ...link };
}

/** The way of a request: sent, mentor chosen, consents, accepted, act. */
export function packageSteps(item: Package): readonly Step[] {
  const { state, candidate } = item;
  return [
    {
      title: $localize`:@@packageSteps.sent:Пакет отправлен`,
      state: isSent(item) ? 'done' : state === 'RETURNED' ? 'blocked' : 'in-progress',
      ...(state === 'RETURNED'
        ? { hint: $localize`:@@packageSteps.returned:Возвращён: есть замечания` }
        : item.letterDocumentId === null
          ? {}
          : { hint: $localize`:@@packageSteps.letter:Письмо` }),
      ...(item.letterDocumentId === null ? {} : { link: ['/documents', item.letterDocumentId] }),
    },
    {
      title: $localize`:@@packageSteps.candidate:Наставник выбран`,
      state: candidate === null ? (isSent(item) ? 'in-progress' : 'not-started') : 'done',
      ...(candidate === null ? {} : { hint: `${shortName(candidate.name)}, ${candidate.school}` }),
    },
    consentStep(item),
    {
      title: $localize`:@@packageSteps.accepted:Пакет принят`,
      state:
        state === 'REFUSED'
          ? 'blocked'
          : state === 'ACCEPTED' || state === 'ACT_ISSUED'
            ? 'done'
            : 'not-started',
    },
    actStep(item),
  ];
}
