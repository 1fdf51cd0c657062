/* eslint-disable */
import type { PackagesQuery, PackagesQueryVariables, PackageQuery, PackageQueryVariables, PackageCandidatesQuery, PackageCandidatesQueryVariables, DraftPackageMutation, DraftPackageMutationVariables, SubmitPackageMutation, SubmitPackageMutationVariables, AssignCandidateMutation, AssignCandidateMutationVariables, AcceptPackageMutation, AcceptPackageMutationVariables, ReturnPackageMutation, ReturnPackageMutationVariables, RefusePackageMutation, RefusePackageMutationVariables, RequestAuthorityActMutation, RequestAuthorityActMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const PackagesDocument = new TypedDocumentString(`
    query Packages($states: [PackageState!], $page: PageInput) {
  packages(states: $states, page: $page) {
    items {
      id
      schoolName
      state
      mentee {
        id
        name
        post
      }
      subjects
      candidate {
        id
        name
        school
      }
      appointmentDue
      appointmentClause
      submitBy
      submittedOn
      returnDue
      decisionDue
      availableActions
    }
    total
  }
}
    `) as unknown as TypedDocumentString<PackagesQuery, PackagesQueryVariables>;
export const PackageDocument = new TypedDocumentString(`
    query Package($id: ID!) {
  package(id: $id) {
    ...PackageParts
  }
}
    fragment PackageParts on MentorPackage {
  id
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
  letterDocumentId
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
}`) as unknown as TypedDocumentString<PackageQuery, PackageQueryVariables>;
export const PackageCandidatesDocument = new TypedDocumentString(`
    query PackageCandidates($packageId: ID!) {
  packageCandidates(packageId: $packageId) {
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
fragment PackageParts on MentorPackage {
  id
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
  letterDocumentId
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
    mutation SubmitPackage($packageId: ID!, $outgoingNumber: String!) {
  submitPackage(packageId: $packageId, outgoingNumber: $outgoingNumber) {
    __typename
    ... on MentorPackage {
      ...PackageParts
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
fragment PackageParts on MentorPackage {
  id
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
  letterDocumentId
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
    mutation AssignCandidate($packageId: ID!, $candidateId: ID!) {
  assignCandidate(packageId: $packageId, candidateId: $candidateId) {
    __typename
    ... on MentorPackage {
      ...PackageParts
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
fragment PackageParts on MentorPackage {
  id
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
  letterDocumentId
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
    mutation AcceptPackage($packageId: ID!) {
  acceptPackage(packageId: $packageId) {
    __typename
    ... on MentorPackage {
      ...PackageParts
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
fragment PackageParts on MentorPackage {
  id
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
  letterDocumentId
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
    mutation ReturnPackage($packageId: ID!, $gaps: [PackageGapInput!]!) {
  returnPackage(packageId: $packageId, gaps: $gaps) {
    __typename
    ... on MentorPackage {
      ...PackageParts
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
fragment PackageParts on MentorPackage {
  id
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
  letterDocumentId
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
    mutation RefusePackage($packageId: ID!, $reason: String!) {
  refusePackage(packageId: $packageId, reason: $reason) {
    __typename
    ... on MentorPackage {
      ...PackageParts
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
fragment PackageParts on MentorPackage {
  id
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
  letterDocumentId
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
    mutation RequestAuthorityAct($packageId: ID!) {
  requestAuthorityAct(packageId: $packageId) {
    __typename
    ... on MentorPackage {
      ...PackageParts
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
fragment PackageParts on MentorPackage {
  id
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
  letterDocumentId
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
