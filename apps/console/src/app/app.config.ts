import { type ApplicationConfig, provideBrowserGlobalErrorListeners } from '@angular/core';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { GRAPHQL_SESSION } from '@nastavnik/graphql-client';
import { PRODUCT_NAME } from '@nastavnik/ui';
import { routes } from './app.routes';
import { Session } from './core/session/session';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
    ),
    { provide: GRAPHQL_SESSION, useExisting: Session },
    { provide: PRODUCT_NAME, useValue: $localize`:@@app.name:Наставник` },
  ],
};
