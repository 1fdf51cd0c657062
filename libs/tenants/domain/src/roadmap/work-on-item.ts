import { accept, nextState, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';

import type { TenantsRefusal } from '../refusals';
import {
  ROADMAP_ITEM_MACHINE,
  type RoadmapItemAction,
  type RoadmapItemState,
} from './roadmap-item-machine';
import type { RoadmapState } from './roadmap-machine';

const TEXT_MAX_LENGTH = 1000;

export interface WorkedItem {
  readonly state: RoadmapItemState;
  readonly roadmap: RoadmapState;
}

/** A paper of the document service, or words where there is none. */
export interface Evidence {
  readonly documentId: string | null;
  readonly text: string;
}

type ItemDecision<T> = Decision<T, TenantsRefusal>;

function step(item: WorkedItem, action: RoadmapItemAction): ItemDecision<RoadmapItemState> {
  const next = nextState(ROADMAP_ITEM_MACHINE, item.state, action);
  if (next === null) return refuse('ACTION_NOT_AVAILABLE', { details: { state: item.state } });
  if (item.roadmap !== 'RUNNING')
    return refuse('ACTION_NOT_AVAILABLE', { clause: '004 3.4', details: { state: item.roadmap } });
  return accept(next);
}

/** Work on the item has begun (domain.md 3.2 B). Only in an approved roadmap that runs. */
export function startItem(
  item: WorkedItem,
  today: LocalDate,
): ItemDecision<{ readonly state: RoadmapItemState; readonly startedOn: LocalDate }> {
  const next = step(item, 'START');
  return next.ok ? accept({ state: next.value, startedOn: today }) : next;
}

/** The item is done; refuses without evidence (domain.md 3.2 B: «DONE, evidence attached»). */
export function completeItem(
  item: WorkedItem,
  { documentId, text }: Evidence,
  today: LocalDate,
): ItemDecision<{
  readonly state: RoadmapItemState;
  readonly doneOn: LocalDate;
  readonly evidenceDocumentId: string | null;
  readonly evidenceText: string;
}> {
  const next = step(item, 'COMPLETE');
  if (!next.ok) return next;
  const evidenceText = text.trim();
  if (documentId === null && evidenceText === '')
    return refuse('EVIDENCE_REQUIRED', { field: 'evidence' });
  if (evidenceText.length > TEXT_MAX_LENGTH) return tooLong('evidence');
  return accept({
    state: next.value,
    doneOn: today,
    evidenceDocumentId: documentId,
    evidenceText,
  });
}

/** The item will not be done; refuses without a reason (domain.md 3.2 B). */
export function cancelItem(
  item: WorkedItem,
  reason: string,
): ItemDecision<{ readonly state: RoadmapItemState; readonly reason: string }> {
  const next = step(item, 'CANCEL');
  if (!next.ok) return next;
  const words = reason.trim();
  if (words === '') return refuse('FIELD_REQUIRED', { field: 'reason' });
  if (words.length > TEXT_MAX_LENGTH) return tooLong('reason');
  return accept({ state: next.value, reason: words });
}

/** A remark under an item, in any state of it. */
export function checkComment(text: string): ItemDecision<string> {
  const words = text.trim();
  if (words === '') return refuse('FIELD_REQUIRED', { field: 'text' });
  return words.length > TEXT_MAX_LENGTH ? tooLong('text') : accept(words);
}

const tooLong = (field: string) =>
  refuse('FIELD_TOO_LONG', { field, details: { max: TEXT_MAX_LENGTH } });
