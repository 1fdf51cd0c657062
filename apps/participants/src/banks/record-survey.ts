import { Injectable } from '@nestjs/common';
import { ForbiddenError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { recordSurvey } from '@nastavnik/participants-domain';
import { Database } from '@nastavnik/persistence';

import { bankRules } from '../schools/regulation-rules';
import { storedRegulations } from '../schools/stored-regulations';
import type { RecordSurveyInput } from './bank.inputs';
import { BankQueries } from './bank.queries';
import type { BankEntryType } from './bank.type';
import { lockEntry } from './entry-snapshot';

/** The entry questionnaire came in: by the person's own hand, or entered by the curator (004 RM-2, RM-3). */
@Injectable()
export class RecordSurvey {
  constructor(
    private readonly database: Database,
    private readonly banks: BankQueries,
  ) {}

  async execute(actor: Actor, input: RecordSurveyInput): Promise<BankEntryType | RefusalAnswer> {
    const refusal = await this.database.write(actor, async (work) => {
      const { em, today, audit } = work;
      const { entry, snapshot } = await lockEntry(work, input.entryId);
      if (actor.reach === 'PERSON' && entry.personId !== actor.personId) throw new ForbiddenError();
      const rules = bankRules(await storedRegulations(em), today);
      const decision = recordSurvey(snapshot, { filedOn: input.filedOn }, rules, today);
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      em.assign(entry, {
        ...decision.value,
        competences: entry.side === 'MENTOR' ? input.competences : entry.competences,
        requests: entry.side === 'MENTEE' ? input.requests : entry.requests,
      });
      audit({
        fact: 'SURVEY_FILED',
        subjectKind: 'PERSON',
        subjectId: entry.personId,
        heading: 'Внесена анкета',
        after: { entryId: entry.id, filedOn: input.filedOn },
      });
      return null;
    });
    return refusal ?? this.banks.entry(actor, input.entryId);
  }
}
