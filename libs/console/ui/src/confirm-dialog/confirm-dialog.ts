import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';

/** What is asked: the act is a verb («Отменить приказ»), `consequences` say what follows from it. */
export interface Question {
  readonly heading: string;
  readonly text: string;
  readonly act: string;
  readonly consequences?: readonly string[];
  readonly dangerous?: boolean;
}

@Component({
  selector: 'ui-confirm-dialog',
  imports: [MatButton],
  templateUrl: './confirm-dialog.html',
  styleUrl: './confirm-dialog.css',
})
export class ConfirmDialog {
  protected readonly question = inject<Question>(DIALOG_DATA);
  private readonly dialog = inject<DialogRef<boolean>>(DialogRef);

  protected answer(agreed: boolean): void {
    this.dialog.close(agreed);
  }
}
