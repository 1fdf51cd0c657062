import type { LocalDate } from '@nastavnik/kernel';

import type { RegulationState } from './regulation-machine';

export interface RegulationVersionSnapshot {
  readonly no: number;
  readonly state: RegulationState;
  /** Fields of the template that still wait for a value of this school. */
  readonly openQuestions: readonly string[];
  readonly effectiveFrom: LocalDate | null;
}
