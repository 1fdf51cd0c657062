import type { Role } from '@nastavnik/kernel';

/** One page of the help: what a rule or a word of the sources means, in our own words. */
export interface HelpTopic {
  /** Stands in addresses (`/help#mentor-duties`): never renamed. */
  readonly id: string;
  readonly title: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  /** Whose work it is about; empty where it is everybody's. */
  readonly roles: readonly Role[];
  /** Where it stands: `004 4.2`. */
  readonly clauses: readonly string[];
}
