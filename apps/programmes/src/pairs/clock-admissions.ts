import type { EntityManager } from '@mikro-orm/postgresql';
import { addMonths, type LocalDate } from '@nastavnik/kernel';

import type { SchoolRules } from '../regulations/school-rules';
import { AssignmentMentee } from './assignment-mentee.entity';
import { Assignment } from './assignment.entity';

interface Admitted {
  readonly id: string;
  readonly actualAdmissionDate?: LocalDate | null;
}

/** So long after admission somebody is no newcomer: a mentor for a veteran's difficulty has no term; our default. */
export const CLOCK_MONTHS = 12;

/**
 * The admission that started the clock of an appointment, for each person (004 3.7): none for a veteran, for somebody
 * admitted before the school had a regulation, or for somebody who has had a mentor here since.
 */
export async function clockAdmissions(
  em: EntityManager,
  tenantId: string,
  people: readonly Admitted[],
  rules: SchoolRules,
  today: LocalDate,
): Promise<ReadonlyMap<string, LocalDate | null>> {
  const newSince = addMonths(today, -CLOCK_MONTHS);
  const before = await em.find(AssignmentMentee, {
    tenantId,
    menteeId: { $in: people.map(({ id }) => id) },
  });
  const appointed = await em.find(Assignment, {
    tenantId,
    id: { $in: before.map(({ assignmentId }) => assignmentId) },
    orderDate: { $ne: null },
  });
  return new Map(
    people.map(({ id, actualAdmissionDate }) => {
      const mentored = before.some(
        ({ menteeId, assignmentId }) =>
          menteeId === id &&
          appointed.some(
            (pair) =>
              pair.id === assignmentId && (pair.orderDate ?? '') >= (actualAdmissionDate ?? ''),
          ),
      );
      const runs =
        actualAdmissionDate &&
        actualAdmissionDate > newSince &&
        !mentored &&
        rules.versionOn(actualAdmissionDate) !== null;
      return [id, runs ? actualAdmissionDate : null] as const;
    }),
  );
}
