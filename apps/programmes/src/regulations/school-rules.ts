import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate } from '@nastavnik/kernel';
import { CalendarRef } from '@nastavnik/persistence';
import {
  completeParameters,
  type DatedParameters,
  districtCalendar,
  parametersInForce,
  type RegulationParameters,
  type WorkingCalendar,
} from '@nastavnik/regulations';

import { RegulationRef } from './regulation-ref.entity';

interface Version extends DatedParameters {
  readonly id: string;
  readonly orderNumber: string;
  readonly orderDate: LocalDate;
}

/** The regulation of one school through time. */
export class SchoolRules {
  constructor(
    readonly versions: readonly Version[],
    /** The working days of the district, by which every term of the school is counted. */
    readonly calendar: WorkingCalendar,
  ) {}

  static async load(em: EntityManager, tenantId: string): Promise<SchoolRules> {
    const refs = await em.find(RegulationRef, { tenantId }, { orderBy: { effectiveFrom: 'asc' } });
    return new SchoolRules(
      refs.map(({ id, effectiveFrom, parameters, orderNumber, orderDate }) => ({
        id,
        effectiveFrom,
        effectiveTo: null,
        parameters: completeParameters(parameters),
        orderNumber,
        orderDate,
      })),
      districtCalendar(await em.find(CalendarRef, {})),
    );
  }

  /** The version in force on the day; null when the school has none yet. */
  versionOn(day: LocalDate): Version | null {
    return parametersInForce(this.versions, day);
  }

  /**
   * The rules for a deed of the day. An order dated before the first regulation came into force is judged by that first
   * one; without any regulation there is no rule.
   */
  on(day: LocalDate): RegulationParameters {
    const version = this.versionOn(day) ?? this.versions[0];
    return version?.parameters ?? completeParameters({});
  }
}
