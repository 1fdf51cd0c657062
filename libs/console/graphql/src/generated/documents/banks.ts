/* eslint-disable */
import type { BankEntriesQuery, BankEntriesQueryVariables, BankEntryQuery, BankEntryQueryVariables, OwnBankEntryQuery, OwnBankEntryQueryVariables, NeedListQuery, NeedListQueryVariables, ProposeCandidateMutation, ProposeCandidateMutationVariables, RecordSurveyMutation, RecordSurveyMutationVariables, ActivateEntryMutation, ActivateEntryMutationVariables, EditEntryMutation, EditEntryMutationVariables, SuspendEntryMutation, SuspendEntryMutationVariables, RemoveEntryMutation, RemoveEntryMutationVariables, ViewSpecialReasonMutation, ViewSpecialReasonMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const BankEntriesDocument = new TypedDocumentString(`
    query BankEntries($side: BankSide!, $state: BankState, $search: String!, $page: PageInput) {
  bankEntries(side: $side, state: $state, search: $search, page: $page) {
    total
    counts {
      state
      count
    }
    items {
      ...EntryParts
    }
  }
}
    fragment EntryParts on BankEntry {
  id
  personId
  fullName
  position
  subjects
  side
  state
  reason
  reasonKeptApart
  competences
  requests
  capacity
  capacityLimit
  load
  dataConsentHolds
  proposedOn
  surveyFiledOn
  trainedOn
  leaveReason
  availableActions
}`) as unknown as TypedDocumentString<BankEntriesQuery, BankEntriesQueryVariables>;
export const BankEntryDocument = new TypedDocumentString(`
    query BankEntry($id: ID!) {
  bankEntry(id: $id) {
    ...EntryParts
  }
}
    fragment EntryParts on BankEntry {
  id
  personId
  fullName
  position
  subjects
  side
  state
  reason
  reasonKeptApart
  competences
  requests
  capacity
  capacityLimit
  load
  dataConsentHolds
  proposedOn
  surveyFiledOn
  trainedOn
  leaveReason
  availableActions
}`) as unknown as TypedDocumentString<BankEntryQuery, BankEntryQueryVariables>;
export const OwnBankEntryDocument = new TypedDocumentString(`
    query OwnBankEntry($id: ID!) {
  ownBankEntry(id: $id) {
    ...EntryParts
  }
}
    fragment EntryParts on BankEntry {
  id
  personId
  fullName
  position
  subjects
  side
  state
  reason
  reasonKeptApart
  competences
  requests
  capacity
  capacityLimit
  load
  dataConsentHolds
  proposedOn
  surveyFiledOn
  trainedOn
  leaveReason
  availableActions
}`) as unknown as TypedDocumentString<OwnBankEntryQuery, OwnBankEntryQueryVariables>;
export const NeedListDocument = new TypedDocumentString(`
    query NeedList {
  needList {
    total
    overdue
    items {
      employmentId
      personId
      fullName
      position
      subjects
      actualAdmissionDate
      reasons
      due
      deadline
      clause
      menteeState
      entryId
    }
  }
}
    `) as unknown as TypedDocumentString<NeedListQuery, NeedListQueryVariables>;
export const ProposeCandidateDocument = new TypedDocumentString(`
    mutation ProposeCandidate($input: ProposeCandidateInput!) {
  proposeCandidate(input: $input) {
    __typename
    ... on BankEntry {
      id
      state
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
}`) as unknown as TypedDocumentString<ProposeCandidateMutation, ProposeCandidateMutationVariables>;
export const RecordSurveyDocument = new TypedDocumentString(`
    mutation RecordSurvey($input: RecordSurveyInput!) {
  recordSurvey(input: $input) {
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
}`) as unknown as TypedDocumentString<RecordSurveyMutation, RecordSurveyMutationVariables>;
export const ActivateEntryDocument = new TypedDocumentString(`
    mutation ActivateEntry($input: ActivateEntryInput!) {
  activateEntry(input: $input) {
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
}`) as unknown as TypedDocumentString<ActivateEntryMutation, ActivateEntryMutationVariables>;
export const EditEntryDocument = new TypedDocumentString(`
    mutation EditEntry($input: EditEntryInput!) {
  editEntry(input: $input) {
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
}`) as unknown as TypedDocumentString<EditEntryMutation, EditEntryMutationVariables>;
export const SuspendEntryDocument = new TypedDocumentString(`
    mutation SuspendEntry($entryId: ID!, $reason: LeaveReason!) {
  suspendEntry(entryId: $entryId, reason: $reason) {
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
}`) as unknown as TypedDocumentString<SuspendEntryMutation, SuspendEntryMutationVariables>;
export const RemoveEntryDocument = new TypedDocumentString(`
    mutation RemoveEntry($entryId: ID!, $reason: LeaveReason!) {
  removeEntry(entryId: $entryId, reason: $reason) {
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
}`) as unknown as TypedDocumentString<RemoveEntryMutation, RemoveEntryMutationVariables>;
export const ViewSpecialReasonDocument = new TypedDocumentString(`
    mutation ViewSpecialReason($entryId: ID!, $purpose: String!) {
  viewSpecialReason(entryId: $entryId, purpose: $purpose) {
    reason
  }
}
    `) as unknown as TypedDocumentString<ViewSpecialReasonMutation, ViewSpecialReasonMutationVariables>;
