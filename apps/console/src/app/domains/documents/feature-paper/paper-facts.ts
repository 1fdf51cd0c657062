import type { PaperPartsFragment } from '@nastavnik/graphql-client';
import { dateText, type KeyValue } from '@nastavnik/ui';
import { clauseText } from '../../../core/clauses/clause-text';
import { type PaperWords, standingWords } from '../util/paper-words';
import { registerText } from '../util/register-text';

const keptText = ({ keptYears, keptBy }: PaperPartsFragment): string =>
  keptYears === null
    ? $localize`:@@paper.keptForever:Постоянно (${keptBy}:basis:)`
    : $localize`:@@paper.keptYears:Лет: ${keptYears}:years: (${keptBy}:basis:)`;

/** What the journal knows of a paper. */
export function paperFacts(paper: PaperPartsFragment | undefined): readonly KeyValue[] {
  if (!paper) return [];
  const optional = (label: string, value: string | null | undefined): KeyValue[] =>
    value ? [{ label, value }] : [];
  const day = (date: PaperPartsFragment['date']): string | null => (date ? dateText(date) : null);
  return [
    { label: $localize`:@@paper.kind:Вид документа`, value: paper.codeTitle },
    ...optional($localize`:@@paper.school:Школа`, paper.school),
    ...optional($localize`:@@paper.number:Номер`, paper.number),
    ...optional($localize`:@@paper.date:Дата`, day(paper.date)),
    ...optional($localize`:@@paper.journal:Журнал`, paper.register && registerText(paper.register)),
    { label: $localize`:@@paper.prepared:Подготовлен`, value: dateText(paper.createdOn) },
    ...optional($localize`:@@paper.signed:Подписан`, day(paper.signedOn)),
    ...optional($localize`:@@paper.ended:Закрыт`, day(paper.endedOn)),
    ...optional($localize`:@@decline.reason:Причина`, paper.endReason),
    ...optional($localize`:@@paper.withdrawn:Согласие отозвано`, day(paper.withdrawnOn)),
    { label: $localize`:@@paper.ground:Основание`, value: clauseText(paper.clause) },
    { label: $localize`:@@paper.kept:Срок хранения`, value: keptText(paper) },
  ];
}

/** The state of the paper in the words of the list. */
export function paperStanding(paper: PaperPartsFragment | undefined): PaperWords | null {
  if (!paper) return null;
  const may = (action: PaperPartsFragment['availableActions'][number]): boolean =>
    paper.availableActions.includes(action);
  return standingWords({
    state: paper.state,
    mine: may('SIGN'),
    unread: may('ACQUAINT'),
    hasProblem: paper.problemCode !== null,
    unconfirmedForms: paper.doubts.length,
    registerable: paper.register !== null,
  });
}
