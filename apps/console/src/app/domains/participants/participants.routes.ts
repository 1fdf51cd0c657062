import type { Routes } from '@angular/router';

export const participantsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./feature-people/people-page').then((m) => m.PeoplePage),
  },
];
