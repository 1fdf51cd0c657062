import { addDays } from '@nastavnik/kernel';
import { newId, type Work } from '@nastavnik/persistence';
import type { AssignmentState } from '@nastavnik/programmes-domain';
import { COMPLETION_REASON_TITLES, P004, REPLACEMENT_GROUND_TITLES } from '@nastavnik/regulations';

import { type DemoGround, type DemoPair, pairMessageOf } from './demo';
import { AssignmentMentee } from './pairs/assignment-mentee.entity';
import { Assignment } from './pairs/assignment.entity';
import { MentorSlot } from './pairs/mentor-slot.entity';
import { PairConsent } from './pairs/pair-consent.entity';
import { fullNameOf, type PersonSnapshot } from './people/person-snapshot';

const { parameters } = P004;

export const personOf = ({ people }: DemoGround, id: string): PersonSnapshot => {
  const person = people.get(id);
  if (!person) throw new RangeError(`The demo district has no person ${id}`);
  return person;
};

/** The columns every row of the pair starts with. */
export const pairColumnsOf = ({ actor }: Work, pair: DemoPair) => ({
  tenantId: pair.schoolId,
  districtId: actor.districtId,
  mentorTenantId: pair.mentorSchoolId,
  mentorId: pair.mentorId,
  memberIds: [pair.mentorId, ...pair.menteeIds],
});

const stateOf = (pair: DemoPair): AssignmentState => {
  if (pair.replaced) return 'REPLACED';
  return pair.ended ? 'ENDED' : 'ACTIVE';
};

const isOpen = (pair: DemoPair) => pair.ended === null && pair.replaced === null;

/** The assignment with its members, signed consents and the mentor's places. */
export function loadPair(work: Work, ground: DemoGround, pair: DemoPair): void {
  const { em, publish } = work;
  const shared = pairColumnsOf(work, pair);
  const via = pair.form === 'HEAD_TEACHER' ? ('AUTHORITY' as const) : ('SCHOOL' as const);
  const mentor = personOf(ground, pair.mentorId);
  const nameOf = (schoolId: string) => ground.schoolNames.get(schoolId) ?? '';
  em.create(Assignment, {
    ...shared,
    id: pair.id,
    state: stateOf(pair),
    via,
    forms: [pair.form],
    primaryForm: pair.form,
    kinds: [...pair.kinds],
    termFrom: pair.period.from,
    termTo: pair.period.to,
    mentor,
    mentorName: fullNameOf(mentor),
    schoolName: nameOf(pair.schoolId),
    mentorSchoolName: nameOf(pair.mentorSchoolId),
    payTerms: 'по локальному нормативному акту организации',
    supersedesId: pair.supersedesId,
    proposedOn: addDays(pair.actDate, -2),
    appointmentDue: pair.appointmentDue,
    appointmentClause: pair.appointmentDue === null ? null : parameters.appointmentDueDays.clause,
    orderRequestId: pair.id,
    orderNumber: pair.actNumber,
    orderDate: pair.actDate,
    warnings: [],
    endedOn: pair.ended?.on ?? pair.replaced?.on ?? null,
    endReason: pair.ended
      ? COMPLETION_REASON_TITLES[pair.ended.reason]
      : pair.replaced && REPLACEMENT_GROUND_TITLES[pair.replaced.ground],
  });
  for (const menteeId of pair.menteeIds) {
    const person = personOf(ground, menteeId);
    em.create(AssignmentMentee, {
      ...shared,
      id: newId(),
      via,
      assignmentId: pair.id,
      menteeId,
      person,
      menteeName: fullNameOf(person),
      open: isOpen(pair),
    });
    if (isOpen(pair)) takePlace(work, ground, pair);
  }
  for (const { id, personId, type, requestedOn, signedOn } of ground.consents.get(pair.id) ?? [])
    em.create(PairConsent, {
      ...shared,
      id,
      via,
      assignmentId: pair.id,
      personId,
      kind: type === 'LABOUR' ? 'LABOUR' : 'PARTICIPATION',
      state: 'SIGNED',
      requestedOn,
      signedOn,
    });
  publish('AssignmentProposed.v1', pair.id, pairMessageOf(pair));
  publish('AssignmentAppointed.v1', pair.id, {
    ...pairMessageOf(pair),
    kinds: [...pair.kinds],
    actDate: pair.actDate,
    actNumber: pair.actNumber,
    appointmentDue: pair.appointmentDue,
    from: pair.period.from,
    to: pair.period.to,
    supersedesId: pair.supersedesId,
  });
}

function takePlace(work: Work, { places }: DemoGround, pair: DemoPair): void {
  const slotNo = (places.get(pair.mentorId) ?? 0) + 1;
  places.set(pair.mentorId, slotNo);
  work.em.create(MentorSlot, {
    ...pairColumnsOf(work, pair),
    id: newId(),
    slotNo,
    assignmentId: pair.id,
  });
}
