/* eslint-disable */
import type { StaffQuery, StaffQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const StaffDocument = new TypedDocumentString(`
    query Staff($filter: StaffFilter!, $search: String!, $page: PageInput) {
  staff(filter: $filter, search: $search, page: $page) {
    total
    counts {
      filter
      count
    }
    items {
      ...StaffRow
    }
  }
}
    fragment StaffRow on StaffMember {
  id
  personId
  fullName
  employeeCode
  position
  subjects
  actualAdmissionDate
  endedOn
  dataConsent
  mentorState
  menteeState
  load
  hasMentor
  isHead
  offeredToOthers
}`) as unknown as TypedDocumentString<StaffQuery, StaffQueryVariables>;
