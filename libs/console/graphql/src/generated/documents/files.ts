/* eslint-disable */
import type { OpenFileMutation, OpenFileMutationVariables, PrintBundleMutation, PrintBundleMutationVariables, AskUploadMutation, AskUploadMutationVariables, FinishUploadMutation, FinishUploadMutationVariables, RecordWetSignatureMutation, RecordWetSignatureMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const OpenFileDocument = new TypedDocumentString(`
    mutation OpenFile($documentId: ID!, $kind: PaperFileKind!, $disposition: LinkDisposition!, $fileId: ID) {
  documentLink(
    documentId: $documentId
    kind: $kind
    disposition: $disposition
    fileId: $fileId
  ) {
    __typename
    ...LinkParts
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
fragment LinkParts on FileLink {
  url
  fileName
  contentType
  size
  sha256
  locked
}`) as unknown as TypedDocumentString<OpenFileMutation, OpenFileMutationVariables>;
export const PrintBundleDocument = new TypedDocumentString(`
    mutation PrintBundle($documentIds: [ID!]!) {
  consentBundle(documentIds: $documentIds) {
    __typename
    ... on PaperBundle {
      papers
      link {
        ...LinkParts
      }
      leftOut {
        documentId
        title
        code
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
fragment LinkParts on FileLink {
  url
  fileName
  contentType
  size
  sha256
  locked
}`) as unknown as TypedDocumentString<PrintBundleMutation, PrintBundleMutationVariables>;
export const AskUploadDocument = new TypedDocumentString(`
    mutation AskUpload($input: UploadInput!) {
  requestUpload(input: $input) {
    __typename
    ... on UploadTicket {
      fileId
      url
      headers {
        name
        value
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
}`) as unknown as TypedDocumentString<AskUploadMutation, AskUploadMutationVariables>;
export const FinishUploadDocument = new TypedDocumentString(`
    mutation FinishUpload($fileId: ID!) {
  completeUpload(fileId: $fileId) {
    __typename
    ... on PaperFile {
      id
      state
      flaw
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
}`) as unknown as TypedDocumentString<FinishUploadMutation, FinishUploadMutationVariables>;
export const RecordWetSignatureDocument = new TypedDocumentString(`
    mutation RecordWetSignature($input: WetSignatureInput!) {
  recordWetSignature(input: $input) {
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
}`) as unknown as TypedDocumentString<RecordWetSignatureMutation, RecordWetSignatureMutationVariables>;
