import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { ReplacementGround } from '@nastavnik/graphql-client';
import { REASON_BOUNDS } from '@nastavnik/programmes-domain';
import { Control, Field } from '@nastavnik/ui';
import { groundText } from '../util/case-text';

interface Asked {
  readonly ground: ReplacementGround;
  readonly explanation: string;
}

const OF_THE_OFFICE: readonly ReplacementGround[] = [
  'REQUEST',
  'MENTOR_FAILURE',
  'OTHER_OBSTACLE',
  'TRANSFER',
  'MENTOR_CONTRACT_ENDED',
];

/** Why the mentor is to be replaced: a member asks, the office names one of the five grounds (004 3.8). */
@Component({
  selector: 'app-case-open-form',
  imports: [Control, Field, FormField, FormRoot, MatButton],
  templateUrl: './case-open-form.html',
})
export class CaseOpenForm {
  /** A mentor or a mentee: the ground is their own request. */
  readonly member = input.required<boolean>();
  readonly pending = input(false);
  readonly given = output<Asked>();
  readonly dismissed = output<void>();

  protected readonly grounds = computed(() =>
    (this.member() ? (['REQUEST'] as const) : OF_THE_OFFICE).map((value) => ({
      value,
      text: groundText(value),
    })),
  );
  protected readonly form = form(
    signal<Asked>({ ground: 'REQUEST', explanation: '' }),
    (path) => {
      const short = $localize`:@@reason.short:Опишите причину: не меньше ${REASON_BOUNDS.min}:min: знаков`;
      required(path.ground);
      required(path.explanation, { message: short });
      validate(path.explanation, ({ value }) =>
        value() === '' || value().trim().length >= REASON_BOUNDS.min
          ? undefined
          : { kind: 'short', message: short },
      );
    },
    {
      submission: {
        action: () => {
          this.given.emit(this.form().value());
          return Promise.resolve(undefined);
        },
      },
    },
  );
}
