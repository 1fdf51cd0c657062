import { Component, computed, inject, input, LOCALE_ID, output, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { Icon } from '../icon/icon';
import { ProgressLine } from '../progress-line/progress-line';
import { fileSizeText } from '../text/plural';
import type { FileStage, SentFile } from './sent-file';

/** A file that was not taken, and why. */
export interface UntakenFile {
  readonly file: File;
  readonly reason: 'TYPE' | 'SIZE' | 'COUNT';
}

/**
 * Files by dragging or by the button, which is the keyboard's way. Takes nothing itself: `taken` gives the files to
 * the page, and `files` shows where each of them is.
 */
@Component({
  selector: 'ui-file-drop',
  imports: [Icon, MatButton, MatIconButton, ProgressLine],
  templateUrl: './file-drop.html',
  styleUrl: './file-drop.css',
})
export class FileDrop {
  readonly label = input.required<string>();
  readonly hint = input('');
  /** As the `accept` of a file input: `.pdf,.docx,image/*`. */
  readonly accept = input('');
  readonly multiple = input(true);
  readonly maxBytes = input(Number.POSITIVE_INFINITY);
  readonly files = input<readonly SentFile[]>([]);

  readonly taken = output<readonly File[]>();
  readonly removed = output<SentFile>();
  readonly retried = output<SentFile>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly over = signal(false);
  protected readonly untaken = signal<readonly UntakenFile[]>([]);
  protected readonly limit = computed(() =>
    Number.isFinite(this.maxBytes()) ? this.sizeText(this.maxBytes()) : '',
  );

  protected readonly kinds = computed(() => this.accept().split(',').join(', '));

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    this.take(event.dataTransfer?.files ?? null);
  }

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }

  protected pick(box: HTMLInputElement): void {
    this.take(box.files);
    // The same file chosen again after a failure must count as a new choice.
    box.value = '';
  }

  protected sizeText(bytes: number): string {
    return fileSizeText(bytes, this.locale);
  }

  protected stageText(file: SentFile): string {
    const texts: Readonly<Record<FileStage, string>> = {
      waiting: $localize`:@@ui.file.waiting:Ждёт отправки`,
      sending: $localize`:@@ui.file.sending:Отправляется`,
      checking: $localize`:@@ui.file.checking:Проверяется`,
      done: $localize`:@@ui.file.done:Загружен`,
      failed: file.message ?? $localize`:@@ui.file.failed:Не отправлен. Повторите отправку`,
    };
    return texts[file.stage];
  }

  protected retryLabel(file: SentFile): string {
    return $localize`:@@ui.file.retry:Отправить снова: ${file.name}:name:`;
  }

  protected removeLabel(file: SentFile): string {
    return $localize`:@@ui.file.remove:Убрать: ${file.name}:name:`;
  }

  private take(list: FileList | null): void {
    const good: File[] = [];
    const bad: UntakenFile[] = [];
    for (const file of Array.from(list ?? [])) {
      const reason = this.reasonAgainst(file, good.length);
      if (reason === null) good.push(file);
      else bad.push({ file, reason });
    }
    this.untaken.set(bad);
    if (good.length > 0) this.taken.emit(good);
  }

  private reasonAgainst(file: File, takenBefore: number): UntakenFile['reason'] | null {
    if (!this.multiple() && takenBefore > 0) return 'COUNT';
    if (file.size > this.maxBytes()) return 'SIZE';
    return this.accepts(file) ? null : 'TYPE';
  }

  private accepts(file: File): boolean {
    const patterns = this.accept()
      .toLowerCase()
      .split(',')
      .map((part) => part.trim());
    if (patterns.every((pattern) => pattern === '')) return true;
    const name = file.name.toLowerCase();
    return patterns.some((pattern) => {
      if (pattern.startsWith('.')) return name.endsWith(pattern);
      if (pattern.endsWith('/*')) return file.type.startsWith(pattern.slice(0, -1));
      return file.type === pattern;
    });
  }
}
