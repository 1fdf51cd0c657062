import type { Routes } from '@angular/router';

export const tenantsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./feature-settings/settings-page').then((m) => m.SettingsPage),
  },
];
