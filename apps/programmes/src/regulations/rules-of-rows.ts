import type { LocalDate } from '@nastavnik/kernel';
import { calendarSql } from '@nastavnik/persistence';
import {
  type CalendarCorrection,
  completeParameters,
  districtCalendar,
  type RegulationParameters,
} from '@nastavnik/regulations';

import { SchoolRules } from './school-rules';

export interface RegulationRow {
  readonly id: string;
  readonly effectiveFrom: LocalDate;
  readonly parameters: Partial<RegulationParameters>;
  readonly orderNumber: string;
  readonly orderDate: LocalDate;
  readonly calendar: readonly CalendarCorrection[];
}

/** $1 the school. */
export const REGULATIONS = `
  select id, effective_from "effectiveFrom", parameters, order_number "orderNumber", order_date "orderDate",
         ${calendarSql('programmes')} calendar
    from programmes.regulation_ref where tenant_id = $1 order by effective_from`;

/** The regulation of one school out of the rows of a list. */
export const rulesOf = (rows: readonly RegulationRow[]): SchoolRules =>
  new SchoolRules(
    rows.map((row) => ({
      ...row,
      effectiveTo: null,
      parameters: completeParameters(row.parameters),
    })),
    districtCalendar(rows[0]?.calendar ?? []),
  );
