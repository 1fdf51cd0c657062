import type { MessageOf } from '@nastavnik/events';
import { addDays, type LocalDate, toLocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';
import { approveRegulation } from '@nastavnik/tenants-domain';

import type { RegulationVersion } from '../regulations/regulation-version.entity';
import { lockVersions, snapshotOf } from '../regulations/versions';
import { orderVersion } from './order-version';

/** The order has a number and a date: the version is approved, in force from that day, and ends the one before it. */
export async function documentRegistered(
  work: Work,
  paper: MessageOf<'DocumentRegistered.v1'>,
): Promise<void> {
  const version = await orderVersion(work, paper);
  if (!version) return;
  const { em, actor, today } = work;
  const versions = await lockVersions(em, actor.tenantId, today);
  const inForce = versions.find(({ state }) => state === 'IN_FORCE') ?? null;
  const date = toLocalDate(paper.date);
  const decision = approveRegulation(
    snapshotOf(version),
    inForce && snapshotOf(inForce),
    { order: { date, signed: true }, effectiveFrom: firstDay(date, version, inForce) },
    // An order dated ahead is approved on its day.
    date > today ? date : today,
  );
  if (!decision.ok) throw new Error(`Order ${paper.number}: ${decision.refusal.code}`);
  const { effectiveFrom } = decision.value;
  Object.assign(version, {
    ...decision.value,
    orderDocumentId: paper.documentId,
    orderNumber: paper.number,
    orderDate: date,
  });
  if (inForce) inForce.effectiveTo = effectiveFrom;
  if (effectiveFrom <= today) {
    if (inForce) inForce.state = 'SUPERSEDED';
    version.state = 'IN_FORCE';
  }
  announce(work, version, paper, effectiveFrom);
}

/**
 * The day the order names, if it was registered before that day was past (004 9.1). Two versions cannot begin on one day:
 * the later one begins on the day after.
 */
function firstDay(
  date: LocalDate,
  { namedFrom }: RegulationVersion,
  inForce: RegulationVersion | null,
): LocalDate {
  const named = (namedFrom ?? null) as LocalDate | null;
  const begins = named !== null && named > date ? named : date;
  const began = inForce?.effectiveFrom as LocalDate | null | undefined;
  return began && began >= begins ? addDays(began, 1) : begins;
}

function announce(
  { actor, audit, publish }: Work,
  version: RegulationVersion,
  paper: MessageOf<'DocumentRegistered.v1'>,
  effectiveFrom: LocalDate,
): void {
  audit({
    fact: 'REGULATION_APPROVED',
    subjectKind: 'REGULATION',
    subjectId: version.id,
    heading: `Редакция ${version.no} положения утверждена приказом № ${paper.number}`,
    after: { orderNumber: paper.number, orderDate: paper.date, effectiveFrom },
    documentId: paper.documentId,
  });
  publish('RegulationInForce.v1', actor.tenantId, {
    schoolId: actor.tenantId,
    versionId: version.id,
    no: version.no,
    preset: version.preset,
    effectiveFrom,
    parameters: version.parameters,
    orderNumber: paper.number,
    orderDate: paper.date,
  });
}
