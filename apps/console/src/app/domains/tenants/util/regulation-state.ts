import type { Tone } from '@nastavnik/ui';

export interface StateWords {
  readonly text: string;
  readonly tone: Tone;
}

/** The state of a regulation version in one or two words. */
export function regulationState(state: string | null): StateWords {
  switch (state) {
    case 'DRAFT':
      return { text: $localize`:@@regulation.state.DRAFT:Проект`, tone: 'info' };
    case 'REVIEWED':
      return { text: $localize`:@@regulation.state.REVIEWED:На утверждении`, tone: 'info' };
    case 'APPROVED':
      return { text: $localize`:@@regulation.state.APPROVED:Утверждено`, tone: 'success' };
    case 'IN_FORCE':
      return { text: $localize`:@@regulation.state.IN_FORCE:Действует`, tone: 'success' };
    case 'SUPERSEDED':
      return { text: $localize`:@@regulation.state.SUPERSEDED:Утратило силу`, tone: 'neutral' };
    default:
      return { text: $localize`:@@regulation.state.none:Не принято`, tone: 'warning' };
  }
}
