import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { completeParameters, type RegulationParameters } from '@nastavnik/regulations';
import { submitRegulation } from '@nastavnik/tenants-domain';

import { minutesRule, presentVersion } from './present-version';
import type { SubmitRegulationInput } from './regulation.inputs';
import type { RegulationVersionType } from './regulation.type';
import { lockVersion, snapshotOf } from './versions';

/** Hands a draft to the head, with the minutes of the collegial body where the regulation asks for them. */
@Injectable()
export class SubmitRegulation {
  constructor(private readonly database: Database) {}

  execute(
    actor: Actor,
    input: SubmitRegulationInput,
  ): Promise<RegulationVersionType | RefusalAnswer> {
    return this.database.write(actor, async ({ em, today, audit }) => {
      const { versionId, expectedVersion } = input;
      const version = await lockVersion(em, actor.tenantId, versionId, expectedVersion);
      const number = input.minutesNumber?.trim() ?? '';
      const date = input.minutesDate ?? null;
      if ((number === '') !== (date === null)) {
        const field = number === '' ? 'minutesNumber' : 'minutesDate';
        return RefusalAnswer.of({ code: 'FIELD_REQUIRED', field });
      }
      const parameters = completeParameters(version.parameters as Partial<RegulationParameters>);
      const decision = submitRegulation(
        snapshotOf(version),
        { minutes: date === null ? null : { number, date } },
        { collegialMinutes: minutesRule(parameters) },
        today,
      );
      if (!decision.ok) {
        const { field } = decision.refusal;
        return RefusalAnswer.of({
          ...decision.refusal,
          ...(field === 'minutes'
            ? { field: date === null ? 'minutesNumber' : 'minutesDate' }
            : {}),
        });
      }
      Object.assign(version, {
        state: decision.value.state,
        minutesNumber: number || null,
        minutesDate: date,
      });
      audit({
        fact: 'REGULATION_SUBMITTED',
        subjectKind: 'REGULATION',
        subjectId: version.id,
        heading: `Редакция ${version.no} положения передана руководителю`,
        ...(date === null ? {} : { after: { minutesNumber: number, minutesDate: date } }),
      });
      await em.flush();
      return presentVersion(version, actor.roles);
    });
  }
}
