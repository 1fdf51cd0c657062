import { type Actor, availableActions } from '@nastavnik/kernel';
import {
  type AssignmentState,
  PACKAGE_MACHINE,
  type PackageState,
} from '@nastavnik/programmes-domain';

interface Seen {
  readonly state: PackageState;
  readonly candidate: object | null;
  readonly pairState: AssignmentState | null;
  readonly actRequested: boolean;
}

/** The buttons of a package for this person. The act itself is signed and registered among the documents. */
export function packageActions(actor: Actor, seen: Seen): string[] {
  const mayAct: Readonly<Record<string, boolean>> = {
    CHOOSE_CANDIDATE: seen.candidate === null,
    ACCEPT: seen.candidate !== null,
    REQUEST_ACT: seen.pairState === 'CONSENTED' && !seen.actRequested,
    ISSUE_ACT: seen.actRequested,
  };
  return availableActions(PACKAGE_MACHINE, seen.state, actor.roles).filter(
    (action) => mayAct[action] ?? true,
  );
}
