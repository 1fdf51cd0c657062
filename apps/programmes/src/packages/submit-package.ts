import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor, LocalDate } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { type EnclosedPaper, submitPackage } from '@nastavnik/programmes-domain';

import { SchoolRules } from '../regulations/school-rules';
import type { AuthorityPackage } from './authority-package.entity';
import { requestLetter } from './request-letter';
import { loadPackage } from './package-record';
import { PackagesQueries } from './packages.queries';

/** The head sends the package to the authority: from then on the coordinator sees it (004 3.3). */
@Injectable()
export class SubmitPackage {
  constructor(
    private readonly database: Database,
    private readonly queries: PackagesQueries,
  ) {}

  async execute(actor: Actor, id: string, outgoingNumber: string) {
    const refusal = await this.database.write(actor, async (work) => {
      const { em, today } = work;
      const parcel = await loadPackage(work, id);
      const rules = await SchoolRules.load(em, actor.tenantId);
      const decision = submitPackage(
        {
          state: parcel.state,
          // Candidates come later and their papers with them; a package sent anew is complete without them too.
          candidateId: null,
          crossSchool: parcel.crossSchool,
          enclosed: enclosedIn(parcel, rules, today),
        },
        { submittedOn: today, outgoingNumber },
        rules.calendar,
        today,
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const { state, submittedOn, returnDue, decisionDue } = decision.value;
      const before = parcel.state;
      Object.assign(parcel, {
        state,
        submittedOn,
        returnDue,
        decisionDue,
        outgoingNumber: outgoingNumber.trim(),
        gaps: [],
      });
      await requestLetter(work, parcel);
      work.audit({
        fact: 'PACKAGE_SUBMITTED',
        subjectKind: 'PACKAGE',
        subjectId: id,
        heading: `Пакет направлен в управление образования, исх. № ${outgoingNumber.trim()}`,
        before: { state: before },
      });
      work.publish('PackageSubmitted.v1', id, {
        packageId: id,
        menteeId: parcel.menteeId,
        submittedOn,
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, id);
  }
}

/** The form itself is the letter and the statement of need; the regulation lies in the system once it is in force. */
function enclosedIn(
  { id, need }: AuthorityPackage,
  rules: SchoolRules,
  today: LocalDate,
): readonly EnclosedPaper[] {
  const regulation = rules.versionOn(today);
  return [
    { paper: 'TRANSMITTAL_LETTER', documentId: id },
    ...(need.trim() === '' ? [] : [{ paper: 'STATEMENT_OF_NEED' as const, documentId: id }]),
    ...(regulation ? [{ paper: 'REGULATION_COPY' as const, documentId: regulation.id }] : []),
  ];
}
