import { P004 } from '@nastavnik/regulations';
import type { Actor, Role } from '@nastavnik/kernel';
import { REACH_OF_ROLE } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import { aMessage, anActor, type TestDatabase, type TestService } from '@nastavnik/testing';

import { aStaffLine, COLUMNS } from './staff-lines';

const IMPORT = `mutation ($id: ID!, $lines: [StaffLineInput!]!, $columns: [StaffColumnPlaceInput!]!) {
  importStaff(importId: $id, lines: $lines, columns: $columns) { created problems { code } } }`;

export interface TestSchool {
  readonly curator: Actor;
  /** The same school in another role; `personId` for a mentor or mentee who sees only their own papers. */
  as(role: Role, personId?: string): Actor;
  /** Loads these lines of the staff list. */
  load(...lines: ReturnType<typeof aStaffLine>[]): Promise<void>;
  /** The person of the employee code. */
  person(no: number): Promise<string>;
  /** The newest message of the type that this school sent. */
  sent<T = Record<string, unknown>>(type: string): Promise<T[]>;
}

/** A school with its details and the regulation P004 in force since 1 September 2026. */
export async function aSchool(
  service: TestService,
  database: TestDatabase,
  given: Partial<Actor> = {},
  regulation = true,
): Promise<TestSchool> {
  const curator = anActor('CURATOR', given);
  const { tenantId } = curator;
  const versionId = newId();
  await service.deliver('tenants', [
    aMessage(curator, 'SchoolOpened.v1', tenantId, {
      schoolId: tenantId,
      fullName: 'Муниципальное общеобразовательное учреждение «Верхнелужинская гимназия»',
      shortName: `Верхнелужинская гимназия ${tenantId.slice(-4)}`,
      place: 'пос. Верхние Луги',
      founder: 'Управление образования',
      address: 'ул. Учебная, 1',
      archiveIndex: '03-05',
      isDistrict: false,
    }),
    ...(regulation
      ? [
          aMessage(curator, 'RegulationInForce.v1', versionId, {
            schoolId: tenantId,
            versionId,
            no: 1,
            preset: 'P004',
            effectiveFrom: '2026-09-01',
            parameters: { ...P004.parameters },
            orderNumber: '1',
            orderDate: '2026-09-01',
          }),
        ]
      : []),
  ]);
  return {
    curator,
    as: (role, personId) => ({
      ...curator,
      accountId: newId(),
      roles: [role],
      reach: REACH_OF_ROLE[role],
      ...(personId && { personId }),
    }),
    load: async (...lines) => {
      const variables = { id: newId(), lines, columns: COLUMNS };
      const answer = await service.graphql<{ importStaff: { problems: object[] } }>(
        curator,
        IMPORT,
        variables,
      );
      if (answer.errors || answer.data.importStaff.problems.length > 0)
        throw new Error(JSON.stringify(answer));
    },
    person: async (no) => {
      const [row] = await database.peek<{ person_id: string }>(
        'select person_id from participants.employment where tenant_id = $1 and employee_code = $2',
        [tenantId, String(no).padStart(4, '0')],
      );
      return row?.person_id ?? '';
    },
    sent: async <T>(type: string) => {
      const rows = await database.peek<{ payload: T }>(
        'select payload from participants.outbox_message where tenant_id = $1 and type = $2 order by position',
        [tenantId, type],
      );
      return rows.map(({ payload }) => payload);
    },
  };
}

/** A pair as programmes tells of it. */
export const aPair = (mentor: { id: string; schoolId: string }, menteeIds: string[]) => ({
  assignmentId: newId(),
  mentorId: mentor.id,
  mentorSchoolId: mentor.schoolId,
  menteeIds,
  form: 'TEACHER_TEACHER' as const,
  kinds: ['TRADITIONAL'],
  actDate: '2026-10-01',
  actNumber: '41-К',
  appointmentDue: null,
  from: '2026-10-01',
  to: '2027-06-01',
  supersedesId: null,
});

/** The end of that pair. */
export const anEnd = (pair: ReturnType<typeof aPair>) => ({
  assignmentId: pair.assignmentId,
  mentorId: pair.mentorId,
  mentorSchoolId: pair.mentorSchoolId,
  menteeIds: pair.menteeIds,
  form: pair.form,
  endedOn: '2026-11-19',
  outcome: 'ENDED' as const,
  reason: 'FULL',
});
