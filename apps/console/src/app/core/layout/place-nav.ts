import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from '@nastavnik/ui';
import type { Place } from '../navigation/places';

const PHONE_PLACES = 4;

/** The left rail; on phones a bottom bar of four places with the rest under «Ещё». */
@Component({
  selector: 'app-place-nav',
  imports: [CdkMenu, CdkMenuItem, CdkMenuTrigger, Icon, RouterLink, RouterLinkActive],
  templateUrl: './place-nav.html',
  styleUrl: './place-nav.css',
})
export class PlaceNav {
  readonly places = input.required<readonly Place[]>();

  private readonly router = inject(Router);
  protected readonly fits = computed(() => this.places().length <= PHONE_PLACES + 1);
  protected readonly rest = computed(() => (this.fits() ? [] : this.places().slice(PHONE_PLACES)));

  protected isRest(index: number): boolean {
    return !this.fits() && index >= PHONE_PLACES;
  }

  protected go(place: Place): void {
    void this.router.navigate(['/', place.name]);
  }
}
