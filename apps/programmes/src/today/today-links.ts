import type { ProgrammeTaskKind, ProgrammeWaitKind } from '@nastavnik/programmes-domain';

import type { TodayRows } from './today-facts';

export type TodayKind = ProgrammeTaskKind | ProgrammeWaitKind;

/** Where several of a kind are found at once. */
export const LIST_OF: Readonly<Record<TodayKind, string>> = {
  FIND_MENTOR: '/pairs',
  REQUEST_ORDER: '/pairs?states=CONSENTED',
  END_PAIR: '/pairs',
  REVIEW_CASE: '/pairs?states=ACTIVE',
  FIND_SUBSTITUTE: '/pairs?states=ACTIVE',
  FIX_TERMS: '/pairs?states=APPOINTED',
  DRAFT_PROGRAMME: '/programmes?states=DRAFT',
  READ_PROGRAMME: '/programmes?states=DRAFT',
  AGREE_PROGRAMME: '/programmes?states=DRAFT',
  LOG_MEETING: '/programmes?states=RUNNING',
  CONFIRM_MEETING: '/programmes?states=RUNNING',
  COMPLETE_PROGRAMME: '/programmes?states=RUNNING',
  FILE_REPORT: '/programmes?states=COMPLETED,TERMINATED',
  CORRECT_REPORT: '/programmes?states=COMPLETED,TERMINATED,REPORTED',
  ACCEPT_REPORT: '/programmes?states=COMPLETED,TERMINATED,REPORTED',
  CLOSE_PROGRAMME: '/programmes?states=REPORTED',
  PREPARE_PACKAGE: '/coordination',
  SUBMIT_PACKAGE: '/coordination',
  DECIDE_PACKAGE: '/coordination',
  REQUEST_ACT: '/coordination',
  WAIT_CONSENTS: '/pairs?states=PROPOSED',
  WAIT_ORDER: '/pairs?states=CONSENTED',
  WAIT_ACQUAINTANCE: '/programmes?states=DRAFT',
  WAIT_AGREEMENT: '/programmes?states=DRAFT',
  WAIT_AUTHORITY: '/coordination',
};

/** The page of the pair, the programme or the package where it is done. */
export function linkOf(kind: TodayKind, subjectId: string, rows: TodayRows): string {
  const pair = rows.pairs.find(({ id }) => id === subjectId);
  const programmeOfEvent = rows.programmes.find(
    ({ events, meetings }) =>
      events.some(({ id }) => id === subjectId) || meetings.some(({ id }) => id === subjectId),
  );
  const report = rows.reports.find(({ id }) => id === subjectId);
  switch (kind) {
    case 'FIND_MENTOR':
      return `/pairs/new?mentee=${subjectId}`;
    case 'REVIEW_CASE':
    case 'FIND_SUBSTITUTE':
      return `/pairs/${rows.cases.find(({ id }) => id === subjectId)?.assignmentId ?? ''}`;
    case 'END_PAIR':
    case 'REQUEST_ORDER':
    case 'FIX_TERMS':
    case 'WAIT_CONSENTS':
    case 'WAIT_ORDER':
      return `/pairs/${subjectId}`;
    case 'DRAFT_PROGRAMME':
      return `/programmes/${pair?.programmeId ?? ''}`;
    case 'LOG_MEETING':
    case 'CONFIRM_MEETING':
      return `/programmes/${programmeOfEvent?.id ?? ''}?event=${subjectId}`;
    case 'FILE_REPORT':
    case 'CORRECT_REPORT':
    case 'ACCEPT_REPORT':
      return `/programmes/${report?.programmeId ?? ''}?report=${subjectId}`;
    case 'REQUEST_ACT':
    case 'PREPARE_PACKAGE':
    case 'SUBMIT_PACKAGE':
    case 'DECIDE_PACKAGE':
    case 'WAIT_AUTHORITY':
      return `/coordination/${subjectId}`;
    case 'READ_PROGRAMME':
    case 'AGREE_PROGRAMME':
    case 'COMPLETE_PROGRAMME':
    case 'CLOSE_PROGRAMME':
    case 'WAIT_ACQUAINTANCE':
    case 'WAIT_AGREEMENT':
      return `/programmes/${subjectId}`;
  }
}
