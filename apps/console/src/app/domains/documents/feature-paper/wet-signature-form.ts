import {
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  GraphqlClient,
  type PaperPartsFragment,
  RecordWetSignatureDocument,
} from '@nastavnik/graphql-client';
import type { LocalDate } from '@nastavnik/kernel';
import { Control, DateInput, ErrorSummary, Field, TODAY } from '@nastavnik/ui';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { asRefusal } from '../../../core/data/act';
import { signerRoleText } from '../util/signer-role-text';

type Signer = PaperPartsFragment['signers'][number];
type PaperFile = PaperPartsFragment['files'][number];

/** Whose pen has signed the sheet on the scan, and when. */
@Component({
  selector: 'app-wet-signature-form',
  imports: [Control, DateInput, ErrorSummary, Field, FormField, FormRoot, MatButton],
  template: `
    <form [formRoot]="form">
      <h3 i18n="@@wet.heading">Записать подписи на бумаге</h3>
      <p i18n="@@wet.what">
        Подпись засчитается по скану. Бумажный оригинал храните в деле: он и есть документ.
      </p>
      <ui-error-summary [errors]="problems.errors()" />
      <ui-field i18n-label="@@wet.scan" label="Скан с подписями" [of]="form.fileId">
        <select uiControl [formField]="form.fileId">
          @for (scan of scans(); track scan.id) {
            <option [value]="scan.id">{{ scan.fileName }}</option>
          }
        </select>
      </ui-field>
      <fieldset>
        <legend i18n="@@wet.who">Кто подписал</legend>
        @for (signer of waiting(); track signer.id) {
          <label class="choice">
            <input
              #box
              type="checkbox"
              [checked]="chosen().has(signer.id)"
              (change)="choose(signer, box.checked)"
            />
            <span>{{ signer.personName ?? role(signer.role) }}</span>
          </label>
        }
      </fieldset>
      <ui-field i18n-label="@@wet.when" label="Дата на листе" [of]="form.signedOn">
        <ui-date-input [formField]="form.signedOn" [latest]="today" />
      </ui-field>
      <div class="actions">
        <button
          matButton="filled"
          type="submit"
          [disabled]="form().submitting() || chosen().size === 0"
          disabledInteractive
        >
          <ng-container i18n="@@wet.act">Записать подписи</ng-container>
        </button>
        <button matButton="outlined" type="button" (click)="left.emit()">
          <ng-container i18n="@@people.cancel">Отмена</ng-container>
        </button>
      </div>
    </form>
  `,
  styleUrl: '../util/paper-form.css',
})
export class WetSignatureForm {
  readonly documentId = input.required<string>();
  readonly signers = input.required<readonly Signer[]>();
  readonly scans = input.required<readonly PaperFile[]>();
  readonly done = output();
  readonly left = output();

  private readonly client = inject(GraphqlClient);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly today = inject(TODAY)();
  protected readonly role = signerRoleText;
  protected readonly waiting = computed(() =>
    this.signers().filter(({ state }) => state === 'WAITING'),
  );
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  private readonly model = signal<{ fileId: string; signedOn: LocalDate | null }>({
    fileId: '',
    signedOn: null,
  });
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.fileId, { message: $localize`:@@wet.scanMissing:Сначала загрузите скан` });
      required(path.signedOn, { message: $localize`:@@wet.whenMissing:Укажите дату на листе` });
    },
    {
      submission: {
        action: () => this.problems.run(() => this.send()),
        onInvalid: () => this.problems.fail(),
      },
    },
  );

  constructor() {
    effect(() => {
      const newest = this.scans().at(-1)?.id ?? '';
      this.model.update((model) => ({ ...model, fileId: newest }));
      this.chosen.set(new Set(this.waiting().map(({ id }) => id)));
    });
  }

  protected choose({ id }: Signer, chosen: boolean): void {
    this.chosen.update((old) => {
      const next = new Set(old);
      if (chosen) next.add(id);
      else next.delete(id);
      return next;
    });
  }

  private async send() {
    const { fileId, signedOn } = this.model();
    if (signedOn === null) return null;
    const input = {
      documentId: this.documentId(),
      fileId,
      signedOn,
      signerIds: [...this.chosen()],
    };
    const answer = await this.client.run(RecordWetSignatureDocument, { input });
    const refusal = asRefusal(answer.recordWetSignature);
    if (refusal === null) this.done.emit();
    return refusal;
  }
}
