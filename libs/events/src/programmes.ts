import { z } from 'zod';

import { day, id, mentoringForm, subject } from './shapes';

const pair = {
  assignmentId: id,
  mentorId: id,
  /** The mentor's school where it is another one than the mentee's. */
  mentorSchoolId: id,
  menteeIds: z.array(id),
  form: mentoringForm,
};

/** Published by programmes, always in the mentee's school. */
export const programmesMessages = {
  'AssignmentProposed.v1': z.object({ ...pair }),
  'AssignmentAppointed.v1': z.object({
    ...pair,
    kinds: z.array(z.string()),
    actDate: day,
    actNumber: z.string(),
    appointmentDue: day.nullable(),
    from: day,
    to: day,
    supersedesId: id.nullable(),
  }),
  'AssignmentEnded.v1': z.object({
    ...pair,
    endedOn: day,
    outcome: z.enum(['ENDED', 'REPLACED', 'RESIGNED', 'CANCELLED']),
    reason: z.string(),
  }),
  'ProgrammeDrafted.v1': z.object({ programmeId: id, assignmentId: id, due: day.nullable() }),
  'ProgrammeAgreed.v1': z.object({
    programmeId: id,
    assignmentId: id,
    agreedOn: day,
    due: day.nullable(),
    eventsPlanned: z.number().int(),
    /** The events that are to be held, by the plan as it stands; the message is repeated when the plan changes. */
    plan: z.array(z.object({ eventId: id, plannedDate: day })).nullish(),
  }),
  'ProgrammeEnded.v1': z.object({
    programmeId: id,
    assignmentId: id,
    endedOn: day,
    reason: z.string(),
    reportsDue: day.nullable(),
  }),
  'ProgrammeClosed.v1': z.object({ programmeId: id, assignmentId: id, closedOn: day }),
  'MeetingHeld.v1': z.object({
    programmeId: id,
    eventId: id,
    heldOn: day,
    minutes: z.number().int(),
    confirmed: z.boolean(),
  }),
  'ReportFiled.v1': z.object({
    reportId: id,
    programmeId: id,
    authorId: id,
    side: z.enum(['MENTOR', 'MENTEE']),
    filedOn: day,
    due: day.nullable(),
    rating: z.number().int().nullable(),
  }),
  /** To itself: the next piece of a draft of the common search, off the way of requests. */
  'MatchDraftRequested.v1': z.object({ draftId: id }),
  'PackageSubmitted.v1': z.object({ packageId: id, menteeId: id, submittedOn: day }),
  'PackageDecided.v1': z.object({
    packageId: id,
    menteeId: id,
    outcome: z.enum(['RETURNED', 'ACCEPTED', 'REFUSED', 'ACT_ISSUED']),
    decidedOn: day,
  }),
  /** Any service asks documents for a paper; asking twice with one request id makes one paper. */
  'DocumentRequested.v1': z.object({
    requestId: id,
    code: z.string().regex(/^D\d\d[A-Z]?$/),
    subject,
    title: z.string(),
    /** Who is to sign, in order; a role where the person is not known in advance. */
    signers: z.array(z.object({ personId: id.nullable(), role: z.string() })),
    /** Persons who must be acquainted with the signed paper. */
    acquaint: z.array(id),
    /** The term that the signature serves, with its clause: the day's list shows it. */
    due: z.object({ on: day, clause: z.string().nullable() }).nullish(),
    /** What the paper says; its shape belongs to the code (`paperFacts`). */
    facts: z.record(z.string(), z.unknown()),
  }),
};
