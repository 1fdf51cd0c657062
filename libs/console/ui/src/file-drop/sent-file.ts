/** Where a chosen file is on its way; `checking` is the server looking at what arrived. */
export type FileStage = 'waiting' | 'sending' | 'checking' | 'done' | 'failed';

/** One line of the list under the drop zone. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly stage: FileStage;
  /** Share sent, 0 to 1. */
  readonly sent: number;
  /** What went wrong and what to do next. */
  readonly message?: string;
}
