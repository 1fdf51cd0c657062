/* eslint-disable */
import type { OpenReplacementCaseMutation, OpenReplacementCaseMutationVariables, ReviewReplacementCaseMutation, ReviewReplacementCaseMutationVariables, RejectReplacementCaseMutation, RejectReplacementCaseMutationVariables, WithdrawReplacementCaseMutation, WithdrawReplacementCaseMutationVariables, ProposeReplacementMutation, ProposeReplacementMutationVariables, EndWithoutSubstituteMutation, EndWithoutSubstituteMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const OpenReplacementCaseDocument = new TypedDocumentString(`
    mutation OpenReplacementCase($input: OpenCaseInput!) {
  openReplacementCase(input: $input) {
    __typename
    ... on Pair {
      ...PairParts
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
fragment PairParts on Pair {
  id
  schoolId
  schoolName
  state
  via
  packageId
  form
  forms
  kinds
  from
  to
  termReason
  payTerms
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  consents {
    personId
    name
    kind
    state
    signedOn
    documentId
  }
  proposedOn
  appointmentDue
  appointmentClause
  orderRequested
  orderDocumentId
  orderNumber
  orderDate
  programmeId
  programmeState
  warnings {
    ...RefusalParts
  }
  problem {
    ...RefusalParts
  }
  cancelReason
  endedOn
  endReason
  supersedesId
  left {
    personId
    name
    on
  }
  replacementCase {
    id
    state
    ground
    explanation
    openedOn
    due
    clause
    note
    decision
    decidedOn
    newAssignmentId
    availableActions
  }
  availableActions
}`) as unknown as TypedDocumentString<OpenReplacementCaseMutation, OpenReplacementCaseMutationVariables>;
export const ReviewReplacementCaseDocument = new TypedDocumentString(`
    mutation ReviewReplacementCase($caseId: ID!, $note: String!) {
  reviewReplacementCase(caseId: $caseId, note: $note) {
    __typename
    ... on Pair {
      ...PairParts
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
fragment PairParts on Pair {
  id
  schoolId
  schoolName
  state
  via
  packageId
  form
  forms
  kinds
  from
  to
  termReason
  payTerms
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  consents {
    personId
    name
    kind
    state
    signedOn
    documentId
  }
  proposedOn
  appointmentDue
  appointmentClause
  orderRequested
  orderDocumentId
  orderNumber
  orderDate
  programmeId
  programmeState
  warnings {
    ...RefusalParts
  }
  problem {
    ...RefusalParts
  }
  cancelReason
  endedOn
  endReason
  supersedesId
  left {
    personId
    name
    on
  }
  replacementCase {
    id
    state
    ground
    explanation
    openedOn
    due
    clause
    note
    decision
    decidedOn
    newAssignmentId
    availableActions
  }
  availableActions
}`) as unknown as TypedDocumentString<ReviewReplacementCaseMutation, ReviewReplacementCaseMutationVariables>;
export const RejectReplacementCaseDocument = new TypedDocumentString(`
    mutation RejectReplacementCase($caseId: ID!, $reason: String!) {
  rejectReplacementCase(caseId: $caseId, reason: $reason) {
    __typename
    ... on Pair {
      ...PairParts
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
fragment PairParts on Pair {
  id
  schoolId
  schoolName
  state
  via
  packageId
  form
  forms
  kinds
  from
  to
  termReason
  payTerms
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  consents {
    personId
    name
    kind
    state
    signedOn
    documentId
  }
  proposedOn
  appointmentDue
  appointmentClause
  orderRequested
  orderDocumentId
  orderNumber
  orderDate
  programmeId
  programmeState
  warnings {
    ...RefusalParts
  }
  problem {
    ...RefusalParts
  }
  cancelReason
  endedOn
  endReason
  supersedesId
  left {
    personId
    name
    on
  }
  replacementCase {
    id
    state
    ground
    explanation
    openedOn
    due
    clause
    note
    decision
    decidedOn
    newAssignmentId
    availableActions
  }
  availableActions
}`) as unknown as TypedDocumentString<RejectReplacementCaseMutation, RejectReplacementCaseMutationVariables>;
export const WithdrawReplacementCaseDocument = new TypedDocumentString(`
    mutation WithdrawReplacementCase($caseId: ID!, $reason: String!) {
  withdrawReplacementCase(caseId: $caseId, reason: $reason) {
    __typename
    ... on Pair {
      ...PairParts
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
fragment PairParts on Pair {
  id
  schoolId
  schoolName
  state
  via
  packageId
  form
  forms
  kinds
  from
  to
  termReason
  payTerms
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  consents {
    personId
    name
    kind
    state
    signedOn
    documentId
  }
  proposedOn
  appointmentDue
  appointmentClause
  orderRequested
  orderDocumentId
  orderNumber
  orderDate
  programmeId
  programmeState
  warnings {
    ...RefusalParts
  }
  problem {
    ...RefusalParts
  }
  cancelReason
  endedOn
  endReason
  supersedesId
  left {
    personId
    name
    on
  }
  replacementCase {
    id
    state
    ground
    explanation
    openedOn
    due
    clause
    note
    decision
    decidedOn
    newAssignmentId
    availableActions
  }
  availableActions
}`) as unknown as TypedDocumentString<WithdrawReplacementCaseMutation, WithdrawReplacementCaseMutationVariables>;
export const ProposeReplacementDocument = new TypedDocumentString(`
    mutation ProposeReplacement($input: ProposeReplacementInput!) {
  proposeReplacement(input: $input) {
    __typename
    ... on Pair {
      ...PairParts
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
fragment PairParts on Pair {
  id
  schoolId
  schoolName
  state
  via
  packageId
  form
  forms
  kinds
  from
  to
  termReason
  payTerms
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  consents {
    personId
    name
    kind
    state
    signedOn
    documentId
  }
  proposedOn
  appointmentDue
  appointmentClause
  orderRequested
  orderDocumentId
  orderNumber
  orderDate
  programmeId
  programmeState
  warnings {
    ...RefusalParts
  }
  problem {
    ...RefusalParts
  }
  cancelReason
  endedOn
  endReason
  supersedesId
  left {
    personId
    name
    on
  }
  replacementCase {
    id
    state
    ground
    explanation
    openedOn
    due
    clause
    note
    decision
    decidedOn
    newAssignmentId
    availableActions
  }
  availableActions
}`) as unknown as TypedDocumentString<ProposeReplacementMutation, ProposeReplacementMutationVariables>;
export const EndWithoutSubstituteDocument = new TypedDocumentString(`
    mutation EndWithoutSubstitute($caseId: ID!, $explanation: String!) {
  endWithoutSubstitute(caseId: $caseId, explanation: $explanation) {
    __typename
    ... on Pair {
      ...PairParts
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
fragment PairParts on Pair {
  id
  schoolId
  schoolName
  state
  via
  packageId
  form
  forms
  kinds
  from
  to
  termReason
  payTerms
  mentor {
    ...PairPersonParts
  }
  mentees {
    ...PairPersonParts
  }
  consents {
    personId
    name
    kind
    state
    signedOn
    documentId
  }
  proposedOn
  appointmentDue
  appointmentClause
  orderRequested
  orderDocumentId
  orderNumber
  orderDate
  programmeId
  programmeState
  warnings {
    ...RefusalParts
  }
  problem {
    ...RefusalParts
  }
  cancelReason
  endedOn
  endReason
  supersedesId
  left {
    personId
    name
    on
  }
  replacementCase {
    id
    state
    ground
    explanation
    openedOn
    due
    clause
    note
    decision
    decidedOn
    newAssignmentId
    availableActions
  }
  availableActions
}`) as unknown as TypedDocumentString<EndWithoutSubstituteMutation, EndWithoutSubstituteMutationVariables>;
