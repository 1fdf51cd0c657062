import { acts, isPerson, type NamedPerson, type TaskActor } from './task';
import type { AssignmentFact, PackageFact, ProgrammeFact, TaskSnapshot } from './task-snapshot';

/** What somebody waits for while others have to act. */
export const PROGRAMME_WAIT_KINDS = [
  'WAIT_CONSENTS',
  'WAIT_ORDER',
  'WAIT_ACQUAINTANCE',
  'WAIT_AGREEMENT',
  'WAIT_AUTHORITY',
] as const;
export type ProgrammeWaitKind = (typeof PROGRAMME_WAIT_KINDS)[number];

export interface ProgrammeWait {
  readonly kind: ProgrammeWaitKind;
  readonly subjectId: string;
  /** On whom it waits, or whom it is about. */
  readonly names: readonly string[];
}

const names = (people: readonly NamedPerson[]) => people.map((person) => person.name);

function forConsents(actor: TaskActor, fact: AssignmentFact): readonly ProgrammeWait[] {
  const people = [fact.mentor, ...fact.mentees];
  const unsigned = people.filter(({ id }) => fact.unsignedIds.includes(id));
  const involved = acts(actor, 'CURATOR') || people.some(({ id }) => id === actor.personId);
  const others = unsigned.filter(({ id }) => id !== actor.personId);
  if (fact.state === 'PROPOSED' && involved && others.length > 0)
    return [{ kind: 'WAIT_CONSENTS', subjectId: fact.id, names: names(others) }];
  if (fact.state === 'CONSENTED' && fact.orderRequested && involved)
    return [{ kind: 'WAIT_ORDER', subjectId: fact.id, names: names(people) }];
  return [];
}

function forProgramme(actor: TaskActor, fact: ProgrammeFact): readonly ProgrammeWait[] {
  if (fact.state !== 'DRAFT') return [];
  const unread = fact.mentees.filter(({ id }) => !fact.acquaintedIds.includes(id));
  const isMentor = isPerson(actor, 'MENTOR', fact.mentor);
  if (unread.length > 0)
    return isMentor || acts(actor, 'CURATOR')
      ? [{ kind: 'WAIT_ACQUAINTANCE', subjectId: fact.id, names: names(unread) }]
      : [];
  return isMentor
    ? [{ kind: 'WAIT_AGREEMENT', subjectId: fact.id, names: names(fact.mentees) }]
    : [];
}

function forAuthority(actor: TaskActor, fact: PackageFact): readonly ProgrammeWait[] {
  const sent = fact.state === 'SUBMITTED' || fact.state === 'ACCEPTED';
  return sent && (acts(actor, 'CURATOR') || acts(actor, 'SCHOOL_HEAD'))
    ? [{ kind: 'WAIT_AUTHORITY', subjectId: fact.id, names: names([fact.mentee]) }]
    : [];
}

/** What the actor waits for: nothing to do, but good to know whose turn it is. */
export function waitsFor(actor: TaskActor, snapshot: TaskSnapshot): readonly ProgrammeWait[] {
  return [
    ...snapshot.assignments.flatMap((fact) => forConsents(actor, fact)),
    ...snapshot.programmes.flatMap((fact) => forProgramme(actor, fact)),
    ...snapshot.packages.flatMap((fact) => forAuthority(actor, fact)),
  ];
}
