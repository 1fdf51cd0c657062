import type { Routes } from '@angular/router';

export const statisticsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./feature-overview/overview-page').then((m) => m.OverviewPage),
  },
];
