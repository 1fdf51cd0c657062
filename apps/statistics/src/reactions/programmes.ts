import type { Reactions } from '@nastavnik/runtime';

import { Assignment } from '../facts/assignment.entity';
import { AuthorityPackage } from '../facts/authority-package.entity';
import { Programme } from '../facts/programme.entity';
import { ProgrammeEvent } from '../facts/programme-event.entity';
import { Report } from '../facts/report.entity';
import { recordFact } from './record-fact';
import { recordMentees } from './record-mentees';
import { recordPlan } from './record-plan';

export const programmeReactions: Reactions = {
  'AssignmentProposed.v1': async (work, said, message) => {
    const { assignmentId, mentorId, mentorSchoolId, form, menteeIds } = said;
    await recordFact(work, message, Assignment, assignmentId, { mentorId, mentorSchoolId, form });
    await recordMentees(work, message, assignmentId, menteeIds);
  },

  'AssignmentAppointed.v1': async (work, said, message) => {
    const { assignmentId, mentorId, mentorSchoolId, form, menteeIds } = said;
    await recordFact(work, message, Assignment, assignmentId, {
      mentorId,
      mentorSchoolId,
      form,
      actDate: said.actDate,
      actNumber: said.actNumber,
      startsOn: said.from,
      termEndsOn: said.to,
      supersedesId: said.supersedesId,
    });
    await recordMentees(work, message, assignmentId, menteeIds);
  },

  'AssignmentEnded.v1': async (work, said, message) => {
    const { assignmentId, mentorId, mentorSchoolId, form, menteeIds } = said;
    const { endedOn, outcome, reason } = said;
    await recordFact(work, message, Assignment, assignmentId, {
      mentorId,
      mentorSchoolId,
      form,
      endedOn,
      outcome,
      reason,
    });
    await recordMentees(work, message, assignmentId, menteeIds);
  },

  'ProgrammeDrafted.v1': (work, { programmeId, assignmentId, due }, message) =>
    recordFact(work, message, Programme, programmeId, { assignmentId, due }),

  'ProgrammeAgreed.v1': async (work, said, message) => {
    const { programmeId, assignmentId, agreedOn, due, plan } = said;
    await recordFact(work, message, Programme, programmeId, { assignmentId, agreedOn, due });
    if (plan) await recordPlan(work, message, programmeId, plan);
  },

  'ProgrammeEnded.v1': (work, said, message) => {
    const { programmeId, assignmentId, endedOn, reason, reportsDue } = said;
    const facts = { assignmentId, endedOn, reason, reportsDue };
    return recordFact(work, message, Programme, programmeId, facts);
  },

  'ProgrammeClosed.v1': (work, { programmeId, assignmentId, closedOn }, message) =>
    recordFact(work, message, Programme, programmeId, { assignmentId, closedOn }),

  'MeetingHeld.v1': (work, { programmeId, eventId, heldOn, minutes }, message) =>
    recordFact(work, message, ProgrammeEvent, eventId, { programmeId, heldOn, minutes }),

  'ReportFiled.v1': (work, said, message) => {
    const { reportId, programmeId, authorId, side, filedOn, due, rating } = said;
    const facts = { programmeId, authorId, side, filedOn, due, rating };
    return recordFact(work, message, Report, reportId, facts);
  },

  'PackageSubmitted.v1': (work, { packageId, menteeId, submittedOn }, message) =>
    recordFact(work, message, AuthorityPackage, packageId, { menteeId, submittedOn }),

  'PackageDecided.v1': (work, { packageId, menteeId, outcome, decidedOn }, message) =>
    recordFact(work, message, AuthorityPackage, packageId, { menteeId, outcome, decidedOn }),
};
