import { clauseText } from '../clauses/clause-text';
import { commonRefusals } from './common-refusals';
import { documentsRefusals } from './documents-refusals';
import { matchingRefusals } from './matching-refusals';
import { participantsRefusals } from './participants-refusals';
import { programmesRefusals } from './programmes-refusals';
import type { RefusalTexts } from './refusal-words';
import { tenantsRefusals } from './tenants-refusals';

/** What the server answers instead of a result. */
export interface Refusal {
  readonly code: string;
  readonly field?: string | null;
  readonly clause?: string | null;
  readonly details?: readonly { readonly key: string; readonly value: string }[];
}

/** Each service adds its own file here. */
export const REFUSAL_TEXTS: RefusalTexts = {
  ...commonRefusals,
  ...documentsRefusals,
  ...matchingRefusals,
  ...participantsRefusals,
  ...programmesRefusals,
  ...tenantsRefusals,
};

/** The words of a refusal, with the clause that was applied: «… (п. 3.7 Положения)». */
export function refusalText(refusal: Refusal): string {
  const details = Object.fromEntries((refusal.details ?? []).map(({ key, value }) => [key, value]));
  const words = (REFUSAL_TEXTS as Readonly<Record<string, (d: object) => string>>)[refusal.code];
  const text =
    words?.(details) ??
    $localize`:@@refusal.unknown:Действие отклонено. Обновите страницу и повторите.`;
  if (!refusal.clause) return text;
  const clause = clauseText(refusal.clause);
  return $localize`:@@refusal.withClause:${text}:text: (${clause}:clause:)`;
}
