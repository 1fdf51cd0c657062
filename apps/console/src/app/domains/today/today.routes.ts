import type { Routes } from '@angular/router';

export const todayRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./feature-inbox/inbox-page').then((m) => m.InboxPage),
  },
];
