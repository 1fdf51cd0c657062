import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import AxeBuilder from '@axe-core/playwright';
import chromium from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContext,
  chromium as playwright,
  type Page,
} from 'playwright-core';

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const DEBIAN = '/usr/bin/chromium';

// One process would mix the cookies of two people, and without web security a wrong origin would not be seen.
const NOT_LIKE_A_PERSONS = ['--single-process', '--disable-web-security', '--no-zygote'];

/** The bundled Chromium, or one that is there (CHROMIUM_PATH, Debian's). */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  const bundled = own ?? (process.arch === 'x64' ? await chromium.executablePath() : DEBIAN);
  return playwright.launch({
    executablePath: existsSync(bundled) ? bundled : DEBIAN,
    args: [
      ...chromium.args.filter((arg) => !NOT_LIKE_A_PERSONS.includes(arg)),
      '--disable-background-networking',
      '--lang=ru-RU',
    ],
    headless: true,
  });
}

export const DESK = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

export const newVisitor = (browser: Browser, size = DESK): Promise<BrowserContext> =>
  browser.newContext({
    viewport: size,
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    reducedMotion: 'reduce',
  });

export async function signIn(
  page: Page,
  url: string,
  email: string,
  password: string,
): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('Электронная почта').fill(email);
  await page.getByLabel('Пароль', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Войти' }).click();
  await page.waitForURL((address) => !address.pathname.includes('sign-in'), { timeout: 60_000 });
}

/**
 * The page is rendered (a heading and words), breaks no rule of WCAG 2.2 A and AA that axe can see, and does not scroll
 * sideways.
 */
export async function problemsOf(page: Page): Promise<string[]> {
  await page.locator('h1').first().waitFor();
  // What is being read is judged when it is there.
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  const words = (await page.locator('body').innerText()).length;
  const problems = words < 30 ? [`an almost empty page: ${words} characters`] : [];
  const { violations } = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze();
  for (const { id, nodes } of violations)
    problems.push(`${id}: ${nodes.map((n) => n.target.join(' ')).join('; ')}`);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) problems.push(`scrolls sideways by ${overflow} px`);
  return problems;
}

/** A picture of the page for a person to look at, in dist/screens. */
export async function picture(page: Page, name: string): Promise<void> {
  const dir = path.resolve('dist/screens');
  mkdirSync(dir, { recursive: true });
  await page.screenshot({ path: path.join(dir, `${name}.png`), fullPage: true });
}
