import type { Work } from '@nastavnik/persistence';

import { pairTitle } from '../pairs/pair-record';
import { namedHolder, namedPerson } from '../papers/named-person';
import { formWords, kindWords, organisationOf, termWords } from '../papers/paper-words';
import { requestPaper } from '../papers/request-paper';
import { officeHolder } from '../people/office-holder';
import { RoleRef } from '../people/role-ref.entity';
import { SchoolRef } from '../schools/school-ref.entity';
import { EVENT_TYPE_TITLES } from './event-type-titles';
import { withEveryPart } from './programme-plan';
import type { ProgrammeRecord } from './programme-record';

/** Asks for the programme as a paper for the files (D15); null where the school's details are still on their way. */
export async function requestProgrammePaper(
  work: Work,
  record: ProgrammeRecord,
): Promise<string | null> {
  const { em, actor, today } = work;
  const { programme, assignment, mentees } = record;
  const { tenantId } = actor;
  const school = await em.findOne(SchoolRef, { tenantId, id: tenantId });
  const asking = await em.findOne(RoleRef, { tenantId, role: 'CURATOR', personId: actor.personId });
  const curator = asking ?? (await officeHolder(em, tenantId, 'CURATOR', today));
  const { plan } = programme;
  if (!school || !curator || !plan || plan.term.to === null) return null;
  return requestPaper(work, {
    code: 'D15',
    subject: { kind: 'PROGRAMME', id: programme.id },
    title: `Персонализированная программа: ${pairTitle(record)}`,
    signers: [
      { personId: programme.mentorId, role: 'MENTOR' },
      ...mentees.map(({ menteeId }) => ({ personId: menteeId, role: 'MENTEE' })),
      { personId: curator.personId ?? null, role: 'CURATOR' },
    ],
    facts: {
      organisation: organisationOf(school),
      mentor: namedPerson(assignment.mentorId, assignment.mentor),
      mentees: mentees.map(({ menteeId, person }) => namedPerson(menteeId, person)),
      curator: namedHolder(curator),
      appointment: { date: assignment.orderDate, number: assignment.orderNumber },
      forms: formWords(plan.forms, plan.primaryForm),
      kinds: kindWords(plan.kinds),
      term: termWords(plan.term.from, plan.term.to),
      version: programme.version,
      difficulties: plan.difficulties,
      strengths: plan.strengths,
      goals: plan.goals,
      directions: plan.directions,
      events: plan.events.map(({ type, title, plannedDate }) => ({
        title,
        kind: EVENT_TYPE_TITLES[type],
        plannedDate,
        expectedResult: null,
      })),
      expectedResults: withEveryPart(plan).expectedResults,
    },
  });
}
