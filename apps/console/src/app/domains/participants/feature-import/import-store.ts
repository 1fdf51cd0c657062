import { computed, inject, Service, signal } from '@angular/core';
import {
  CheckStaffRowsDocument,
  GraphqlClient,
  ImportStaffDocument,
} from '@nastavnik/graphql-client';
import {
  STAFF_COLUMNS,
  type StaffColumnKey,
  type StaffMapping,
} from '@nastavnik/participants-domain';
import { TODAY } from '@nastavnik/ui';
import { faultText } from '../../../core/faults/fault-text';
import { PeopleChanges } from '../data/people-changes';
import {
  type CheckedFile,
  checkStaffFile,
  columnPlaces,
  linesOf,
  pieces,
} from './check-staff-file';
import { rememberMapping, suggestedMapping } from './column-memory';
import { newUuid } from './new-uuid';
import type { StaffFile } from './parse-staff-file';
import { wrongRows } from './problem-text';
import { saveErrors } from './staff-files';

export type ImportStep = 'file' | 'columns' | 'checking' | 'check' | 'loading' | 'result';

export interface Loaded {
  readonly created: number;
  readonly changed: number;
  readonly answersLeftOut: number;
  readonly bad: number;
}

const NOTHING: Loaded = { created: 0, changed: 0, answersLeftOut: 0, bad: 0 };

/** One loading of a staff list, kept while the person looks at other pages. */
@Service()
export class ImportStore {
  private readonly client = inject(GraphqlClient);
  private readonly changes = inject(PeopleChanges);
  private readonly today = inject(TODAY);

  readonly step = signal<ImportStep>('file');
  readonly file = signal<StaffFile | null>(null);
  readonly mapping = signal<StaffMapping>({});
  readonly checked = signal<CheckedFile | null>(null);
  readonly progress = signal({ done: 0, total: 0 });
  readonly problem = signal('');
  readonly loaded = signal<Loaded>(NOTHING);
  private importId = '';
  private waiting: number[][] = [];

  readonly missing = computed((): readonly string[] =>
    STAFF_COLUMNS.filter(({ key, required }) => required && this.mapping()[key] === undefined).map(
      ({ heading }) => heading,
    ),
  );
  readonly counts = computed(() => {
    const checked = this.checked();
    const of = (kind: string) => checked?.outlooks.filter((row) => row.kind === kind).length ?? 0;
    return {
      created: of('NEW'),
      changed: of('CHANGED'),
      unchanged: of('UNCHANGED'),
      bad: new Set(checked?.problems.map(({ row }) => row)).size,
      answersLeftOut: checked?.outlooks.filter((row) => row.answersLeftOut).length ?? 0,
    };
  });
  /** Closing the window now would lose work. */
  readonly unfinished = computed(() => !['file', 'result'].includes(this.step()));

  take(file: StaffFile): void {
    this.file.set(file);
    this.mapping.set(suggestedMapping(file.headings, localStorage));
    this.checked.set(null);
    this.problem.set('');
    this.step.set('columns');
  }

  /** Column `key` stands in this place; null: the file does not have it. */
  place(key: StaffColumnKey, place: number | null): void {
    this.mapping.update((old) => {
      const others = Object.entries(old).filter(([name, at]) => name !== key && at !== place);
      return { ...Object.fromEntries(others), ...(place !== null && { [key]: place }) };
    });
  }

  async check(): Promise<void> {
    const file = this.file();
    if (!file || this.missing().length > 0) return;
    rememberMapping(file.headings, this.mapping(), localStorage);
    this.problem.set('');
    this.step.set('checking');
    try {
      const checked = await checkStaffFile(
        file,
        this.mapping(),
        this.today(),
        async (lines, columns) =>
          (await this.client.run(CheckStaffRowsDocument, { lines, columns })).checkStaffRows,
        (done, total) => this.progress.set({ done, total }),
      );
      this.checked.set(checked);
      this.step.set('check');
    } catch (fault) {
      this.problem.set(faultText(fault));
      this.step.set('columns');
    }
  }

  /** Loads what is new or changed. */
  async load(): Promise<void> {
    const rows = (this.checked()?.outlooks ?? [])
      .filter(({ kind }) => kind !== 'UNCHANGED')
      .map(({ row }) => row);
    this.importId = newUuid();
    this.waiting = pieces(rows);
    this.loaded.set(NOTHING);
    this.progress.set({ done: 0, total: rows.length });
    await this.goOn();
  }

  /** Sends the pieces that were not sent yet; a repeated piece changes nothing. */
  async goOn(): Promise<void> {
    const file = this.file();
    if (!file) return;
    this.problem.set('');
    this.step.set('loading');
    try {
      for (let [piece] = this.waiting; piece !== undefined; [piece] = this.waiting) {
        const { importStaff: answer } = await this.client.run(ImportStaffDocument, {
          importId: this.importId,
          lines: linesOf(file, piece),
          columns: columnPlaces(this.mapping()),
        });
        this.waiting.shift();
        const sent = piece.length;
        this.progress.update(({ done, total }) => ({ done: done + sent, total }));
        this.loaded.update((sum) => ({
          created: sum.created + answer.created,
          changed: sum.changed + answer.changed,
          answersLeftOut: sum.answersLeftOut + answer.answersLeftOut,
          bad: sum.bad + new Set(answer.problems.map(({ row }) => row)).size,
        }));
      }
      this.changes.note();
      this.step.set('result');
    } catch (fault) {
      this.problem.set(faultText(fault));
    }
  }

  /** Only the bad rows, with what is wrong: mended, that file can be loaded as it is. */
  async downloadErrors(): Promise<void> {
    const file = this.file();
    if (file) await saveErrors(file, wrongRows(this.checked()?.problems ?? []));
  }

  again(): void {
    this.file.set(null);
    this.checked.set(null);
    this.problem.set('');
    this.waiting = [];
    this.step.set('file');
  }
}
