import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { mayDo, type Permission, type Role } from '@nastavnik/kernel';
import { type PlaceName, placesFor } from '../navigation/places';
import { Session } from './session';

/** Only a page of this application may follow sign-in. */
export const safeReturn = (asked: string | null | undefined): string =>
  asked?.startsWith('/') && !asked.startsWith('//') && !asked.startsWith('/sign-in') ? asked : '/';

export const isSignedIn: CanActivateFn = async (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  await session.ready();
  const back = state.url === '/' ? {} : { return: state.url };
  switch (session.state()) {
    case 'signed-in':
    case 'lapsed':
      return true;
    case 'first-run':
      return router.createUrlTree(['/first-run']);
    case 'unreachable':
      return router.createUrlTree(['/unreachable'], { queryParams: back });
    default:
      return router.createUrlTree(['/sign-in'], { queryParams: back });
  }
};

export const isAnonymous: CanActivateFn = async (route) => {
  const session = inject(Session);
  const router = inject(Router);
  await session.ready();
  if (session.state() === 'first-run') return router.createUrlTree(['/first-run']);
  if (session.state() !== 'signed-in') return true;
  return router.parseUrl(safeReturn(route.queryParamMap.get('return')));
};

export const isFirstRun: CanActivateFn = async () => {
  const session = inject(Session);
  const router = inject(Router);
  await session.ready();
  return session.state() === 'first-run' || router.createUrlTree(['/']);
};

/** Keeps the asked address and says that this place belongs to other roles. */
export const hasPlace =
  (name: PlaceName): CanActivateFn =>
  () =>
    openTo((role) => placesFor(role).some((place) => place.name === name));

/** The same for a page that stands within a place of wider use. */
export const hasRight =
  (permission: Permission): CanActivateFn =>
  () =>
    openTo((role) => mayDo([role], permission));

function openTo(allowed: (role: Role) => boolean): true | RedirectCommand {
  const role = inject(Session).activeGrant()?.role;
  if (role !== undefined && allowed(role)) return true;
  const noRight = inject(Router).createUrlTree(['/no-right']);
  return new RedirectCommand(noRight, { skipLocationChange: true });
}
