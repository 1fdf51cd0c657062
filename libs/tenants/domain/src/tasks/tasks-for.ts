import type { Role } from '@nastavnik/kernel';

import type { RegulationState } from '../regulation/regulation-machine';

export const TENANTS_TASK_KINDS = [
  'INVITE_HEAD',
  'INVITE_CURATOR',
  'ADOPT_REGULATION',
  'SUBMIT_REGULATION',
  'APPROVE_REGULATION',
  'AWAIT_REGULATION_ORDER',
  'REMIND_REGULATION',
] as const;

export type TenantsTaskKind = (typeof TENANTS_TASK_KINDS)[number];

/** One thing to do about the school itself. None of them has a term in the regulation; some block everything else. */
export interface TenantsTask {
  readonly kind: TenantsTaskKind;
  readonly subjectId: string;
  /** Whether others must act first. */
  readonly waiting: boolean;
  readonly clause: string | null;
  /** How many schools it stands for; null: it is about this one. */
  readonly count: number | null;
}

export interface TaskSnapshot {
  readonly schoolId: string;
  readonly hasCurator: boolean;
  /** The newest version of the school's regulation. */
  readonly newest: {
    readonly id: string;
    readonly state: RegulationState;
    readonly orderRequested: boolean;
  } | null;
  /** For the district office. */
  readonly schoolsWithoutHead: number;
  readonly schoolsWithoutRegulation: number;
}

/**
 * What these roles have to do about the school: adopt, submit and approve a regulation (004 3.1, 3.6a), name a curator
 * (004 3.4); for the district office, schools without a head or a regulation. A task is gone once the fact is recorded.
 */
export function tasksFor(roles: readonly Role[], snapshot: TaskSnapshot): readonly TenantsTask[] {
  const holds = (...wanted: Role[]): boolean => wanted.some((role) => roles.includes(role));
  const task = (
    kind: TenantsTaskKind,
    clause: string | null,
    more: Partial<TenantsTask> = {},
  ): TenantsTask => ({
    kind,
    subjectId: snapshot.newest?.id ?? snapshot.schoolId,
    waiting: false,
    clause,
    count: null,
    ...more,
  });
  const tasks: TenantsTask[] = [];
  if (holds('DISTRICT_ADMIN')) {
    const { schoolsWithoutHead, schoolsWithoutRegulation } = snapshot;
    if (schoolsWithoutHead > 0)
      tasks.push(task('INVITE_HEAD', null, { count: schoolsWithoutHead }));
    if (schoolsWithoutRegulation > 0)
      tasks.push(
        task('REMIND_REGULATION', '004 3.1', { count: schoolsWithoutRegulation, waiting: true }),
      );
    return tasks;
  }
  if (holds('SCHOOL_HEAD') && !snapshot.hasCurator) tasks.push(task('INVITE_CURATOR', '004 3.4'));
  if (!holds('SCHOOL_HEAD', 'CURATOR')) return tasks;
  const { newest } = snapshot;
  if (newest === null) tasks.push(task('ADOPT_REGULATION', '004 3.1'));
  else if (newest.state === 'DRAFT') tasks.push(task('SUBMIT_REGULATION', '004 3.6a'));
  else if (newest.state === 'REVIEWED') {
    // The order the head asked for waits for the head's own signature, and that is asked for among the documents.
    if (!holds('SCHOOL_HEAD'))
      tasks.push(task('AWAIT_REGULATION_ORDER', '004 3.1', { waiting: true }));
    else if (!newest.orderRequested) tasks.push(task('APPROVE_REGULATION', '004 3.1'));
  }
  return tasks;
}
