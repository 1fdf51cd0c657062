import type { Work } from '@nastavnik/persistence';
import { COMPLETION_REASON_TITLES } from '@nastavnik/regulations';

import { ProgrammeEvent } from '../meetings/programme-event.entity';
import { namedPerson } from '../papers/named-person';
import { organisationOf, termWords } from '../papers/paper-words';
import { requestPaper } from '../papers/request-paper';
import { SchoolRef } from '../schools/school-ref.entity';
import type { ReportRecord } from './report-record';

/** Asks for the report as a paper for the files: D22 of the mentor, D23 of a mentee. */
export async function requestReportPaper(work: Work, record: ReportRecord): Promise<string | null> {
  const { em, actor } = work;
  const { report, programme, assignment, mentees } = record;
  const { tenantId } = actor;
  const school = await em.findOne(SchoolRef, { tenantId, id: tenantId });
  const { contents } = report;
  if (!school || !contents) return null;
  const events = await em.find(ProgrammeEvent, { tenantId, programmeId: programme.id });
  const planned = events.filter((event) => event.planned);
  const author = mentees.find(({ menteeId }) => menteeId === report.authorId);
  const shared = {
    organisation: organisationOf(school),
    mentor: namedPerson(assignment.mentorId, assignment.mentor),
    mentees: mentees.map(({ menteeId, person }) => namedPerson(menteeId, person)),
    appointment: { date: assignment.orderDate, number: assignment.orderNumber },
    term: termWords(assignment.termFrom, assignment.termTo),
    endedOn: programme.endedOn,
    completionReason: COMPLETION_REASON_TITLES[programme.endReason ?? 'FULL'],
  };
  const subject = { kind: 'REPORT' as const, id: report.id };
  if (contents.side === 'MENTOR')
    return requestPaper(work, {
      code: 'D22',
      subject,
      title: `Отчёт наставника: ${report.authorName}`,
      signers: [{ personId: report.authorId, role: 'MENTOR' }],
      facts: {
        ...shared,
        performance: contents.performance,
        recommendations: contents.recommendations,
        eventsHeld: planned.filter(({ state }) => state === 'HELD').length,
        eventsPlanned: planned.length,
      },
    });
  return requestPaper(work, {
    code: 'D23',
    subject,
    title: `Отчёт наставляемого: ${report.authorName}`,
    signers: [{ personId: report.authorId, role: 'MENTEE' }],
    facts: {
      ...shared,
      author: author ? namedPerson(author.menteeId, author.person) : null,
      course: contents.course,
      mentorWork: contents.mentorWork,
      rating: contents.rating,
    },
  });
}
