import type { Routes } from '@angular/router';

export const tenantsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./feature-home/settings-page').then((m) => m.SettingsPage),
  },
  {
    path: 'schools/new',
    loadComponent: () =>
      import('./feature-open-school/open-school-page').then((m) => m.OpenSchoolPage),
  },
  {
    path: 'schools/:id/edit',
    loadComponent: () =>
      import('./feature-edit-school/edit-school-page').then((m) => m.EditSchoolPage),
  },
  {
    path: 'schools',
    loadComponent: () => import('./feature-schools/schools-page').then((m) => m.SchoolsPage),
    children: [
      {
        path: ':id',
        loadComponent: () => import('./feature-school-card/school-card').then((m) => m.SchoolCard),
      },
    ],
  },
  {
    path: 'school/edit',
    loadComponent: () =>
      import('./feature-edit-school/edit-school-page').then((m) => m.EditSchoolPage),
  },
  {
    path: 'school',
    loadComponent: () =>
      import('./feature-school-card/own-school-page').then((m) => m.OwnSchoolPage),
  },
  {
    path: 'regulation/compare',
    loadComponent: () => import('./feature-regulation/compare-page').then((m) => m.ComparePage),
  },
  {
    path: 'calendar',
    loadComponent: () => import('./feature-calendar/calendar-page').then((m) => m.CalendarPage),
  },
  {
    path: 'regulation',
    loadComponent: () =>
      import('./feature-regulation/regulation-page').then((m) => m.RegulationPage),
  },
  {
    path: 'accounts/invite',
    loadComponent: () => import('./feature-invite/invite-page').then((m) => m.InvitePage),
  },
  {
    path: 'accounts',
    loadComponent: () => import('./feature-accounts/accounts-page').then((m) => m.AccountsPage),
  },
];
