import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { Exchange } from '../domain/exchange.ts';
import type { Ranks } from '../domain/part.ts';
import { type SiteHealth, countExchange, countFinds } from '../health/site-health.ts';
import { dayOf } from '../history/rollup.ts';
import { HealthReportSchema } from '../message-schemas.ts';
import { SITES } from '../sites/registry.ts';
import { loadHealth, removeHealth, saveHealth } from '../stored-health.ts';

type Change = (health: SiteHealth) => SiteHealth;

/** What is still to be written, by site. */
const waiting = new Map<string, Change[]>();
let writing: Promise<void> = Promise.resolve();

/** Counts an exchange that was recorded, as it stands now. */
export function noteExchange(exchange: Exchange, { url }: Runtime.MessageSender): Promise<void> {
  if (!isSiteOf(exchange.site, url)) return Promise.resolve();
  return change(exchange.site, (health) => countExchange(health, exchange, dayOf(Date.now())));
}

/** Counts how a page has found the parts of its chat. */
export function noteFinds(request: unknown, { url }: Runtime.MessageSender): Promise<void> {
  const { site, ranks } = v.parse(HealthReportSchema, request);
  if (!isSiteOf(site, url)) return Promise.resolve();
  return change(site, (health) => countFinds(health, ranks as Ranks, dayOf(Date.now())));
}

/** Erases what was counted of some sites, after everything that was reported before. */
export function forgetHealth(sites: readonly string[]): Promise<void> {
  for (const site of sites) waiting.delete(site);
  writing = writing.then(() => removeHealth(sites)).catch(sayNotCounted);
  return writing;
}

/** Changes that come while one is written go into the next write together. */
function change(site: string, act: Change): Promise<void> {
  const changes = waiting.get(site);
  if (changes !== undefined) {
    changes.push(act);
    return writing;
  }
  waiting.set(site, [act]);
  writing = writing.then(() => write(site)).catch(sayNotCounted);
  return writing;
}

async function write(site: string): Promise<void> {
  const changes = waiting.get(site) ?? [];
  waiting.delete(site);
  const old = await loadHealth(site);
  const next = changes.reduce((health, act) => act(health), old);
  if (next !== old) await saveHealth(site, next);
}

/** A disk that is full takes no counters; the guard works on, and the history says so. */
function sayNotCounted(error: unknown): void {
  console.info('The health of a site was not counted.', error);
}

/** A page speaks for a site that is known, or for its own host: no other keys are made. */
function isSiteOf(site: string, url = ''): boolean {
  return (
    SITES.some(({ id }) => id === site) || (URL.canParse(url) && new URL(url).hostname === site)
  );
}
