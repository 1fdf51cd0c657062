import { CdkMenu, CdkMenuItem, CdkMenuItemRadio, CdkMenuTrigger } from '@angular/cdk/menu';
import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { Icon, StatusChip, TODAY } from '@nastavnik/ui';
import { filter, map } from 'rxjs';
import { otherLanguageHref } from '../navigation/other-language';
import { schoolYearText } from '../navigation/school-year';
import type { Grant } from '../session/identity';
import { roleText } from '../session/role-text';

/** School, role, school year, language and help: in the same place on every page. */
@Component({
  selector: 'app-header',
  imports: [CdkMenu, CdkMenuItem, CdkMenuItemRadio, CdkMenuTrigger, Icon, RouterLink, StatusChip],
  templateUrl: './app-header.html',
  styleUrl: './app-header.css',
})
export class AppHeader {
  readonly personName = input.required<string>();
  readonly grant = input.required<Grant | null>();
  readonly grants = input.required<readonly Grant[]>();
  readonly demo = input.required<boolean>();
  readonly grantChosen = output<string>();
  readonly signedOut = output<void>();
  readonly searched = output<void>();

  private readonly locale = inject(LOCALE_ID);
  private readonly router = inject(Router);
  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
    ),
    { initialValue: this.router.url },
  );

  protected readonly schoolYear = schoolYearText(inject(TODAY)());
  protected readonly otherLanguage = this.locale.startsWith('en') ? 'Русский' : 'English';
  protected readonly otherLanguageCode = this.locale.startsWith('en') ? 'ru' : 'en';
  protected readonly otherLanguageHref = computed(() => otherLanguageHref(this.locale, this.url()));
  protected readonly role = computed(() => this.roleOf(this.grant()));

  protected roleOf(grant: Grant | null): string {
    return grant === null ? '' : roleText(grant.role);
  }
}
