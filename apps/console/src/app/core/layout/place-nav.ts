import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { Icon } from '@nastavnik/ui';
import { filter, map } from 'rxjs';
import type { Place } from '../navigation/places';

const PHONE_PLACES = 4;

/** Addresses of their own that belong to a place all the same. */
const WITHIN: Readonly<Record<string, string>> = { district: 'statistics', coordination: 'pairs' };

/** The left rail; on phones a bottom bar of four places with the rest under «Ещё». */
@Component({
  selector: 'app-place-nav',
  imports: [CdkMenu, CdkMenuItem, CdkMenuTrigger, Icon, RouterLink],
  templateUrl: './place-nav.html',
  styleUrl: './place-nav.css',
})
export class PlaceNav {
  readonly places = input.required<readonly Place[]>();

  private readonly router = inject(Router);
  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
    ),
    { initialValue: this.router.url },
  );
  /** The place of the page that is shown. */
  protected readonly here = computed(() => {
    const first = /^\/([^/?#]*)/.exec(this.url())?.[1] ?? '';
    return this.places().some(({ name }) => name === first) ? first : (WITHIN[first] ?? first);
  });
  protected readonly fits = computed(() => this.places().length <= PHONE_PLACES + 1);
  protected readonly rest = computed(() => (this.fits() ? [] : this.places().slice(PHONE_PLACES)));

  protected isRest(index: number): boolean {
    return !this.fits() && index >= PHONE_PLACES;
  }

  protected go(place: Place): void {
    void this.router.navigate(['/', place.name]);
  }
}
