import type { Work } from '@nastavnik/persistence';

import { RegulationRef } from './regulation-ref.entity';
import type { StoredRegulation } from './regulation-rules';

/** Every version of the school's regulation this service has heard of. */
export const storedRegulations = (em: Work['em']): Promise<StoredRegulation[]> =>
  em.find(RegulationRef, {}, { fields: ['effectiveFrom', 'parameters'] });
