import { Component, inject, input, LOCALE_ID } from '@angular/core';
import { Icon, StatusChip } from '@nastavnik/ui';
import { otherLanguageHref } from '../navigation/other-language';

/** The frame of pages outside the shell: the product's name, language, one panel. */
@Component({
  selector: 'app-plain-frame',
  imports: [Icon, StatusChip],
  templateUrl: './plain-frame.html',
  styleUrl: './plain-frame.css',
})
export class PlainFrame {
  readonly demo = input(false);
  /** Where the other language's link leads. */
  readonly url = input('/');

  private readonly locale = inject(LOCALE_ID);
  protected readonly english = this.locale.startsWith('en');

  protected href(): string {
    return otherLanguageHref(this.locale, this.url());
  }
}
