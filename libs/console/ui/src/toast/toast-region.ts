import { Component, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { Icon } from '../icon/icon';
import { Toasts } from './toasts';

/** Where toasts stand; one per application, last in the tab order of the page. */
@Component({
  selector: 'ui-toast-region',
  imports: [Icon, MatButton, MatIconButton],
  templateUrl: './toast-region.html',
  styleUrl: './toast-region.css',
})
export class ToastRegion {
  protected readonly toasts = inject(Toasts);
}
