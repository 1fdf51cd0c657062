import { Component, inject, input, output, signal } from '@angular/core';
import { FileDrop, type SentFile } from '@nastavnik/ui';
import { SendScan } from '../data/send-scan';

const LARGEST = 20 * 1024 * 1024;

/** Scans of one paper: dropped here, sent straight to the store, looked at before they count. */
@Component({
  selector: 'app-scan-drop',
  imports: [FileDrop],
  template: `
    <ui-file-drop
      i18n-label="@@scan.label"
      label="Перетащите сюда скан с подписями"
      i18n-hint="@@scan.hint"
      hint="PDF, JPEG или PNG."
      accept=".pdf,.jpg,.jpeg,.png"
      [maxBytes]="largest"
      [files]="files()"
      (taken)="take($event)"
      (removed)="forget($event)"
      (retried)="again($event)"
    />
  `,
})
export class ScanDrop {
  readonly documentId = input.required<string>();
  /** A scan was accepted: its id. */
  readonly accepted = output<string>();

  private readonly sender = inject(SendScan);
  private readonly bytes = new Map<string, File>();
  protected readonly largest = LARGEST;
  protected readonly files = signal<readonly SentFile[]>([]);

  protected take(files: readonly File[]): void {
    for (const file of files) {
      const id = crypto.randomUUID();
      this.bytes.set(id, file);
      const { name, size } = file;
      this.files.update((all) => [...all, { id, name, size, stage: 'waiting', sent: 0 }]);
      void this.send(id, file);
    }
  }

  protected again({ id }: SentFile): void {
    const file = this.bytes.get(id);
    if (file) void this.send(id, file);
  }

  protected forget({ id }: Pick<SentFile, 'id'>): void {
    this.bytes.delete(id);
    this.files.update((all) => all.filter((file) => file.id !== id));
  }

  private async send(id: string, file: File): Promise<void> {
    const fileId = await this.sender.send(this.documentId(), file, (progress) => {
      this.files.update((all) => all.map((one) => (one.id === id ? { ...one, ...progress } : one)));
    });
    if (!fileId) return;
    // From now on it stands among the files of the paper.
    this.forget({ id });
    this.accepted.emit(fileId);
  }
}
