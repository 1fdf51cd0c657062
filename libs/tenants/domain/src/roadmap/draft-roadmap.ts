import { addDays, addMonths, toLocalDate, type LocalDate } from '@nastavnik/kernel';
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from '@nastavnik/regulations';

import type { ItemDates } from './roadmap-item';
import type { MonthIndex, RoadmapTemplate, TemplateItem } from './roadmap-template';

export interface DraftedItem extends Omit<TemplateItem, 'months'>, ItemDates {
  readonly stage: number;
}

export interface DraftedRoadmap {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly stages: readonly {
    readonly no: number;
    readonly title: string;
    readonly parallel: boolean;
  }[];
  readonly items: readonly DraftedItem[];
}

const firstOf = (firstYear: number, month: MonthIndex): LocalDate =>
  addMonths(toLocalDate(`${firstYear}-01-01`), month - 1);

/** The last working day of a month: an item of a month is due inside it. */
function lastWorkingDay(calendar: WorkingCalendar, firstDay: LocalDate): LocalDate {
  let day = addDays(addMonths(firstDay, 1), -1);
  while (!isWorkingDay(calendar, day)) day = addDays(day, -1);
  return day;
}

/**
 * A roadmap for the school year that begins in `firstYear`: every item from the first to the last working day of the
 * months its source names. Items of another source (004 ends inside stage 4, the model 002 continues it) come only when
 * `fill` confirms it (domain.md section 9).
 */
export function draftRoadmap(
  template: RoadmapTemplate,
  { firstYear, fill }: { readonly firstYear: number; readonly fill: boolean },
  calendar: WorkingCalendar,
): DraftedRoadmap {
  const items = template.stages.flatMap((stage) =>
    stage.items
      .filter(({ clause }) => fill || clause.startsWith(template.source))
      .map(({ months: [first, last], ...item }) => ({
        ...item,
        stage: stage.no,
        startsOn: nextWorkingDay(calendar, firstOf(firstYear, first)),
        dueOn: lastWorkingDay(calendar, firstOf(firstYear, last)),
      })),
  );
  const months = template.stages.flatMap(({ items: own }) => own.flatMap((item) => item.months));
  return {
    stages: template.stages
      .filter(({ no }) => items.some((item) => item.stage === no))
      .map(({ no, title, parallel }) => ({ no, title, parallel })),
    items,
    startsOn: firstOf(firstYear, Math.min(...months)),
    endsOn: addDays(firstOf(firstYear, Math.max(...months) + 1), -1),
  };
}
