/* eslint-disable */
import type { CheckStaffRowsQuery, CheckStaffRowsQueryVariables, ImportStaffMutation, ImportStaffMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const CheckStaffRowsDocument = new TypedDocumentString(`
    query CheckStaffRows($lines: [StaffLineInput!]!, $columns: [StaffColumnPlaceInput!]!) {
  checkStaffRows(lines: $lines, columns: $columns) {
    rows {
      row
      kind
      fields
      answersLeftOut
    }
    problems {
      row
      column
      value
      code
      expected
      person
      otherRows
    }
  }
}
    `) as unknown as TypedDocumentString<CheckStaffRowsQuery, CheckStaffRowsQueryVariables>;
export const ImportStaffDocument = new TypedDocumentString(`
    mutation ImportStaff($importId: ID!, $lines: [StaffLineInput!]!, $columns: [StaffColumnPlaceInput!]!) {
  importStaff(importId: $importId, lines: $lines, columns: $columns) {
    created
    changed
    unchanged
    answersLeftOut
    problems {
      row
      column
      value
      code
      expected
      person
    }
  }
}
    `) as unknown as TypedDocumentString<ImportStaffMutation, ImportStaffMutationVariables>;
