/* eslint-disable */
import type { RegulationQuery, RegulationQueryVariables, AdoptPresetMutation, AdoptPresetMutationVariables, ChangeRegulationParameterMutation, ChangeRegulationParameterMutationVariables, SubmitRegulationMutation, SubmitRegulationMutationVariables, ReturnRegulationMutation, ReturnRegulationMutationVariables, RequestRegulationOrderMutation, RequestRegulationOrderMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const RegulationDocument = new TypedDocumentString(`
    query Regulation($schoolId: ID) {
  presets {
    code
    title
    rules
  }
  regulation(schoolId: $schoolId) {
    ...VersionParts
  }
}
    fragment ParameterParts on RegulationParameter {
  key
  group
  groupTitle
  title
  explanation
  kind
  unit
  min
  max
  options {
    code
    title
  }
  value
  valueText
  presetText
  differsFromPreset
  clause
  mode
  dayType
}
fragment VersionParts on RegulationVersion {
  id
  no
  preset
  presetTitle
  state
  effectiveFrom
  effectiveTo
  minutesNumber
  minutesDate
  minutesRequired
  orderRequestId
  orderDocumentId
  orderSignedOn
  orderNumber
  orderDate
  version
  differences
  availableActions
  parameters {
    ...ParameterParts
  }
}`) as unknown as TypedDocumentString<RegulationQuery, RegulationQueryVariables>;
export const AdoptPresetDocument = new TypedDocumentString(`
    mutation AdoptPreset($preset: String!, $keepCurrent: Boolean!) {
  adoptPreset(preset: $preset, keepCurrent: $keepCurrent) {
    __typename
    ...VersionParts
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
fragment ParameterParts on RegulationParameter {
  key
  group
  groupTitle
  title
  explanation
  kind
  unit
  min
  max
  options {
    code
    title
  }
  value
  valueText
  presetText
  differsFromPreset
  clause
  mode
  dayType
}
fragment VersionParts on RegulationVersion {
  id
  no
  preset
  presetTitle
  state
  effectiveFrom
  effectiveTo
  minutesNumber
  minutesDate
  minutesRequired
  orderRequestId
  orderDocumentId
  orderSignedOn
  orderNumber
  orderDate
  version
  differences
  availableActions
  parameters {
    ...ParameterParts
  }
}`) as unknown as TypedDocumentString<AdoptPresetMutation, AdoptPresetMutationVariables>;
export const ChangeRegulationParameterDocument = new TypedDocumentString(`
    mutation ChangeRegulationParameter($input: ChangeParameterInput!) {
  changeRegulationParameter(input: $input) {
    __typename
    ...VersionParts
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
fragment ParameterParts on RegulationParameter {
  key
  group
  groupTitle
  title
  explanation
  kind
  unit
  min
  max
  options {
    code
    title
  }
  value
  valueText
  presetText
  differsFromPreset
  clause
  mode
  dayType
}
fragment VersionParts on RegulationVersion {
  id
  no
  preset
  presetTitle
  state
  effectiveFrom
  effectiveTo
  minutesNumber
  minutesDate
  minutesRequired
  orderRequestId
  orderDocumentId
  orderSignedOn
  orderNumber
  orderDate
  version
  differences
  availableActions
  parameters {
    ...ParameterParts
  }
}`) as unknown as TypedDocumentString<ChangeRegulationParameterMutation, ChangeRegulationParameterMutationVariables>;
export const SubmitRegulationDocument = new TypedDocumentString(`
    mutation SubmitRegulation($input: SubmitRegulationInput!) {
  submitRegulation(input: $input) {
    __typename
    ...VersionParts
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
fragment ParameterParts on RegulationParameter {
  key
  group
  groupTitle
  title
  explanation
  kind
  unit
  min
  max
  options {
    code
    title
  }
  value
  valueText
  presetText
  differsFromPreset
  clause
  mode
  dayType
}
fragment VersionParts on RegulationVersion {
  id
  no
  preset
  presetTitle
  state
  effectiveFrom
  effectiveTo
  minutesNumber
  minutesDate
  minutesRequired
  orderRequestId
  orderDocumentId
  orderSignedOn
  orderNumber
  orderDate
  version
  differences
  availableActions
  parameters {
    ...ParameterParts
  }
}`) as unknown as TypedDocumentString<SubmitRegulationMutation, SubmitRegulationMutationVariables>;
export const ReturnRegulationDocument = new TypedDocumentString(`
    mutation ReturnRegulation($versionId: ID!, $expectedVersion: Int!) {
  returnRegulation(versionId: $versionId, expectedVersion: $expectedVersion) {
    __typename
    ...VersionParts
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
fragment ParameterParts on RegulationParameter {
  key
  group
  groupTitle
  title
  explanation
  kind
  unit
  min
  max
  options {
    code
    title
  }
  value
  valueText
  presetText
  differsFromPreset
  clause
  mode
  dayType
}
fragment VersionParts on RegulationVersion {
  id
  no
  preset
  presetTitle
  state
  effectiveFrom
  effectiveTo
  minutesNumber
  minutesDate
  minutesRequired
  orderRequestId
  orderDocumentId
  orderSignedOn
  orderNumber
  orderDate
  version
  differences
  availableActions
  parameters {
    ...ParameterParts
  }
}`) as unknown as TypedDocumentString<ReturnRegulationMutation, ReturnRegulationMutationVariables>;
export const RequestRegulationOrderDocument = new TypedDocumentString(`
    mutation RequestRegulationOrder($versionId: ID!, $expectedVersion: Int!) {
  requestRegulationOrder(versionId: $versionId, expectedVersion: $expectedVersion) {
    __typename
    ...VersionParts
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
fragment ParameterParts on RegulationParameter {
  key
  group
  groupTitle
  title
  explanation
  kind
  unit
  min
  max
  options {
    code
    title
  }
  value
  valueText
  presetText
  differsFromPreset
  clause
  mode
  dayType
}
fragment VersionParts on RegulationVersion {
  id
  no
  preset
  presetTitle
  state
  effectiveFrom
  effectiveTo
  minutesNumber
  minutesDate
  minutesRequired
  orderRequestId
  orderDocumentId
  orderSignedOn
  orderNumber
  orderDate
  version
  differences
  availableActions
  parameters {
    ...ParameterParts
  }
}`) as unknown as TypedDocumentString<RequestRegulationOrderMutation, RequestRegulationOrderMutationVariables>;
