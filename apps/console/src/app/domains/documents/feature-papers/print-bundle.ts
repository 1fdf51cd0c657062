import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  GraphqlClient,
  type PaperRowFragment,
  PrintBundleDocument,
} from '@nastavnik/graphql-client';
import { Icon } from '@nastavnik/ui';
import { refusalText } from '../../../core/refusals/refusal-text';
import { injectAct } from '../../../core/data/act';

/** The drafts of the chosen papers in one file, to be printed and signed by pen. */
@Component({
  selector: 'app-print-bundle',
  imports: [Icon, MatButton],
  template: `
    <button
      matButton="outlined"
      type="button"
      [disabled]="drafts().length === 0 || act.busy()"
      disabledInteractive
      (click)="print()"
    >
      <ui-icon name="print" />
      <ng-container i18n="@@bundle.act"
        >Напечатать для подписи ({{ drafts().length }})</ng-container
      >
    </button>
    <div role="status">
      @if (act.busy()) {
        <p i18n="@@bundle.waiting">Файл собирается</p>
      }
      @for (line of leftOut(); track line) {
        <p>{{ line }}</p>
      }
    </div>
    @if (act.problem()) {
      <p role="alert">{{ act.problem() }}</p>
    }
  `,
  styles: `
    p {
      margin: 4px 0 0;
    }
  `,
})
export class PrintBundle {
  readonly rows = input.required<readonly PaperRowFragment[]>();

  private readonly client = inject(GraphqlClient);
  protected readonly act = injectAct();
  protected readonly leftOut = signal<readonly string[]>([]);
  protected readonly drafts = computed(() =>
    this.rows().filter(({ state }) => state === 'DRAFT' || state === 'AGREED'),
  );

  protected async print(): Promise<void> {
    const documentIds = this.drafts().map(({ id }) => id);
    // Opened at once: a tab opened after waiting would be taken for an advertisement.
    const tab = window.open('', '_blank');
    const answer = await this.act.run(
      async () => (await this.client.run(PrintBundleDocument, { documentIds })).consentBundle,
    );
    if (answer?.__typename !== 'PaperBundle') {
      tab?.close();
      return;
    }
    if (tab) tab.location.href = answer.link.url;
    this.leftOut.set(answer.leftOut.map(({ title, code }) => `${title}: ${refusalText({ code })}`));
  }
}
