import type { LocalDate } from '@nastavnik/kernel';
import type { DoubtReason, NameCase } from '../declension/name-case';
import type { DocumentCode } from '../documents/document-codes';
import { dateAndNumber } from './typography';

/** A paper as structure, without layout: the PDF and the DOCX are two drawings of the same value. */
export interface Paper {
  readonly code: DocumentCode;
  /** For file metadata and lists: «Приказ «О назначении наставника…»». */
  readonly title: string;
  readonly leftMarginMm: 20 | 30;
  readonly letterhead: Letterhead | null;
  /** To whom and from whom, upper right. */
  readonly addressee: readonly string[];
  /** «ПРИКАЗ», «СОГЛАСИЕ»; null for a letter, which has none. */
  readonly kindTitle: string | null;
  /** Date, number, place of a registered paper; blanks are drawn while they are null. */
  readonly requisites: Requisites | null;
  readonly heading: string | null;
  readonly body: readonly PaperBlock[];
  readonly signatures: readonly SignatureLine[];
  readonly acquaintance: AcquaintanceList | null;
  readonly caseMark: CaseMark | null;
  readonly annexes: readonly Annex[];
  readonly stamps: readonly SignatureStamp[];
  /** Forms of names and posts a person has yet to confirm; signing waits until there are none. */
  readonly doubts: readonly Doubt[];
}

export interface Letterhead {
  readonly founder: string | null;
  readonly organisation: string;
  readonly contacts: string | null;
}

export interface Requisites {
  readonly date: LocalDate | null;
  readonly number: string | null;
  readonly place: string | null;
}

export type PaperBlock =
  | { readonly kind: 'PARAGRAPH'; readonly text: string; readonly style: ParagraphStyle }
  | { readonly kind: 'HEADING'; readonly text: string }
  | { readonly kind: 'ORDERING_WORD'; readonly text: string }
  | {
      readonly kind: 'POINT';
      readonly number: string;
      readonly text: string;
      readonly level: 1 | 2;
    }
  | { readonly kind: 'LIST'; readonly items: readonly string[] }
  | { readonly kind: 'DETAILS'; readonly rows: readonly DetailRow[] }
  | {
      readonly kind: 'TABLE';
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'BLANK'; readonly label: string; readonly hint: string };

/** TEXT: justified with an indent; PLAIN: flush left; CENTRE: centred; NOTE: smaller, flush left. */
export type ParagraphStyle = 'TEXT' | 'PLAIN' | 'CENTRE' | 'NOTE';

export interface DetailRow {
  readonly label: string;
  readonly value: string;
}

export interface TableColumn {
  readonly title: string;
  /** Share of the width; shares of a table need not sum to anything. */
  readonly share: number;
}

export interface SignatureLine {
  /** Printed above the line: «СОГЛАСОВАНО». */
  readonly caption: string | null;
  readonly post: string;
  readonly name: string;
  /** Draws a place for the date beside the signature. */
  readonly dated: boolean;
}

export interface AcquaintanceList {
  readonly title: string;
  readonly lines: readonly { readonly post: string; readonly name: string }[];
}

export interface CaseMark {
  readonly index: string;
  readonly year: number;
  readonly clerkPost: string;
  readonly clerkName: string | null;
}

export interface Annex {
  readonly reference: readonly string[];
  readonly title: string;
  readonly body: readonly PaperBlock[];
}

/** The visible mark of a simple electronic signature. `signedAt` is ready text with its time zone. */
export interface SignatureStamp {
  readonly signer: string;
  readonly post: string;
  readonly signedAt: string;
  readonly hashPrefix: string;
}

export interface Doubt {
  readonly kind: 'NAME' | 'POST';
  readonly personId: string;
  readonly nominative: string;
  readonly nameCase: NameCase;
  readonly text: string;
  readonly reasons: readonly DoubtReason[];
}

/** The same text with the date and number it was registered under, wherever blanks were left for them. */
export function withRegistration(
  paper: Paper,
  { date, number }: { readonly date: LocalDate; readonly number: string },
): Paper {
  const blankLine = dateAndNumber(null, null);
  return {
    ...paper,
    requisites: { place: paper.requisites?.place ?? null, date, number },
    annexes: paper.annexes.map((annex) => ({
      ...annex,
      reference: annex.reference.map((line) =>
        line === blankLine ? dateAndNumber(date, number) : line,
      ),
    })),
  };
}

export const withStamps = (paper: Paper, stamps: readonly SignatureStamp[]): Paper => ({
  ...paper,
  stamps,
});
