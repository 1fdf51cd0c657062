import {
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  GraphqlClient,
  ProposedNumberDocument,
  RegisterPaperDocument,
} from '@nastavnik/graphql-client';
import type { LocalDate } from '@nastavnik/kernel';
import { Control, DateInput, ErrorSummary, Field } from '@nastavnik/ui';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { asRefusal } from '../../../core/data/act';

/** Number and date; the next number of the register stands there already. */
@Component({
  selector: 'app-register-form',
  imports: [Control, DateInput, ErrorSummary, Field, FormField, FormRoot, MatButton],
  template: `
    <form [formRoot]="form">
      <h3 i18n="@@register.heading">Зарегистрировать документ</h3>
      <p i18n="@@register.what">
        Номер больше никому не достанется. После регистрации документ получает окончательный вид.
      </p>
      <ui-error-summary [errors]="problems.errors()" />
      <ui-field
        i18n-label="@@register.number"
        label="Номер"
        i18n-hint="@@register.numberHint"
        hint="Предложен следующий по журналу. Свой номер подойдёт, если он свободен."
        [of]="form.number"
      >
        <input uiControl autocomplete="off" [formField]="form.number" />
      </ui-field>
      <ui-field i18n-label="@@register.date" label="Дата документа" [of]="form.date">
        <ui-date-input
          [formField]="form.date"
          [earliest]="days()?.earliest ?? null"
          [latest]="days()?.latest ?? null"
        />
      </ui-field>
      <div class="actions">
        <button
          matButton="filled"
          type="submit"
          [disabled]="form().submitting()"
          disabledInteractive
        >
          <ng-container i18n="@@register.act">Зарегистрировать</ng-container>
        </button>
        <button matButton="outlined" type="button" (click)="left.emit()">
          <ng-container i18n="@@people.cancel">Отмена</ng-container>
        </button>
      </div>
    </form>
  `,
  styleUrl: '../util/paper-form.css',
})
export class RegisterForm {
  readonly documentId = input.required<string>();
  readonly done = output<string>();
  readonly left = output();

  private readonly client = inject(GraphqlClient);
  private readonly summary = viewChild.required(ErrorSummary);
  private readonly proposal = resource({
    params: () => ({ documentId: this.documentId(), date: null }),
    loader: async ({ params }) =>
      (await this.client.run(ProposedNumberDocument, params)).proposedNumber,
  });
  /** The server's days: its calendar, not that of this computer, is the one of law. */
  protected readonly days = computed(() =>
    this.proposal.hasValue() ? this.proposal.value() : null,
  );
  private readonly model = signal<{ number: string; date: LocalDate | null }>({
    number: '',
    date: null,
  });
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.number, { message: $localize`:@@register.numberMissing:Укажите номер` });
      required(path.date, { message: $localize`:@@register.dateMissing:Укажите дату` });
    },
    {
      submission: {
        action: () => this.problems.run(() => this.send()),
        onInvalid: () => this.problems.fail(),
      },
    },
  );

  constructor() {
    effect(() => {
      const proposed = this.days();
      if (proposed) this.model.set({ number: proposed.number, date: proposed.latest });
    });
  }

  private async send() {
    const { number, date } = this.model();
    const asked = { documentId: this.documentId(), number, date };
    const { registerDocument } = await this.client.run(RegisterPaperDocument, asked);
    const refusal = asRefusal(registerDocument);
    if (refusal === null) this.done.emit(number);
    return refusal;
  }
}
