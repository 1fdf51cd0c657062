import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, input, type OnInit, signal, viewChild } from '@angular/core';
import { form, FormRoot, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import {
  EditSchoolDocument,
  GraphqlClient,
  GraphqlFault,
  LastSchoolChangeDocument,
  SchoolCardDocument,
  type SchoolCardQuery,
} from '@nastavnik/graphql-client';
import { EmptyState, ErrorSummary, PageFrame, Toasts } from '@nastavnik/ui';
import { ConflictChoice, type ShownDifference } from '../../../core/conflict/conflict-choice';
import { differences, settled, type Side } from '../../../core/conflict/differences';
import { focusHeading } from '../../../core/forms/focus-heading';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import type { Refusal } from '../../../core/refusals/refusal-text';
import { Session } from '../../../core/session/session';
import {
  NO_SCHOOL,
  requireSchool,
  SchoolFields,
  type SchoolValues,
} from '../ui-school/school-fields';
import { schoolLabel } from '../util/school-facts';

type School = SchoolCardQuery['school'];

interface Conflict {
  readonly theirs: School;
  readonly differences: readonly ShownDifference[];
  readonly who: string;
  readonly at: string | null;
}

const valuesOf = (school: School): SchoolValues => {
  const { fullName, shortName, place, address, founder, archiveIndex } = school;
  return {
    ...{ fullName, shortName, place, address, founder, archiveIndex },
    siteUrl: school.siteUrl ?? '',
  };
};

/** Changes what papers say of a school. When somebody was faster, both versions are shown and nothing is lost. */
@Component({
  selector: 'app-edit-school-page',
  imports: [
    ConflictChoice,
    EmptyState,
    ErrorSummary,
    FormRoot,
    MatButton,
    PageFrame,
    RouterLink,
    SchoolFields,
  ],
  templateUrl: './edit-school-page.html',
  styleUrl: '../util/form-page.css',
})
export class EditSchoolPage implements OnInit {
  /** From the address; without it the person’s own school. */
  readonly id = input<string>();

  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly document = inject(DOCUMENT);
  private readonly summary = viewChild.required(ErrorSummary);

  protected readonly began = signal<School | null>(null);
  protected readonly failed = signal(false);
  protected readonly conflict = signal<Conflict | null>(null);
  protected readonly back = computed(() => {
    const id = this.id();
    return id ? ['/settings/schools', id] : ['/settings/school'];
  });
  private readonly model = signal(NO_SCHOOL);
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(this.model, (path) => requireSchool(path), {
    submission: {
      action: () => this.problems.run(() => this.save()),
      onInvalid: () => this.problems.fail(),
    },
  });

  ngOnInit(): void {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.failed.set(false);
    try {
      const school = await this.ask();
      this.model.set(valuesOf(school));
      this.began.set(school);
    } catch {
      this.failed.set(true);
    }
  }

  /** Saves what was chosen over the version that was shown. */
  protected async settle(choice: ReadonlyMap<string, Side>): Promise<void> {
    const conflict = this.conflict();
    if (!conflict) return;
    const mine = this.model();
    const found = differences(mine, mine, valuesOf(conflict.theirs));
    const values = settled(mine, found, (key) => choice.get(key) ?? 'mine');
    if (differences(mine, values, valuesOf(conflict.theirs)).length === 0)
      return this.leave($localize`:@@school.kept:Оставлены сведения, сохранённые раньше.`);
    this.model.set(values);
    this.began.set(conflict.theirs);
    this.conflict.set(null);
    await submit(this.form);
  }

  private async save(): Promise<Refusal | null> {
    const began = this.began();
    if (!began) return null;
    const input = { id: began.id, ...this.model(), expectedVersion: began.version };
    try {
      const { editSchool: answer } = await this.client.run(EditSchoolDocument, { input });
      if (answer.__typename === 'Refusal') return answer;
    } catch (fault) {
      if (!(fault instanceof GraphqlFault) || fault.code !== 'CONFLICT') throw fault;
      await this.meet(began);
      return null;
    }
    await this.leave(
      $localize`:@@school.saved:Сведения сохранены. Новые документы составляются по ним.`,
    );
    return null;
  }

  private async leave(words: string): Promise<void> {
    this.toasts.show(words);
    await this.router.navigate(this.back());
  }

  /** Shows what stands there now beside what was typed. */
  private async meet(began: School): Promise<void> {
    const [theirs, { tenantsAudit }] = await Promise.all([
      this.ask(),
      this.client.run(LastSchoolChangeDocument, { id: began.id }),
    ]);
    const [last] = tenantsAudit.items;
    this.conflict.set({
      theirs,
      differences: differences(valuesOf(began), this.model(), valuesOf(theirs)).map((found) => ({
        ...found,
        label: schoolLabel(found.key),
      })),
      who: last?.actorName ?? '',
      at: last?.at ?? null,
    });
    focusHeading(this.document);
  }

  private async ask(): Promise<School> {
    const id = this.id() ?? this.session.activeGrant()?.tenantId ?? '';
    return (await this.client.run(SchoolCardDocument, { id })).school;
  }
}
