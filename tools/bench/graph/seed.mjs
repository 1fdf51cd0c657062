/** What is measured is read from 1,000 schools with 300 programmes each; the names are invented. */
export const SIZE = { schools: 1000, programmes: 300, events: 4 };

const DISTRICT = `md5('district')::uuid`;
const school = (no) => `md5('school' || ${no})::uuid`;
const person = (no) => `md5('person' || ${no})::uuid`;
const name = (
  no,
) => `(array['Лугова','Полева','Речной','Озерова','Лесной','Степная','Горный'])[1 + (${no}) % 7]
  || ' ' || (array['Вера','Анна','Илья','Пётр','Мария','Нина'])[1 + (${no}) / 7 % 6] || ' № ' || (${no})`;
const snapshot = (no) =>
  `json_build_object('surname', ${name(no)}, 'name', '', 'patronymic', null, 'gender', 'f', 'post', 'учитель')`;
/** Half of a school's programmes run, a tenth are being written, the rest are closed. */
const chosen = (draft, running, closed) =>
  `case when n % 10 = 0 then ${draft} when n % 2 = 1 then ${running} else ${closed} end`;

const PAIRS = `(select s, n, (s - 1) * ${SIZE.programmes} + n no, ${school('s')} school,
  ${person(`(((s - 1) * ${SIZE.programmes} + n) * 2)`)} mentor, ${person(`(((s - 1) * ${SIZE.programmes} + n) * 2 + 1)`)} mentee
  from generate_series(1, ${SIZE.schools}) s, generate_series(1, ${SIZE.programmes}) n) pair`;
const COMMON = `school, %ID%, ${DISTRICT}, school, mentor, array[mentor, mentee]`;
const common = (kind, no = 'no') => COMMON.replace('%ID%', `md5('${kind}' || ${no})::uuid`);
const COLUMNS = 'tenant_id, id, district_id, mentor_tenant_id, mentor_id, member_ids';

const STATEMENTS = [
  `insert into programmes.school_ref (tenant_id, id, district_id, full_name, short_name, place, founder, address, archive_index)
   select ${school('s')}, ${school('s')}, ${DISTRICT}, 'Средняя школа № ' || s, 'Школа № ' || s, 'пос. Луга', 'Управление', 'ул. Учебная, 1', s
     from generate_series(1, ${SIZE.schools}) s`,
  `insert into tenants.school (tenant_id, id, district_id, full_name, short_name, place, address, founder, kind, archive_index, opened_on)
   select ${school('s')}, ${school('s')}, ${DISTRICT}, 'Средняя школа № ' || s, 'Школа № ' || s, 'пос. Луга', 'ул. Учебная, 1', 'Управление', 'SCHOOL', s, '2020-09-01'
     from generate_series(1, ${SIZE.schools}) s`,
  `insert into participants.person (tenant_id, id, district_id, surname, name, gender)
   select school, who, ${DISTRICT}, surname, 'Вера', 'f'
     from ${PAIRS}, lateral (values (mentor, ${name('no * 2')}), (mentee, ${name('no * 2 + 1')})) both_of (who, surname)
    where s <= 20`,
  `insert into programmes.assignment (${COLUMNS}, state, via, forms, primary_form, kinds, term_from, term_to, mentor,
     mentor_name, school_name, mentor_school_name, pay_terms, proposed_on, order_number, order_date, warnings)
   select ${common('assignment')}, ${chosen(`'ACTIVE'`, `'ACTIVE'`, `'ENDED'`)}, 'SCHOOL', array['TEACHER_TEACHER'],
          'TEACHER_TEACHER', array['TRADITIONAL'], date '2026-09-01' - no % 60, date '2027-06-01' - no % 60,
          ${snapshot('no * 2')}, ${name('no * 2')}, 'Школа № ' || s, 'Школа № ' || s, '', '2026-08-20', no, '2026-08-28', '[]'
     from ${PAIRS}`,
  `insert into programmes.assignment_mentee (${COLUMNS}, via, assignment_id, mentee_id, person, mentee_name, open)
   select ${common('mentee')}, 'SCHOOL', md5('assignment' || no)::uuid, mentee, ${snapshot('no * 2 + 1')},
          ${name('no * 2 + 1')}, ${chosen('true', 'true', 'false')} from ${PAIRS}`,
  `insert into programmes.programme (${COLUMNS}, assignment_id, state, version, due, due_clause, submitted_on, agreed_on, term_from,
     term_to, warnings, closed_on)
   select ${common('programme')}, md5('assignment' || no)::uuid, ${chosen(`'DRAFT'`, `'AGREED'`, `'CLOSED'`)}, 1,
          date '2026-09-15' + no % 90, '004 3.6б', '2026-09-05', '2026-09-08', date '2026-09-08' - no % 60,
          date '2027-06-01' - no % 60, '[]', ${chosen('null', 'null', `date '2026-06-01' + no % 60`)} from ${PAIRS}`,
  `insert into programmes.programme_event (${COLUMNS}, programme_id, position, planned, type, title, planned_date, state)
   select ${common('event', `(no * ${SIZE.events} + e)`)}, md5('programme' || no)::uuid, e, true, 'ADAPTATION',
          'Посещение урока и разбор № ' || e, date '2026-10-01' + (no + e * 17) % 200,
          case when e = 1 or ${chosen('false', 'false', 'true')} then 'HELD' else 'PLANNED' end
     from ${PAIRS}, generate_series(1, ${SIZE.events}) e`,
  `insert into programmes.report (${COLUMNS}, programme_id, assignment_id, side, author_id, author_name, state)
   select ${common('report')}, md5('programme' || no)::uuid, md5('assignment' || no)::uuid, 'MENTOR', mentor, ${name('no * 2')},
          'ACCEPTED' from ${PAIRS} where n % 2 = 0 and n % 10 <> 0`,
  'analyze',
];

/** Fills the migrated tables as the superuser, past the policies. @param {import('pg').Client} admin */
export async function seed(admin) {
  await admin.query('set session_replication_role = replica');
  for (const statement of STATEMENTS) await admin.query(statement);
}

/** @returns {Promise<import('../../../libs/kernel/src/role').Actor[]>} a curator of each of the first schools */
export async function curators(admin, count) {
  const { rows } = await admin.query(
    `select ${school('s')} "tenantId", ${DISTRICT} "districtId", ${person('0')} "personId", md5('account' || s)::uuid "accountId"
       from generate_series(1, $1::int) s`,
    [count],
  );
  return rows.map((row) => ({
    ...row,
    roles: ['CURATOR'],
    reach: 'SCHOOL',
    name: 'Проверкина Анна',
  }));
}
