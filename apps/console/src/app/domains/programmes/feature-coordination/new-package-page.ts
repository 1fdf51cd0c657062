import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { DraftPackageDocument, GraphqlClient, type MentoringKind } from '@nastavnik/graphql-client';
import { addMonths, type LocalDate } from '@nastavnik/kernel';
import { Control, DateInput, ErrorSummary, Field, PageFrame, TODAY } from '@nastavnik/ui';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import type { Refusal } from '../../../core/refusals/refusal-text';
import { KIND_CODES, kindText } from '../util/state-text';

const USUAL_MONTHS = 9;

interface Need {
  need: string;
  wishes: string;
  kind: MentoringKind;
  from: LocalDate | null;
  to: LocalDate | null;
}

/** The curator writes down why the school needs a mentor from elsewhere. */
@Component({
  selector: 'app-new-package-page',
  imports: [
    Control,
    DateInput,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    MatButton,
    PageFrame,
    RouterLink,
  ],
  templateUrl: './new-package-page.html',
  styleUrl: '../util/card.css',
})
export class NewPackagePage {
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly today = inject(TODAY)();
  private readonly query = toSignal(inject(ActivatedRoute).queryParamMap);
  private readonly summary = viewChild.required(ErrorSummary);
  private readonly menteeId = computed(() => this.query()?.get('mentee') ?? '');
  protected readonly kinds = KIND_CODES;
  protected readonly kindText = kindText;
  protected readonly model = signal<Need>({
    need: '',
    wishes: '',
    kind: 'TRADITIONAL',
    from: this.today,
    to: addMonths(this.today, USUAL_MONTHS),
  });
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.need, { message: $localize`:@@package.needMissing:Опишите потребность` });
      required(path.from, { message: $localize`:@@match.fromMissing:Укажите первый день` });
      required(path.to, { message: $localize`:@@match.toMissing:Укажите последний день` });
    },
    {
      submission: {
        action: () => this.problems.run(() => this.send()),
        onInvalid: () => this.problems.fail(),
      },
    },
  );

  private async send(): Promise<Refusal | null> {
    const { need, wishes, kind, from, to } = this.model();
    if (!from || !to) return null;
    const input = { menteeId: this.menteeId(), need, wishes, kinds: [kind], from, to };
    const { draftPackage: answer } = await this.client.run(DraftPackageDocument, { input });
    if (answer.__typename === 'Refusal') return answer;
    await this.router.navigate(['/coordination', answer.id]);
    return null;
  }
}
