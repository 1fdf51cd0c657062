/** The baseline: nothing between node and PostgreSQL that the task does not need. */
import { createServer } from 'node:http';

import { pipelinedRows } from './pipelined-rows.mjs';

const { PORT, DATABASE_URL, CURATORS } = process.env;
const curators = JSON.parse(CURATORS);
const rows = pipelinedRows(DATABASE_URL);

/** The answer of the hot list written by hand: the page is chosen first, names are read for the page alone. */
const HOT_LIST = `
  with page as (
    select p.tenant_id, p.id, p.assignment_id, p.state, p.term_from, next.title, next.planned_date,
           case when p.state = 'DRAFT' then p.due else report.due end due,
           count(*) over ()::int total, p.closed_on
      from programmes.programme p
      left join lateral (
        select e.title, e.planned_date from programmes.programme_event e
         where e.tenant_id = p.tenant_id and e.programme_id = p.id and e.state in ('PLANNED', 'MOVED')
         order by e.planned_date, e.position limit 1) next on true
      left join lateral (
        select min(r.due) due from programmes.report r
         where r.tenant_id = p.tenant_id and r.programme_id = p.id and r.state in ('DUE', 'RETURNED')) report on true
     where p.tenant_id = $1 or p.mentor_tenant_id = $1
     order by due nulls last, next.planned_date nulls last, p.closed_on desc nulls first, p.id
     limit 50)
  select p.id, case when p.state = 'AGREED' and p.term_from <= $2 and a.state = 'ACTIVE' then 'RUNNING' else p.state end state,
         a.mentor_name "mentorName",
         (select array_agg(m.mentee_name order by m.mentee_name) from programmes.assignment_mentee m
           where m.tenant_id = p.tenant_id and m.assignment_id = p.assignment_id) "menteeNames",
         p.title "nextEventTitle", p.planned_date "nextEventDate", p.total
    from page p
    join programmes.assignment a on a.tenant_id = p.tenant_id and a.id = p.assignment_id
   order by p.due nulls last, p.planned_date nulls last, p.closed_on desc nulls first, p.id`;

createServer((request, response) => {
  request.resume();
  request.on('end', async () => {
    const actor = curators[Number(request.headers['x-curator'])];
    const today = new Date().toISOString().slice(0, 10);
    const items = await rows(actor, 'hot-list', HOT_LIST, [actor.tenantId, today]);
    const [{ total }] = items;
    for (const item of items) delete item.total;
    const body = JSON.stringify({ data: { programmes: { total, items } } });
    response
      .writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
      })
      .end(body);
  });
}).listen(Number(PORT), '127.0.0.1', () => console.log(`listening bare ${PORT}`));
