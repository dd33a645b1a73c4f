import { turnOnPages } from '../background/pages.ts';
import { rememberWish } from '../background/wishes.ts';
import { browser } from '../browser.ts';
import { hostPattern } from '../sites/address.ts';
import { changeSettings } from '../stored-settings.ts';
import type { FrontPage } from './front-page.ts';

/**
 * Asks the browser for access to a page's host and, where no site file knows the page, turns the
 * page on. Must be called straight from the click: a browser forgets the gesture after the first
 * await. Browsers close the popup when they ask; then the background turns the page on.
 *
 * @returns whether the user has given access
 */
export async function askForPage(page: FrontPage): Promise<boolean> {
  const asked = browser.permissions.request({ origins: [page.pattern] }).catch(sayNotAsked);
  const isUnknown = page.site === null;
  // Sent before the popup can be closed, and not waited for.
  if (isUnknown) rememberWish(page.origin).catch(sayNotRemembered);
  const granted = await asked;
  if (!isUnknown) return granted;
  if (granted) await turnOnPages([page.origin]);
  await rememberWish(null);
  return granted;
}

/** A browser that may not ask (a policy forbids the host) has not given access. */
function sayNotAsked(error: unknown): boolean {
  console.info('The browser did not ask for access.', error);
  return false;
}

/** Without it, a page is turned on all the same where the popup stays open. */
function sayNotRemembered(error: unknown): void {
  console.info('The page to be turned on was not remembered.', error);
}

/** Forgets a page that was turned on, and gives back the access that it was given. */
export async function removeAccess({ origin, pattern }: FrontPage): Promise<void> {
  const { pages } = await changeSettings((settings) =>
    settings.pages.includes(origin)
      ? { pages: settings.pages.filter((page) => page !== origin) }
      : null,
  );
  // Access knows no ports: another page of the same host may still need it.
  if (pages.some((page) => hostPattern(page) === pattern)) return;
  try {
    await browser.permissions.remove({ origins: [pattern] });
  } catch (error) {
    // Access that came with the installation cannot be given back, only left unused.
    console.info(`Access to ${pattern} stays.`, error);
  }
}

/** Switches the guard on a host, without giving access back. */
export async function switchHost(host: string, on: boolean): Promise<void> {
  await changeSettings(({ offHosts }) => {
    const others = offHosts.filter((each) => each !== host);
    return { offHosts: on ? others : [...others, host] };
  });
}
