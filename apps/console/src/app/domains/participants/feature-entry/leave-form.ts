import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  type EntryPartsFragment,
  GraphqlClient,
  type LeaveReason,
  RemoveEntryDocument,
  SuspendEntryDocument,
} from '@nastavnik/graphql-client';
import { LEAVE_REASONS } from '@nastavnik/participants-domain';
import { Control, ErrorSummary, Field } from '@nastavnik/ui';
import type { Refusal } from '../../../core/refusals/refusal-text';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { asRefusal } from '../../../core/data/act';
import { leaveReasonText } from '../util/state-text';

/** Sets an entry aside for a time, or takes it out for good; either way with a reason. */
@Component({
  selector: 'app-leave-form',
  imports: [Control, ErrorSummary, Field, FormField, FormRoot, MatButton],
  template: `
    <form [formRoot]="form">
      @if (leaving() === 'SUSPEND') {
        <h3 i18n="@@leave.suspendHeading">Приостановить запись</h3>
        <p i18n="@@leave.suspendWhat">Запись остаётся в базе, её можно включить снова.</p>
      } @else {
        <h3 i18n="@@leave.removeHeading">Исключить из базы</h3>
        <p i18n="@@leave.removeWhat">
          Ответы и причина удаляются. Чтобы вернуть человека, его нужно предложить заново.
        </p>
      }
      <ui-error-summary [errors]="problems.errors()" />
      <ui-field i18n-label="@@banks.reason" label="Причина" [of]="form.reason">
        <select uiControl [formField]="form.reason">
          <option value="" i18n="@@propose.choose">Выберите</option>
          @for (reason of reasons; track reason.value) {
            <option [value]="reason.value">{{ reason.title }}</option>
          }
        </select>
      </ui-field>
      <div class="actions">
        <button
          matButton="filled"
          type="submit"
          [disabled]="form().submitting()"
          disabledInteractive
        >
          @if (leaving() === 'SUSPEND') {
            <ng-container i18n="@@entry.suspend">Приостановить</ng-container>
          } @else {
            <ng-container i18n="@@entry.remove">Исключить</ng-container>
          }
        </button>
        <button matButton="outlined" type="button" (click)="left.emit()">
          <ng-container i18n="@@people.cancel">Отмена</ng-container>
        </button>
      </div>
    </form>
  `,
  styleUrl: '../util/sheet-form.css',
})
export class LeaveForm {
  readonly entry = input.required<EntryPartsFragment>();
  readonly leaving = input.required<'SUSPEND' | 'REMOVE'>();
  readonly done = output();
  readonly left = output();

  private readonly client = inject(GraphqlClient);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly reasons = LEAVE_REASONS.map((value) => ({
    value,
    title: leaveReasonText(value),
  }));
  private readonly model = signal<{ reason: LeaveReason | '' }>({ reason: '' });
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.reason, { message: $localize`:@@leave.reasonMissing:Выберите причину` });
    },
    {
      submission: {
        action: () => this.problems.run(() => this.send()),
        onInvalid: () => this.problems.fail(),
      },
    },
  );

  private async send(): Promise<Refusal | null> {
    const { reason } = this.model();
    if (reason === '') return null;
    const asked = { entryId: this.entry().id, reason };
    const refusal = asRefusal(
      this.leaving() === 'SUSPEND'
        ? (await this.client.run(SuspendEntryDocument, asked)).suspendEntry
        : (await this.client.run(RemoveEntryDocument, asked)).removeEntry,
    );
    if (refusal === null) this.done.emit();
    return refusal;
  }
}
