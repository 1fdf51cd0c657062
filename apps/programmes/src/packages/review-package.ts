import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database, type Work } from '@nastavnik/persistence';
import {
  acceptPackage,
  cancelAssignment,
  type PackageGap,
  refusePackage,
  returnPackage,
} from '@nastavnik/programmes-domain';

import { closeAssignment } from '../pairs/close-assignment';
import { findPair } from '../pairs/pair-record';
import type { AuthorityPackage } from './authority-package.entity';
import { actorInPackageSchool, loadPackage } from './package-record';
import { PackagesQueries } from './packages.queries';

type Reviewed =
  | ReturnType<typeof acceptPackage>
  | ReturnType<typeof refusePackage>
  | ReturnType<typeof returnPackage>;

interface Verdict {
  readonly outcome: 'ACCEPTED' | 'REFUSED' | 'RETURNED';
  readonly heading: string;
  readonly decide: (parcel: AuthorityPackage) => Reviewed;
}

/** The authority's answer to a package: accepted, returned with its gaps, refused with reasons (004 3.3). */
@Injectable()
export class ReviewPackage {
  constructor(
    private readonly database: Database,
    private readonly queries: PackagesQueries,
  ) {}

  accept(actor: Actor, id: string) {
    return this.review(actor, id, {
      outcome: 'ACCEPTED',
      heading: 'Пакет принят управлением образования',
      decide: ({ state, candidateId }) =>
        acceptPackage({ state, candidateId: candidateId ?? null }),
    });
  }

  return(actor: Actor, id: string, gaps: readonly PackageGap[]) {
    return this.review(actor, id, {
      outcome: 'RETURNED',
      heading: 'Пакет возвращён школе на доработку',
      decide: ({ state }) => returnPackage({ state }, { gaps }),
    });
  }

  refuse(actor: Actor, id: string, reason: string) {
    return this.review(actor, id, {
      outcome: 'REFUSED',
      heading: `В назначении отказано: ${reason.trim()}`,
      decide: ({ state }) => refusePackage({ state }, { reason }),
    });
  }

  private async review(actor: Actor, id: string, verdict: Verdict) {
    const inSchool = await actorInPackageSchool(this.database, actor, id);
    const refusal = await this.database.write(inSchool, async (work) => {
      const parcel = await loadPackage(work, id);
      const decision = verdict.decide(parcel);
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const { value } = decision;
      const before = parcel.state;
      parcel.state = value.state;
      if ('gaps' in value) parcel.gaps = [...value.gaps];
      if ('refuseReason' in value) parcel.refuseReason = value.refuseReason;
      if (verdict.outcome !== 'ACCEPTED') await dropPair(work, parcel, verdict.heading);
      work.audit({
        fact: `PACKAGE_${verdict.outcome}`,
        subjectKind: 'PACKAGE',
        subjectId: id,
        heading: verdict.heading,
        before: { state: before },
      });
      work.publish('PackageDecided.v1', id, {
        packageId: id,
        menteeId: parcel.menteeId,
        outcome: verdict.outcome,
        decidedOn: work.today,
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, id);
  }
}

/** A pair proposed for a package that goes back, or is refused, is taken back with it. */
async function dropPair(work: Work, parcel: AuthorityPackage, reason: string): Promise<void> {
  if (!parcel.assignmentId) return;
  const record = await findPair(work, parcel.assignmentId);
  if (!record) return;
  const decision = cancelAssignment({ state: record.assignment.state }, { reason });
  if (!decision.ok) return;
  await closeAssignment(work, record, {
    state: 'CANCELLED',
    endedOn: work.today,
    reason: decision.value.cancelReason,
  });
}
