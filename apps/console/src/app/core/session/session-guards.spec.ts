import { beforeEach, describe, expect, it } from '@jest/globals';
import { Location } from '@angular/common';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Role } from '@nastavnik/kernel';
import { Session, type SessionState } from './session';
import { hasPlace, isAnonymous, isSignedIn, safeReturn } from './session-guards';

@Component({ template: 'page' })
class Page {}

@Component({ template: 'no right' })
class NoRight {}

describe('session guards', () => {
  const state = signal<SessionState>('anonymous');
  const activeGrant = signal<{ role: Role } | null>(null);
  let router: Router;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        { provide: Session, useValue: { ready: () => Promise.resolve(), state, activeGrant } },
        provideRouter([
          { path: 'sign-in', component: Page, canActivate: [isAnonymous] },
          { path: 'first-run', component: Page },
          { path: 'unreachable', component: Page },
          { path: 'no-right', component: NoRight },
          { path: 'settings', component: Page, canActivate: [isSignedIn, hasPlace('settings')] },
          { path: '', component: Page, canActivate: [isSignedIn] },
        ]),
      ],
    });
    router = TestBed.inject(Router);
  });

  const open = async (url: string): Promise<string> => {
    const harness = await RouterTestingHarness.create(url);
    return harness.routeNativeElement?.textContent ?? '';
  };

  it.each<[SessionState, string]>([
    ['anonymous', '/sign-in?return=%2Fsettings%3Fq%3D1'],
    ['first-run', '/first-run'],
    ['unreachable', '/unreachable?return=%2Fsettings%3Fq%3D1'],
  ])('leads a person whose session is %s to %s', async (now, url) => {
    state.set(now);

    await open('/settings?q=1');

    expect(router.url).toBe(url);
  });

  it('leads a signed-in person from sign-in to the page that was asked for', async () => {
    state.set('signed-in');
    activeGrant.set({ role: 'CURATOR' });

    await open('/sign-in?return=%2Fsettings%3Fq%3D1');

    expect(router.url).toBe('/settings?q=1');
  });

  it('says at the asked address that a place belongs to other roles', async () => {
    state.set('signed-in');
    activeGrant.set({ role: 'MENTEE' });

    expect(await open('/settings')).toBe('no right');
    expect(TestBed.inject(Location).path()).not.toContain('no-right');
  });

  it.each([
    ['/pairs?page=2', '/pairs?page=2'],
    ['https://example.org/', '/'],
    ['//example.org/', '/'],
    ['/sign-in', '/'],
    [undefined, '/'],
  ])('takes %j for %j as the page after sign-in', (asked, safe) => {
    expect(safeReturn(asked)).toBe(safe);
  });
});
