import type { Subject } from '@nastavnik/events';
import type { LocalDate } from '@nastavnik/kernel';
import { newId, type Work } from '@nastavnik/persistence';

export interface PaperRequest {
  readonly code: 'D06' | 'D07' | 'D13' | 'D15' | 'D20' | 'D22' | 'D23' | 'D24' | 'D24L';
  readonly subject: Subject;
  readonly title: string;
  readonly signers: readonly { readonly personId: string | null; readonly role: string }[];
  readonly acquaint?: readonly string[];
  /** The term that its signature serves. */
  readonly due?: { readonly on: LocalDate | null; readonly clause: string | null };
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Asks the documents service for a paper; the answer comes as a message that names this request. */
export function requestPaper(
  work: Pick<Work, 'publish'>,
  request: PaperRequest,
  requestId = newId(),
): string {
  work.publish('DocumentRequested.v1', request.subject.id, {
    requestId,
    code: request.code,
    subject: request.subject,
    title: request.title,
    signers: [...request.signers],
    acquaint: [...(request.acquaint ?? [])],
    due: request.due?.on ? { on: request.due.on, clause: request.due.clause } : null,
    facts: { ...request.facts },
  });
  return requestId;
}
