/* eslint-disable */
import type { PairsQuery, PairsQueryVariables, MenteesWithoutMentorQuery, MenteesWithoutMentorQueryVariables, SuggestMentorsQuery, SuggestMentorsQueryVariables, PairQuery, PairQueryVariables, ProposePairMutation, ProposePairMutationVariables, RequestPairOrderMutation, RequestPairOrderMutationVariables, CancelPairMutation, CancelPairMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const PairsDocument = new TypedDocumentString(`
    query Pairs($filter: PairFilter, $page: PageInput) {
  pairs(filter: $filter, page: $page) {
    items {
      id
      schoolName
      state
      via
      form
      mentor {
        id
        name
        school
      }
      mentees {
        id
        name
      }
      appointmentDue
      appointmentClause
      orderNumber
      orderDate
      programmeId
      programmeState
    }
    total
    counts {
      state
      count
    }
  }
}
    `) as unknown as TypedDocumentString<PairsQuery, PairsQueryVariables>;
export const MenteesWithoutMentorDocument = new TypedDocumentString(`
    query MenteesWithoutMentor($page: PageInput) {
  menteesWithoutMentor(page: $page) {
    items {
      id
      name
      post
      subjects
      requests
      admittedOn
      due
      clause
      packageId
    }
    total
  }
}
    `) as unknown as TypedDocumentString<MenteesWithoutMentorQuery, MenteesWithoutMentorQueryVariables>;
export const SuggestMentorsDocument = new TypedDocumentString(`
    query SuggestMentors($menteeId: ID!) {
  me {
    personId
  }
  suggestMentors(menteeId: $menteeId) {
    mentor {
      ...PairPersonParts
    }
    score
    currentMentees
    limit
    reasons {
      code
      points
      most
      details {
        key
        value
      }
    }
    stops
  }
}
    fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}`) as unknown as TypedDocumentString<SuggestMentorsQuery, SuggestMentorsQueryVariables>;
export const PairDocument = new TypedDocumentString(`
    query Pair($id: ID!) {
  pair(id: $id) {
    ...PairParts
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
}`) as unknown as TypedDocumentString<PairQuery, PairQueryVariables>;
export const ProposePairDocument = new TypedDocumentString(`
    mutation ProposePair($input: ProposePairInput!) {
  proposePair(input: $input) {
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
}`) as unknown as TypedDocumentString<ProposePairMutation, ProposePairMutationVariables>;
export const RequestPairOrderDocument = new TypedDocumentString(`
    mutation RequestPairOrder($assignmentId: ID!) {
  requestPairOrder(assignmentId: $assignmentId) {
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
}`) as unknown as TypedDocumentString<RequestPairOrderMutation, RequestPairOrderMutationVariables>;
export const CancelPairDocument = new TypedDocumentString(`
    mutation CancelPair($assignmentId: ID!, $reason: String!) {
  cancelPair(assignmentId: $assignmentId, reason: $reason) {
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
}`) as unknown as TypedDocumentString<CancelPairMutation, CancelPairMutationVariables>;
