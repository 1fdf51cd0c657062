import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import {
  DESK,
  launchBrowser,
  newVisitor,
  PHONE,
  picture,
  problemsOf,
  signIn,
} from './support/browser';
import { demoHouse, type House } from './support/house';

/** The places of each role of the demo district: what a person opens from the rail. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  DISTRICT_ADMIN: ['/today', '/settings/schools', '/settings/accounts', '/district'],
  REGIONAL_COORDINATOR: ['/today', '/coordination'],
  SCHOOL_HEAD: ['/today', '/settings/regulation', '/pairs', '/documents', '/statistics'],
  CURATOR: [
    '/today',
    '/people',
    '/people/import',
    '/people/banks',
    '/people/consents',
    '/pairs',
    '/programmes',
  ],
  MENTOR: ['/today', '/programmes', '/documents'],
  MENTEE: ['/today', '/programmes'],
};

describe('the screens of the demo district', () => {
  let house: House;
  let browser: Browser;

  beforeAll(async () => {
    house = await demoHouse();
    browser = await launchBrowser();
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
  });

  it.each(Object.keys(PLACES))(
    '%s: every place opens, at a desk and on a phone, breaks no rule of WCAG and does not scroll sideways',
    async (role) => {
      const account = house.accounts().find((one) => one.role === role);
      expect(account).toBeDefined();
      for (const [size, name] of [
        [DESK, 'desk'],
        [PHONE, 'phone'],
      ] as const) {
        const context = await newVisitor(browser, size);
        const page = await context.newPage();
        page.setDefaultTimeout(60_000);
        await signIn(page, house.url, account!.email, account!.password);
        for (const place of PLACES[role] ?? []) {
          await page.goto(`${house.url}${place}`);
          await page.locator('main h1').first().waitFor();
          await page.waitForLoadState('networkidle').catch(() => undefined);
          const problems = await problemsOf(page);
          await picture(page, `${role}-${place.slice(1).replaceAll('/', '-')}-${name}`);
          expect({ place, name, problems }).toEqual({ place, name, problems: [] });
        }
        await context.close();
      }
    },
    400_000,
  );
});
