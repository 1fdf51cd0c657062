import type { SchoolCardQuery } from '@nastavnik/graphql-client';
import { dateText, type KeyValue } from '@nastavnik/ui';
import type { SchoolValues } from '../ui-school/school-fields';

const LABELS: Readonly<Record<keyof SchoolValues, string>> = {
  fullName: $localize`:@@school.fullName:Полное название`,
  shortName: $localize`:@@openSchool.shortName:Краткое название`,
  place: $localize`:@@school.place:Населённый пункт`,
  address: $localize`:@@school.address:Адрес`,
  founder: $localize`:@@school.founder:Учредитель`,
  archiveIndex: $localize`:@@school.archiveIndex:Номер дела для приказов`,
  siteUrl: $localize`:@@school.site:Сайт`,
};

export const schoolLabel = (key: string): string => LABELS[key as keyof SchoolValues] ?? key;

/** A school as its card shows it. */
export function schoolFacts(school: SchoolCardQuery['school']): readonly KeyValue[] {
  return [
    { label: LABELS.fullName, value: school.fullName },
    { label: $localize`:@@school.head:Директор`, value: school.headName ?? '' },
    { label: $localize`:@@school.curator:Куратор`, value: school.curatorName ?? '' },
    { label: LABELS.place, value: school.place },
    { label: LABELS.address, value: school.address },
    { label: LABELS.founder, value: school.founder },
    { label: LABELS.archiveIndex, value: school.archiveIndex },
    { label: LABELS.siteUrl, value: school.siteUrl ?? '' },
    { label: $localize`:@@school.openedOn:Открыта в системе`, value: dateText(school.openedOn) },
  ];
}
