import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Control, Field } from '@nastavnik/ui';
import { clauseText } from '../../../core/clauses/clause-text';
import type { Parameter, ParameterDraft } from './regulation-store';

/** Changes one rule in place: its value, how strictly it holds, and for terms which days are counted. */
@Component({
  selector: 'app-parameter-editor',
  imports: [Control, Field, MatButton],
  templateUrl: './parameter-editor.html',
  styleUrl: './parameter-editor.css',
})
export class ParameterEditor {
  readonly parameter = input.required<Parameter>();
  readonly problem = input('');
  readonly overtaken = input(false);
  readonly pending = input(false);
  readonly saved = output<ParameterDraft>();
  readonly cancelled = output<void>();

  protected readonly silent = linkedSignal({
    source: () => this.parameter().key,
    computation: () => this.parameter().value === null,
  });
  protected readonly value = linkedSignal({
    source: () => this.parameter().key,
    computation: () => this.parameter().value,
  });
  protected readonly mode = linkedSignal({
    source: () => this.parameter().key,
    computation: () => (this.parameter().mode === 'OFF' ? 'ENFORCED' : this.parameter().mode),
  });
  protected readonly dayType = linkedSignal({
    source: () => this.parameter().key,
    computation: () => this.parameter().dayType,
  });
  /** What stands in the box is the school’s own reference; one of a source is only shown. */
  protected readonly clause = linkedSignal({
    source: () => this.parameter().key,
    computation: () => {
      const clause = this.parameter().clause ?? '';
      return clauseText(clause) === clause ? clause : '';
    },
  });
  protected readonly clauseHint = computed(() => {
    const clause = this.parameter().clause;
    const words = clause ? clauseText(clause) : '';
    return words && words !== clause
      ? $localize`:@@regulation.clauseNow:Сейчас: ${words}:clause:. Оставьте пустым, чтобы не менять.`
      : $localize`:@@regulation.clauseHint:Например: п. 2.4 Положения. Можно не указывать.`;
  });
  protected readonly isNumber = computed(() =>
    ['INTEGER', 'MONTHS', 'DAYS'].includes(this.parameter().kind),
  );
  protected readonly bounds = computed(() => {
    const { min, max } = this.parameter();
    return $localize`:@@regulation.bounds:От ${min ?? ''}:min: до ${max ?? ''}:max:`;
  });

  protected has(code: string): boolean {
    const value = this.value();
    return Array.isArray(value) && value.includes(code);
  }

  protected toggle(code: string, chosen: boolean): void {
    const value = this.value();
    const others = (Array.isArray(value) ? (value as string[]) : []).filter((c) => c !== code);
    this.value.set(chosen ? [...others, code] : others);
  }

  protected number(text: string): void {
    this.value.set(text.trim() === '' ? null : Number(text));
  }

  private clauseTouched(): boolean {
    const shown = this.parameter().clause ?? '';
    const own = clauseText(shown) === shown;
    return this.clause().trim() !== (own ? shown : '');
  }

  protected save(event: Event): void {
    event.preventDefault();
    this.saved.emit({
      value: this.silent() ? null : this.value(),
      mode: this.mode(),
      dayType: this.dayType(),
      ...(this.clauseTouched() ? { clause: this.clause() } : {}),
    });
  }
}
