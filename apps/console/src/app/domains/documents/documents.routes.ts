import type { Routes } from '@angular/router';

export const documentsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./feature-journal/journal-page').then((m) => m.JournalPage),
  },
];
