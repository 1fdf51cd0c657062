import { Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';
import type { Tone } from './tone';

const ICONS: Readonly<Record<Tone, IconName>> = {
  neutral: 'circle',
  info: 'info',
  success: 'done',
  warning: 'warning',
  danger: 'error',
};

/** A state as icon, word and colour together; `icon` replaces the usual drawing of the tone. */
@Component({
  selector: 'ui-status-chip',
  imports: [Icon],
  template: `<ui-icon [name]="drawing()" /><span><ng-content /></span>`,
  styleUrl: './status-chip.css',
  host: { '[attr.data-tone]': 'tone()' },
})
export class StatusChip {
  readonly tone = input<Tone>('neutral');
  readonly icon = input<IconName>();
  protected readonly drawing = computed(() => this.icon() ?? ICONS[this.tone()]);
}
