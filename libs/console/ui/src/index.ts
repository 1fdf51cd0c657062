export { ConfirmationPanel } from './confirmation-panel/confirmation-panel';
export { Confirm } from './confirm-dialog/confirm';
export type { Question } from './confirm-dialog/confirm-dialog';
export { DataTable } from './data-table/data-table';
export { TableCell } from './data-table/table-cell';
export type { TableColumn, TableSort, TableState } from './data-table/table-column';
export { TablePager } from './data-table/table-pager';
export {
  isSelected,
  NOTHING_SELECTED,
  selectedCount,
  type TableSelection,
} from './data-table/table-selection';
export { injectTableUrl, type TableUrl } from './data-table/table-url';
export { DateInput } from './date-input/date-input';
export { provideRussianDates, RussianDateAdapter } from './date-input/russian-date-adapter';
export { DueDate } from './due-date/due-date';
export { EmptyState, type Emptiness } from './empty-state/empty-state';
export { ErrorSummary } from './error-summary/error-summary';
export { summaryErrorsOf, type SummaryError } from './error-summary/summary-error';
export { Control } from './field/control';
export { Field } from './field/field';
export { FileDrop, type UntakenFile } from './file-drop/file-drop';
export type { FileStage, SentFile } from './file-drop/sent-file';
export {
  fileSha256,
  UploadFault,
  uploadToLink,
  type UploadFaultCode,
  type UploadLink,
} from './file-drop/upload-to-link';
export { Icon } from './icon/icon';
export type { IconName } from './icon/icon-paths';
export { KeyValues, type KeyValue } from './key-values/key-values';
export { PageFrame } from './page-frame/page-frame';
export { PageTitle, PRODUCT_NAME } from './page-title/page-title';
export { ProgressLine } from './progress-line/progress-line';
export { ProgressSteps, type Step, type StepState } from './progress-steps/progress-steps';
export { SideSheet } from './side-sheet/side-sheet';
export { SideSheetOutlet } from './side-sheet/side-sheet-outlet';
export { StatusChip } from './status-chip/status-chip';
export { TONES, type Tone } from './status-chip/tone';
export { dateText, distanceText, fullDateText, momentText, nearDateText } from './text/date-text';
export { countText, fileSizeText, formatNumber, pluralForm, type PluralForms } from './text/plural';
export { TODAY } from './text/today';
export { ToastRegion } from './toast/toast-region';
export { Toasts, type Toast } from './toast/toasts';
