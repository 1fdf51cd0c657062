import type { Reactions } from '@nastavnik/runtime';

import { refreshRollUps } from '../roll-ups/refresh-roll-ups';
import { countMessage } from './count-message';
import { participantReactions } from './participants';
import { programmeReactions } from './programmes';
import { schoolReactions } from './schools';

/** Everything this service knows it heard; after each batch the figures of that school are reckoned anew. */
export const reactions: Reactions = {
  ...schoolReactions,
  ...participantReactions,
  ...programmeReactions,
  'Counted.v1': countMessage,
  afterBatch: refreshRollUps,
};
