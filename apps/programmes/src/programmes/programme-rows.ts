import { RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, addDays, type LocalDate, type Refusal } from '@nastavnik/kernel';
import type { PlanDraft, ProgrammePlan, ReportContents } from '@nastavnik/programmes-domain';

import type { ProgrammeEventItem } from '../meetings/programme-event.type';
import type { ReportItem } from '../reports/report.type';
import {
  eventActions,
  eventStateOn,
  programmeActions,
  reportActions,
  reportStateOn,
} from './programme-actions';
import { withEveryPart } from './programme-plan';
import type { Programme, ProgrammePlanItem } from './programme.type';

type EventRow = Omit<ProgrammeEventItem, 'availableActions'>;
type ReportRow = Omit<
  ReportItem,
  'availableActions' | 'performance' | 'recommendations' | 'course' | 'mentorWork' | 'rating'
> & { readonly contents: ReportContents | null };

export type ProgrammeRow = Omit<
  Programme,
  'availableActions' | 'plan' | 'draft' | 'events' | 'reports' | 'warnings'
> & {
  readonly plan: ProgrammePlan | null;
  readonly draft: PlanDraft | null;
  readonly events: readonly EventRow[];
  readonly reports: readonly ReportRow[];
  readonly warnings: readonly Refusal[];
};

const planItem = ({ term, ...plan }: ProgrammePlan): ProgrammePlanItem => ({
  primaryForm: plan.primaryForm,
  forms: [...plan.forms],
  kinds: [...plan.kinds],
  from: term.from,
  to: term.to === null ? null : addDays(term.to, -1),
  goals: [...plan.goals],
  difficulties: [...plan.difficulties],
  strengths: [...plan.strengths],
  directions: [...plan.directions],
  expectedResults: [...plan.expectedResults],
  events: [...plan.events],
});

const draftItem = (draft: PlanDraft): ProgrammePlanItem => ({
  ...draft,
  forms: [...draft.forms],
  kinds: [...draft.kinds],
  goals: [...draft.goals],
  difficulties: [...draft.difficulties],
  strengths: [...draft.strengths],
  directions: [...draft.directions],
  expectedResults: [...draft.expectedResults],
  events: [...draft.events],
});

const contentFields = (contents: ReportContents | null) => ({
  performance: contents?.side === 'MENTOR' ? contents.performance : null,
  recommendations: contents?.side === 'MENTOR' ? contents.recommendations : null,
  course: contents?.side === 'MENTEE' ? contents.course : null,
  mentorWork: contents?.side === 'MENTEE' ? contents.mentorWork : null,
  rating: contents?.side === 'MENTEE' ? contents.rating : null,
});

/** A row as this person sees it on that day: what time alone has changed, and the buttons. */
export function toProgramme(actor: Actor, row: ProgrammeRow, today: LocalDate): Programme {
  const events = row.events.map((event) => ({
    ...event,
    state: eventStateOn(event.state, event.plannedDate, today),
  }));
  const reports = row.reports.map((report) => ({
    ...report,
    state: reportStateOn(report.state, report.due, today),
  }));
  const seen = {
    schoolId: row.schoolId,
    state: row.state,
    version: row.version,
    mentorId: row.mentor.id,
    menteeIds: row.mentees.map(({ id }) => id),
    acquaintedIds: row.acquaintedIds,
    events,
    reports,
  };
  return {
    ...row,
    plan: row.plan && planItem(withEveryPart(row.plan)),
    draft: row.draft && draftItem(withEveryPart(row.draft)),
    events: events.map((event) => ({
      ...event,
      availableActions: eventActions(actor, seen, event),
    })),
    reports: reports.map(({ contents, ...report }) => ({
      ...report,
      ...contentFields(contents),
      availableActions: reportActions(actor, seen, report),
    })),
    warnings: row.warnings.map((warning) => RefusalAnswer.of(warning)),
    availableActions: programmeActions(actor, seen),
  };
}
