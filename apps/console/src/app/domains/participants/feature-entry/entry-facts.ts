import type { EntryPartsFragment } from '@nastavnik/graphql-client';
import { dateText, formatNumber, type KeyValue } from '@nastavnik/ui';
import { leaveReasonText, menteeReasonText } from '../util/state-text';

/** The entry as label and value. */
export function entryFacts(entry: EntryPartsFragment, locale: string): readonly KeyValue[] {
  const mentor = entry.side === 'MENTOR';
  const limit = entry.capacity ?? entry.capacityLimit;
  const number = (value: number) => formatNumber(value, locale);
  return [
    { label: $localize`:@@staff.position:Должность`, value: entry.position ?? '' },
    { label: $localize`:@@staff.subjects:Предметы`, value: entry.subjects.join(', ') },
    ...(mentor
      ? [
          {
            label: $localize`:@@banks.load:Нагрузка`,
            value:
              limit === null
                ? number(entry.load)
                : $localize`:@@banks.loadOf:${number(entry.load)}:load: из ${number(limit)}:limit:`,
            ...(entry.capacity === null &&
              limit !== null && { hint: $localize`:@@entry.limitOfRegulation:предел положения` }),
          },
          {
            label: $localize`:@@banks.competences:Чем может помочь`,
            value: entry.competences.join('; '),
          },
          {
            label: $localize`:@@entry.trainedOn:Обучение наставника`,
            value: entry.trainedOn ? dateText(entry.trainedOn) : '',
          },
        ]
      : [
          ...(entry.reasonKeptApart
            ? []
            : [
                {
                  label: $localize`:@@banks.reason:Причина`,
                  value: entry.reason ? menteeReasonText(entry.reason) : '',
                },
              ]),
          {
            label: $localize`:@@banks.requests:В чём нужна помощь`,
            value: entry.requests.join('; '),
          },
        ]),
    {
      label: $localize`:@@staff.consent:Согласие на данные`,
      value: entry.dataConsentHolds
        ? $localize`:@@entry.consentHolds:действует`
        : $localize`:@@entry.consentMissing:нет`,
    },
    { label: $localize`:@@entry.proposedOn:Предложен`, value: dateText(entry.proposedOn) },
    {
      label: $localize`:@@entry.surveyFiledOn:Анкета`,
      value: entry.surveyFiledOn ? dateText(entry.surveyFiledOn) : '',
    },
    ...(entry.leaveReason
      ? [
          {
            label: $localize`:@@entry.leaveReason:Причина перерыва`,
            value: leaveReasonText(entry.leaveReason),
          },
        ]
      : []),
  ];
}
