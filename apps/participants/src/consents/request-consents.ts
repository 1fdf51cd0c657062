import { Injectable } from '@nestjs/common';
import { BadInputError, NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, refuse } from '@nastavnik/kernel';
import { DATA_CONSENT_TEXT, requestConsent } from '@nastavnik/participants-domain';
import { Database, newId, type Work } from '@nastavnik/persistence';

import { Employment } from '../people/employment.entity';
import { Person } from '../people/person.entity';
import { SchoolRef } from '../schools/school-ref.entity';
import { askForConsent } from './ask-for-consent';
import { consentSnapshot } from './consent-snapshot';
import { Consent } from './consent.entity';
import type { RequestConsentsInput } from './consent.inputs';
import { ConsentsRequested } from './consent.type';

/** Two people may ask everybody at once: the second waits and finds nobody left to ask. */
const ONE_AT_A_TIME = `select pg_advisory_xact_lock(hashtextextended('consents:' || ?, 0))`;
const MOST = 2500;

/** Asks people for their consent to the processing of data: one paper each, all at once (004 RM-2, RM-3). */
@Injectable()
export class RequestConsents {
  constructor(private readonly database: Database) {}

  async execute(
    actor: Actor,
    input: RequestConsentsInput,
  ): Promise<ConsentsRequested | RefusalAnswer> {
    const personIds = input.personIds ?? null;
    if (personIds === null && !input.allMissing)
      throw new BadInputError('Name the people, or ask all who were never asked');
    if (personIds !== null && personIds.length > MOST)
      throw new BadInputError(`At most ${MOST} people at once`);
    return this.database.write(actor, async (work) => {
      const { em } = work;
      await em.execute(ONE_AT_A_TIME, [actor.tenantId]);
      const school = await em.findOne(SchoolRef, { id: actor.tenantId });
      if (!school?.address)
        return RefusalAnswer.of(refuse('SCHOOL_DETAILS_MISSING', { clause: '152-ФЗ 9' }).refusal);
      const employments = await em.find(Employment, {
        endedOn: null,
        ...(personIds !== null && { personId: { $in: personIds } }),
      });
      const positionOf = new Map(employments.map((e) => [e.personId, e.position]));
      const asked = [...positionOf.keys()];
      if (personIds?.some((id) => !positionOf.has(id))) throw new NotFoundError('Person');
      const people = await em.find(Person, { id: { $in: asked } });
      const consents = await em.find(Consent, { personId: { $in: asked }, kind: 'DATA' });
      const ofPerson = Map.groupBy(consents, ({ personId }) => personId);
      let requested = 0;
      for (const person of people) {
        const own = ofPerson.get(person.id) ?? [];
        // Whoever declined or took the consent back is asked again by name only, never in bulk (004 1.3).
        if (personIds === null && own.length > 0) continue;
        if (this.ask(work, school, person, positionOf.get(person.id) ?? '', own)) requested += 1;
      }
      return Object.assign(new ConsentsRequested(), { requested, left: people.length - requested });
    });
  }

  private ask(
    work: Work,
    school: SchoolRef,
    person: Person,
    position: string,
    own: readonly Consent[],
  ): boolean {
    const { em, actor, today, audit } = work;
    const decision = requestConsent(
      own.map(consentSnapshot),
      { type: 'DATA', textVersion: DATA_CONSENT_TEXT.version, pairId: null, validTo: null },
      today,
    );
    if (!decision.ok) return false;
    const { state, textVersion, requestedOn } = decision.value;
    const id = newId();
    const requestId = newId();
    em.create(Consent, {
      tenantId: actor.tenantId,
      districtId: actor.districtId,
      id,
      personId: person.id,
      kind: 'DATA',
      state,
      requestId,
      textVersion,
      requestedOn,
    });
    audit({
      fact: 'CONSENT_REQUESTED',
      subjectKind: 'PERSON',
      subjectId: person.id,
      heading: 'Запрошено согласие на обработку персональных данных',
      after: { consentId: id, textVersion },
    });
    askForConsent(work, { id, requestId }, school, person, position);
    return true;
  }
}
