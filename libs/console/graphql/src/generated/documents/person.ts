/* eslint-disable */
import type { PersonCardQuery, PersonCardQueryVariables, EndEmploymentMutation, EndEmploymentMutationVariables, ConfirmPersonNameFormsMutation, ConfirmPersonNameFormsMutationVariables, OfferToOthersMutation, OfferToOthersMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const PersonCardDocument = new TypedDocumentString(`
    query PersonCard($id: ID!) {
  person(id: $id) {
    ...PersonParts
  }
}
    fragment PersonParts on PersonCard {
  id
  surname
  name
  patronymic
  fullName
  gender
  birthDate
  email
  phone
  caseForms {
    genitive
    dative
    accusative
    instrumental
  }
  isHead
  offeredToOthers
  load
  hasMentor
  availableActions
  employments {
    id
    employeeCode
    position
    subjects
    teachingExperienceStart
    actualAdmissionDate
    category
    categoryExpires
    needsMentor
    endedOn
  }
  entries {
    id
    side
    state
  }
  consents {
    id
    kind
    state
    documentId
    requestedOn
    signedOn
    endedOn
  }
  history {
    id
    at
    actorName
    heading
    before
    after
    documentId
  }
}`) as unknown as TypedDocumentString<PersonCardQuery, PersonCardQueryVariables>;
export const EndEmploymentDocument = new TypedDocumentString(`
    mutation EndEmployment($employmentId: ID!, $lastDay: LocalDate!) {
  endEmployment(employmentId: $employmentId, lastDay: $lastDay) {
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
}`) as unknown as TypedDocumentString<EndEmploymentMutation, EndEmploymentMutationVariables>;
export const ConfirmPersonNameFormsDocument = new TypedDocumentString(`
    mutation ConfirmPersonNameForms($personId: ID!, $forms: PersonNameFormsInput!) {
  confirmPersonNameForms(personId: $personId, forms: $forms) {
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
}`) as unknown as TypedDocumentString<ConfirmPersonNameFormsMutation, ConfirmPersonNameFormsMutationVariables>;
export const OfferToOthersDocument = new TypedDocumentString(`
    mutation OfferToOthers($personId: ID!, $offered: Boolean!) {
  offerToOthers(personId: $personId, offered: $offered) {
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
}`) as unknown as TypedDocumentString<OfferToOthersMutation, OfferToOthersMutationVariables>;
