import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { form, FormField } from '@angular/forms/signals';
import type { LocalDate } from '@nastavnik/kernel';
import { DateInput, Field, TODAY } from '@nastavnik/ui';
import { ChangePreview } from './change-preview';
import type { Version } from './regulation-store';

/** The head names the day of force, sees what it changes, and asks for the order. */
@Component({
  selector: 'app-approve-form',
  imports: [ChangePreview, DateInput, Field, FormField, MatButton],
  template: `
    <h2 i18n="@@regulation.approveTitle">Утвердить</h2>
    <ui-field
      i18n-label="@@regulation.from"
      label="Действует с"
      i18n-hint="@@regulation.fromHint"
      hint="Этот день назовёт приказ. Не указан: со дня приказа."
      [of]="form.from"
      [problem]="field() === 'effectiveFrom' ? problem() : ''"
    >
      <ui-date-input [formField]="form.from" [earliest]="today" />
    </ui-field>
    @if (former(); as before) {
      <app-change-preview [former]="before.id" [next]="version().id" [from]="day()" />
    } @else {
      <p class="soft" i18n="@@preview.first">
        Это первая редакция: прежних правил нет, её правила действуют для всех с этого дня.
      </p>
    }
    @if (problem() && field() !== 'effectiveFrom') {
      <p class="problem" role="alert">{{ problem() }}</p>
    }
    <div class="actions">
      <button
        matButton="filled"
        type="button"
        [disabled]="pending()"
        disabledInteractive
        (click)="asked.emit(form.from().value())"
      >
        <ng-container i18n="@@regulation.order">Сформировать приказ</ng-container>
      </button>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 12px;
    }
    h2,
    p {
      margin: 0;
    }
    .problem {
      color: var(--tone-danger);
      font-weight: 500;
    }
  `,
})
export class ApproveForm {
  readonly version = input.required<Version>();
  /** The version in force; null for the first. */
  readonly former = input.required<Version | null>();
  readonly problem = input('');
  readonly field = input<string | null>(null);
  readonly pending = input(false);
  readonly asked = output<LocalDate | null>();

  protected readonly today = inject(TODAY)();
  protected readonly form = form(signal<{ from: LocalDate | null }>({ from: null }));
  protected readonly day = computed(() => this.form.from().value() ?? this.today);
}
