import type { SchoolCardQuery } from '@nastavnik/graphql-client';
import { dateText, type KeyValue } from '@nastavnik/ui';
import type { SchoolValues } from '../ui-school/school-fields';

export const SCHOOL_LABELS: Readonly<Record<keyof SchoolValues, string>> = {
  fullName: $localize`:@@school.fullName:Полное название`,
  shortName: $localize`:@@openSchool.shortName:Краткое название`,
  place: $localize`:@@school.place:Населённый пункт`,
  address: $localize`:@@school.address:Адрес`,
  founder: $localize`:@@school.founder:Учредитель`,
  archiveIndex: $localize`:@@school.archiveIndex:Номер дела для приказов`,
  siteUrl: $localize`:@@school.site:Сайт`,
};

export const schoolLabel = (key: string): string => SCHOOL_LABELS[key as keyof SchoolValues] ?? key;

/** A school as its card shows it. */
export function schoolFacts(school: SchoolCardQuery['school']): readonly KeyValue[] {
  return [
    { label: SCHOOL_LABELS.fullName, value: school.fullName },
    { label: $localize`:@@school.head:Директор`, value: school.headName ?? '' },
    { label: $localize`:@@school.curator:Куратор`, value: school.curatorName ?? '' },
    { label: SCHOOL_LABELS.place, value: school.place },
    { label: SCHOOL_LABELS.address, value: school.address },
    { label: SCHOOL_LABELS.founder, value: school.founder },
    { label: SCHOOL_LABELS.archiveIndex, value: school.archiveIndex },
    { label: SCHOOL_LABELS.siteUrl, value: school.siteUrl ?? '' },
    { label: $localize`:@@school.openedOn:Открыта в системе`, value: dateText(school.openedOn) },
  ];
}
