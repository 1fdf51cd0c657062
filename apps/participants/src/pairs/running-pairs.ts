import type { BankSide } from '@nastavnik/participants-domain';
import type { Work } from '@nastavnik/persistence';

const RUNNING: Readonly<Record<BankSide, string>> = {
  MENTOR: `select coalesce(sum(cardinality(mentee_ids)), 0)::int n from participants.pair_ref
            where mentor_id = ? and valid_from is not null and ended_on is null`,
  MENTEE: `select count(*)::int n from participants.pair_ref
            where ? = any(mentee_ids) and valid_from is not null and ended_on is null`,
};

/** Mentees of a mentor, or mentors of a mentee, in the pairs that run now; those of other schools that bind us too. */
export async function runningPairs(
  em: Work['em'],
  side: BankSide,
  personId: string,
): Promise<number> {
  const [row] = await em.execute<{ n: number }[]>(RUNNING[side], [personId]);
  return row?.n ?? 0;
}
