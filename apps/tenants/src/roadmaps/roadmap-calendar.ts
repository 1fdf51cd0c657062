import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '@nastavnik/kernel';
import { districtCalendar, type WorkingCalendar } from '@nastavnik/regulations';

import { CalendarYear } from '../calendar/calendar-year.entity';

/** Working days as the district corrected them: a roadmap is dated by the same days as every term. */
export const roadmapCalendar = async (
  em: EntityManager,
  { districtId }: Actor,
): Promise<WorkingCalendar> =>
  districtCalendar(await em.find(CalendarYear, { tenantId: districtId }));
