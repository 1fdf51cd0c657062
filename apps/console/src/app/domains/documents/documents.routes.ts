import type { Routes } from '@angular/router';

export const documentsRoutes: Routes = [
  {
    path: 'journal',
    loadComponent: () => import('./feature-journal/journal-page').then((m) => m.JournalPage),
  },
  {
    path: ':id',
    loadComponent: () => import('./feature-paper/paper-page').then((m) => m.PaperPage),
  },
  {
    path: '',
    loadComponent: () => import('./feature-papers/papers-page').then((m) => m.PapersPage),
  },
];
