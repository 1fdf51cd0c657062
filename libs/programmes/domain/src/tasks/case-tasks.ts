import { needsReview } from '../case/review-case';
import { acts, type TaskActor, type TaskDraft } from './task';
import type { CaseFact } from './task-snapshot';

/** The curator hears both sides, then looks for another mentor (machine J, 004 3.8). */
export function caseTasks(
  actor: TaskActor,
  { id, state, ground, people, due }: CaseFact,
): readonly TaskDraft[] {
  if (!acts(actor, 'CURATOR')) return [];
  if (state === 'OPENED' && needsReview(ground))
    return [{ kind: 'REVIEW_CASE', subjectId: id, people, due }];
  return state === 'OPENED' || state === 'REVIEWED'
    ? [{ kind: 'FIND_SUBSTITUTE', subjectId: id, people, due }]
    : [];
}
