import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  CancelPaperDocument,
  DeclinePaperDocument,
  GraphqlClient,
} from '@nastavnik/graphql-client';
import { Control, ErrorSummary, Field } from '@nastavnik/ui';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { asRefusal } from '../../../core/data/act';

/** The paper ends here, with a reason: by the one who was asked to sign, or by the one who keeps papers. */
@Component({
  selector: 'app-reason-form',
  imports: [Control, ErrorSummary, Field, FormField, FormRoot, MatButton],
  template: `
    <form [formRoot]="form">
      @if (declining()) {
        <h3 i18n="@@decline.heading">Отказаться от подписи</h3>
        <p i18n="@@decline.what">
          Участие добровольное. Документ будет закрыт, а куратор узнает об отказе и его причине.
        </p>
      } @else {
        <h3 i18n="@@cancelPaper.heading">Отменить проект</h3>
        <p i18n="@@cancelPaper.what">
          Отменить можно только документ, который ещё никто не подписал. Новый запрашивают заново.
        </p>
      }
      <ui-error-summary [errors]="problems.errors()" />
      <ui-field i18n-label="@@decline.reason" label="Причина" [of]="form.reason">
        <textarea uiControl rows="3" [formField]="form.reason"></textarea>
      </ui-field>
      <div class="actions">
        <button
          matButton="filled"
          type="submit"
          [disabled]="form().submitting()"
          disabledInteractive
        >
          @if (declining()) {
            <ng-container i18n="@@decline.act">Отказаться</ng-container>
          } @else {
            <ng-container i18n="@@cancelPaper.act">Отменить проект</ng-container>
          }
        </button>
        <button matButton="outlined" type="button" (click)="left.emit()">
          <ng-container i18n="@@paper.back">Вернуться</ng-container>
        </button>
      </div>
    </form>
  `,
  styleUrl: '../util/paper-form.css',
})
export class ReasonForm {
  readonly documentId = input.required<string>();
  readonly purpose = input.required<'DECLINE' | 'CANCEL'>();
  readonly done = output();
  readonly left = output();

  private readonly client = inject(GraphqlClient);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly declining = computed(() => this.purpose() === 'DECLINE');
  private readonly model = signal({ reason: '' });
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.reason, { message: $localize`:@@decline.reasonMissing:Напишите причину` });
    },
    {
      submission: {
        action: () => this.problems.run(() => this.send()),
        onInvalid: () => this.problems.fail(),
      },
    },
  );

  private async send() {
    const asked = { documentId: this.documentId(), reason: this.model().reason };
    const refusal = asRefusal(
      this.declining()
        ? (await this.client.run(DeclinePaperDocument, asked)).declineDocument
        : (await this.client.run(CancelPaperDocument, asked)).cancelDocument,
    );
    if (refusal === null) this.done.emit();
    return refusal;
  }
}
