import type { SchoolCardQuery } from '@nastavnik/graphql-client';
import { dateText, type KeyValue } from '@nastavnik/ui';

/** A school as its card shows it. */
export function schoolFacts(school: SchoolCardQuery['school']): readonly KeyValue[] {
  return [
    { label: $localize`:@@school.fullName:Полное название`, value: school.fullName },
    { label: $localize`:@@school.head:Директор`, value: school.headName ?? '' },
    { label: $localize`:@@school.curator:Куратор`, value: school.curatorName ?? '' },
    { label: $localize`:@@school.place:Населённый пункт`, value: school.place },
    { label: $localize`:@@school.address:Адрес`, value: school.address },
    { label: $localize`:@@school.founder:Учредитель`, value: school.founder },
    {
      label: $localize`:@@school.archiveIndex:Номер дела для приказов`,
      value: school.archiveIndex,
    },
    { label: $localize`:@@school.site:Сайт`, value: school.siteUrl ?? '' },
    { label: $localize`:@@school.openedOn:Открыта в системе`, value: dateText(school.openedOn) },
  ];
}
