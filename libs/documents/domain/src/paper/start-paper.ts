import { documentCodeFacts, type DocumentCode } from '../documents/document-codes';
import { leftMarginMm } from '../documents/document-code-facts';
import type { Paper } from './paper';

/** A paper of this code with nothing on it yet; the margin follows from how long it is kept. */
export const startPaper = (code: DocumentCode): Paper => {
  const { title, retention } = documentCodeFacts(code);
  return {
    code,
    title,
    leftMarginMm: leftMarginMm(retention),
    letterhead: null,
    addressee: [],
    kindTitle: null,
    requisites: null,
    heading: null,
    body: [],
    signatures: [],
    acquaintance: null,
    caseMark: null,
    annexes: [],
    stamps: [],
    doubts: [],
  };
};
