import { Component, input } from '@angular/core';
import { StatusChip } from '@nastavnik/ui';
import type { StateWord } from '../util/state-text';

/** A state of this domain as its word and tone. */
@Component({
  selector: 'app-state-chip',
  imports: [StatusChip],
  template: `<ui-status-chip [tone]="word().tone">{{ word().text }}</ui-status-chip>`,
})
export class StateChip {
  readonly word = input.required<StateWord>();
}
