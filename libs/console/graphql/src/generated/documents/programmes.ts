/* eslint-disable */
import type { ProgrammesQuery, ProgrammesQueryVariables, ProgrammeCardQuery, ProgrammeCardQueryVariables, SaveProgrammeDraftMutation, SaveProgrammeDraftMutationVariables, SubmitProgrammeMutation, SubmitProgrammeMutationVariables, AcquaintWithProgrammeMutation, AcquaintWithProgrammeMutationVariables, AgreeProgrammeMutation, AgreeProgrammeMutationVariables, CompleteProgrammeMutation, CompleteProgrammeMutationVariables, TerminateProgrammeMutation, TerminateProgrammeMutationVariables, CloseProgrammeMutation, CloseProgrammeMutationVariables, LogMeetingMutation, LogMeetingMutationVariables, ConfirmMeetingMutation, ConfirmMeetingMutationVariables, CancelEventMutation, CancelEventMutationVariables, MoveEventMutation, MoveEventMutationVariables, FileReportMutation, FileReportMutationVariables, ReturnReportMutation, ReturnReportMutationVariables, AcceptReportMutation, AcceptReportMutationVariables, ExcuseReportMutation, ExcuseReportMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const ProgrammesDocument = new TypedDocumentString(`
    query Programmes($filter: ProgrammeFilter, $page: PageInput) {
  programmes(filter: $filter, page: $page) {
    total
    counts {
      state
      count
    }
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
  }
}
    `) as unknown as TypedDocumentString<ProgrammesQuery, ProgrammesQueryVariables>;
export const ProgrammeCardDocument = new TypedDocumentString(`
    query ProgrammeCard($id: ID!) {
  programme(id: $id) {
    ...ProgrammeParts
  }
}
    fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
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
  history {
    at
    actorName
    heading
  }
  warnings {
    code
    field
    clause
    details {
      key
      value
    }
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
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
  events {
    type
    title
    plannedDate
  }
}`) as unknown as TypedDocumentString<ProgrammeCardQuery, ProgrammeCardQueryVariables>;
export const SaveProgrammeDraftDocument = new TypedDocumentString(`
    mutation SaveProgrammeDraft($id: ID!, $plan: ProgrammePlanInput!) {
  saveProgrammeDraft(programmeId: $id, plan: $plan) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ... on Refusal {
      ...RefusalParts
    }
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
  history {
    at
    actorName
    heading
  }
  warnings {
    code
    field
    clause
    details {
      key
      value
    }
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
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
  events {
    type
    title
    plannedDate
  }
}`) as unknown as TypedDocumentString<SaveProgrammeDraftMutation, SaveProgrammeDraftMutationVariables>;
export const SubmitProgrammeDocument = new TypedDocumentString(`
    mutation SubmitProgramme($id: ID!) {
  submitProgramme(programmeId: $id) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ... on Refusal {
      ...RefusalParts
    }
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
  history {
    at
    actorName
    heading
  }
  warnings {
    code
    field
    clause
    details {
      key
      value
    }
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
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
  events {
    type
    title
    plannedDate
  }
}`) as unknown as TypedDocumentString<SubmitProgrammeMutation, SubmitProgrammeMutationVariables>;
export const AcquaintWithProgrammeDocument = new TypedDocumentString(`
    mutation AcquaintWithProgramme($id: ID!) {
  acquaintWithProgramme(programmeId: $id) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ... on Refusal {
      ...RefusalParts
    }
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
  history {
    at
    actorName
    heading
  }
  warnings {
    code
    field
    clause
    details {
      key
      value
    }
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
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
  events {
    type
    title
    plannedDate
  }
}`) as unknown as TypedDocumentString<AcquaintWithProgrammeMutation, AcquaintWithProgrammeMutationVariables>;
export const AgreeProgrammeDocument = new TypedDocumentString(`
    mutation AgreeProgramme($id: ID!) {
  agreeProgramme(programmeId: $id) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ... on Refusal {
      ...RefusalParts
    }
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
  history {
    at
    actorName
    heading
  }
  warnings {
    code
    field
    clause
    details {
      key
      value
    }
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
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
  events {
    type
    title
    plannedDate
  }
}`) as unknown as TypedDocumentString<AgreeProgrammeMutation, AgreeProgrammeMutationVariables>;
export const CompleteProgrammeDocument = new TypedDocumentString(`
    mutation CompleteProgramme($id: ID!) {
  completeProgramme(programmeId: $id) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ... on Refusal {
      ...RefusalParts
    }
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
  history {
    at
    actorName
    heading
  }
  warnings {
    code
    field
    clause
    details {
      key
      value
    }
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
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
  events {
    type
    title
    plannedDate
  }
}`) as unknown as TypedDocumentString<CompleteProgrammeMutation, CompleteProgrammeMutationVariables>;
export const TerminateProgrammeDocument = new TypedDocumentString(`
    mutation TerminateProgramme($input: TerminateProgrammeInput!) {
  terminateProgramme(input: $input) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ... on Refusal {
      ...RefusalParts
    }
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
  history {
    at
    actorName
    heading
  }
  warnings {
    code
    field
    clause
    details {
      key
      value
    }
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
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
  events {
    type
    title
    plannedDate
  }
}`) as unknown as TypedDocumentString<TerminateProgrammeMutation, TerminateProgrammeMutationVariables>;
export const CloseProgrammeDocument = new TypedDocumentString(`
    mutation CloseProgramme($id: ID!) {
  closeProgramme(programmeId: $id) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ... on Refusal {
      ...RefusalParts
    }
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
  history {
    at
    actorName
    heading
  }
  warnings {
    code
    field
    clause
    details {
      key
      value
    }
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
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
  events {
    type
    title
    plannedDate
  }
}`) as unknown as TypedDocumentString<CloseProgrammeMutation, CloseProgrammeMutationVariables>;
export const LogMeetingDocument = new TypedDocumentString(`
    mutation LogMeeting($input: LogMeetingInput!) {
  logMeeting(input: $input) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ... on Refusal {
      ...RefusalParts
    }
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
  history {
    at
    actorName
    heading
  }
  warnings {
    code
    field
    clause
    details {
      key
      value
    }
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
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
  events {
    type
    title
    plannedDate
  }
}`) as unknown as TypedDocumentString<LogMeetingMutation, LogMeetingMutationVariables>;
export const ConfirmMeetingDocument = new TypedDocumentString(`
    mutation ConfirmMeeting($id: ID!) {
  confirmMeeting(eventId: $id) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ... on Refusal {
      ...RefusalParts
    }
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
  history {
    at
    actorName
    heading
  }
  warnings {
    code
    field
    clause
    details {
      key
      value
    }
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
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
  events {
    type
    title
    plannedDate
  }
}`) as unknown as TypedDocumentString<ConfirmMeetingMutation, ConfirmMeetingMutationVariables>;
export const CancelEventDocument = new TypedDocumentString(`
    mutation CancelEvent($id: ID!, $reason: String!) {
  cancelEvent(eventId: $id, reason: $reason) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ... on Refusal {
      ...RefusalParts
    }
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
  history {
    at
    actorName
    heading
  }
  warnings {
    code
    field
    clause
    details {
      key
      value
    }
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
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
  events {
    type
    title
    plannedDate
  }
}`) as unknown as TypedDocumentString<CancelEventMutation, CancelEventMutationVariables>;
export const MoveEventDocument = new TypedDocumentString(`
    mutation MoveEvent($id: ID!, $plannedDate: LocalDate!, $reason: String!) {
  moveEvent(eventId: $id, plannedDate: $plannedDate, reason: $reason) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ... on Refusal {
      ...RefusalParts
    }
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
  history {
    at
    actorName
    heading
  }
  warnings {
    code
    field
    clause
    details {
      key
      value
    }
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
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
  events {
    type
    title
    plannedDate
  }
}`) as unknown as TypedDocumentString<MoveEventMutation, MoveEventMutationVariables>;
export const FileReportDocument = new TypedDocumentString(`
    mutation FileReport($input: FileReportInput!) {
  fileReport(input: $input) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ... on Refusal {
      ...RefusalParts
    }
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
  history {
    at
    actorName
    heading
  }
  warnings {
    code
    field
    clause
    details {
      key
      value
    }
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
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
  events {
    type
    title
    plannedDate
  }
}`) as unknown as TypedDocumentString<FileReportMutation, FileReportMutationVariables>;
export const ReturnReportDocument = new TypedDocumentString(`
    mutation ReturnReport($id: ID!, $gaps: [ReportGap!]!) {
  returnReport(reportId: $id, gaps: $gaps) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ... on Refusal {
      ...RefusalParts
    }
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
  history {
    at
    actorName
    heading
  }
  warnings {
    code
    field
    clause
    details {
      key
      value
    }
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
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
  events {
    type
    title
    plannedDate
  }
}`) as unknown as TypedDocumentString<ReturnReportMutation, ReturnReportMutationVariables>;
export const AcceptReportDocument = new TypedDocumentString(`
    mutation AcceptReport($id: ID!) {
  acceptReport(reportId: $id) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ... on Refusal {
      ...RefusalParts
    }
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
  history {
    at
    actorName
    heading
  }
  warnings {
    code
    field
    clause
    details {
      key
      value
    }
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
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
  events {
    type
    title
    plannedDate
  }
}`) as unknown as TypedDocumentString<AcceptReportMutation, AcceptReportMutationVariables>;
export const ExcuseReportDocument = new TypedDocumentString(`
    mutation ExcuseReport($id: ID!, $reason: String!) {
  excuseReport(reportId: $id, reason: $reason) {
    __typename
    ... on Programme {
      ...ProgrammeParts
    }
    ... on Refusal {
      ...RefusalParts
    }
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
  history {
    at
    actorName
    heading
  }
  warnings {
    code
    field
    clause
    details {
      key
      value
    }
  }
  endedOn
  endReason
  explanation
  closedOn
  documentId
  availableActions
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
  events {
    type
    title
    plannedDate
  }
}`) as unknown as TypedDocumentString<ExcuseReportMutation, ExcuseReportMutationVariables>;
