import { newId, type Work } from '@nastavnik/persistence';
import type {
  ProgrammeEventType,
  ProgrammePlan,
  ReportContents,
  ReportState,
} from '@nastavnik/programmes-domain';
import { P004 } from '@nastavnik/regulations';

import type { DemoGround, DemoMeeting, DemoPair, DemoProgramme, DemoReport } from './demo';
import { pairColumnsOf, personOf } from './demo-pairs';
import { ProgrammeEvent } from './meetings/programme-event.entity';
import { fullNameOf } from './people/person-snapshot';
import { ProgrammeVersion } from './programmes/programme-version.entity';
import { Programme } from './programmes/programme.entity';
import { Report } from './reports/report.entity';

const { parameters } = P004;

/** The words of the generator, in the codes of the programme (004 3.6b). */
const TYPES: Readonly<Record<string, ProgrammeEventType>> = {
  INDUCTION: 'INDUCTION',
  DUTIES: 'DUTIES_AND_REQUIREMENTS',
  ADAPTATION: 'ADAPTATION',
  STUDY: 'THEORY_AND_PRACTICE',
  PRACTICE: 'PRACTICAL_ASSIGNMENT',
  ASSISTANCE: 'HELP_WITH_DUTIES',
  CONSOLIDATION: 'CONSOLIDATION',
};

const typeOf = (type: string): ProgrammeEventType => TYPES[type] ?? 'OTHER';

const planOf = (pair: DemoPair, programme: DemoProgramme): ProgrammePlan => ({
  forms: [pair.form],
  primaryForm: pair.form,
  kinds: pair.kinds,
  term: { from: programme.from, to: programme.to },
  goals: programme.goals,
  difficulties: programme.difficulties,
  strengths: programme.strengths,
  directions: [],
  expectedResults: programme.expectedResults,
  events: programme.meetings.map(({ type, title, plannedDate }) => ({
    type: typeOf(type),
    title,
    plannedDate,
  })),
});

/** The programme of a pair as it stands: its plan, its meetings, its reports. */
export function loadProgramme(work: Work, ground: DemoGround, pair: DemoPair): void {
  const { programme } = pair;
  if (!programme) return;
  const { em, publish } = work;
  const shared = pairColumnsOf(work, pair);
  const ids = { programmeId: programme.id, assignmentId: pair.id };
  const submittedOn = programme.draftedOn;
  const plan = submittedOn === null ? null : planOf(pair, programme);
  em.create(Programme, {
    ...shared,
    id: programme.id,
    assignmentId: pair.id,
    state: programme.state,
    version: plan ? 1 : 0,
    due: pair.programmeDue,
    dueClause: parameters.programmeDueDays.clause,
    plan,
    submittedOn,
    acquaintedIds: programme.agreedOn === null ? [] : [...pair.menteeIds],
    agreedOn: programme.agreedOn,
    agreedByName: null,
    termFrom: plan ? programme.from : null,
    termTo: plan ? programme.to : null,
    warnings: [],
    endedOn: pair.ended?.on ?? null,
    endReason: pair.ended?.reason ?? null,
    closedOn: programme.state === 'CLOSED' ? lastFiled(pair) : null,
  });
  publish('ProgrammeDrafted.v1', programme.id, { ...ids, due: pair.programmeDue });
  if (plan && submittedOn)
    em.create(ProgrammeVersion, {
      ...shared,
      id: newId(),
      programmeId: programme.id,
      no: 1,
      plan,
      submittedOn,
      authorName: fullNameOf(personOf(ground, pair.mentorId)),
    });
  if (programme.agreedOn)
    publish('ProgrammeAgreed.v1', programme.id, {
      ...ids,
      agreedOn: programme.agreedOn,
      due: pair.programmeDue,
      eventsPlanned: programme.meetings.length,
    });
  programme.meetings.forEach((meeting, position) =>
    loadMeeting(work, pair, programme, meeting, position),
  );
  if (pair.ended)
    publish('ProgrammeEnded.v1', programme.id, {
      ...ids,
      endedOn: pair.ended.on,
      reason: pair.ended.reason,
      reportsDue: pair.reports[0]?.due ?? null,
    });
  for (const report of pair.reports) loadReport(work, ground, pair, programme, report);
  const closedOn = lastFiled(pair);
  if (programme.state === 'CLOSED' && closedOn)
    publish('ProgrammeClosed.v1', programme.id, { ...ids, closedOn });
}

const lastFiled = ({ reports }: DemoPair) =>
  reports
    .map(({ filedOn }) => filedOn)
    .sort()
    .at(-1) ?? null;

function loadMeeting(
  work: Work,
  pair: DemoPair,
  programme: DemoProgramme,
  meeting: DemoMeeting,
  position: number,
): void {
  const held = meeting.state === 'HELD';
  const minutes = meeting.minutes ?? 0;
  work.em.create(ProgrammeEvent, {
    ...pairColumnsOf(work, pair),
    id: meeting.id,
    programmeId: programme.id,
    position,
    planned: true,
    type: typeOf(meeting.type),
    title: meeting.title,
    plannedDate: meeting.plannedDate,
    state: meeting.state,
    reason: meeting.reason,
    heldOn: held ? meeting.plannedDate : null,
    minutes: held ? minutes : null,
    attendeeIds: held ? [...pair.menteeIds] : [],
    confirmedByIds: held && meeting.confirmed ? [...pair.menteeIds] : [],
  });
  if (held)
    work.publish('MeetingHeld.v1', programme.id, {
      programmeId: programme.id,
      eventId: meeting.id,
      heldOn: meeting.plannedDate,
      minutes,
      confirmed: meeting.confirmed,
    });
}

function loadReport(
  work: Work,
  ground: DemoGround,
  pair: DemoPair,
  programme: DemoProgramme,
  report: DemoReport,
): void {
  const { side, filedOn, due } = report;
  work.em.create(Report, {
    ...pairColumnsOf(work, pair),
    id: report.id,
    programmeId: programme.id,
    assignmentId: pair.id,
    side,
    authorId: report.authorPersonId,
    authorName: fullNameOf(personOf(ground, report.authorPersonId)),
    state: stateOf(report, programme),
    due,
    dueClause:
      side === 'MENTOR'
        ? parameters.mentorReportDueDays.clause
        : parameters.menteeReportDueDays.clause,
    contents: contentsOf(report),
    firstFiledOn: filedOn,
    filedOn,
  });
  if (filedOn)
    work.publish('ReportFiled.v1', programme.id, {
      reportId: report.id,
      programmeId: programme.id,
      authorId: report.authorPersonId,
      side,
      filedOn,
      due,
      rating: report.rating,
    });
}

const stateOf = (report: DemoReport, programme: DemoProgramme): ReportState => {
  if (report.filedOn === null) return 'DUE';
  return programme.state === 'CLOSED' ? 'ACCEPTED' : 'SUBMITTED';
};

function contentsOf({ side, text, rating }: DemoReport): ReportContents | null {
  if (text === null) return null;
  return side === 'MENTOR'
    ? { side, performance: text, recommendations: text }
    : { side, course: text, mentorWork: text, rating: rating ?? 1 };
}
