/* eslint-disable */
import type { FindAnythingQuery, FindAnythingQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const FindAnythingDocument = new TypedDocumentString(`
    query FindAnything($words: String!, $page: PageInput!, $people: Boolean!, $pairs: Boolean!, $papers: Boolean!, $schools: Boolean!) {
  staff(filter: ALL, search: $words, page: $page) @include(if: $people) {
    items {
      personId
      fullName
      position
    }
  }
  pairs(filter: {search: $words}, page: $page) @include(if: $pairs) {
    items {
      id
      mentor {
        name
      }
      mentees {
        name
      }
      schoolName
    }
  }
  documents(search: $words, page: $page) @include(if: $papers) {
    items {
      id
      title
      number
      people
    }
  }
  schools(search: $words, page: $page) @include(if: $schools) {
    items {
      id
      shortName
      place
    }
  }
}
    `) as unknown as TypedDocumentString<FindAnythingQuery, FindAnythingQueryVariables>;
