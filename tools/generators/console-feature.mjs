import { camel, pascal } from './feature-names.mjs';

/**
 * The files of one feature of the console, by path: page (wiring), store (state of the server), query.
 * @param {{domain: string, feature: string}} choice
 */
export function consoleFeature({ domain, feature }) {
  const root = `apps/console/src/app/domains/${domain}`;
  const folder = `${root}/feature-${feature}`;
  const [Feature, field] = [pascal(feature), camel(feature)];
  const text = `${domain}.${field}`;
  return {
    [`${root}/data/${feature}.graphql`]: `query ${Feature}Page {
  __typename
}
`,
    [`${folder}/${feature}-store.ts`]: `import { computed, inject, resource, Service } from '@angular/core';
import { ${Feature}PageDocument, GraphqlClient } from '@nastavnik/graphql-client';
import { kept } from '../../../core/data/kept';
import { tableState } from '../../../core/data/table-state';

export interface ${Feature}Row {
  readonly id: string;
  readonly title: string;
}

/** What the server knows of it, and how the asking stands. */
@Service()
export class ${Feature}Store {
  private readonly client = inject(GraphqlClient);
  private readonly page = resource({
    loader: ({ abortSignal }) => this.client.runUntil(abortSignal, ${Feature}PageDocument),
  });
  private readonly last = kept(this.page);

  readonly state = computed(() => tableState(this.page));
  readonly rows = computed((): readonly ${Feature}Row[] => rowsOf(this.last()));

  reload(): void {
    this.page.reload();
  }
}

/** The query asks for nothing yet: name its fields in data/${feature}.graphql and take the rows out of them here. */
const rowsOf = (answer: object | undefined): readonly ${Feature}Row[] =>
  (answer as { readonly items?: readonly ${Feature}Row[] } | undefined)?.items ?? [];
`,
    [`${folder}/${feature}-page.ts`]: `import { Component, inject } from '@angular/core';
import { DataTable, PageFrame, type TableColumn } from '@nastavnik/ui';
import { ${Feature}Store, type ${Feature}Row } from './${feature}-store';

@Component({
  selector: 'app-${feature}-page',
  imports: [DataTable, PageFrame],
  providers: [${Feature}Store],
  templateUrl: './${feature}-page.html',
})
export class ${Feature}Page {
  protected readonly store = inject(${Feature}Store);
  protected readonly columns: readonly TableColumn<${Feature}Row>[] = [
    {
      key: 'title',
      title: $localize\`:@@${text}.name:Название\`,
      text: ({ title }) => title,
      naming: true,
    },
  ];
  protected readonly keyOf = ({ id }: ${Feature}Row): string => id;
}
`,
    [`${folder}/${feature}-page.html`]: `<ui-page-frame i18n-heading="@@${text}.title" heading="Название страницы">
  <ui-data-table
    i18n-label="@@${text}.title"
    label="Название страницы"
    [columns]="columns"
    [rows]="store.rows()"
    [rowKey]="keyOf"
    [state]="store.state()"
    (retry)="store.reload()"
  />
</ui-page-frame>
`,
    [`${folder}/${feature}-page.spec.ts`]: `import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { GraphqlClient } from '@nastavnik/graphql-client';
import { ${Feature}Page } from './${feature}-page';

async function shown(runUntil: () => Promise<object>): Promise<string> {
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: GraphqlClient, useValue: { runUntil } }],
  });
  const fixture = TestBed.createComponent(${Feature}Page);
  await fixture.whenStable();
  return (fixture.nativeElement as HTMLElement).textContent.replace(/\\s+/g, ' ');
}

describe('${Feature}Page', () => {
  it('shows the rows of the server', async () => {
    const items = [{ id: '1', title: 'Первая запись' }];
    expect(await shown(() => Promise.resolve({ items }))).toContain('Первая запись');
  });

  it('says that nothing is there yet, which is not the same as a failure', async () => {
    expect(await shown(() => Promise.resolve({ items: [] }))).toContain('Пока ничего нет');
  });

  it('offers to try again when the list could not be loaded', async () => {
    expect(await shown(() => Promise.reject(new Error('away')))).toContain('Повторить');
  });
});
`,
  };
}

/** What the generator leaves to a person, in order. */
export const consoleSteps = ({ domain, feature }) => [
  `apps/console/src/app/domains/${domain}/data/${feature}.graphql: name the fields, then run npx graphql-codegen --config libs/console/graphql/codegen.ts`,
  `apps/console/src/app/domains/${domain}/${domain}.routes.ts: lead to feature-${feature}/${feature}-page`,
  'apps/console/src/locale/messages.en.json: the English of the new texts',
];
