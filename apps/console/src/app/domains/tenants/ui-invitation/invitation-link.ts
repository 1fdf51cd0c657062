import { DOCUMENT, Location } from '@angular/common';
import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  LOCALE_ID,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon, momentText, Toasts } from '@nastavnik/ui';

/** The personal link as it is handed over. It is shown this once: the server keeps only its print. */
@Component({
  selector: 'app-invitation-link',
  imports: [Icon, MatButton],
  templateUrl: './invitation-link.html',
  styleUrl: './invitation-link.css',
})
export class InvitationLink {
  readonly token = input.required<string>();
  readonly name = input.required<string>();
  readonly expiresAt = input<string | null>(null);

  private readonly document = inject(DOCUMENT);
  private readonly location = inject(Location);
  private readonly toasts = inject(Toasts);
  private readonly locale = inject(LOCALE_ID);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  protected readonly url = computed(
    () =>
      this.document.location.origin +
      this.location.prepareExternalUrl(`/invitation/${this.token()}`),
  );
  protected readonly until = computed(() => {
    const moment = this.expiresAt();
    return moment === null ? '' : momentText(moment, this.locale);
  });

  protected async copy(): Promise<void> {
    this.box().nativeElement.select();
    try {
      await navigator.clipboard.writeText(this.url());
      this.toasts.show($localize`:@@invitation.copied:Ссылка скопирована`);
    } catch {
      // Without the right to the clipboard the link is selected: the person copies it themselves.
      this.toasts.show($localize`:@@invitation.selected:Ссылка выделена, скопируйте её`);
    }
  }
}
