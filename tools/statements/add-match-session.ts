import type { TestDatabase } from '@nastavnik/testing';

/** Two sessions of the common search in one school, with a draft and decisions: the demo district has none. */
export async function addMatchSessions(
  database: TestDatabase,
  tenantId: string,
  districtId: string,
): Promise<void> {
  const owner = [tenantId, districtId];
  await database.peek(
    `insert into programmes.match_session (tenant_id, id, district_id, title, state, form, weights, threshold, priority,
                                           opened_by_name, opened_at)
     select $1, gen_random_uuid(), $2, 'Пробный', 'DRAFT', 'TEACHER_TEACHER', '{}', 1, 'EVERYONE', 'Пробная', now()
       from generate_series(1, 2)`,
    owner,
  );
  await database.peek(
    `insert into programmes.match_draft (tenant_id, id, district_id, session_id, no, state, revision, options,
                                         requested_by_name, requested_at)
     select $1, gen_random_uuid(), $2, id, 1, 'DONE', 1, '{"weights": {}, "threshold": 1, "priority": "EVERYONE"}',
            'Пробная', now()
       from programmes.match_session where tenant_id = $1`,
    owner,
  );
  const people = `(select array_agg(id) ids from (select id from programmes.person_ref where tenant_id = $1 limit 6) six)`;
  await database.peek(
    `insert into programmes.match_draft_row (tenant_id, id, district_id, draft_id, mentee_id, mentor_id, reasons, stops)
     select $1, gen_random_uuid(), $2, d.id, ids[n], ids[n + 3], '[]', '{}'
       from programmes.match_draft d, ${people} p, generate_series(1, 3) n where d.tenant_id = $1`,
    owner,
  );
  await database.peek(
    `insert into programmes.match_choice (tenant_id, id, district_id, session_id, mentee_id, mentor_id, choice,
                                          choice_version, decided_by_name, decided_at)
     select $1, gen_random_uuid(), $2, s.id, ids[n], ids[n + 3], 'LOCKED', 1, 'Пробная', now()
       from programmes.match_session s, ${people} p, generate_series(1, 3) n where s.tenant_id = $1`,
    owner,
  );
}
