/* eslint-disable */
import type { DeadLettersQuery, DeadLettersQueryVariables, RetryTenantsDeliveryMutation, RetryTenantsDeliveryMutationVariables, RetryParticipantsDeliveryMutation, RetryParticipantsDeliveryMutationVariables, RetryProgrammesDeliveryMutation, RetryProgrammesDeliveryMutationVariables, RetryDocumentsDeliveryMutation, RetryDocumentsDeliveryMutationVariables, RetryStatisticsDeliveryMutation, RetryStatisticsDeliveryMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const DeadLettersDocument = new TypedDocumentString(`
    query DeadLetters {
  tenantsDeadLetters(page: {first: 200}) {
    items {
      ...DeadLetterParts
    }
    total
  }
  participantsDeadLetters(page: {first: 200}) {
    items {
      ...DeadLetterParts
    }
    total
  }
  programmesDeadLetters(page: {first: 200}) {
    items {
      ...DeadLetterParts
    }
    total
  }
  documentsDeadLetters(page: {first: 200}) {
    items {
      ...DeadLetterParts
    }
    total
  }
  statisticsDeadLetters(page: {first: 200}) {
    items {
      ...DeadLetterParts
    }
    total
  }
  schools(page: {first: 200}) {
    items {
      id
      shortName
    }
  }
}
    fragment DeadLetterParts on DeadLetter {
  id
  type
  source
  consumer
  tenantId
  state
  attempts
  error
  occurredAt
  actorName
  waiting
}`) as unknown as TypedDocumentString<DeadLettersQuery, DeadLettersQueryVariables>;
export const RetryTenantsDeliveryDocument = new TypedDocumentString(`
    mutation RetryTenantsDelivery($id: ID!) {
  outcome: retryTenantsDelivery(id: $id) {
    ...RetryOutcome
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
fragment RetryOutcome on RetryDeliveryResult {
  __typename
  ... on DeadLetter {
    id
    state
  }
  ... on Refusal {
    ...RefusalParts
  }
}`) as unknown as TypedDocumentString<RetryTenantsDeliveryMutation, RetryTenantsDeliveryMutationVariables>;
export const RetryParticipantsDeliveryDocument = new TypedDocumentString(`
    mutation RetryParticipantsDelivery($id: ID!) {
  outcome: retryParticipantsDelivery(id: $id) {
    ...RetryOutcome
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
fragment RetryOutcome on RetryDeliveryResult {
  __typename
  ... on DeadLetter {
    id
    state
  }
  ... on Refusal {
    ...RefusalParts
  }
}`) as unknown as TypedDocumentString<RetryParticipantsDeliveryMutation, RetryParticipantsDeliveryMutationVariables>;
export const RetryProgrammesDeliveryDocument = new TypedDocumentString(`
    mutation RetryProgrammesDelivery($id: ID!) {
  outcome: retryProgrammesDelivery(id: $id) {
    ...RetryOutcome
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
fragment RetryOutcome on RetryDeliveryResult {
  __typename
  ... on DeadLetter {
    id
    state
  }
  ... on Refusal {
    ...RefusalParts
  }
}`) as unknown as TypedDocumentString<RetryProgrammesDeliveryMutation, RetryProgrammesDeliveryMutationVariables>;
export const RetryDocumentsDeliveryDocument = new TypedDocumentString(`
    mutation RetryDocumentsDelivery($id: ID!) {
  outcome: retryDocumentsDelivery(id: $id) {
    ...RetryOutcome
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
fragment RetryOutcome on RetryDeliveryResult {
  __typename
  ... on DeadLetter {
    id
    state
  }
  ... on Refusal {
    ...RefusalParts
  }
}`) as unknown as TypedDocumentString<RetryDocumentsDeliveryMutation, RetryDocumentsDeliveryMutationVariables>;
export const RetryStatisticsDeliveryDocument = new TypedDocumentString(`
    mutation RetryStatisticsDelivery($id: ID!) {
  outcome: retryStatisticsDelivery(id: $id) {
    ...RetryOutcome
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
fragment RetryOutcome on RetryDeliveryResult {
  __typename
  ... on DeadLetter {
    id
    state
  }
  ... on Refusal {
    ...RefusalParts
  }
}`) as unknown as TypedDocumentString<RetryStatisticsDeliveryMutation, RetryStatisticsDeliveryMutationVariables>;
