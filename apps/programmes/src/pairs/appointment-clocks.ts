import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate } from '@nastavnik/kernel';
import { appointmentClock, type AppointmentClock } from '@nastavnik/regulations';

import type { SchoolRules } from '../regulations/school-rules';
import { AssignmentMentee } from './assignment-mentee.entity';
import { Assignment } from './assignment.entity';

interface Admitted {
  readonly id: string;
  readonly actualAdmissionDate?: LocalDate | null;
}

/** The clock of an appointment for each person, by the rule that the need list of participants keeps too (004 3.7). */
export async function appointmentClocks(
  em: EntityManager,
  tenantId: string,
  people: readonly Admitted[],
  rules: SchoolRules,
  today: LocalDate,
): Promise<ReadonlyMap<string, AppointmentClock | null>> {
  const before = await em.find(AssignmentMentee, {
    tenantId,
    menteeId: { $in: people.map(({ id }) => id) },
  });
  const appointed = await em.find(Assignment, {
    tenantId,
    id: { $in: before.map(({ assignmentId }) => assignmentId) },
    orderDate: { $ne: null },
  });
  const periodOf = new Map(
    appointed.map(({ id, termFrom, endedOn }) => [id, { from: termFrom, to: endedOn ?? null }]),
  );
  return new Map(
    people.map(({ id, actualAdmissionDate }) => {
      const mentored = before
        .filter(({ menteeId }) => menteeId === id)
        .flatMap(({ assignmentId }) => periodOf.get(assignmentId) ?? []);
      const clock = appointmentClock(
        actualAdmissionDate ?? null,
        mentored,
        rules.versions,
        rules.calendar,
        today,
      );
      return [id, clock] as const;
    }),
  );
}
