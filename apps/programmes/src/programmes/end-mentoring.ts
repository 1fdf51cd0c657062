import { newId, type Work } from '@nastavnik/persistence';
import {
  endAssignment,
  type ProgrammeEnded,
  reportDue,
  type ReportSide,
} from '@nastavnik/programmes-domain';
import { COMPLETION_REASON_TITLES } from '@nastavnik/regulations';

import { closeAssignment } from '../pairs/close-assignment';
import { Report } from '../reports/report.entity';
import type { SchoolRules } from '../regulations/school-rules';
import type { ProgrammeRecord } from './programme-record';

/**
 * The programme was completed or terminated, so mentoring ends: the mentor has a free place again, and the ten days
 * of both reports run (004 3.6b).
 */
export async function endMentoring(
  work: Work,
  record: ProgrammeRecord,
  ended: ProgrammeEnded,
  rules: SchoolRules,
): Promise<void> {
  const { programme, assignment, mentees } = record;
  const parameters = rules.on(assignment.orderDate ?? work.today);
  programme.state = ended.state;
  programme.endedOn = ended.endedOn;
  programme.endReason = ended.reason;
  programme.warnings = [...programme.warnings, ...ended.warnings];
  const ending = endAssignment(
    { state: assignment.state },
    { endedOn: ended.endedOn },
    parameters,
    rules.calendar,
  );
  if (ending.ok)
    await closeAssignment(work, record, {
      state: 'ENDED',
      endedOn: ended.endedOn,
      reason: COMPLETION_REASON_TITLES[ended.reason],
    });
  const dueOf = (side: ReportSide) => reportDue(side, ended.endedOn, parameters, rules.calendar);
  const open = (side: ReportSide, authorId: string, authorName: string) =>
    work.em.create(Report, {
      tenantId: programme.tenantId,
      id: newId(),
      districtId: programme.districtId,
      mentorTenantId: programme.mentorTenantId,
      mentorId: programme.mentorId,
      memberIds: programme.memberIds,
      programmeId: programme.id,
      assignmentId: assignment.id,
      side,
      authorId,
      authorName,
      state: 'DUE',
      due: dueOf(side),
      dueClause:
        side === 'MENTOR'
          ? parameters.mentorReportDueDays.clause
          : parameters.menteeReportDueDays.clause,
    });
  open('MENTOR', assignment.mentorId, assignment.mentorName);
  for (const { menteeId, menteeName } of mentees) open('MENTEE', menteeId, menteeName);
  work.publish('ProgrammeEnded.v1', programme.id, {
    programmeId: programme.id,
    assignmentId: assignment.id,
    endedOn: ended.endedOn,
    reason: ended.reason,
    reportsDue: dueOf('MENTOR'),
  });
}
