import { accept, type Decision, type LocalDate } from '@nastavnik/kernel';
import type { RegulationParameters } from '@nastavnik/regulations';

import { daysLate } from '../deadlines';
import { citing, judge, ruled, should, type Warning } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import type { AcquaintMenteeSnapshot } from './acquaint-mentee';
import { PROGRAMME_MACHINE, type ProgrammeState } from './programme-machine';

export interface AgreeProgrammeSnapshot extends AcquaintMenteeSnapshot {
  readonly mentorId: string;
  readonly due: LocalDate | null;
}

export interface ProgrammeAgreed {
  readonly state: ProgrammeState;
  readonly agreedOn: LocalDate;
  readonly daysLate: number;
  readonly warnings: readonly Warning[];
}

/**
 * The curator agrees the programme (004 3.5). Refuses while a mentee has not read it (004 3.6b); agreeing after the
 * term, or a programme of one's own, is flagged.
 */
export function agreeProgramme(
  snapshot: AgreeProgrammeSnapshot,
  actor: { readonly personId: string | null },
  parameters: RegulationParameters,
  today: LocalDate,
): Decision<ProgrammeAgreed, ProgrammeRefusalCode> {
  const stepped = step(PROGRAMME_MACHINE, snapshot.state, 'AGREE');
  if (!stepped.ok) return stepped;
  const unread = snapshot.menteeIds.filter((id) => !snapshot.acquaintedIds.includes(id));
  const late = daysLate(snapshot.due, today);
  const verdict = judge([
    ruled(
      parameters.menteeAcquainted,
      (required) => required && unread.length > 0,
      'NOT_ACQUAINTED',
      { details: { count: unread.length } },
    ),
    should(late > 0, 'AGREED_LATE', {
      ...citing(parameters.programmeDueDays),
      details: { daysLate: late },
    }),
    should(actor.personId === snapshot.mentorId, 'CURATOR_IS_MENTOR'),
  ]);
  if (!verdict.ok) return verdict;
  return accept({
    state: stepped.value,
    agreedOn: today,
    daysLate: late,
    warnings: verdict.value,
  });
}
