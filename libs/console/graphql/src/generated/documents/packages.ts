/* eslint-disable */
import type { PackagesQuery, PackagesQueryVariables, PackageCardQuery, PackageCardQueryVariables, PackageCandidatesQuery, PackageCandidatesQueryVariables, DraftPackageMutation, DraftPackageMutationVariables, SubmitPackageMutation, SubmitPackageMutationVariables, AssignCandidateMutation, AssignCandidateMutationVariables, AcceptPackageMutation, AcceptPackageMutationVariables, ReturnPackageMutation, ReturnPackageMutationVariables, RefusePackageMutation, RefusePackageMutationVariables, RequestAuthorityActMutation, RequestAuthorityActMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const PackagesDocument = new TypedDocumentString(`
    query Packages($states: [PackageState!], $page: PageInput) {
  packages(states: $states, page: $page) {
    total
    items {
      ...PackageParts
    }
  }
}
    fragment PackageParts on MentorPackage {
  id
  schoolId
  schoolName
  state
  mentee {
    ...PairPersonParts
  }
  subjects
  requests
  need
  wishes
  kinds
  from
  to
  draftedOn
  appointmentDue
  appointmentClause
  submitBy
  submittedOn
  outgoingNumber
  returnDue
  decisionDue
  gaps {
    paper
    remark
  }
  refuseReason
  candidate {
    ...PairPersonParts
  }
  assignmentId
  pairState
  consents {
    personId
    name
    kind
    state
    signedOn
    documentId
  }
  actRequested
  actDocumentId
  actNumber
  actDate
  problem
  availableActions
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}`) as unknown as TypedDocumentString<PackagesQuery, PackagesQueryVariables>;
export const PackageCardDocument = new TypedDocumentString(`
    query PackageCard($id: ID!) {
  package(id: $id) {
    ...PackageParts
  }
}
    fragment PackageParts on MentorPackage {
  id
  schoolId
  schoolName
  state
  mentee {
    ...PairPersonParts
  }
  subjects
  requests
  need
  wishes
  kinds
  from
  to
  draftedOn
  appointmentDue
  appointmentClause
  submitBy
  submittedOn
  outgoingNumber
  returnDue
  decisionDue
  gaps {
    paper
    remark
  }
  refuseReason
  candidate {
    ...PairPersonParts
  }
  assignmentId
  pairState
  consents {
    personId
    name
    kind
    state
    signedOn
    documentId
  }
  actRequested
  actDocumentId
  actNumber
  actDate
  problem
  availableActions
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}`) as unknown as TypedDocumentString<PackageCardQuery, PackageCardQueryVariables>;
export const PackageCandidatesDocument = new TypedDocumentString(`
    query PackageCandidates($id: ID!) {
  packageCandidates(packageId: $id) {
    person {
      ...PairPersonParts
    }
    isHead
    subjects
    competences
    score
    currentMentees
    limit
    stops
  }
}
    fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}`) as unknown as TypedDocumentString<PackageCandidatesQuery, PackageCandidatesQueryVariables>;
export const DraftPackageDocument = new TypedDocumentString(`
    mutation DraftPackage($input: DraftPackageInput!) {
  draftPackage(input: $input) {
    __typename
    ... on MentorPackage {
      ...PackageParts
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
fragment PackageParts on MentorPackage {
  id
  schoolId
  schoolName
  state
  mentee {
    ...PairPersonParts
  }
  subjects
  requests
  need
  wishes
  kinds
  from
  to
  draftedOn
  appointmentDue
  appointmentClause
  submitBy
  submittedOn
  outgoingNumber
  returnDue
  decisionDue
  gaps {
    paper
    remark
  }
  refuseReason
  candidate {
    ...PairPersonParts
  }
  assignmentId
  pairState
  consents {
    personId
    name
    kind
    state
    signedOn
    documentId
  }
  actRequested
  actDocumentId
  actNumber
  actDate
  problem
  availableActions
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}`) as unknown as TypedDocumentString<DraftPackageMutation, DraftPackageMutationVariables>;
export const SubmitPackageDocument = new TypedDocumentString(`
    mutation SubmitPackage($id: ID!, $outgoingNumber: String!) {
  submitPackage(packageId: $id, outgoingNumber: $outgoingNumber) {
    __typename
    ... on MentorPackage {
      ...PackageParts
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
fragment PackageParts on MentorPackage {
  id
  schoolId
  schoolName
  state
  mentee {
    ...PairPersonParts
  }
  subjects
  requests
  need
  wishes
  kinds
  from
  to
  draftedOn
  appointmentDue
  appointmentClause
  submitBy
  submittedOn
  outgoingNumber
  returnDue
  decisionDue
  gaps {
    paper
    remark
  }
  refuseReason
  candidate {
    ...PairPersonParts
  }
  assignmentId
  pairState
  consents {
    personId
    name
    kind
    state
    signedOn
    documentId
  }
  actRequested
  actDocumentId
  actNumber
  actDate
  problem
  availableActions
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}`) as unknown as TypedDocumentString<SubmitPackageMutation, SubmitPackageMutationVariables>;
export const AssignCandidateDocument = new TypedDocumentString(`
    mutation AssignCandidate($id: ID!, $candidateId: ID!) {
  assignCandidate(packageId: $id, candidateId: $candidateId) {
    __typename
    ... on MentorPackage {
      ...PackageParts
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
fragment PackageParts on MentorPackage {
  id
  schoolId
  schoolName
  state
  mentee {
    ...PairPersonParts
  }
  subjects
  requests
  need
  wishes
  kinds
  from
  to
  draftedOn
  appointmentDue
  appointmentClause
  submitBy
  submittedOn
  outgoingNumber
  returnDue
  decisionDue
  gaps {
    paper
    remark
  }
  refuseReason
  candidate {
    ...PairPersonParts
  }
  assignmentId
  pairState
  consents {
    personId
    name
    kind
    state
    signedOn
    documentId
  }
  actRequested
  actDocumentId
  actNumber
  actDate
  problem
  availableActions
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}`) as unknown as TypedDocumentString<AssignCandidateMutation, AssignCandidateMutationVariables>;
export const AcceptPackageDocument = new TypedDocumentString(`
    mutation AcceptPackage($id: ID!) {
  acceptPackage(packageId: $id) {
    __typename
    ... on MentorPackage {
      ...PackageParts
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
fragment PackageParts on MentorPackage {
  id
  schoolId
  schoolName
  state
  mentee {
    ...PairPersonParts
  }
  subjects
  requests
  need
  wishes
  kinds
  from
  to
  draftedOn
  appointmentDue
  appointmentClause
  submitBy
  submittedOn
  outgoingNumber
  returnDue
  decisionDue
  gaps {
    paper
    remark
  }
  refuseReason
  candidate {
    ...PairPersonParts
  }
  assignmentId
  pairState
  consents {
    personId
    name
    kind
    state
    signedOn
    documentId
  }
  actRequested
  actDocumentId
  actNumber
  actDate
  problem
  availableActions
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}`) as unknown as TypedDocumentString<AcceptPackageMutation, AcceptPackageMutationVariables>;
export const ReturnPackageDocument = new TypedDocumentString(`
    mutation ReturnPackage($id: ID!, $gaps: [PackageGapInput!]!) {
  returnPackage(packageId: $id, gaps: $gaps) {
    __typename
    ... on MentorPackage {
      ...PackageParts
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
fragment PackageParts on MentorPackage {
  id
  schoolId
  schoolName
  state
  mentee {
    ...PairPersonParts
  }
  subjects
  requests
  need
  wishes
  kinds
  from
  to
  draftedOn
  appointmentDue
  appointmentClause
  submitBy
  submittedOn
  outgoingNumber
  returnDue
  decisionDue
  gaps {
    paper
    remark
  }
  refuseReason
  candidate {
    ...PairPersonParts
  }
  assignmentId
  pairState
  consents {
    personId
    name
    kind
    state
    signedOn
    documentId
  }
  actRequested
  actDocumentId
  actNumber
  actDate
  problem
  availableActions
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}`) as unknown as TypedDocumentString<ReturnPackageMutation, ReturnPackageMutationVariables>;
export const RefusePackageDocument = new TypedDocumentString(`
    mutation RefusePackage($id: ID!, $reason: String!) {
  refusePackage(packageId: $id, reason: $reason) {
    __typename
    ... on MentorPackage {
      ...PackageParts
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
fragment PackageParts on MentorPackage {
  id
  schoolId
  schoolName
  state
  mentee {
    ...PairPersonParts
  }
  subjects
  requests
  need
  wishes
  kinds
  from
  to
  draftedOn
  appointmentDue
  appointmentClause
  submitBy
  submittedOn
  outgoingNumber
  returnDue
  decisionDue
  gaps {
    paper
    remark
  }
  refuseReason
  candidate {
    ...PairPersonParts
  }
  assignmentId
  pairState
  consents {
    personId
    name
    kind
    state
    signedOn
    documentId
  }
  actRequested
  actDocumentId
  actNumber
  actDate
  problem
  availableActions
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}`) as unknown as TypedDocumentString<RefusePackageMutation, RefusePackageMutationVariables>;
export const RequestAuthorityActDocument = new TypedDocumentString(`
    mutation RequestAuthorityAct($id: ID!) {
  requestAuthorityAct(packageId: $id) {
    __typename
    ... on MentorPackage {
      ...PackageParts
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
fragment PackageParts on MentorPackage {
  id
  schoolId
  schoolName
  state
  mentee {
    ...PairPersonParts
  }
  subjects
  requests
  need
  wishes
  kinds
  from
  to
  draftedOn
  appointmentDue
  appointmentClause
  submitBy
  submittedOn
  outgoingNumber
  returnDue
  decisionDue
  gaps {
    paper
    remark
  }
  refuseReason
  candidate {
    ...PairPersonParts
  }
  assignmentId
  pairState
  consents {
    personId
    name
    kind
    state
    signedOn
    documentId
  }
  actRequested
  actDocumentId
  actNumber
  actDate
  problem
  availableActions
}
fragment PairPersonParts on PairPerson {
  id
  name
  post
  school
}`) as unknown as TypedDocumentString<RequestAuthorityActMutation, RequestAuthorityActMutationVariables>;
