import type { Routes } from '@angular/router';

export const pairsRoutes: Routes = [
  {
    path: 'new',
    loadComponent: () => import('./feature-match/match-page').then((m) => m.MatchPage),
  },
  {
    path: ':id',
    loadComponent: () => import('./feature-pair/pair-page').then((m) => m.PairPage),
  },
  {
    path: '',
    loadComponent: () => import('./feature-pairs/pairs-page').then((m) => m.PairsPage),
  },
];

export const programmesRoutes: Routes = [
  {
    path: ':id',
    loadComponent: () => import('./feature-programme/programme-page').then((m) => m.ProgrammePage),
  },
  {
    path: '',
    loadComponent: () =>
      import('./feature-programmes/programmes-page').then((m) => m.ProgrammesPage),
  },
];

export const coordinationRoutes: Routes = [
  {
    path: 'new',
    loadComponent: () =>
      import('./feature-coordination/new-package-page').then((m) => m.NewPackagePage),
  },
  {
    path: ':id',
    loadComponent: () => import('./feature-coordination/package-page').then((m) => m.PackagePage),
  },
  {
    path: '',
    loadComponent: () => import('./feature-coordination/packages-page').then((m) => m.PackagesPage),
  },
];
