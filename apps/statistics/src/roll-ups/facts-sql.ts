import { calendarSql } from '@nastavnik/persistence';

/**
 * Everything a school's figures are made of, in one row of one statement. The school is named, because the district
 * office's session reaches the rows of all its schools; names stay empty for it, since only the school reads them.
 */
export const factsSql = (schoolId: string): string => `
  with school as (select ${schoolId}::uuid id)
  select
    (select json_agg(json_build_object('personId', e.person_id, 'teacher', e.is_teacher,
              'experience', e.teaching_experience_start, 'admitted', e.actual_admission_date,
              'needSince', e.need_since, 'needUntil', e.need_until, 'endedOn', e.ended_on) order by e.id)
       from statistics.employment e, school where e.tenant_id = school.id) employments,
    (select json_agg(json_build_object('personId', b.person_id, 'since', b.active_since, 'until', b.active_until)
                     order by b.id)
       from statistics.bank_entry b, school
      where b.tenant_id = school.id and b.side = 'MENTEE' and b.active_since is not null) "menteeEntries",
    (select json_agg(json_build_object('personId', c.person_id, 'from', c.signed_on, 'to', c.withdrawn_on) order by c.id)
       from statistics.consent c, school
      where c.tenant_id = school.id and c.kind = 'DATA' and c.signed_on is not null) consents,
    (select json_agg(json_build_object('id', a.id, 'mentorId', a.mentor_id, 'form', a.form,
              'mentorElsewhere', a.mentor_school_id <> a.tenant_id, 'actDate', a.act_date, 'from', a.starts_on,
              'endedOn', a.ended_on, 'outcome', a.outcome, 'reason', a.reason,
              'menteeIds', (select coalesce(json_agg(m.person_id order by m.person_id), '[]')
                              from statistics.assignment_mentee m
                             where m.tenant_id = a.tenant_id and m.assignment_id = a.id)) order by a.act_date, a.id)
       from statistics.assignment a, school where a.tenant_id = school.id and a.act_date is not null) assignments,
    (select json_agg(json_build_object('id', p.id, 'assignmentId', p.assignment_id, 'due', p.due,
              'agreedOn', p.agreed_on, 'endedOn', p.ended_on, 'reason', p.reason, 'reportsDue', p.reports_due,
              'reports', (select coalesce(json_agg(json_build_object('authorId', r.author_id, 'side', r.side,
                                   'filedOn', r.filed_on, 'due', r.due, 'rating', r.rating) order by r.id), '[]')
                            from statistics.report r
                           where r.tenant_id = p.tenant_id and r.programme_id = p.id)) order by p.id)
       from statistics.programme p, school where p.tenant_id = school.id) programmes,
    (select json_agg(json_build_object('programmeId', v.programme_id, 'plannedDate', v.planned_date,
              'held', v.held_on is not null, 'cancelled', v.cancelled) order by v.planned_date, v.id)
       from statistics.programme_event v, school
      where v.tenant_id = school.id and v.planned_date is not null) events,
    (select json_agg(json_build_object('effectiveFrom', g.effective_from, 'parameters', g.parameters)
                     order by g.effective_from)
       from statistics.regulation_ref g, school where g.tenant_id = school.id) regulations,
    ${calendarSql('statistics')} calendar,
    (select json_object_agg(n.id, concat_ws(' ', n.surname, n.name, n.patronymic))
       from statistics.person_ref n, school where n.tenant_id = school.id) names`;
