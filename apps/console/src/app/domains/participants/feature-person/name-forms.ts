import {
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  ConfirmPersonNameFormsDocument,
  GraphqlClient,
  type PersonPartsFragment,
} from '@nastavnik/graphql-client';
import { Control, ErrorSummary, Field } from '@nastavnik/ui';
import type { Refusal } from '../../../core/refusals/refusal-text';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { asRefusal } from '../../../core/data/act';
import { type DerivedForms, derivedForms } from './derived-forms';

const EMPTY = { genitive: '', dative: '', accusative: '', instrumental: '' };

/** Shows how papers would decline the name and keeps what a person confirms. */
@Component({
  selector: 'app-name-forms',
  imports: [Control, ErrorSummary, Field, FormField, FormRoot, MatButton],
  template: `
    <form [formRoot]="form">
      <h3 i18n="@@person.nameForms">Падежи имени</h3>
      <ui-error-summary [errors]="problems.errors()" />
      <p i18n="@@forms.what">
        Так имя будет стоять в приказах и согласиях. Проверьте каждую форму и исправьте, если нужно.
      </p>
      @if (derived()?.doubtful) {
        <p i18n="@@forms.doubtful">
          Склонение этого имени вызывает сомнение: без подтверждения приказ с ним не подписать.
        </p>
      }
      <ui-field i18n-label="@@forms.genitive" label="Родительный (нет кого?)" [of]="form.genitive">
        <input uiControl autocomplete="off" [formField]="form.genitive" />
      </ui-field>
      <ui-field i18n-label="@@forms.dative" label="Дательный (дать кому?)" [of]="form.dative">
        <input uiControl autocomplete="off" [formField]="form.dative" />
      </ui-field>
      <ui-field
        i18n-label="@@forms.accusative"
        label="Винительный (назначить кого?)"
        [of]="form.accusative"
      >
        <input uiControl autocomplete="off" [formField]="form.accusative" />
      </ui-field>
      <ui-field
        i18n-label="@@forms.instrumental"
        label="Творительный (руководит кем?)"
        [of]="form.instrumental"
      >
        <input uiControl autocomplete="off" [formField]="form.instrumental" />
      </ui-field>
      <div class="actions">
        <button
          matButton="filled"
          type="submit"
          [disabled]="form().submitting()"
          disabledInteractive
        >
          <ng-container i18n="@@forms.act">Подтвердить формы</ng-container>
        </button>
        <button matButton="outlined" type="button" (click)="left.emit()">
          <ng-container i18n="@@people.cancel">Отмена</ng-container>
        </button>
      </div>
    </form>
  `,
  styleUrl: '../util/sheet-form.css',
})
export class NameForms {
  readonly person = input.required<PersonPartsFragment>();
  readonly done = output();
  readonly left = output();

  private readonly client = inject(GraphqlClient);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly derived = signal<DerivedForms | null>(null);
  private readonly stored = computed(() => this.person().caseForms);
  private readonly model = signal(EMPTY);
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    this.model,
    (path) => {
      const message = $localize`:@@forms.missing:Напишите эту форму имени`;
      required(path.genitive, { message });
      required(path.dative, { message });
      required(path.accusative, { message });
      required(path.instrumental, { message });
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
      const stored = this.stored();
      if (stored) this.model.set({ ...stored });
      else void this.derive(this.person());
    });
  }

  private async derive(person: PersonPartsFragment): Promise<void> {
    const forms = await derivedForms(person);
    this.derived.set(forms);
    this.model.set(forms.forms);
  }

  private async send(): Promise<Refusal | null> {
    const asked = { personId: this.person().id, forms: this.model() };
    const answer = await this.client.run(ConfirmPersonNameFormsDocument, asked);
    const refusal = asRefusal(answer.confirmPersonNameForms);
    if (refusal === null) this.done.emit();
    return refusal;
  }
}
