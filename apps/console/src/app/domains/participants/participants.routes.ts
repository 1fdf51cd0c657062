import type { Routes } from '@angular/router';

export const participantsRoutes: Routes = [
  {
    path: 'import',
    loadComponent: () => import('./feature-import/import-page').then((m) => m.ImportPage),
  },
  {
    path: 'consents',
    loadComponent: () => import('./feature-consents/consents-page').then((m) => m.ConsentsPage),
    children: [
      {
        path: ':id',
        loadComponent: () => import('./feature-person/person-sheet').then((m) => m.PersonSheet),
      },
    ],
  },
  {
    path: 'banks',
    loadComponent: () => import('./feature-banks/banks-page').then((m) => m.BanksPage),
    children: [
      {
        path: ':id',
        loadComponent: () => import('./feature-entry/entry-sheet').then((m) => m.EntrySheet),
      },
    ],
  },
  {
    path: '',
    loadComponent: () => import('./feature-people/people-page').then((m) => m.PeoplePage),
    children: [
      {
        path: ':id',
        loadComponent: () => import('./feature-person/person-sheet').then((m) => m.PersonSheet),
      },
    ],
  },
];
