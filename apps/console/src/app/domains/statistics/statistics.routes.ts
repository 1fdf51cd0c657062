import { inject } from '@angular/core';
import { type CanActivateFn, type Routes, Router } from '@angular/router';
import { mayDo } from '@nastavnik/kernel';
import { Session } from '../../core/session/session';

/** Whoever has the whole district before them begins there; a school is opened from its row. */
const ownSchoolOrNamed: CanActivateFn = (route) => {
  const role = inject(Session).activeGrant()?.role;
  const ofDistrict = role !== undefined && mayDo([role], 'statistics:district');
  return (
    !ofDistrict || route.queryParamMap.has('school') || inject(Router).createUrlTree(['/district'])
  );
};

const linesSheet = () => import('./feature-lines/lines-sheet').then((m) => m.LinesSheet);

export const statisticsRoutes: Routes = [
  {
    path: '',
    canActivate: [ownSchoolOrNamed],
    loadComponent: () => import('./feature-school/school-page').then((m) => m.SchoolPage),
    children: [{ path: 'rows/:indicator', data: { closeTo: '../..' }, loadComponent: linesSheet }],
  },
];

export const districtRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./feature-district/district-page').then((m) => m.DistrictPage),
    children: [
      {
        path: 'schools/:schoolId/:indicator',
        data: { closeTo: '../../..' },
        loadComponent: linesSheet,
      },
    ],
  },
];
