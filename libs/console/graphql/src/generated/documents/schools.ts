/* eslint-disable */
import type { SchoolsQuery, SchoolsQueryVariables, SchoolCardQuery, SchoolCardQueryVariables, OpenSchoolMutation, OpenSchoolMutationVariables, EditSchoolMutation, EditSchoolMutationVariables, LastSchoolChangeQuery, LastSchoolChangeQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const SchoolsDocument = new TypedDocumentString(`
    query Schools($search: String!, $missing: SchoolGap, $page: PageInput) {
  schools(search: $search, missing: $missing, page: $page) {
    total
    items {
      ...SchoolRow
    }
  }
}
    fragment SchoolRow on School {
  id
  shortName
  fullName
  place
  headName
  curatorName
  regulationState
  regulationInForce
}`) as unknown as TypedDocumentString<SchoolsQuery, SchoolsQueryVariables>;
export const SchoolCardDocument = new TypedDocumentString(`
    query SchoolCard($id: ID!) {
  school(id: $id) {
    ...SchoolRow
    address
    founder
    archiveIndex
    siteUrl
    openedOn
    version
    availableActions
  }
}
    fragment SchoolRow on School {
  id
  shortName
  fullName
  place
  headName
  curatorName
  regulationState
  regulationInForce
}`) as unknown as TypedDocumentString<SchoolCardQuery, SchoolCardQueryVariables>;
export const OpenSchoolDocument = new TypedDocumentString(`
    mutation OpenSchool($input: OpenSchoolInput!) {
  openSchool(input: $input) {
    __typename
    ... on OpenedSchool {
      school {
        ...SchoolRow
      }
      head {
        ...InvitationParts
      }
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
}
fragment InvitationParts on InvitedAccount {
  accountId
  name
  email
  invitationToken
  expiresAt
  warnings
}
fragment SchoolRow on School {
  id
  shortName
  fullName
  place
  headName
  curatorName
  regulationState
  regulationInForce
}`) as unknown as TypedDocumentString<OpenSchoolMutation, OpenSchoolMutationVariables>;
export const EditSchoolDocument = new TypedDocumentString(`
    mutation EditSchool($input: EditSchoolInput!) {
  editSchool(input: $input) {
    __typename
    ... on School {
      id
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
}`) as unknown as TypedDocumentString<EditSchoolMutation, EditSchoolMutationVariables>;
export const LastSchoolChangeDocument = new TypedDocumentString(`
    query LastSchoolChange($id: ID!) {
  tenantsAudit(subjectId: $id, page: {first: 1}) {
    items {
      at
      actorName
    }
  }
}
    `) as unknown as TypedDocumentString<LastSchoolChangeQuery, LastSchoolChangeQueryVariables>;
