/* eslint-disable */
import type { ConsentRegisterQuery, ConsentRegisterQueryVariables, RequestConsentsMutation, RequestConsentsMutationVariables, DeclineConsentMutation, DeclineConsentMutationVariables, WithdrawConsentMutation, WithdrawConsentMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const ConsentRegisterDocument = new TypedDocumentString(`
    query ConsentRegister($filter: ConsentFilter!, $search: String!, $page: PageInput) {
  consentRegister(filter: $filter, search: $search, page: $page) {
    total
    beingPrepared
    counts {
      filter
      count
    }
    items {
      ...ConsentRow
    }
  }
}
    fragment ConsentRow on ConsentLine {
  personId
  fullName
  position
  state
  consentId
  documentId
  requestedOn
  signedOn
  endedOn
  availableActions
}`) as unknown as TypedDocumentString<ConsentRegisterQuery, ConsentRegisterQueryVariables>;
export const RequestConsentsDocument = new TypedDocumentString(`
    mutation RequestConsents($input: RequestConsentsInput!) {
  requestConsents(input: $input) {
    __typename
    ... on ConsentsRequested {
      requested
      left
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
}`) as unknown as TypedDocumentString<RequestConsentsMutation, RequestConsentsMutationVariables>;
export const DeclineConsentDocument = new TypedDocumentString(`
    mutation DeclineConsent($consentId: ID!) {
  declineConsent(consentId: $consentId) {
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
}`) as unknown as TypedDocumentString<DeclineConsentMutation, DeclineConsentMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($consentId: ID!) {
  withdrawConsent(consentId: $consentId) {
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
}`) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
