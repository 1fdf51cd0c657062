import type { Routes } from '@angular/router';

export const pairsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./feature-pairs/pairs-page').then((m) => m.PairsPage),
  },
];

export const programmesRoutes: Routes = [
  {
    path: '',
    loadComponent: () =>
      import('./feature-programmes/programmes-page').then((m) => m.ProgrammesPage),
  },
];
