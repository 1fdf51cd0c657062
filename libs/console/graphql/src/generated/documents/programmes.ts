/* eslint-disable */
import type { ProgrammesQuery, ProgrammesQueryVariables, ProgrammeQuery, ProgrammeQueryVariables, SaveProgrammeDraftMutation, SaveProgrammeDraftMutationVariables, SubmitProgrammeMutation, SubmitProgrammeMutationVariables, AcquaintWithProgrammeMutation, AcquaintWithProgrammeMutationVariables, AgreeProgrammeMutation, AgreeProgrammeMutationVariables, CompleteProgrammeMutation, CompleteProgrammeMutationVariables, TerminateProgrammeMutation, TerminateProgrammeMutationVariables, CloseProgrammeMutation, CloseProgrammeMutationVariables, LogMeetingMutation, LogMeetingMutationVariables, ConfirmMeetingMutation, ConfirmMeetingMutationVariables, CancelEventMutation, CancelEventMutationVariables, MoveEventMutation, MoveEventMutationVariables, FileReportMutation, FileReportMutationVariables, ReturnReportMutation, ReturnReportMutationVariables, AcceptReportMutation, AcceptReportMutationVariables, ExcuseReportMutation, ExcuseReportMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const ProgrammesDocument = new TypedDocumentString(`
    query Programmes($filter: ProgrammeFilter, $page: PageInput) {
  programmes(filter: $filter, page: $page) {
    items {
      id
      schoolName
      state
      submitted
      mentorName
      menteeNames
      form
      from
      to
      due
      dueClause
      overdue
      nextEventTitle
      nextEventDate
      eventsDone
      eventsTotal
      reportsOpen
    }
    total
    counts {
      state
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ProgrammesQuery, ProgrammesQueryVariables>;
export const ProgrammeDocument = new TypedDocumentString(`
    query Programme($id: ID!) {
  programme(id: $id) {
    ...ProgrammeParts
  }
}
    fragment RefusalParts on Refusal {
  code
  field
  clause
  details {
    key
    value
  }
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}
fragment PlanParts on ProgrammePlanItem {
  primaryForm
  forms
  kinds
  from
  to
  goals
  difficulties
  strengths
  directions
  expectedResults
  events {
    type
    title
    plannedDate
  }
}
fragment ProgrammeParts on Programme {
  id
  assignmentId
  schoolName
  state
  version
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  form
  kinds
  orderNumber
  orderDate
  assignmentFrom
  assignmentTo
  due
  dueClause
  submittedOn
  acquaintedIds
  agreedOn
  agreedByName
  plan {
    ...PlanParts
  }
  draft {
    ...PlanParts
  }
  events {
    id
    planned
    type
    title
    plannedDate
    state
    reason
    heldOn
    minutes
    attendeeIds
    confirmedByIds
    notes
    checkResult
    availableActions
  }
  reports {
    id
    side
    authorId
    authorName
    state
    due
    dueClause
    filedOn
    gaps
    excuseReason
    documentId
    readable
    performance
    recommendations
    course
    mentorWork
    rating
    availableActions
  }
  versions {
    no
    submittedOn
    authorName
  }
  history {
    at
    actorName
    heading
  }
  warnings {
    ...RefusalParts
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
}`) as unknown as TypedDocumentString<ProgrammeQuery, ProgrammeQueryVariables>;
export const SaveProgrammeDraftDocument = new TypedDocumentString(`
    mutation SaveProgrammeDraft($programmeId: ID!, $plan: ProgrammePlanInput!) {
  saveProgrammeDraft(programmeId: $programmeId, plan: $plan) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  field
  clause
  details {
    key
    value
  }
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}
fragment PlanParts on ProgrammePlanItem {
  primaryForm
  forms
  kinds
  from
  to
  goals
  difficulties
  strengths
  directions
  expectedResults
  events {
    type
    title
    plannedDate
  }
}
fragment ProgrammeParts on Programme {
  id
  assignmentId
  schoolName
  state
  version
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  form
  kinds
  orderNumber
  orderDate
  assignmentFrom
  assignmentTo
  due
  dueClause
  submittedOn
  acquaintedIds
  agreedOn
  agreedByName
  plan {
    ...PlanParts
  }
  draft {
    ...PlanParts
  }
  events {
    id
    planned
    type
    title
    plannedDate
    state
    reason
    heldOn
    minutes
    attendeeIds
    confirmedByIds
    notes
    checkResult
    availableActions
  }
  reports {
    id
    side
    authorId
    authorName
    state
    due
    dueClause
    filedOn
    gaps
    excuseReason
    documentId
    readable
    performance
    recommendations
    course
    mentorWork
    rating
    availableActions
  }
  versions {
    no
    submittedOn
    authorName
  }
  history {
    at
    actorName
    heading
  }
  warnings {
    ...RefusalParts
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
}`) as unknown as TypedDocumentString<SaveProgrammeDraftMutation, SaveProgrammeDraftMutationVariables>;
export const SubmitProgrammeDocument = new TypedDocumentString(`
    mutation SubmitProgramme($programmeId: ID!) {
  submitProgramme(programmeId: $programmeId) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  field
  clause
  details {
    key
    value
  }
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}
fragment PlanParts on ProgrammePlanItem {
  primaryForm
  forms
  kinds
  from
  to
  goals
  difficulties
  strengths
  directions
  expectedResults
  events {
    type
    title
    plannedDate
  }
}
fragment ProgrammeParts on Programme {
  id
  assignmentId
  schoolName
  state
  version
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  form
  kinds
  orderNumber
  orderDate
  assignmentFrom
  assignmentTo
  due
  dueClause
  submittedOn
  acquaintedIds
  agreedOn
  agreedByName
  plan {
    ...PlanParts
  }
  draft {
    ...PlanParts
  }
  events {
    id
    planned
    type
    title
    plannedDate
    state
    reason
    heldOn
    minutes
    attendeeIds
    confirmedByIds
    notes
    checkResult
    availableActions
  }
  reports {
    id
    side
    authorId
    authorName
    state
    due
    dueClause
    filedOn
    gaps
    excuseReason
    documentId
    readable
    performance
    recommendations
    course
    mentorWork
    rating
    availableActions
  }
  versions {
    no
    submittedOn
    authorName
  }
  history {
    at
    actorName
    heading
  }
  warnings {
    ...RefusalParts
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
}`) as unknown as TypedDocumentString<SubmitProgrammeMutation, SubmitProgrammeMutationVariables>;
export const AcquaintWithProgrammeDocument = new TypedDocumentString(`
    mutation AcquaintWithProgramme($programmeId: ID!) {
  acquaintWithProgramme(programmeId: $programmeId) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  field
  clause
  details {
    key
    value
  }
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}
fragment PlanParts on ProgrammePlanItem {
  primaryForm
  forms
  kinds
  from
  to
  goals
  difficulties
  strengths
  directions
  expectedResults
  events {
    type
    title
    plannedDate
  }
}
fragment ProgrammeParts on Programme {
  id
  assignmentId
  schoolName
  state
  version
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  form
  kinds
  orderNumber
  orderDate
  assignmentFrom
  assignmentTo
  due
  dueClause
  submittedOn
  acquaintedIds
  agreedOn
  agreedByName
  plan {
    ...PlanParts
  }
  draft {
    ...PlanParts
  }
  events {
    id
    planned
    type
    title
    plannedDate
    state
    reason
    heldOn
    minutes
    attendeeIds
    confirmedByIds
    notes
    checkResult
    availableActions
  }
  reports {
    id
    side
    authorId
    authorName
    state
    due
    dueClause
    filedOn
    gaps
    excuseReason
    documentId
    readable
    performance
    recommendations
    course
    mentorWork
    rating
    availableActions
  }
  versions {
    no
    submittedOn
    authorName
  }
  history {
    at
    actorName
    heading
  }
  warnings {
    ...RefusalParts
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
}`) as unknown as TypedDocumentString<AcquaintWithProgrammeMutation, AcquaintWithProgrammeMutationVariables>;
export const AgreeProgrammeDocument = new TypedDocumentString(`
    mutation AgreeProgramme($programmeId: ID!) {
  agreeProgramme(programmeId: $programmeId) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  field
  clause
  details {
    key
    value
  }
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}
fragment PlanParts on ProgrammePlanItem {
  primaryForm
  forms
  kinds
  from
  to
  goals
  difficulties
  strengths
  directions
  expectedResults
  events {
    type
    title
    plannedDate
  }
}
fragment ProgrammeParts on Programme {
  id
  assignmentId
  schoolName
  state
  version
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  form
  kinds
  orderNumber
  orderDate
  assignmentFrom
  assignmentTo
  due
  dueClause
  submittedOn
  acquaintedIds
  agreedOn
  agreedByName
  plan {
    ...PlanParts
  }
  draft {
    ...PlanParts
  }
  events {
    id
    planned
    type
    title
    plannedDate
    state
    reason
    heldOn
    minutes
    attendeeIds
    confirmedByIds
    notes
    checkResult
    availableActions
  }
  reports {
    id
    side
    authorId
    authorName
    state
    due
    dueClause
    filedOn
    gaps
    excuseReason
    documentId
    readable
    performance
    recommendations
    course
    mentorWork
    rating
    availableActions
  }
  versions {
    no
    submittedOn
    authorName
  }
  history {
    at
    actorName
    heading
  }
  warnings {
    ...RefusalParts
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
}`) as unknown as TypedDocumentString<AgreeProgrammeMutation, AgreeProgrammeMutationVariables>;
export const CompleteProgrammeDocument = new TypedDocumentString(`
    mutation CompleteProgramme($programmeId: ID!, $completedOn: LocalDate) {
  completeProgramme(programmeId: $programmeId, completedOn: $completedOn) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  field
  clause
  details {
    key
    value
  }
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}
fragment PlanParts on ProgrammePlanItem {
  primaryForm
  forms
  kinds
  from
  to
  goals
  difficulties
  strengths
  directions
  expectedResults
  events {
    type
    title
    plannedDate
  }
}
fragment ProgrammeParts on Programme {
  id
  assignmentId
  schoolName
  state
  version
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  form
  kinds
  orderNumber
  orderDate
  assignmentFrom
  assignmentTo
  due
  dueClause
  submittedOn
  acquaintedIds
  agreedOn
  agreedByName
  plan {
    ...PlanParts
  }
  draft {
    ...PlanParts
  }
  events {
    id
    planned
    type
    title
    plannedDate
    state
    reason
    heldOn
    minutes
    attendeeIds
    confirmedByIds
    notes
    checkResult
    availableActions
  }
  reports {
    id
    side
    authorId
    authorName
    state
    due
    dueClause
    filedOn
    gaps
    excuseReason
    documentId
    readable
    performance
    recommendations
    course
    mentorWork
    rating
    availableActions
  }
  versions {
    no
    submittedOn
    authorName
  }
  history {
    at
    actorName
    heading
  }
  warnings {
    ...RefusalParts
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
}`) as unknown as TypedDocumentString<CompleteProgrammeMutation, CompleteProgrammeMutationVariables>;
export const TerminateProgrammeDocument = new TypedDocumentString(`
    mutation TerminateProgramme($input: TerminateProgrammeInput!) {
  terminateProgramme(input: $input) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  field
  clause
  details {
    key
    value
  }
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}
fragment PlanParts on ProgrammePlanItem {
  primaryForm
  forms
  kinds
  from
  to
  goals
  difficulties
  strengths
  directions
  expectedResults
  events {
    type
    title
    plannedDate
  }
}
fragment ProgrammeParts on Programme {
  id
  assignmentId
  schoolName
  state
  version
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  form
  kinds
  orderNumber
  orderDate
  assignmentFrom
  assignmentTo
  due
  dueClause
  submittedOn
  acquaintedIds
  agreedOn
  agreedByName
  plan {
    ...PlanParts
  }
  draft {
    ...PlanParts
  }
  events {
    id
    planned
    type
    title
    plannedDate
    state
    reason
    heldOn
    minutes
    attendeeIds
    confirmedByIds
    notes
    checkResult
    availableActions
  }
  reports {
    id
    side
    authorId
    authorName
    state
    due
    dueClause
    filedOn
    gaps
    excuseReason
    documentId
    readable
    performance
    recommendations
    course
    mentorWork
    rating
    availableActions
  }
  versions {
    no
    submittedOn
    authorName
  }
  history {
    at
    actorName
    heading
  }
  warnings {
    ...RefusalParts
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
}`) as unknown as TypedDocumentString<TerminateProgrammeMutation, TerminateProgrammeMutationVariables>;
export const CloseProgrammeDocument = new TypedDocumentString(`
    mutation CloseProgramme($programmeId: ID!) {
  closeProgramme(programmeId: $programmeId) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  field
  clause
  details {
    key
    value
  }
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}
fragment PlanParts on ProgrammePlanItem {
  primaryForm
  forms
  kinds
  from
  to
  goals
  difficulties
  strengths
  directions
  expectedResults
  events {
    type
    title
    plannedDate
  }
}
fragment ProgrammeParts on Programme {
  id
  assignmentId
  schoolName
  state
  version
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  form
  kinds
  orderNumber
  orderDate
  assignmentFrom
  assignmentTo
  due
  dueClause
  submittedOn
  acquaintedIds
  agreedOn
  agreedByName
  plan {
    ...PlanParts
  }
  draft {
    ...PlanParts
  }
  events {
    id
    planned
    type
    title
    plannedDate
    state
    reason
    heldOn
    minutes
    attendeeIds
    confirmedByIds
    notes
    checkResult
    availableActions
  }
  reports {
    id
    side
    authorId
    authorName
    state
    due
    dueClause
    filedOn
    gaps
    excuseReason
    documentId
    readable
    performance
    recommendations
    course
    mentorWork
    rating
    availableActions
  }
  versions {
    no
    submittedOn
    authorName
  }
  history {
    at
    actorName
    heading
  }
  warnings {
    ...RefusalParts
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
}`) as unknown as TypedDocumentString<CloseProgrammeMutation, CloseProgrammeMutationVariables>;
export const LogMeetingDocument = new TypedDocumentString(`
    mutation LogMeeting($input: LogMeetingInput!) {
  logMeeting(input: $input) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  field
  clause
  details {
    key
    value
  }
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}
fragment PlanParts on ProgrammePlanItem {
  primaryForm
  forms
  kinds
  from
  to
  goals
  difficulties
  strengths
  directions
  expectedResults
  events {
    type
    title
    plannedDate
  }
}
fragment ProgrammeParts on Programme {
  id
  assignmentId
  schoolName
  state
  version
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  form
  kinds
  orderNumber
  orderDate
  assignmentFrom
  assignmentTo
  due
  dueClause
  submittedOn
  acquaintedIds
  agreedOn
  agreedByName
  plan {
    ...PlanParts
  }
  draft {
    ...PlanParts
  }
  events {
    id
    planned
    type
    title
    plannedDate
    state
    reason
    heldOn
    minutes
    attendeeIds
    confirmedByIds
    notes
    checkResult
    availableActions
  }
  reports {
    id
    side
    authorId
    authorName
    state
    due
    dueClause
    filedOn
    gaps
    excuseReason
    documentId
    readable
    performance
    recommendations
    course
    mentorWork
    rating
    availableActions
  }
  versions {
    no
    submittedOn
    authorName
  }
  history {
    at
    actorName
    heading
  }
  warnings {
    ...RefusalParts
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
}`) as unknown as TypedDocumentString<LogMeetingMutation, LogMeetingMutationVariables>;
export const ConfirmMeetingDocument = new TypedDocumentString(`
    mutation ConfirmMeeting($eventId: ID!) {
  confirmMeeting(eventId: $eventId) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  field
  clause
  details {
    key
    value
  }
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}
fragment PlanParts on ProgrammePlanItem {
  primaryForm
  forms
  kinds
  from
  to
  goals
  difficulties
  strengths
  directions
  expectedResults
  events {
    type
    title
    plannedDate
  }
}
fragment ProgrammeParts on Programme {
  id
  assignmentId
  schoolName
  state
  version
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  form
  kinds
  orderNumber
  orderDate
  assignmentFrom
  assignmentTo
  due
  dueClause
  submittedOn
  acquaintedIds
  agreedOn
  agreedByName
  plan {
    ...PlanParts
  }
  draft {
    ...PlanParts
  }
  events {
    id
    planned
    type
    title
    plannedDate
    state
    reason
    heldOn
    minutes
    attendeeIds
    confirmedByIds
    notes
    checkResult
    availableActions
  }
  reports {
    id
    side
    authorId
    authorName
    state
    due
    dueClause
    filedOn
    gaps
    excuseReason
    documentId
    readable
    performance
    recommendations
    course
    mentorWork
    rating
    availableActions
  }
  versions {
    no
    submittedOn
    authorName
  }
  history {
    at
    actorName
    heading
  }
  warnings {
    ...RefusalParts
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
}`) as unknown as TypedDocumentString<ConfirmMeetingMutation, ConfirmMeetingMutationVariables>;
export const CancelEventDocument = new TypedDocumentString(`
    mutation CancelEvent($eventId: ID!, $reason: String!) {
  cancelEvent(eventId: $eventId, reason: $reason) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  field
  clause
  details {
    key
    value
  }
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}
fragment PlanParts on ProgrammePlanItem {
  primaryForm
  forms
  kinds
  from
  to
  goals
  difficulties
  strengths
  directions
  expectedResults
  events {
    type
    title
    plannedDate
  }
}
fragment ProgrammeParts on Programme {
  id
  assignmentId
  schoolName
  state
  version
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  form
  kinds
  orderNumber
  orderDate
  assignmentFrom
  assignmentTo
  due
  dueClause
  submittedOn
  acquaintedIds
  agreedOn
  agreedByName
  plan {
    ...PlanParts
  }
  draft {
    ...PlanParts
  }
  events {
    id
    planned
    type
    title
    plannedDate
    state
    reason
    heldOn
    minutes
    attendeeIds
    confirmedByIds
    notes
    checkResult
    availableActions
  }
  reports {
    id
    side
    authorId
    authorName
    state
    due
    dueClause
    filedOn
    gaps
    excuseReason
    documentId
    readable
    performance
    recommendations
    course
    mentorWork
    rating
    availableActions
  }
  versions {
    no
    submittedOn
    authorName
  }
  history {
    at
    actorName
    heading
  }
  warnings {
    ...RefusalParts
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
}`) as unknown as TypedDocumentString<CancelEventMutation, CancelEventMutationVariables>;
export const MoveEventDocument = new TypedDocumentString(`
    mutation MoveEvent($eventId: ID!, $plannedDate: LocalDate!, $reason: String!) {
  moveEvent(eventId: $eventId, plannedDate: $plannedDate, reason: $reason) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  field
  clause
  details {
    key
    value
  }
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}
fragment PlanParts on ProgrammePlanItem {
  primaryForm
  forms
  kinds
  from
  to
  goals
  difficulties
  strengths
  directions
  expectedResults
  events {
    type
    title
    plannedDate
  }
}
fragment ProgrammeParts on Programme {
  id
  assignmentId
  schoolName
  state
  version
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  form
  kinds
  orderNumber
  orderDate
  assignmentFrom
  assignmentTo
  due
  dueClause
  submittedOn
  acquaintedIds
  agreedOn
  agreedByName
  plan {
    ...PlanParts
  }
  draft {
    ...PlanParts
  }
  events {
    id
    planned
    type
    title
    plannedDate
    state
    reason
    heldOn
    minutes
    attendeeIds
    confirmedByIds
    notes
    checkResult
    availableActions
  }
  reports {
    id
    side
    authorId
    authorName
    state
    due
    dueClause
    filedOn
    gaps
    excuseReason
    documentId
    readable
    performance
    recommendations
    course
    mentorWork
    rating
    availableActions
  }
  versions {
    no
    submittedOn
    authorName
  }
  history {
    at
    actorName
    heading
  }
  warnings {
    ...RefusalParts
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
}`) as unknown as TypedDocumentString<MoveEventMutation, MoveEventMutationVariables>;
export const FileReportDocument = new TypedDocumentString(`
    mutation FileReport($input: FileReportInput!) {
  fileReport(input: $input) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  field
  clause
  details {
    key
    value
  }
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}
fragment PlanParts on ProgrammePlanItem {
  primaryForm
  forms
  kinds
  from
  to
  goals
  difficulties
  strengths
  directions
  expectedResults
  events {
    type
    title
    plannedDate
  }
}
fragment ProgrammeParts on Programme {
  id
  assignmentId
  schoolName
  state
  version
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  form
  kinds
  orderNumber
  orderDate
  assignmentFrom
  assignmentTo
  due
  dueClause
  submittedOn
  acquaintedIds
  agreedOn
  agreedByName
  plan {
    ...PlanParts
  }
  draft {
    ...PlanParts
  }
  events {
    id
    planned
    type
    title
    plannedDate
    state
    reason
    heldOn
    minutes
    attendeeIds
    confirmedByIds
    notes
    checkResult
    availableActions
  }
  reports {
    id
    side
    authorId
    authorName
    state
    due
    dueClause
    filedOn
    gaps
    excuseReason
    documentId
    readable
    performance
    recommendations
    course
    mentorWork
    rating
    availableActions
  }
  versions {
    no
    submittedOn
    authorName
  }
  history {
    at
    actorName
    heading
  }
  warnings {
    ...RefusalParts
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
}`) as unknown as TypedDocumentString<FileReportMutation, FileReportMutationVariables>;
export const ReturnReportDocument = new TypedDocumentString(`
    mutation ReturnReport($reportId: ID!, $gaps: [ReportGap!]!) {
  returnReport(reportId: $reportId, gaps: $gaps) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  field
  clause
  details {
    key
    value
  }
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}
fragment PlanParts on ProgrammePlanItem {
  primaryForm
  forms
  kinds
  from
  to
  goals
  difficulties
  strengths
  directions
  expectedResults
  events {
    type
    title
    plannedDate
  }
}
fragment ProgrammeParts on Programme {
  id
  assignmentId
  schoolName
  state
  version
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  form
  kinds
  orderNumber
  orderDate
  assignmentFrom
  assignmentTo
  due
  dueClause
  submittedOn
  acquaintedIds
  agreedOn
  agreedByName
  plan {
    ...PlanParts
  }
  draft {
    ...PlanParts
  }
  events {
    id
    planned
    type
    title
    plannedDate
    state
    reason
    heldOn
    minutes
    attendeeIds
    confirmedByIds
    notes
    checkResult
    availableActions
  }
  reports {
    id
    side
    authorId
    authorName
    state
    due
    dueClause
    filedOn
    gaps
    excuseReason
    documentId
    readable
    performance
    recommendations
    course
    mentorWork
    rating
    availableActions
  }
  versions {
    no
    submittedOn
    authorName
  }
  history {
    at
    actorName
    heading
  }
  warnings {
    ...RefusalParts
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
}`) as unknown as TypedDocumentString<ReturnReportMutation, ReturnReportMutationVariables>;
export const AcceptReportDocument = new TypedDocumentString(`
    mutation AcceptReport($reportId: ID!) {
  acceptReport(reportId: $reportId) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  field
  clause
  details {
    key
    value
  }
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}
fragment PlanParts on ProgrammePlanItem {
  primaryForm
  forms
  kinds
  from
  to
  goals
  difficulties
  strengths
  directions
  expectedResults
  events {
    type
    title
    plannedDate
  }
}
fragment ProgrammeParts on Programme {
  id
  assignmentId
  schoolName
  state
  version
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  form
  kinds
  orderNumber
  orderDate
  assignmentFrom
  assignmentTo
  due
  dueClause
  submittedOn
  acquaintedIds
  agreedOn
  agreedByName
  plan {
    ...PlanParts
  }
  draft {
    ...PlanParts
  }
  events {
    id
    planned
    type
    title
    plannedDate
    state
    reason
    heldOn
    minutes
    attendeeIds
    confirmedByIds
    notes
    checkResult
    availableActions
  }
  reports {
    id
    side
    authorId
    authorName
    state
    due
    dueClause
    filedOn
    gaps
    excuseReason
    documentId
    readable
    performance
    recommendations
    course
    mentorWork
    rating
    availableActions
  }
  versions {
    no
    submittedOn
    authorName
  }
  history {
    at
    actorName
    heading
  }
  warnings {
    ...RefusalParts
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
}`) as unknown as TypedDocumentString<AcceptReportMutation, AcceptReportMutationVariables>;
export const ExcuseReportDocument = new TypedDocumentString(`
    mutation ExcuseReport($reportId: ID!, $reason: String!) {
  excuseReport(reportId: $reportId, reason: $reason) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  field
  clause
  details {
    key
    value
  }
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}
fragment PlanParts on ProgrammePlanItem {
  primaryForm
  forms
  kinds
  from
  to
  goals
  difficulties
  strengths
  directions
  expectedResults
  events {
    type
    title
    plannedDate
  }
}
fragment ProgrammeParts on Programme {
  id
  assignmentId
  schoolName
  state
  version
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  form
  kinds
  orderNumber
  orderDate
  assignmentFrom
  assignmentTo
  due
  dueClause
  submittedOn
  acquaintedIds
  agreedOn
  agreedByName
  plan {
    ...PlanParts
  }
  draft {
    ...PlanParts
  }
  events {
    id
    planned
    type
    title
    plannedDate
    state
    reason
    heldOn
    minutes
    attendeeIds
    confirmedByIds
    notes
    checkResult
    availableActions
  }
  reports {
    id
    side
    authorId
    authorName
    state
    due
    dueClause
    filedOn
    gaps
    excuseReason
    documentId
    readable
    performance
    recommendations
    course
    mentorWork
    rating
    availableActions
  }
  versions {
    no
    submittedOn
    authorName
  }
  history {
    at
    actorName
    heading
  }
  warnings {
    ...RefusalParts
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
}`) as unknown as TypedDocumentString<ExcuseReportMutation, ExcuseReportMutationVariables>;
