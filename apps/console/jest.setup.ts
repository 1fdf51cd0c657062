import '@angular/compiler';
import '@angular/localize/init';
import { registerLocaleData } from '@angular/common';
import russian from '@angular/common/locales/ru';
import { LOCALE_ID } from '@angular/core';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

registerLocaleData(russian);
$localize.locale = 'ru';

setupZonelessTestEnv({
  errorOnUnknownElements: true,
  errorOnUnknownProperties: true,
  extraProviders: [{ provide: LOCALE_ID, useValue: 'ru' }],
});
