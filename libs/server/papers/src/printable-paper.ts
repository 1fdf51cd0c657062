import type { LocalDate } from '@nastavnik/kernel';

/**
 * What the renderers draw. The papers composed by the documents domain satisfy it structurally: this library knows
 * layout and nothing of mentoring.
 */
export interface PrintablePaper {
  readonly title: string;
  readonly leftMarginMm: number;
  readonly letterhead: {
    readonly founder: string | null;
    readonly organisation: string;
    readonly contacts: string | null;
  } | null;
  readonly addressee: readonly string[];
  readonly kindTitle: string | null;
  readonly requisites: PrintableRequisites | null;
  readonly heading: string | null;
  readonly body: readonly PrintableBlock[];
  readonly signatures: readonly PrintableSignature[];
  readonly acquaintance: PrintableAcquaintance | null;
  readonly caseMark: PrintableCaseMark | null;
  readonly annexes: readonly PrintableAnnex[];
  readonly stamps: readonly PrintableStamp[];
}

export interface PrintableRequisites {
  readonly date: LocalDate | null;
  readonly number: string | null;
  readonly place: string | null;
}

export type PrintableBlock =
  | {
      readonly kind: 'PARAGRAPH';
      readonly text: string;
      readonly style: 'TEXT' | 'PLAIN' | 'CENTRE' | 'NOTE';
    }
  | { readonly kind: 'HEADING'; readonly text: string }
  | { readonly kind: 'ORDERING_WORD'; readonly text: string }
  | {
      readonly kind: 'POINT';
      readonly number: string;
      readonly text: string;
      readonly level: 1 | 2;
    }
  | { readonly kind: 'LIST'; readonly items: readonly string[] }
  | {
      readonly kind: 'DETAILS';
      readonly rows: readonly { readonly label: string; readonly value: string }[];
    }
  | PrintableTable
  | { readonly kind: 'BLANK'; readonly label: string; readonly hint: string };

export interface PrintableTable {
  readonly kind: 'TABLE';
  readonly columns: readonly { readonly title: string; readonly share: number }[];
  readonly rows: readonly (readonly string[])[];
}

export interface PrintableSignature {
  readonly caption: string | null;
  readonly post: string;
  readonly name: string;
  readonly dated: boolean;
}

export interface PrintableAcquaintance {
  readonly title: string;
  readonly lines: readonly { readonly post: string; readonly name: string }[];
}

export interface PrintableCaseMark {
  readonly index: string;
  readonly year: number;
  readonly clerkPost: string;
  readonly clerkName: string | null;
}

export interface PrintableAnnex {
  readonly reference: readonly string[];
  readonly title: string;
  readonly body: readonly PrintableBlock[];
}

export interface PrintableStamp {
  readonly signer: string;
  readonly post: string;
  readonly signedAt: string;
  readonly hashPrefix: string;
}
