import { DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { Router } from '@angular/router';
import { FindAnythingDocument, GraphqlClient } from '@nastavnik/graphql-client';
import { kept } from '../data/kept';
import { faultText } from '../faults/fault-text';
import { Session } from '../session/session';
import { type Found, foundGroups, searchedBy } from './found';

const FEWEST_LETTERS = 2;
const PAUSE_MS = 250;
const EACH = 5;

const paused = (stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PAUSE_MS);
    stop.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });

/** Finds people, pairs, documents, schools and places by a few letters; the arrows and Enter are enough. */
@Component({
  selector: 'app-search-dialog',
  templateUrl: './search-dialog.html',
  styleUrl: './search-dialog.css',
})
export class SearchDialog {
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly dialog = inject<DialogRef>(DialogRef);
  private readonly role = inject(Session).activeGrant()?.role;

  protected readonly typed = signal('');
  protected readonly words = computed(() => this.typed().trim());
  private readonly enough = computed(() => this.words().length >= FEWEST_LETTERS);
  private readonly answer = resource({
    params: () =>
      this.enough() && this.role ? { words: this.words(), role: this.role } : undefined,
    loader: async ({ params: { words, role }, abortSignal }) => {
      await paused(abortSignal);
      const asked = { words, page: { first: EACH, offset: 0 }, ...searchedBy(role) };
      const found = await this.client.runUntil(abortSignal, FindAnythingDocument, asked);
      return { words, found };
    },
  });
  private readonly last = kept(this.answer);
  protected readonly problem = computed(() => {
    const fault = this.answer.error();
    return fault ? faultText(fault) : '';
  });
  protected readonly groups = computed(() =>
    this.enough() && this.role
      ? foundGroups(this.words(), this.role, this.last()?.found ?? null)
      : [],
  );
  private readonly items = computed(() => this.groups().flatMap(({ items }) => items));
  /** The option Enter opens; the first one again whenever the findings change. */
  protected readonly active = linkedSignal<string | null>(() => this.items()[0]?.link ?? null);
  protected readonly status = computed(() => {
    if (!this.enough()) return $localize`:@@search.start:Введите хотя бы две буквы`;
    if (this.answer.isLoading()) return $localize`:@@search.busy:Ищем`;
    const count = this.items().length;
    return count === 0
      ? $localize`:@@search.nothing:Ничего не найдено`
      : $localize`:@@search.count:Найдено: ${count}:count:`;
  });

  protected idOf({ link }: Found): string {
    return `found${link.replaceAll('/', '-')}`;
  }

  protected readonly activeId = computed(() => {
    const found = this.items().find(({ link }) => link === this.active());
    return found ? this.idOf(found) : null;
  });

  protected press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') this.move(1);
    else if (event.key === 'ArrowUp') this.move(-1);
    else if (event.key === 'Enter') this.open(this.active());
    else return;
    event.preventDefault();
  }

  protected open(link: string | null): void {
    if (link === null) return;
    this.dialog.close();
    void this.router.navigateByUrl(link);
  }

  private move(step: number): void {
    const links = this.items().map(({ link }) => link);
    if (links.length === 0) return;
    const at = links.indexOf(this.active() ?? '');
    this.active.set(links[(at + step + links.length) % links.length] ?? null);
  }
}
