import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Control, Field } from '@nastavnik/ui';
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

  protected save(event: Event): void {
    event.preventDefault();
    this.saved.emit({
      value: this.silent() ? null : this.value(),
      mode: this.mode(),
      dayType: this.dayType(),
    });
  }
}
