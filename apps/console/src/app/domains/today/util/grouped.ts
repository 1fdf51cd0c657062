import type { TodayPartsFragment } from '@nastavnik/graphql-client';

export type Task = TodayPartsFragment;
export type TaskGroup = Task['group'];

export interface TaskSection {
  readonly group: TaskGroup;
  readonly title: string;
  readonly tasks: readonly Task[];
}

const TITLES: readonly (readonly [TaskGroup, string])[] = [
  ['OVERDUE', $localize`:@@today.OVERDUE:Просрочено`],
  ['TODAY', $localize`:@@today.TODAY:Сегодня`],
  ['WEEK', $localize`:@@today.WEEK:На этой неделе`],
  ['LATER', $localize`:@@today.LATER:Позже`],
  ['WAITING', $localize`:@@today.WAITING:Ждём других`],
];

/** The tasks by term; nearest first, those without a term last. Groups without tasks are absent. */
export function grouped(tasks: readonly Task[]): readonly TaskSection[] {
  return TITLES.map(([group, title]) => ({
    group,
    title,
    tasks: tasks.filter((task) => task.group === group).sort(byDue),
  })).filter((section) => section.tasks.length > 0);
}

const NO_TERM = '9999';

const byDue = (a: Task, b: Task): number => {
  const [first, second] = [a.due ?? NO_TERM, b.due ?? NO_TERM];
  return first < second ? -1 : first > second ? 1 : 0;
};
