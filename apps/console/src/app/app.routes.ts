import type { Routes } from '@angular/router';
import { Shell } from './core/layout/shell';
import {
  hasPlace,
  hasRight,
  isAnonymous,
  isFirstRun,
  isSignedIn,
} from './core/session/session-guards';

export const routes: Routes = [
  {
    path: 'sign-in',
    canActivate: [isAnonymous],
    loadComponent: () => import('./core/sign-in/sign-in-page').then((m) => m.SignInPage),
  },
  {
    path: 'first-run',
    canActivate: [isFirstRun],
    loadComponent: () => import('./core/first-run/first-run-page').then((m) => m.FirstRunPage),
  },
  {
    path: 'invitation/:token',
    loadComponent: () =>
      import('./domains/tenants/feature-invitation/invitation-page').then((m) => m.InvitationPage),
  },
  {
    path: 'unreachable',
    loadComponent: () =>
      import('./core/unreachable/unreachable-page').then((m) => m.UnreachablePage),
  },
  {
    path: '',
    component: Shell,
    canActivate: [isSignedIn],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'today' },
      {
        path: 'today',
        canActivate: [hasPlace('today')],
        loadChildren: () => import('./domains/today/today.routes').then((m) => m.todayRoutes),
      },
      {
        // The own questionnaire of a mentor or mentee, who have no other place among people.
        path: 'people/survey/:entryId',
        loadComponent: () =>
          import('./domains/participants/feature-survey/survey-page').then((m) => m.SurveyPage),
      },
      {
        path: 'people',
        canActivate: [hasPlace('people')],
        loadChildren: () =>
          import('./domains/participants/participants.routes').then((m) => m.participantsRoutes),
      },
      {
        path: 'pairs',
        canActivate: [hasPlace('pairs')],
        loadChildren: () =>
          import('./domains/programmes/programmes.routes').then((m) => m.pairsRoutes),
      },
      {
        path: 'coordination',
        canActivate: [hasRight('package:read')],
        loadChildren: () =>
          import('./domains/programmes/programmes.routes').then((m) => m.coordinationRoutes),
      },
      {
        path: 'programmes',
        canActivate: [hasPlace('programmes')],
        loadChildren: () =>
          import('./domains/programmes/programmes.routes').then((m) => m.programmesRoutes),
      },
      {
        path: 'documents',
        canActivate: [hasPlace('documents')],
        loadChildren: () =>
          import('./domains/documents/documents.routes').then((m) => m.documentsRoutes),
      },
      {
        path: 'statistics',
        canActivate: [hasPlace('statistics')],
        loadChildren: () =>
          import('./domains/statistics/statistics.routes').then((m) => m.statisticsRoutes),
      },
      {
        path: 'district',
        canActivate: [hasPlace('statistics')],
        loadChildren: () =>
          import('./domains/statistics/statistics.routes').then((m) => m.districtRoutes),
      },
      {
        path: 'settings/messages',
        canActivate: [hasPlace('settings')],
        loadChildren: () =>
          import('./domains/messages/messages.routes').then((m) => m.messagesRoutes),
      },
      {
        path: 'settings',
        canActivate: [hasPlace('settings')],
        loadChildren: () => import('./domains/tenants/tenants.routes').then((m) => m.tenantsRoutes),
      },
      {
        path: 'password',
        loadComponent: () =>
          import('./domains/tenants/feature-password/password-page').then((m) => m.PasswordPage),
      },
      {
        path: 'help',
        loadComponent: () => import('./core/help/help-page').then((m) => m.HelpPage),
      },
      {
        path: 'no-right',
        loadComponent: () => import('./core/no-right/no-right-page').then((m) => m.NoRightPage),
      },
      {
        path: '**',
        loadComponent: () => import('./core/not-found/not-found-page').then((m) => m.NotFoundPage),
      },
    ],
  },
];
