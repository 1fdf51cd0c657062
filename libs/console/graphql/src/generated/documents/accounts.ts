/* eslint-disable */
import type { AccountsQuery, AccountsQueryVariables, InvitablePeopleQuery, InvitablePeopleQueryVariables, InviteAccountMutation, InviteAccountMutationVariables, RenewInvitationMutation, RenewInvitationMutationVariables, RevokeRoleMutation, RevokeRoleMutationVariables, ChangePasswordMutation, ChangePasswordMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($search: String!, $schoolId: ID, $page: PageInput) {
  accounts(search: $search, schoolId: $schoolId, page: $page) {
    total
    grantableRoles
    items {
      id
      name
      email
      lastSignInAt
      invitationPending
      invitationExpiresAt
      availableActions
      grants {
        id
        role
        post
        tenantName
        from
        to
        availableActions
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const InvitablePeopleDocument = new TypedDocumentString(`
    query InvitablePeople($search: String!) {
  invitablePeople(search: $search) {
    id
    name
    position
    email
    roles
  }
}
    `) as unknown as TypedDocumentString<InvitablePeopleQuery, InvitablePeopleQueryVariables>;
export const InviteAccountDocument = new TypedDocumentString(`
    mutation InviteAccount($input: InviteAccountInput!) {
  inviteAccount(input: $input) {
    __typename
    ...InvitationParts
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
}`) as unknown as TypedDocumentString<InviteAccountMutation, InviteAccountMutationVariables>;
export const RenewInvitationDocument = new TypedDocumentString(`
    mutation RenewInvitation($accountId: ID!) {
  renewInvitation(accountId: $accountId) {
    __typename
    ...InvitationParts
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
}`) as unknown as TypedDocumentString<RenewInvitationMutation, RenewInvitationMutationVariables>;
export const RevokeRoleDocument = new TypedDocumentString(`
    mutation RevokeRole($grantId: ID!) {
  revokeRole(grantId: $grantId) {
    __typename
    ... on RevokedRole {
      grantId
      to
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
}`) as unknown as TypedDocumentString<RevokeRoleMutation, RevokeRoleMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $wanted: String!) {
  changePassword(current: $current, wanted: $wanted) {
    __typename
    ... on ChangedPassword {
      at
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
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
