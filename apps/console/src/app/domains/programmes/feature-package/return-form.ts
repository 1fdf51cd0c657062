import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { PackageGapInput } from '@nastavnik/graphql-client';
import { PACKAGE_PAPERS, type PackagePaper } from '@nastavnik/programmes-domain';
import { Control, Field } from '@nastavnik/ui';
import { ChoiceList } from '../ui-choice/choice-list';
import { packagePaperText } from '../util/package-text';

interface Gaps {
  readonly papers: readonly string[];
  readonly remarks: Readonly<Record<PackagePaper, string>>;
}

const NO_REMARKS = Object.fromEntries(
  PACKAGE_PAPERS.map((paper) => [paper, '']),
) as Gaps['remarks'];

/** What the authority finds wanting: the papers, and a remark on each. */
@Component({
  selector: 'app-return-form',
  host: { '(keydown.escape)': 'dismissed.emit()' },
  imports: [ChoiceList, Control, Field, FormField, FormRoot, MatButton],
  template: `
    <section class="panel" [attr.aria-label]="label">
      <form [formRoot]="form">
        <app-choice-list [label]="label" [choices]="choices" [formField]="form.papers" />
        @for (paper of chosen(); track paper) {
          <ui-field [label]="remarkLabel(paper)" [of]="form.remarks[paper]">
            <textarea uiControl rows="2" [formField]="form.remarks[paper]"></textarea>
          </ui-field>
        }
        <div class="actions">
          <button matButton="filled" type="submit" [disabled]="pending()" disabledInteractive>
            <ng-container i18n="@@packageReturn.act">Вернуть школе</ng-container>
          </button>
          <button matButton="outlined" type="button" (click)="dismissed.emit()">
            <ng-container i18n="@@reason.back">Не сейчас</ng-container>
          </button>
        </div>
      </form>
    </section>
  `,
})
export class ReturnForm {
  readonly pending = input(false);
  readonly given = output<readonly PackageGapInput[]>();
  readonly dismissed = output<void>();

  protected readonly label = $localize`:@@packageReturn.label:Чего не хватает в пакете`;
  protected readonly choices = PACKAGE_PAPERS.map((value) => ({
    value,
    text: packagePaperText(value),
  }));
  protected readonly form = form(
    signal<Gaps>({ papers: [], remarks: NO_REMARKS }),
    (path) => {
      validate(path.papers, ({ value }) =>
        value().length > 0
          ? undefined
          : {
              kind: 'none',
              message: $localize`:@@packageReturn.missing:Отметьте хотя бы один документ`,
            },
      );
      for (const paper of PACKAGE_PAPERS) {
        required(path.remarks[paper], {
          when: ({ valueOf }) => valueOf(path.papers).includes(paper),
          message: $localize`:@@packageReturn.remarkMissing:Напишите, что исправить`,
        });
      }
    },
    {
      submission: {
        action: () => {
          const { remarks } = this.form().value();
          this.given.emit(this.chosen().map((paper) => ({ paper, remark: remarks[paper].trim() })));
          return Promise.resolve(undefined);
        },
        onInvalid: () => this.form().errorSummary()[0]?.fieldTree().focusBoundControl(),
      },
    },
  );
  protected readonly chosen = computed(() => {
    const papers = this.form.papers().value();
    return PACKAGE_PAPERS.filter((paper) => papers.includes(paper));
  });

  protected remarkLabel(paper: PackagePaper): string {
    const title = packagePaperText(paper);
    return $localize`:@@packageReturn.remark:Что исправить: ${title}:paper:`;
  }
}
