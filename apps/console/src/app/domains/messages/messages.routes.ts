import type { Routes } from '@angular/router';

export const messagesRoutes: Routes = [
  {
    path: '',
    loadComponent: () =>
      import('./feature-dead-letters/dead-letters-page').then((m) => m.DeadLettersPage),
  },
];
