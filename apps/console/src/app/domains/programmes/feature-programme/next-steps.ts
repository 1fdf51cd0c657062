import type { ProgrammePartsFragment } from '@nastavnik/graphql-client';
import type { LocalDate } from '@nastavnik/kernel';
import { shortName } from '../util/short-name';

type Programme = Pick<
  ProgrammePartsFragment,
  | 'id'
  | 'state'
  | 'version'
  | 'due'
  | 'dueClause'
  | 'mentees'
  | 'acquaintedIds'
  | 'events'
  | 'reports'
  | 'availableActions'
>;
export type ProgrammeEvent = ProgrammePartsFragment['events'][number];

/** What this person does next: words, the term, and where or how it is done. */
export interface NextTask {
  readonly text: string;
  readonly due: LocalDate | null;
  readonly clause: string | null;
  /** A page of its own, relative to the programme; or an act of this page. */
  readonly link?: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  readonly act?: 'ACQUAINT' | 'AGREE' | 'COMPLETE' | 'CLOSE' | 'TO_MEETINGS' | 'TO_REPORTS';
}

const OPEN: ReadonlySet<string> = new Set(['PLANNED', 'MOVED', 'MISSED']);
const byDate = (a: ProgrammeEvent, b: ProgrammeEvent): number =>
  a.plannedDate < b.plannedDate ? -1 : Number(a.plannedDate > b.plannedDate);

/** The next meeting to come; when none is ahead, the earliest that still has no entry. */
export function nextMeeting(programme: Programme, today: LocalDate): ProgrammeEvent | null {
  const open = programme.events.filter(({ state }) => OPEN.has(state)).sort(byDate);
  return open.find(({ plannedDate }) => plannedDate >= today) ?? open[0] ?? null;
}

const untimed = { due: null, clause: null };

function ownReportTask({ reports }: Programme): NextTask | null {
  const report = reports.find(({ availableActions }) => availableActions.includes('FILE'));
  if (!report) return null;
  const text =
    report.state === 'RETURNED'
      ? $localize`:@@next.correctReport:Доработать отчёт`
      : $localize`:@@next.fileReport:Написать отчёт`;
  return { text, due: report.due, clause: report.dueClause, link: ['report', report.id] };
}

function draftingTask({ availableActions, version, due, dueClause }: Programme): NextTask | null {
  if (availableActions.includes('ACQUAINT'))
    return {
      text: $localize`:@@next.acquaint:Ознакомиться с программой`,
      due,
      clause: dueClause,
      act: 'ACQUAINT',
    };
  if (availableActions.includes('DRAFT') && version === 0)
    return {
      text: $localize`:@@next.draft:Составить программу`,
      due,
      clause: dueClause,
      link: ['plan'],
    };
  if (availableActions.includes('AGREE'))
    return {
      text: $localize`:@@next.agree:Согласовать программу`,
      due,
      clause: dueClause,
      act: 'AGREE',
    };
  return null;
}

function meetingTask({ events }: Programme, today: LocalDate): NextTask | null {
  const held = events.find(({ availableActions }) => availableActions.includes('CONFIRM'));
  if (held)
    return {
      ...untimed,
      text: $localize`:@@next.confirm:Подтвердить встречу: ${held.title}:title:`,
      act: 'TO_MEETINGS',
    };
  const past = events
    .filter(
      ({ availableActions, plannedDate }) =>
        availableActions.includes('HOLD') && plannedDate <= today,
    )
    .sort(byDate)[0];
  if (!past) return null;
  return {
    text: $localize`:@@next.log:Записать встречу: ${past.title}:title:`,
    due: past.plannedDate,
    clause: null,
    link: ['meeting'],
    query: { event: past.id },
  };
}

function endingTask({ availableActions, reports }: Programme): NextTask | null {
  if (availableActions.includes('COMPLETE'))
    return {
      ...untimed,
      text: $localize`:@@next.complete:Завершить программу: план выполнен`,
      act: 'COMPLETE',
    };
  const filed = reports.find((report) => report.availableActions.includes('ACCEPT'));
  if (filed) {
    const name = shortName(filed.authorName);
    return {
      ...untimed,
      text: $localize`:@@next.accept:Проверить отчёт: ${name}:name:`,
      act: 'TO_REPORTS',
    };
  }
  if (availableActions.includes('CLOSE'))
    return { ...untimed, text: $localize`:@@next.close:Закрыть программу`, act: 'CLOSE' };
  return null;
}

/** The one thing this person should do next; null when others are to act. */
export const nextTask = (programme: Programme, today: LocalDate): NextTask | null =>
  ownReportTask(programme) ??
  draftingTask(programme) ??
  meetingTask(programme, today) ??
  endingTask(programme);

/** For whom the programme waits when this person has nothing to do. */
export function waitsText({
  state,
  version,
  mentees,
  acquaintedIds,
  reports,
  events,
}: Programme): string {
  switch (state) {
    case 'DRAFT': {
      if (version === 0) return $localize`:@@waits.draft:Ждём, когда наставник составит программу`;
      const unread = mentees.filter(({ id }) => !acquaintedIds.includes(id));
      if (unread.length === 0) return $localize`:@@waits.agree:Ждём согласования куратором`;
      const names = unread.map(({ name }) => shortName(name)).join(', ');
      return $localize`:@@waits.acquaint:Ждём ознакомления: ${names}:names:`;
    }
    case 'AGREED':
      return $localize`:@@waits.start:Программа начнётся в назначенный день`;
    case 'COMPLETED':
    case 'TERMINATED': {
      const names = reports
        .filter((report) => ['DUE', 'OVERDUE', 'RETURNED', 'NOT_DUE'].includes(report.state))
        .map(({ authorName }) => shortName(authorName))
        .join(', ');
      return names === ''
        ? $localize`:@@waits.review:Ждём проверки отчётов`
        : $localize`:@@waits.reports:Ждём отчёты: ${names}:names:`;
    }
    case 'REPORTED':
      return $localize`:@@waits.close:Ждём, когда куратор закроет программу`;
    case 'CLOSED':
      return $localize`:@@waits.closed:Программа закрыта`;
    default:
      return events.some((event) => OPEN.has(event.state))
        ? $localize`:@@waits.meeting:Сейчас ничего: следующее дело — встреча`
        : $localize`:@@waits.nothing:Сейчас ничего`;
  }
}
