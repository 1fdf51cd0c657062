import { Dialog } from '@angular/cdk/dialog';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { ConfirmDialog, type Question } from './confirm-dialog';

/** Asks before an act that cannot be undone; small reversible acts take a toast with undo instead. */
@Service()
export class Confirm {
  private readonly dialog = inject(Dialog);

  /** True when the person chose the act; Esc, the backdrop and «Отмена» answer false. */
  async ask(question: Question): Promise<boolean> {
    const opened = this.dialog.open<boolean, Question, ConfirmDialog>(ConfirmDialog, {
      role: 'alertdialog',
      data: question,
      ariaLabelledBy: 'ui-confirm-title',
      ariaDescribedBy: 'ui-confirm-text',
      autoFocus: '[data-first]',
      restoreFocus: true,
      maxWidth: 'min(480px, calc(100vw - 32px))',
    });
    return (await firstValueFrom(opened.closed)) ?? false;
  }
}
