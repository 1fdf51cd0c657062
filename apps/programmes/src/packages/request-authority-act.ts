import { Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, yearOf } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { requestAct } from '@nastavnik/programmes-domain';

import { loadPair, type PairRecord, pairTitle } from '../pairs/pair-record';
import { namedHolder, namedPerson } from '../papers/named-person';
import { formWords, kindWords, organisationOf, termWords } from '../papers/paper-words';
import { requestPaper } from '../papers/request-paper';
import { officeHolder } from '../people/office-holder';
import type { RoleRef } from '../people/role-ref.entity';
import { SchoolRef } from '../schools/school-ref.entity';
import type { AuthorityPackage } from './authority-package.entity';
import { actorInPackageSchool, loadPackage } from './package-record';
import { PackagesQueries } from './packages.queries';

/** Asks for the authority's act that appoints the mentor (D24), kept in the mentee's school (004 3.3). */
@Injectable()
export class RequestAuthorityAct {
  constructor(
    private readonly database: Database,
    private readonly queries: PackagesQueries,
  ) {}

  async execute(actor: Actor, id: string) {
    const inSchool = await actorInPackageSchool(this.database, actor, id);
    const refusal = await this.database.write(inSchool, async (work) => {
      const { em, today } = work;
      const parcel = await loadPackage(work, id);
      const record = parcel.assignmentId ? await loadPair(work, parcel.assignmentId) : null;
      const decision = requestAct({
        state: parcel.state,
        pairState: record?.assignment.state ?? null,
        actRequested: Boolean(parcel.actRequestId),
      });
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      if (!record) throw new NotFoundError('Pair');
      const { districtId } = actor;
      const office = await em.findOne(SchoolRef, { tenantId: districtId, id: districtId });
      const signer = await officeHolder(em, districtId, 'DISTRICT_ADMIN', today);
      if (!office || !signer)
        return RefusalAnswer.of({ code: 'DISTRICT_OFFICE_MISSING', clause: '004 3.3' });
      parcel.actSignerId = signer.personId;
      parcel.actRequestId = requestPaper(work, {
        code: 'D24',
        subject: { kind: 'PACKAGE', id },
        due: { on: parcel.decisionDue ?? null, clause: '004 3.3' },
        title: `Акт о назначении наставника: ${pairTitle(record)}`,
        signers: [{ personId: null, role: 'DISTRICT_ADMIN' }],
        acquaint: record.assignment.memberIds,
        facts: {
          ...actFacts(parcel, record, office, signer),
          caseMark:
            office.archiveIndex === ''
              ? null
              : { index: office.archiveIndex, year: yearOf(today), clerk: null },
        },
      });
      work.audit({
        fact: 'ACT_REQUESTED',
        subjectKind: 'PACKAGE',
        subjectId: id,
        heading: `Запрошен акт о назначении наставника: ${pairTitle(record)}`,
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, id);
  }
}

const actFacts = (
  parcel: AuthorityPackage,
  { assignment, mentees }: PairRecord,
  office: SchoolRef,
  signer: RoleRef,
) => ({
  organisation: organisationOf(office),
  registration: { date: null, number: null },
  head: namedHolder(signer),
  control: 'SIGNER',
  mentor: namedPerson(assignment.mentorId, assignment.mentor),
  mentorOrganisation: assignment.mentorSchoolName,
  mentees: mentees.map(({ menteeId, person }) => namedPerson(menteeId, person)),
  menteeOrganisation: assignment.schoolName,
  forms: formWords(assignment.forms, assignment.primaryForm),
  kinds: kindWords(assignment.kinds),
  term: termWords(assignment.termFrom, assignment.termTo),
  letter: { date: parcel.submittedOn, number: parcel.outgoingNumber },
  // The ten days run from the act's own date, which is not known before it is registered.
  programmeDue: null,
});
