/* eslint-disable */
import type { TenantsTrailQuery, TenantsTrailQueryVariables, ProgrammesTrailQuery, ProgrammesTrailQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const TenantsTrailDocument = new TypedDocumentString(`
    query TenantsTrail($subjectId: ID!, $page: PageInput) {
  trail: tenantsAudit(subjectId: $subjectId, page: $page) {
    ...AuditParts
  }
}
    fragment AuditParts on AuditPage {
  total
  items {
    id
    at
    actorName
    heading
    before
    after
    documentId
  }
}`) as unknown as TypedDocumentString<TenantsTrailQuery, TenantsTrailQueryVariables>;
export const ProgrammesTrailDocument = new TypedDocumentString(`
    query ProgrammesTrail($subjectId: ID!, $page: PageInput) {
  trail: programmesAudit(subjectId: $subjectId, page: $page) {
    ...AuditParts
  }
}
    fragment AuditParts on AuditPage {
  total
  items {
    id
    at
    actorName
    heading
    before
    after
    documentId
  }
}`) as unknown as TypedDocumentString<ProgrammesTrailQuery, ProgrammesTrailQueryVariables>;
