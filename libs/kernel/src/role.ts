/** Roles of domain.md section 2 that sign in. A grant gives one role in one school (or district) for a period. */
export const ROLES = [
  'DISTRICT_ADMIN',
  'REGIONAL_COORDINATOR',
  'SCHOOL_HEAD',
  'CURATOR',
  'CLERK',
  'MENTOR',
  'MENTEE',
  'PSYCHOLOGIST',
  'SITE_ADMIN',
] as const;

export type Role = (typeof ROLES)[number];

/**
 * How far a session reaches: one's own papers, one school, what is put before the coordinator, the whole district.
 * SIGN_IN is nobody yet: it reaches the one account or refresh session whose key it presents.
 */
export const REACHES = ['SIGN_IN', 'PERSON', 'SCHOOL', 'COORDINATOR', 'DISTRICT'] as const;

export type Reach = (typeof REACHES)[number];

export const REACH_OF_ROLE: Readonly<Record<Role, Reach>> = {
  DISTRICT_ADMIN: 'DISTRICT',
  REGIONAL_COORDINATOR: 'COORDINATOR',
  SCHOOL_HEAD: 'SCHOOL',
  CURATOR: 'SCHOOL',
  CLERK: 'SCHOOL',
  PSYCHOLOGIST: 'SCHOOL',
  SITE_ADMIN: 'SCHOOL',
  MENTOR: 'PERSON',
  MENTEE: 'PERSON',
};

/** Who acts: the verified token in one value. `tenantId` is the school, or the district for district-wide roles. */
export interface Actor {
  readonly accountId: string;
  readonly personId: string | null;
  readonly districtId: string;
  readonly tenantId: string;
  readonly roles: readonly Role[];
  readonly reach: Reach;
  readonly name: string;
  /** When the person last proved to be themselves, in epoch seconds: a signature asks for a fresh proof (63-FZ 9). */
  readonly signedInAt?: number;
}

/** The same person acting inside one school: for district-wide decisions that write that school's rows. */
export const actingFor = (actor: Actor, schoolId: string): Actor => ({
  ...actor,
  tenantId: schoolId,
});
