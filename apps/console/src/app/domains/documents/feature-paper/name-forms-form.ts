import { Component, effect, inject, input, output, signal, viewChild } from '@angular/core';
import { applyEach, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  ConfirmPaperNamesDocument,
  GraphqlClient,
  type PaperPartsFragment,
} from '@nastavnik/graphql-client';
import { Control, ErrorSummary, Field } from '@nastavnik/ui';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { asRefusal } from '../../../core/data/act';
import { doubtText } from '../util/doubt-text';

type Doubt = PaperPartsFragment['doubts'][number];

const CASES = ['genitive', 'dative', 'accusative', 'instrumental'] as const;
const LABELS: Readonly<Record<(typeof CASES)[number], string>> = {
  genitive: $localize`:@@names.genitive:Родительный (нет кого?)`,
  dative: $localize`:@@names.dative:Дательный (поручить кому?)`,
  accusative: $localize`:@@names.accusative:Винительный (назначить кого?)`,
  instrumental: $localize`:@@names.instrumental:Творительный (назначен кем?)`,
};

/** How doubtful names and posts stand in the paper, to be confirmed by somebody who knows the people. */
@Component({
  selector: 'app-name-forms-form',
  imports: [Control, ErrorSummary, Field, FormField, FormRoot, MatButton],
  template: `
    <form [formRoot]="form">
      <h3 i18n="@@names.heading">Проверьте склонение</h3>
      <p i18n="@@names.what">
        Эти имена и должности склоняются не по общему правилу. Подтвердите формы или исправьте их:
        до этого документ нельзя подписать.
      </p>
      <ui-error-summary [errors]="problems.errors()" />
      @for (doubt of doubts(); track doubt.kind + doubt.personId; let place = $index) {
        <fieldset>
          <legend>{{ doubt.nominative }}</legend>
          <p class="soft">{{ why(doubt) }}</p>
          @for (nameCase of cases; track nameCase) {
            @if (form.forms[place]; as line) {
              <ui-field [label]="labels[nameCase]" [of]="line[nameCase]">
                <input uiControl autocomplete="off" [formField]="line[nameCase]" />
              </ui-field>
            }
          }
          <div class="actions">
            <button matButton="outlined" type="button" (click)="keepAsIs(place)">
              <ng-container i18n="@@names.indeclinable">Не склонять</ng-container>
              <span class="visually-hidden">: {{ doubt.nominative }}</span>
            </button>
          </div>
        </fieldset>
      }
      <div class="actions">
        <button
          matButton="filled"
          type="submit"
          [disabled]="form().submitting()"
          disabledInteractive
        >
          <ng-container i18n="@@names.act">Подтвердить формы</ng-container>
        </button>
        <button matButton="outlined" type="button" (click)="left.emit()">
          <ng-container i18n="@@people.cancel">Отмена</ng-container>
        </button>
      </div>
    </form>
  `,
  styleUrl: '../util/paper-form.css',
})
export class NameFormsForm {
  readonly documentId = input.required<string>();
  readonly doubts = input.required<readonly Doubt[]>();
  readonly done = output();
  readonly left = output();

  private readonly client = inject(GraphqlClient);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly cases = CASES;
  protected readonly labels = LABELS;
  private readonly model = signal<{ forms: Record<(typeof CASES)[number], string>[] }>({
    forms: [],
  });
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    this.model,
    (path) =>
      applyEach(path.forms, (line) => {
        const message = $localize`:@@names.missing:Напишите эту форму`;
        for (const nameCase of CASES) required(line[nameCase], { message });
      }),
    {
      submission: {
        action: () => this.problems.run(() => this.send()),
        onInvalid: () => this.problems.fail(),
      },
    },
  );

  constructor() {
    effect(() => {
      const forms = this.doubts().map(({ genitive, dative, accusative, instrumental }) => ({
        ...{ genitive, dative, accusative, instrumental },
      }));
      this.model.set({ forms });
    });
  }

  protected why({ reasons }: Doubt): string {
    return doubtText(reasons);
  }

  protected keepAsIs(place: number): void {
    const same = this.doubts()[place]?.nominative ?? '';
    const line = { genitive: same, dative: same, accusative: same, instrumental: same };
    this.model.update(({ forms }) => ({ forms: forms.with(place, line) }));
  }

  private async send() {
    const forms = this.doubts().map(({ personId, kind }, place) => ({
      ...{ personId, kind },
      ...(this.model().forms[place] ?? {
        genitive: '',
        dative: '',
        accusative: '',
        instrumental: '',
      }),
    }));
    const asked = { documentId: this.documentId(), forms };
    const answer = await this.client.run(ConfirmPaperNamesDocument, asked);
    const refusal = asRefusal(answer.confirmDocumentNameForms);
    if (refusal === null) this.done.emit();
    return refusal;
  }
}
