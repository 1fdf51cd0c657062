/** The part of pdfmake's document definition that papers use; the package brings no types of its own. */
export interface PdfNode {
  readonly text?: string | readonly PdfNode[];
  readonly stack?: readonly PdfNode[];
  readonly columns?: readonly PdfNode[];
  readonly table?: {
    readonly widths: readonly (number | string)[];
    readonly body: readonly (readonly PdfNode[])[];
    readonly headerRows?: number;
    readonly dontBreakRows?: boolean;
  };
  readonly canvas?: readonly PdfLine[];
  readonly section?: readonly PdfNode[];
  readonly pageMargins?: readonly [number, number, number, number];
  readonly header?: (page: number) => PdfNode | null;
  readonly layout?: string | PdfTableLayout;
  readonly alignment?: 'left' | 'right' | 'center' | 'justify';
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly fontSize?: number;
  readonly leadingIndent?: number;
  readonly width?: number | string;
  readonly columnGap?: number;
  readonly margin?: readonly [number, number, number, number];
  readonly unbreakable?: boolean;
  readonly pageBreak?: 'before' | 'after';
  readonly noWrap?: boolean;
  readonly headlineLevel?: number;
}

export interface PdfLine {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly lineWidth: number;
}

export interface PdfTableLayout {
  readonly hLineWidth?: () => number;
  readonly vLineWidth?: () => number;
  readonly hLineColor?: () => string;
  readonly vLineColor?: () => string;
  readonly paddingLeft?: () => number;
  readonly paddingRight?: () => number;
  readonly paddingTop?: () => number;
  readonly paddingBottom?: () => number;
}
