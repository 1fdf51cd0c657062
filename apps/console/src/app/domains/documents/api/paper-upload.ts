import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { FileDrop, ProgressLine, StatusChip } from '@nastavnik/ui';
import { SendScan, type ScanProgress } from '../data/send-scan';
import { paperByFileName } from '../util/paper-by-file-name';

/** A paper a scan may belong to: `title` names the person, so that the right one is found. */
export interface PaperToUpload {
  readonly documentId: string;
  readonly title: string;
}

interface Scan extends ScanProgress {
  readonly id: string;
  readonly file: File;
  readonly documentId: string;
}

const LARGEST = 20 * 1024 * 1024;

/** Many scans at once: each goes to the paper chosen in its row, guessed from the name of the file. */
@Component({
  selector: 'app-paper-upload',
  imports: [FileDrop, MatButton, ProgressLine, StatusChip],
  templateUrl: './paper-upload.html',
  styleUrl: './paper-upload.css',
})
export class PaperUpload {
  readonly papers = input.required<readonly PaperToUpload[]>();
  /** A scan was accepted for this paper. */
  readonly accepted = output<{ readonly documentId: string; readonly fileId: string }>();

  private readonly sender = inject(SendScan);
  protected readonly largest = LARGEST;
  protected readonly scans = signal<readonly Scan[]>([]);
  protected readonly ready = computed(() =>
    this.scans().filter(
      ({ stage, documentId }) => documentId !== '' && (stage === 'waiting' || stage === 'failed'),
    ),
  );

  protected take(files: readonly File[]): void {
    const added = files.map((file): Scan => ({
      id: crypto.randomUUID(),
      file,
      documentId: this.guess(file),
      stage: 'waiting',
      sent: 0,
    }));
    this.scans.update((all) => [...all, ...added]);
  }

  protected choose({ id }: Scan, documentId: string): void {
    this.change(id, { documentId });
  }

  protected forget({ id }: Scan): void {
    this.scans.update((all) => all.filter((scan) => scan.id !== id));
  }

  /** One after another: a school's line is narrow, and the first ones are then soon done. */
  protected async sendAll(): Promise<void> {
    for (const { id, documentId, file } of this.ready()) {
      const fileId = await this.sender.send(documentId, file, (progress) =>
        this.change(id, progress),
      );
      if (fileId) this.accepted.emit({ documentId, fileId });
    }
  }

  private guess(file: File): string {
    const only = this.papers().length === 1 ? this.papers()[0]?.documentId : undefined;
    return only ?? paperByFileName(file.name, this.papers())?.documentId ?? '';
  }

  private change(id: string, more: Partial<Scan>): void {
    this.scans.update((all) => all.map((scan) => (scan.id === id ? { ...scan, ...more } : scan)));
  }
}
