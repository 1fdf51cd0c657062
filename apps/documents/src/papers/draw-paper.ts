import { completeFacts, composePaper, type DocumentCode } from '@nastavnik/documents-domain';
import type { Work } from '@nastavnik/persistence';

import { surroundingsOf } from '../refs/surroundings';
import type { Document } from './document.entity';

type Facts = Record<string, unknown>;

/** The columns that follow from the facts: the text, or why there is none. */
export type DrawnText = Pick<
  Document,
  'facts' | 'paper' | 'problemCode' | 'problemField' | 'unconfirmedForms'
>;

/**
 * Draws the text of a paper from its facts. The completed facts are kept, so that a text already seen does not change
 * with the letterhead or the head; a refusal of the composer is kept as a problem for people to see.
 */
export async function drawPaper(work: Work, code: DocumentCode, facts: Facts): Promise<DrawnText> {
  const surroundings = await surroundingsOf(work, facts);
  const whole = completeFacts(code, facts, surroundings);
  const drawn = composePaper(code, facts, surroundings);
  const kept = whole.ok ? (whole.value as Facts) : facts;
  return drawn.ok
    ? {
        facts: kept,
        paper: drawn.value,
        problemCode: null,
        problemField: null,
        unconfirmedForms: drawn.value.doubts.length,
      }
    : {
        facts: kept,
        paper: null,
        problemCode: drawn.refusal.code,
        problemField: drawn.refusal.field ?? null,
        unconfirmedForms: 0,
      };
}
