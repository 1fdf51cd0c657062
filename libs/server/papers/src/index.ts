export { loadFonts, type Fonts } from './fonts';
export { renderBundlePdf, renderPdf, type RenderOptions } from './render-pdf';
export { renderDocx } from './render-docx';
export type {
  PrintableAcquaintance,
  PrintableAnnex,
  PrintableBlock,
  PrintableCaseMark,
  PrintablePaper,
  PrintableRequisites,
  PrintableSignature,
  PrintableStamp,
  PrintableTable,
} from './printable-paper';
