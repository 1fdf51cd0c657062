/* eslint-disable */
import type { TodayQuery, TodayQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const TodayDocument = new TypedDocumentString(`
    query Today($tenants: Boolean! = true, $participants: Boolean! = true, $programmes: Boolean! = true, $documents: Boolean! = true) {
  tenants: tenantsToday @include(if: $tenants) {
    ...TodayParts
  }
  participants: participantsToday @include(if: $participants) {
    ...TodayParts
  }
  programmes: programmesToday @include(if: $programmes) {
    ...TodayParts
  }
  documents: documentsToday @include(if: $documents) {
    ...TodayParts
  }
}
    fragment TodayParts on TodayItem {
  id
  kind
  about
  school
  due
  group
  clause
  link
  count
}`) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
