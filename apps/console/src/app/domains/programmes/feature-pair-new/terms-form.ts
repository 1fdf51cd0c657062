import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MENTORING_KINDS } from '@nastavnik/regulations';
import { Control, DateInput, ErrorSummary, Field, summaryErrorsOf } from '@nastavnik/ui';
import { ChoiceList } from '../ui-choice/choice-list';
import { formText, kindText } from '../util/form-text';
import { type Problem, ProposalStore } from './proposal-store';
import { FORMS_OFFERED } from './terms';

/** The field of this form that a field of the command stands for. */
const FIELDS: Readonly<Record<string, string>> = {
  term: 'to',
  from: 'from',
  forms: 'form',
  primaryForm: 'form',
  kinds: 'kinds',
  menteeIds: 'groupIds',
};

/** Form, kinds, term with its reason, and who else joins the group. */
@Component({
  selector: 'app-terms-form',
  imports: [ChoiceList, Control, DateInput, ErrorSummary, Field, FormField, FormRoot, MatButton],
  templateUrl: './terms-form.html',
})
export class TermsForm {
  /** What the server refused last time; shown beside its field. */
  readonly problem = input<Problem | null>(null);
  readonly accepted = output<void>();

  private readonly store = inject(ProposalStore);
  private readonly summary = viewChild.required(ErrorSummary);
  private readonly attempted = signal(false);

  protected readonly form = form(
    this.store.terms,
    (path) => {
      required(path.form);
      validate(path.kinds, ({ value }) =>
        value().length > 0
          ? undefined
          : { kind: 'none', message: $localize`:@@terms.kindMissing:Отметьте хотя бы один вид` },
      );
      validate(path.groupIds, ({ value, valueOf }) =>
        !valueOf(path.kinds).includes('GROUP') || value().length > 0
          ? undefined
          : {
              kind: 'none',
              message: $localize`:@@terms.groupMissing:Отметьте, кто ещё входит в группу`,
            },
      );
      required(path.from, { message: $localize`:@@terms.fromMissing:Укажите первый день` });
      required(path.to, { message: $localize`:@@terms.toMissing:Укажите последний день` });
      validate(path.to, ({ value, valueOf }) => {
        const [from, to] = [valueOf(path.from), value()];
        return from === null || to === null || to > from
          ? undefined
          : {
              kind: 'order',
              message: $localize`:@@terms.toEarly:Последний день должен быть позже первого`,
            };
      });
      required(path.termReason, {
        message: $localize`:@@terms.reasonMissing:Напишите, почему выбран такой срок`,
      });
    },
    {
      submission: {
        action: () => {
          this.accepted.emit();
          return Promise.resolve(undefined);
        },
        onInvalid: () => {
          this.attempted.set(true);
          this.summary().announce();
        },
      },
    },
  );
  protected readonly forms = FORMS_OFFERED.map((value) => ({ value, text: formText(value) }));
  protected readonly kinds = MENTORING_KINDS.map((value) => ({ value, text: kindText(value) }));
  protected readonly others = computed(() =>
    this.store.others().map(({ id, name, post }) => ({ value: id, text: name, hint: post })),
  );
  protected readonly grouped = computed(() => this.form.kinds().value().includes('GROUP'));
  protected readonly errors = computed(() => (this.attempted() ? summaryErrorsOf(this.form) : []));

  protected refused(name: string): string {
    const problem = this.problem();
    return problem?.field && FIELDS[problem.field] === name ? problem.message : '';
  }
}
