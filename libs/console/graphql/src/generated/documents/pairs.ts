/* eslint-disable */
import type { PairsQuery, PairsQueryVariables, PairCardQuery, PairCardQueryVariables, MenteesWithoutMentorQuery, MenteesWithoutMentorQueryVariables, SuggestMentorsQuery, SuggestMentorsQueryVariables, ProposePairMutation, ProposePairMutationVariables, RequestPairOrderMutation, RequestPairOrderMutationVariables, CancelPairMutation, CancelPairMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const PairsDocument = new TypedDocumentString(`
    query Pairs($filter: PairFilter, $page: PageInput) {
  pairs(filter: $filter, page: $page) {
    total
    counts {
      state
      count
    }
    items {
      ...PairParts
    }
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
  kinds
  from
  to
  termReason
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
    code
    field
    clause
    details {
      key
      value
    }
  }
  problem {
    code
    field
    clause
    details {
      key
      value
    }
  }
  cancelReason
  endedOn
  endReason
  availableActions
}`) as unknown as TypedDocumentString<PairsQuery, PairsQueryVariables>;
export const PairCardDocument = new TypedDocumentString(`
    query PairCard($id: ID!) {
  pair(id: $id) {
    ...PairParts
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
  kinds
  from
  to
  termReason
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
    code
    field
    clause
    details {
      key
      value
    }
  }
  problem {
    code
    field
    clause
    details {
      key
      value
    }
  }
  cancelReason
  endedOn
  endReason
  availableActions
}`) as unknown as TypedDocumentString<PairCardQuery, PairCardQueryVariables>;
export const MenteesWithoutMentorDocument = new TypedDocumentString(`
    query MenteesWithoutMentor($page: PageInput) {
  menteesWithoutMentor(page: $page) {
    total
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
  }
}
    `) as unknown as TypedDocumentString<MenteesWithoutMentorQuery, MenteesWithoutMentorQueryVariables>;
export const SuggestMentorsDocument = new TypedDocumentString(`
    query SuggestMentors($menteeId: ID!) {
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
export const ProposePairDocument = new TypedDocumentString(`
    mutation ProposePair($input: ProposePairInput!) {
  proposePair(input: $input) {
    __typename
    ... on Pair {
      ...PairParts
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
fragment PairParts on Pair {
  id
  schoolId
  schoolName
  state
  via
  packageId
  form
  kinds
  from
  to
  termReason
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
    code
    field
    clause
    details {
      key
      value
    }
  }
  problem {
    code
    field
    clause
    details {
      key
      value
    }
  }
  cancelReason
  endedOn
  endReason
  availableActions
}`) as unknown as TypedDocumentString<ProposePairMutation, ProposePairMutationVariables>;
export const RequestPairOrderDocument = new TypedDocumentString(`
    mutation RequestPairOrder($id: ID!) {
  requestPairOrder(assignmentId: $id) {
    __typename
    ... on Pair {
      ...PairParts
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
fragment PairParts on Pair {
  id
  schoolId
  schoolName
  state
  via
  packageId
  form
  kinds
  from
  to
  termReason
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
    code
    field
    clause
    details {
      key
      value
    }
  }
  problem {
    code
    field
    clause
    details {
      key
      value
    }
  }
  cancelReason
  endedOn
  endReason
  availableActions
}`) as unknown as TypedDocumentString<RequestPairOrderMutation, RequestPairOrderMutationVariables>;
export const CancelPairDocument = new TypedDocumentString(`
    mutation CancelPair($id: ID!, $reason: String!) {
  cancelPair(assignmentId: $id, reason: $reason) {
    __typename
    ... on Pair {
      ...PairParts
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
fragment PairParts on Pair {
  id
  schoolId
  schoolName
  state
  via
  packageId
  form
  kinds
  from
  to
  termReason
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
    code
    field
    clause
    details {
      key
      value
    }
  }
  problem {
    code
    field
    clause
    details {
      key
      value
    }
  }
  cancelReason
  endedOn
  endReason
  availableActions
}`) as unknown as TypedDocumentString<CancelPairMutation, CancelPairMutationVariables>;
