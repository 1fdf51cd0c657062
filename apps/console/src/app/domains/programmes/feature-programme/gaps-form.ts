import { Component, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { REPORT_GAPS, type ReportGap } from '@nastavnik/programmes-domain';
import { ChoiceList } from '../ui-choice/choice-list';
import { reportGapText } from '../util/ending-text';

/** For what a report is returned: formal gaps only, never another judgement or rating. */
@Component({
  selector: 'app-gaps-form',
  host: { '(keydown.escape)': 'dismissed.emit()' },
  imports: [ChoiceList, FormField, FormRoot, MatButton],
  template: `
    <section class="panel" [attr.aria-label]="label">
      <form [formRoot]="form">
        <app-choice-list
          [label]="label"
          i18n-hint="@@gaps.hint"
          hint="Вернуть можно только за недостатки оформления, а не за мнение или оценку"
          [choices]="choices"
          [formField]="form.gaps"
        />
        <div class="actions">
          <button matButton="filled" type="submit" [disabled]="pending()" disabledInteractive>
            <ng-container i18n="@@gaps.act">Вернуть отчёт</ng-container>
          </button>
          <button matButton="outlined" type="button" (click)="dismissed.emit()">
            <ng-container i18n="@@reason.back">Не сейчас</ng-container>
          </button>
        </div>
      </form>
    </section>
  `,
})
export class GapsForm {
  readonly pending = input(false);
  readonly given = output<readonly ReportGap[]>();
  readonly dismissed = output<void>();

  protected readonly label = $localize`:@@gaps.label:Чего не хватает в отчёте`;
  protected readonly choices = REPORT_GAPS.map((value) => ({ value, text: reportGapText(value) }));
  protected readonly form = form(
    signal<{ gaps: readonly string[] }>({ gaps: [] }),
    (path) => {
      validate(path.gaps, ({ value }) =>
        value().length > 0
          ? undefined
          : { kind: 'none', message: $localize`:@@gaps.missing:Отметьте хотя бы один недостаток` },
      );
    },
    {
      submission: {
        action: () => {
          const chosen = this.form().value().gaps;
          this.given.emit(REPORT_GAPS.filter((gap) => chosen.includes(gap)));
          return Promise.resolve(undefined);
        },
        onInvalid: () => this.form.gaps().focusBoundControl(),
      },
    },
  );
}
