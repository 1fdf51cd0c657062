import type { PaperPartsFragment } from '@nastavnik/graphql-client';
import type { PreviewWish } from '../ui-paper/paper-preview';

/** What the page shows of a paper: its final form, else the draft, else the scan of a paper original. */
export function previewOf(paper: PaperPartsFragment | undefined): PreviewWish | null {
  if (!paper) return null;
  const documentId = paper.id;
  const available = paper.files.filter((file) => file.state === 'AVAILABLE');
  const final = available.findLast((file) => file.kind === 'FINAL_PDF');
  if (final) return { documentId, kind: 'FINAL_PDF', version: final.id };
  const scan = available.findLast((file) => file.kind === 'SCAN');
  const signedByPen = paper.signedOn !== null && scan !== undefined;
  if (signedByPen || (!paper.hasText && scan))
    return { documentId, kind: 'SCAN', fileId: scan.id, version: scan.id };
  if (!paper.hasText) return null;
  // Confirming a name makes another text: the doubts that are left tell the two apart.
  return { documentId, kind: 'DRAFT_PDF', version: `draft ${paper.doubts.length}` };
}
