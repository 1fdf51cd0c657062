import { Component, computed, inject, input, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { GraphqlClient, OwnBankEntryDocument } from '@nastavnik/graphql-client';
import { EmptyState, PageFrame } from '@nastavnik/ui';
import { AnswersForm } from '../feature-entry/answers-form';

/** A mentor or mentee fills in the own questionnaire. */
@Component({
  selector: 'app-survey-page',
  imports: [AnswersForm, EmptyState, MatButton, PageFrame],
  template: `
    <ui-page-frame i18n-heading="@@survey.title" heading="Моя анкета">
      @if (loaded.error()) {
        <ui-empty-state
          kind="failed"
          i18n-heading="@@survey.failed"
          heading="Анкета не открылась"
          i18n-text="@@survey.failedText"
          text="Её для вас нет, или нет связи с сервером."
        >
          <button matButton="outlined" type="button" (click)="loaded.reload()">
            <ng-container i18n="@@ui.table.retry">Повторить</ng-container>
          </button>
        </ui-empty-state>
      } @else if (entry(); as one) {
        @if (fillable()) {
          <div class="narrow">
            <app-answers-form [entry]="one" survey [cancellable]="false" (done)="loaded.reload()" />
          </div>
        } @else {
          <ui-empty-state
            kind="nothing-yet"
            i18n-heading="@@survey.filed"
            heading="Анкета уже принята"
            i18n-text="@@survey.filedText"
            text="Если что-то изменилось, скажите куратору: он внесёт правку."
          />
        }
      }
    </ui-page-frame>
  `,
  styles: `
    .narrow {
      max-inline-size: 640px;
    }
  `,
})
export class SurveyPage {
  readonly entryId = input.required<string>();

  private readonly client = inject(GraphqlClient);
  protected readonly loaded = resource({
    params: () => ({ id: this.entryId() }),
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, OwnBankEntryDocument, params)).ownBankEntry,
  });
  protected readonly entry = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly fillable = computed(
    () => this.entry()?.availableActions.includes('RECORD_SURVEY') ?? false,
  );
}
