/** One column. The cell shows `text(row)`, or the template given by `<ng-template uiCell="key" let-row>`. */
export interface TableColumn<Row> {
  readonly key: string;
  readonly title: string;
  readonly text?: (row: Row) => string | number;
  readonly sortable?: boolean;
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end';
  readonly width?: string;
  /** The column that names the row; it becomes the row's header and the card's title. */
  readonly naming?: boolean;
  /** Not shown on phones. */
  readonly wideOnly?: boolean;
}

export interface TableSort {
  readonly key: string;
  readonly direction: 'asc' | 'desc';
}

/** Loading keeps the rows that are there; the first load shows a skeleton. */
export type TableState = 'loading' | 'ready' | 'failed' | 'no-right';
