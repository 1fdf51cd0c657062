import type { Routes } from '@angular/router';

export const pairsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./feature-pairs/pairs-page').then((m) => m.PairsPage),
  },
  {
    path: 'new',
    loadComponent: () => import('./feature-pair-new/proposal-page').then((m) => m.ProposalPage),
  },
  {
    path: ':id/proposed',
    loadComponent: () => import('./feature-pair-new/proposed-page').then((m) => m.ProposedPage),
  },
  {
    path: ':id',
    loadComponent: () => import('./feature-pair/pair-page').then((m) => m.PairPage),
  },
];

export const programmesRoutes: Routes = [
  {
    path: '',
    loadComponent: () =>
      import('./feature-programmes/programmes-page').then((m) => m.ProgrammesPage),
  },
  {
    path: ':id/plan',
    loadComponent: () => import('./feature-plan/plan-page').then((m) => m.PlanPage),
  },
  {
    path: ':id/meeting',
    loadComponent: () => import('./feature-meeting/meeting-page').then((m) => m.MeetingPage),
  },
  {
    path: ':id/report/:reportId',
    loadComponent: () => import('./feature-report/report-page').then((m) => m.ReportPage),
  },
  {
    path: ':id/ending',
    loadComponent: () => import('./feature-ending/ending-page').then((m) => m.EndingPage),
  },
  {
    path: ':id',
    loadComponent: () => import('./feature-programme/programme-page').then((m) => m.ProgrammePage),
  },
];

export const coordinationRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./feature-packages/packages-page').then((m) => m.PackagesPage),
  },
  {
    path: 'new',
    loadComponent: () =>
      import('./feature-package-new/package-form-page').then((m) => m.PackageFormPage),
  },
  {
    path: ':id',
    loadComponent: () => import('./feature-package/package-page').then((m) => m.PackagePage),
  },
];
