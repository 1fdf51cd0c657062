import { Injectable } from '@nestjs/common';
import { BadInputError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { completeParameters, type RegulationParameters } from '@nastavnik/regulations';
import { COLLEGIAL_BODIES, type MinutesEntry, submitRegulation } from '@nastavnik/tenants-domain';

import { collegialRule, presentVersion } from './present-version';
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
      const parameters = completeParameters(version.parameters as Partial<RegulationParameters>);
      const decision = submitRegulation(
        snapshotOf(version),
        { minutes: entriesOf(input) },
        { collegialBodies: collegialRule(parameters) },
        today,
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const { state, minutes } = decision.value;
      Object.assign(version, { state, minutes: [...minutes] });
      audit({
        fact: 'REGULATION_SUBMITTED',
        subjectKind: 'REGULATION',
        subjectId: version.id,
        heading: `Редакция ${version.no} положения передана руководителю`,
        ...(minutes.length === 0 ? {} : { after: { minutes } }),
      });
      await em.flush();
      return presentVersion(version, actor.roles);
    });
  }
}

/** The minutes of every body; a client that knows of one only sends those of the council. */
function entriesOf({ minutes, minutesNumber, minutesDate }: SubmitRegulationInput): MinutesEntry[] {
  if (!minutes)
    return [
      { body: 'PEDAGOGICAL_COUNCIL', number: minutesNumber ?? '', date: minutesDate ?? null },
    ];
  return minutes.map(({ body, number, date }) => {
    const known = COLLEGIAL_BODIES.find((code) => code === body);
    if (!known) throw new BadInputError(`No such body: ${body}`);
    return { body: known, number, date: date ?? null };
  });
}
