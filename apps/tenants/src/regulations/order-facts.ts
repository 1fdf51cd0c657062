import type { LocalDate } from '@nastavnik/kernel';
import { completeParameters, type RegulationParameters } from '@nastavnik/regulations';
import {
  COLLEGIAL_BODY_GENITIVE,
  rulesInWords,
  schoolRoadmap,
  schoolYearOf,
} from '@nastavnik/tenants-domain';

import type { School } from '../schools/school.entity';
import type { OfficeHolder } from './office-holders';
import type { RegulationVersion } from './regulation-version.entity';

export interface OrderParties {
  readonly head: OfficeHolder;
  /** Organises the work: the curator, or the head in a school that has none yet. */
  readonly responsible: OfficeHolder;
  readonly clerk: OfficeHolder | null;
  readonly siteAdmin: OfficeHolder | null;
}

/**
 * What the order D01 says (004 O-1, O-2), in the shape the documents service composes it from: letterhead, the rules in
 * words, the roadmap, and who is named in it.
 */
export function orderFacts(
  school: School,
  version: RegulationVersion,
  replaced: RegulationVersion | null,
  parties: OrderParties,
  today: LocalDate,
): Record<string, unknown> {
  const parameters = completeParameters(version.parameters as Partial<RegulationParameters>);
  const year = schoolYearOf(today);
  const { siteAdmin } = parties;
  const postingDays = parameters.sitePostingDueDays.value;
  return {
    ...orderFrame(school, parties, today),
    rules: rulesInWords(parameters),
    roadmap: schoolRoadmap(today),
    schoolYear: `${year}/${year + 1}`,
    effectiveFrom: version.namedFrom ?? null,
    minutes: version.minutes.map(({ body, number, date }) => ({
      bodyGenitive: COLLEGIAL_BODY_GENITIVE[body],
      number,
      date,
    })),
    replaces:
      replaced?.orderNumber && replaced.orderDate
        ? { number: replaced.orderNumber, date: replaced.orderDate }
        : null,
    sitePosting:
      postingDays !== null && siteAdmin ? { person: siteAdmin, days: postingDays } : null,
  };
}

/** What every order of the head carries around its text: letterhead, case mark, who signs, organises and takes note. */
export function orderFrame(
  school: School,
  { head, responsible, clerk, siteAdmin }: OrderParties,
  today: LocalDate,
): Record<string, unknown> {
  return {
    organisation: {
      founder: school.founder || null,
      fullName: school.fullName,
      shortName: school.shortName,
      place: school.place,
      address: school.address || null,
    },
    registration: { date: null, number: null },
    head,
    control: 'SIGNER',
    caseMark: school.archiveIndex
      ? { index: school.archiveIndex, year: Number(today.slice(0, 4)), clerk }
      : null,
    responsible,
    acquainted: [responsible, clerk, siteAdmin].filter(
      (person, place, all) =>
        person !== null && all.findIndex((other) => other?.id === person.id) === place,
    ),
  };
}
