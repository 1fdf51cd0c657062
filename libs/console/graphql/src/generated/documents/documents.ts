/* eslint-disable */
import type { PapersQuery, PapersQueryVariables, PaperCardQuery, PaperCardQueryVariables, SignPaperMutation, SignPaperMutationVariables, DeclinePaperMutation, DeclinePaperMutationVariables, CancelPaperMutation, CancelPaperMutationVariables, ConfirmPaperNamesMutation, ConfirmPaperNamesMutationVariables, ProposedNumberQuery, ProposedNumberQueryVariables, RegisterPaperMutation, RegisterPaperMutationVariables, AcquaintWithPaperMutation, AcquaintWithPaperMutationVariables, JournalsQuery, JournalsQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const PapersDocument = new TypedDocumentString(`
    query Papers($filter: DocumentFilter, $search: String!, $page: PageInput) {
  documents(filter: $filter, search: $search, page: $page) {
    total
    counts {
      view
      count
    }
    items {
      ...PaperRow
    }
  }
}
    fragment PaperRow on DocumentRow {
  id
  code
  title
  state
  number
  date
  createdOn
  people
  waitingFor
  mine
  unread
  hasProblem
  unconfirmedForms
  registerable
  hasScan
  school
}`) as unknown as TypedDocumentString<PapersQuery, PapersQueryVariables>;
export const PaperCardDocument = new TypedDocumentString(`
    query PaperCard($id: ID!) {
  document(id: $id) {
    ...PaperParts
  }
}
    fragment PaperParts on Document {
  id
  code
  codeTitle
  title
  state
  clause
  register
  number
  date
  createdOn
  requestedBy
  signedOn
  registeredBy
  endedOn
  endReason
  withdrawnOn
  problemCode
  problemField
  hasText
  contentHash
  keptYears
  keptBy
  simpleSignature
  school
  availableActions
  signers {
    id
    role
    personId
    personName
    post
    state
    kind
    signedOn
    signedHash
    recordedBy
    due
    accountless
  }
  acquaintance {
    personId
    personName
    post
    acquaintedOn
    recordedBy
  }
  files {
    id
    kind
    fileName
    contentType
    size
    sha256
    state
    flaw
    locked
    retainUntil
    createdAt
    createdBy
  }
  doubts {
    personId
    kind
    nominative
    genitive
    dative
    accusative
    instrumental
    reasons
  }
  history {
    at
    actorName
    heading
    reason
  }
}`) as unknown as TypedDocumentString<PaperCardQuery, PaperCardQueryVariables>;
export const SignPaperDocument = new TypedDocumentString(`
    mutation SignPaper($documentId: ID!, $sha256: String!) {
  signDocument(documentId: $documentId, sha256: $sha256) {
    __typename
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
}`) as unknown as TypedDocumentString<SignPaperMutation, SignPaperMutationVariables>;
export const DeclinePaperDocument = new TypedDocumentString(`
    mutation DeclinePaper($documentId: ID!, $reason: String!) {
  declineDocument(documentId: $documentId, reason: $reason) {
    __typename
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
}`) as unknown as TypedDocumentString<DeclinePaperMutation, DeclinePaperMutationVariables>;
export const CancelPaperDocument = new TypedDocumentString(`
    mutation CancelPaper($documentId: ID!, $reason: String!) {
  cancelDocument(documentId: $documentId, reason: $reason) {
    __typename
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
}`) as unknown as TypedDocumentString<CancelPaperMutation, CancelPaperMutationVariables>;
export const ConfirmPaperNamesDocument = new TypedDocumentString(`
    mutation ConfirmPaperNames($documentId: ID!, $forms: [NameFormsInput!]!) {
  confirmDocumentNameForms(documentId: $documentId, forms: $forms) {
    __typename
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
}`) as unknown as TypedDocumentString<ConfirmPaperNamesMutation, ConfirmPaperNamesMutationVariables>;
export const ProposedNumberDocument = new TypedDocumentString(`
    query ProposedNumber($documentId: ID!, $date: LocalDate) {
  proposedNumber(documentId: $documentId, date: $date) {
    number
    earliest
    latest
  }
}
    `) as unknown as TypedDocumentString<ProposedNumberQuery, ProposedNumberQueryVariables>;
export const RegisterPaperDocument = new TypedDocumentString(`
    mutation RegisterPaper($documentId: ID!, $number: String, $date: LocalDate) {
  registerDocument(documentId: $documentId, number: $number, date: $date) {
    __typename
    ... on Document {
      number
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
}`) as unknown as TypedDocumentString<RegisterPaperMutation, RegisterPaperMutationVariables>;
export const AcquaintWithPaperDocument = new TypedDocumentString(`
    mutation AcquaintWithPaper($documentId: ID!, $personId: ID, $on: LocalDate) {
  acquaint(documentId: $documentId, personId: $personId, on: $on) {
    __typename
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
}`) as unknown as TypedDocumentString<AcquaintWithPaperMutation, AcquaintWithPaperMutationVariables>;
export const JournalsDocument = new TypedDocumentString(`
    query Journals($year: Int!) {
  journal(year: $year) {
    register
    year
    gaps {
      from
      to
    }
    entries {
      documentId
      code
      title
      number
      date
      people
      signedBy
      registeredBy
      acquainted
      toAcquaint
      paperOnly
    }
  }
}
    `) as unknown as TypedDocumentString<JournalsQuery, JournalsQueryVariables>;
