import { Dialog } from '@angular/cdk/dialog';
import { Component, computed, effect, inject } from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { ToastRegion, Toasts } from '@nastavnik/ui';
import { placesFor } from '../navigation/places';
import { Session } from '../session/session';
import { AppHeader } from './app-header';
import { PlaceNav } from './place-nav';

/** The frame around every page of a signed-in person. */
@Component({
  selector: 'app-shell',
  imports: [AppHeader, PlaceNav, RouterOutlet, ToastRegion],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
  host: { '(document:keydown)': 'press($event)' },
})
export class Shell {
  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly dialog = inject(Dialog);
  private searching = false;

  protected readonly places = computed(() => {
    const grant = this.session.activeGrant();
    return grant === null ? [] : placesFor(grant.role);
  });
  /** Pages of one role are built anew for the next, so that nothing of the former school stays on the screen. */
  protected readonly outletKeys = computed(() => [this.session.activeGrant()?.id ?? '']);

  constructor() {
    effect(() => {
      if (this.session.state() !== 'anonymous') return;
      const queryParams = this.router.url === '/today' ? {} : { return: this.router.url };
      void this.router.navigate(['/sign-in'], { queryParams });
    });
    effect((onCleanup) => {
      if (this.session.state() !== 'lapsed') return;
      const asked = this.askToSignInAgain();
      onCleanup(() => void asked.then((opened) => opened.close()));
    });
  }

  protected async switchGrant(grantId: string): Promise<void> {
    if (grantId === this.session.activeGrant()?.id) return;
    await this.router.navigate(['/today']);
    const refusal = await this.session.switchGrant(grantId);
    if (refusal) {
      this.toasts.show($localize`:@@shell.switchFailed:Роль не сменилась. Повторите попытку.`);
    }
  }

  protected async signOut(): Promise<void> {
    await this.router.navigate(['/today']);
    await this.session.signOut();
  }

  /** Over the page and whatever dialog is open there, which stay as they are. */
  private async askToSignInAgain(): Promise<{ close(): void }> {
    const { SignInAgain } = await import('../sign-in/sign-in-again');
    return this.dialog.open(SignInAgain, {
      ariaLabelledBy: 'sign-in-again-title',
      autoFocus: 'input[type=password]',
      backdropClass: 'veil',
      disableClose: true,
      restoreFocus: true,
      maxWidth: 'min(480px, calc(100vw - 32px))',
    });
  }

  /** Ctrl+K by the place of the key, so that it works in the Russian layout too. */
  protected press(event: KeyboardEvent): void {
    if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    void this.search();
  }

  protected async search(): Promise<void> {
    if (this.searching || this.session.state() !== 'signed-in') return;
    this.searching = true;
    const { SearchDialog } = await import('../search/search-dialog');
    const opened = this.dialog.open(SearchDialog, {
      ariaLabel: $localize`:@@search.act:Поиск`,
      autoFocus: 'input',
      restoreFocus: true,
      panelClass: 'on-top',
    });
    opened.closed.subscribe(() => (this.searching = false));
  }

  protected skip(main: HTMLElement, event: Event): void {
    event.preventDefault();
    main.focus();
  }
}
