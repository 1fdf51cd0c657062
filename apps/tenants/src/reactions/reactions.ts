import type { Work } from '@nastavnik/persistence';
import type { Reactions } from '@nastavnik/runtime';

import { documentPrepared } from './document-prepared';
import { documentRegistered } from './document-registered';
import { documentSigned } from './document-signed';
import { employmentEnded } from './employment-ended';
import { employmentStarted } from './employment-started';
import { orderGivenUp } from './order-given-up';
import { personRegistered } from './person-registered';
import { bankEntryActivated, programmeAgreed, roadmapHearsOfOrder } from './roadmap-facts';
import { roadmapOrderGivenUp, roadmapOrderPrepared, roadmapOrderRegistered } from './roadmap-order';

type Reaction<Payload> = (work: Work, payload: Payload) => Promise<void>;

/** One paper may concern the regulation, the roadmap, or items that wait for it: each looks for itself. */
const inTurn =
  <Payload>(...steps: readonly Reaction<Payload>[]): Reaction<Payload> =>
  async (work, payload) => {
    for (const step of steps) await step(work, payload);
  };

/** What this service does when it hears of something. */
export const reactions: Reactions = {
  'PersonRegistered.v1': personRegistered,
  'EmploymentStarted.v1': employmentStarted,
  'EmploymentEnded.v1': employmentEnded,
  'BankEntryActivated.v1': bankEntryActivated,
  'ProgrammeAgreed.v1': programmeAgreed,
  'DocumentPrepared.v1': inTurn(documentPrepared, roadmapOrderPrepared),
  'DocumentSigned.v1': inTurn(documentSigned, roadmapOrderPrepared),
  'DocumentRegistered.v1': inTurn(documentRegistered, roadmapOrderRegistered, roadmapHearsOfOrder),
  'DocumentDeclined.v1': inTurn(orderGivenUp, roadmapOrderGivenUp),
  'DocumentCancelled.v1': inTurn(orderGivenUp, roadmapOrderGivenUp),
};
