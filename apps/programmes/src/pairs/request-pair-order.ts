import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, yearOf } from '@nastavnik/kernel';
import { Database, type Work } from '@nastavnik/persistence';
import { missingConsents, requestOrder } from '@nastavnik/programmes-domain';
import { REPLACEMENT_GROUND_TITLES } from '@nastavnik/regulations';

import { openCaseOf } from '../cases/case-record';
import { namedHolder, namedPerson } from '../papers/named-person';
import { formWords, kindWords, organisationOf, termWords } from '../papers/paper-words';
import { requestPaper } from '../papers/request-paper';
import { officeHolder } from '../people/office-holder';
import { RoleRef } from '../people/role-ref.entity';
import { SchoolRules } from '../regulations/school-rules';
import { SchoolRef } from '../schools/school-ref.entity';
import { Assignment } from './assignment.entity';
import { appointmentDueOf, loadPair, membersOf, type PairRecord, pairTitle } from './pair-record';
import { PairsQueries } from './pairs.queries';

interface OrderPeople {
  readonly school: SchoolRef;
  readonly head: RoleRef;
  readonly curator: RoleRef;
}

/** Asks for the order that appoints the mentor and fixes the pair (D13; 004 3.2, 6.2). */
@Injectable()
export class RequestPairOrder {
  constructor(
    private readonly database: Database,
    private readonly queries: PairsQueries,
  ) {}

  async execute(actor: Actor, id: string) {
    const refusal = await this.database.write(actor, async (work) => {
      const { em, today } = work;
      const record = await loadPair(work, id);
      const { assignment } = record;
      const decision = requestOrder({
        state: assignment.state,
        via: assignment.via,
        orderRequested: Boolean(assignment.orderRequestId),
      });
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const rules = await SchoolRules.load(em, actor.tenantId);
      if (missingConsents(membersOf(record), rules.on(today)).length > 0)
        return RefusalAnswer.of({ code: 'CONSENT_MISSING', clause: '004 3.7' });
      const people = await orderPeople(work);
      if (people instanceof RefusalAnswer) return people;
      if (people.head.personId === assignment.mentorId)
        return RefusalAnswer.of({ code: 'HEAD_APPOINTS_SELF', clause: '004 3.3' });

      const replaced = await replacedMentor(work, assignment);
      assignment.orderSignerId = people.head.personId;
      assignment.orderRequestId = requestPaper(work, {
        code: replaced ? 'D20' : 'D13',
        subject: { kind: 'ASSIGNMENT', id },
        due: appointmentDueOf(assignment),
        title: `${replaced ? 'Приказ о замене наставника' : 'Приказ о назначении наставника'}: ${pairTitle(record)}`,
        signers: [{ personId: people.head.personId ?? null, role: 'SCHOOL_HEAD' }],
        acquaint: [...assignment.memberIds, ...(replaced?.stays ? [replaced.id] : [])],
        facts: { ...orderFacts(record, people, rules, work), ...(replaced ? { replaced } : {}) },
      });
      assignment.problem = null;
      work.audit({
        fact: 'PAIR_ORDER_REQUESTED',
        subjectKind: 'ASSIGNMENT',
        subjectId: id,
        heading: `Запрошен приказ о назначении наставника: ${pairTitle(record)}`,
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, id);
  }
}

/** Whom the new mentor replaces, and on which ground of 004 3.8; null for a first appointment. */
async function replacedMentor({ em, actor }: Work, { supersedesId }: Assignment) {
  const { tenantId } = actor;
  const old = supersedesId ? await em.findOne(Assignment, { tenantId, id: supersedesId }) : null;
  if (!old) return null;
  const ground = (await openCaseOf({ em }, tenantId, old.id))?.ground ?? 'OTHER_OBSTACLE';
  return {
    ...namedPerson(old.mentorId, old.mentor),
    ground: REPLACEMENT_GROUND_TITLES[ground],
    /** Who has left takes no note of the order. */
    stays: ground !== 'MENTOR_CONTRACT_ENDED',
    order: { date: old.orderDate ?? null, number: old.orderNumber ?? null },
  };
}

/** Who signs, and who sees to it: the curator who asks, otherwise the school's curator. */
async function orderPeople({ em, actor, today }: Work): Promise<OrderPeople | RefusalAnswer> {
  const { tenantId } = actor;
  const school = await em.findOne(SchoolRef, { tenantId, id: tenantId });
  const head = await officeHolder(em, tenantId, 'SCHOOL_HEAD', today);
  if (!school || !head) return RefusalAnswer.of({ code: 'HEAD_MISSING', clause: '004 3.4' });
  const asking = await em.findOne(RoleRef, {
    tenantId,
    role: 'CURATOR',
    personId: actor.personId,
  });
  const curator = asking ?? (await officeHolder(em, tenantId, 'CURATOR', today));
  if (!curator) return RefusalAnswer.of({ code: 'CURATOR_MISSING', clause: '004 3.5' });
  return { school, head, curator };
}

function orderFacts(
  record: PairRecord,
  { school, head, curator }: OrderPeople,
  rules: SchoolRules,
  { today }: Work,
) {
  const { assignment, mentees, consents } = record;
  const consentDate = (personId: string) =>
    consents.find((consent) => consent.personId === personId)?.signedOn ?? assignment.proposedOn;
  const version = rules.versionOn(today);
  return {
    organisation: organisationOf(school),
    registration: { date: null, number: null },
    head: namedHolder(head),
    control: 'SIGNER',
    caseMark:
      school.archiveIndex === ''
        ? null
        : { index: school.archiveIndex, year: yearOf(today), clerk: null },
    mentor: {
      ...namedPerson(assignment.mentorId, assignment.mentor),
      consentDate: consentDate(assignment.mentorId),
    },
    mentees: mentees.map(({ menteeId, person }) => ({
      ...namedPerson(menteeId, person),
      consentDate: consentDate(menteeId),
    })),
    forms: formWords(assignment.forms, assignment.primaryForm),
    kinds: kindWords(assignment.kinds),
    term: termWords(assignment.termFrom, assignment.termTo),
    curator: namedHolder(curator),
    regulation: version ? { date: version.orderDate, number: version.orderNumber } : null,
    // The ten days run from the order's own date, which is not known before it is registered.
    programmeDue: null,
    underLabourCode: true,
  };
}
