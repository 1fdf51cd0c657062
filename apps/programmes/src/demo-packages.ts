import { addDays, addMonths } from '@nastavnik/kernel';
import { newId, type Work } from '@nastavnik/persistence';
import { packageDecisionDue, packageReturnDue } from '@nastavnik/programmes-domain';
import { RUSSIAN_CALENDAR } from '@nastavnik/regulations';

import type { DemoGround, DemoSchool } from './demo';
import { personOf } from './demo-pairs';
import { AuthorityPackage } from './packages/authority-package.entity';
import { fullNameOf } from './people/person-snapshot';

/** Schools that wait for a mentor from elsewhere, and for how many days: school number → days. */
const WAITING: Readonly<Record<number, number>> = { 1: 2, 3: 9, 29: 5, 31: 16 };

/** A package with the authority from some schools, so that the coordinator's desk is not empty. */
export function loadPackages(work: Work, ground: DemoGround, school: DemoSchool): void {
  const days = WAITING[school.no];
  // The last one, so that a school with several still has somebody to find a mentor for itself.
  const entry = ground.demo.bankEntries
    .filter(
      ({ schoolId, side, state }) =>
        schoolId === school.id && side === 'MENTEE' && state === 'ACTIVE',
    )
    .at(-1);
  if (days === undefined || !entry) return;
  const mentee = personOf(ground, entry.personId);
  const employment = ground.demo.employments.find(
    ({ personId, schoolId }) => personId === entry.personId && schoolId === school.id,
  );
  const submittedOn = addDays(work.today, -days);
  const id = newId();
  work.em.create(AuthorityPackage, {
    tenantId: school.id,
    id,
    districtId: work.actor.districtId,
    state: 'SUBMITTED',
    crossSchool: true,
    menteeId: entry.personId,
    mentee,
    menteeName: fullNameOf(mentee),
    schoolName: school.shortName,
    subjects: [...(employment?.subjects ?? [])],
    requests: [...entry.requests],
    need: 'В школе нет свободного наставника с опытом преподавания этого предмета.',
    wishes: 'Учитель того же предмета, возможны дистанционные встречи.',
    kinds: ['REMOTE'],
    termFrom: work.today,
    termTo: addMonths(work.today, 6),
    draftedOn: submittedOn,
    actualAdmissionDate: employment?.actualAdmissionDate ?? null,
    submittedOn,
    outgoingNumber: `01-17/${school.no + 40}`,
    returnDue: packageReturnDue(submittedOn, RUSSIAN_CALENDAR),
    decisionDue: packageDecisionDue(submittedOn, RUSSIAN_CALENDAR),
    gaps: [],
  });
  work.publish('PackageSubmitted.v1', id, {
    packageId: id,
    menteeId: entry.personId,
    submittedOn,
  });
}
