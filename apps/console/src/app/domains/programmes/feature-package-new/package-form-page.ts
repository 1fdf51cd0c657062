import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import {
  DraftPackageDocument,
  GraphqlClient,
  MenteesWithoutMentorDocument,
  type RefusalPartsFragment,
} from '@nastavnik/graphql-client';
import type { LocalDate } from '@nastavnik/kernel';
import { MENTORING_KINDS, type MentoringKind } from '@nastavnik/regulations';
import {
  Control,
  DateInput,
  EmptyState,
  ErrorSummary,
  Field,
  PageFrame,
  TODAY,
  Toasts,
} from '@nastavnik/ui';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { injectAnswer } from '../data/answer';
import { ChoiceList } from '../ui-choice/choice-list';
import { NotLoaded } from '../ui-loading/not-loaded';
import { Term } from '../ui-term/term';
import { kindText } from '../util/form-text';

interface Need {
  readonly need: string;
  readonly wishes: string;
  readonly kinds: readonly string[];
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

const MOST_WAITING = 200;

/** The curator asks for a mentor whom the own school does not have. */
@Component({
  selector: 'app-package-form-page',
  imports: [
    ChoiceList,
    Control,
    DateInput,
    EmptyState,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    MatButton,
    NotLoaded,
    PageFrame,
    RouterLink,
    Term,
  ],
  templateUrl: './package-form-page.html',
})
export class PackageFormPage {
  /** From the query. */
  readonly mentee = input<string>();

  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly summary = viewChild(ErrorSummary);

  protected readonly waiting = injectAnswer(
    () => ({ first: MOST_WAITING, offset: 0 }),
    async (page, stop) =>
      (await this.client.runUntil(stop, MenteesWithoutMentorDocument, { page }))
        .menteesWithoutMentor.items,
  );
  protected readonly who = computed(
    () => this.waiting.value()?.find(({ id }) => id === this.mentee()) ?? null,
  );
  protected readonly form = form(
    signal<Need>({ need: '', wishes: '', kinds: ['REMOTE'], from: inject(TODAY)(), to: null }),
    (path) => {
      required(path.need, {
        message: $localize`:@@packageForm.needMissing:Напишите, почему нужен наставник из другой школы`,
      });
      validate(path.kinds, ({ value }) =>
        value().length > 0
          ? undefined
          : { kind: 'none', message: $localize`:@@terms.kindMissing:Отметьте хотя бы один вид` },
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
    },
    {
      submission: {
        action: () => this.problems.run(() => this.save()),
        onInvalid: () => this.problems.fail(),
      },
    },
  );
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly kinds = MENTORING_KINDS.map((value) => ({ value, text: kindText(value) }));

  private async save(): Promise<RefusalPartsFragment | null> {
    const { need, wishes, kinds, from, to } = this.form().value();
    const menteeId = this.mentee();
    if (menteeId === undefined || from === null || to === null) return null;
    const { draftPackage } = await this.client.run(DraftPackageDocument, {
      input: {
        menteeId,
        need: need.trim(),
        wishes: wishes.trim(),
        kinds: kinds as readonly MentoringKind[],
        from,
        to,
      },
    });
    if (draftPackage.__typename === 'Refusal')
      return draftPackage.field === 'term' ? { ...draftPackage, field: 'to' } : draftPackage;
    this.toasts.show($localize`:@@packageForm.saved:Пакет составлен. Его отправляет директор.`);
    await this.router.navigate(['/coordination', draftPackage.id], { replaceUrl: true });
    return null;
  }
}
