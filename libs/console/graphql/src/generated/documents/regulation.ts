/* eslint-disable */
import type { RegulationQuery, RegulationQueryVariables, AdoptPresetMutation, AdoptPresetMutationVariables, ChangeRegulationParameterMutation, ChangeRegulationParameterMutationVariables, SubmitRegulationMutation, SubmitRegulationMutationVariables, ReturnRegulationMutation, ReturnRegulationMutationVariables, RequestRegulationOrderMutation, RequestRegulationOrderMutationVariables, CompareRegulationsQuery, CompareRegulationsQueryVariables, RegulationPreviewQuery, RegulationPreviewQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const RegulationDocument = new TypedDocumentString(`
    query Regulation($schoolId: ID) {
  presets {
    code
    title
    description
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
  collegialBodies {
    code
    title
    required
  }
  minutes {
    body
    title
    number
    date
  }
  namedFrom
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
  collegialBodies {
    code
    title
    required
  }
  minutes {
    body
    title
    number
    date
  }
  namedFrom
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
  collegialBodies {
    code
    title
    required
  }
  minutes {
    body
    title
    number
    date
  }
  namedFrom
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
  collegialBodies {
    code
    title
    required
  }
  minutes {
    body
    title
    number
    date
  }
  namedFrom
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
  collegialBodies {
    code
    title
    required
  }
  minutes {
    body
    title
    number
    date
  }
  namedFrom
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
    mutation RequestRegulationOrder($versionId: ID!, $expectedVersion: Int!, $effectiveFrom: LocalDate) {
  requestRegulationOrder(
    versionId: $versionId
    expectedVersion: $expectedVersion
    effectiveFrom: $effectiveFrom
  ) {
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
  collegialBodies {
    code
    title
    required
  }
  minutes {
    body
    title
    number
    date
  }
  namedFrom
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
export const CompareRegulationsDocument = new TypedDocumentString(`
    query CompareRegulations($left: String!, $right: String!, $schoolId: ID) {
  compareRegulations(left: $left, right: $right, schoolId: $schoolId) {
    ...ComparedParts
  }
}
    fragment ComparedSide on ComparedRegulation {
  id
  no
  title
  state
}
fragment ComparedParts on RegulationComparison {
  left {
    ...ComparedSide
  }
  right {
    ...ComparedSide
  }
  changed
  rules {
    key
    groupTitle
    title
    changed
    keptBy
    left {
      text
      clause
      mode
    }
    right {
      text
      clause
      mode
    }
  }
}`) as unknown as TypedDocumentString<CompareRegulationsQuery, CompareRegulationsQueryVariables>;
export const RegulationPreviewDocument = new TypedDocumentString(`
    query RegulationPreview($left: String!, $right: String!, $effectiveFrom: LocalDate!) {
  compareRegulations(left: $left, right: $right) {
    ...ComparedParts
  }
  programmesUnderRegulation(effectiveFrom: $effectiveFrom) {
    kept {
      no
      effectiveFrom
      appointments
      programmeDrafts
      mentorReports
      menteeReports
      programmes
    }
    following {
      ...Running
    }
    proposedPairs
  }
  needList {
    items {
      due
      actualAdmissionDate
    }
  }
}
    fragment ComparedSide on ComparedRegulation {
  id
  no
  title
  state
}
fragment ComparedParts on RegulationComparison {
  left {
    ...ComparedSide
  }
  right {
    ...ComparedSide
  }
  changed
  rules {
    key
    groupTitle
    title
    changed
    keptBy
    left {
      text
      clause
      mode
    }
    right {
      text
      clause
      mode
    }
  }
}
fragment Running on RunningFigures {
  appointments
  programmeDrafts
  mentorReports
  menteeReports
  programmes
}`) as unknown as TypedDocumentString<RegulationPreviewQuery, RegulationPreviewQueryVariables>;
