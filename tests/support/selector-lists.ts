import type { Selectors, Site } from '../../lib/sites/site.ts';

/** The fields of a site that are lists of selectors. */
export type ListName = {
  [K in keyof Site]-?: Site[K] extends Selectors ? (K extends 'hosts' ? never : K) : never;
}[keyof Site];

/** An object, so that the compiler points at a list that is missing here. */
const ALL: Readonly<Record<ListName, true>> = {
  composer: true,
  send: true,
  stop: true,
  turn: true,
  user: true,
  reply: true,
  answer: true,
  exclude: true,
  writing: true,
  complete: true,
  error: true,
  model: true,
};

export const LISTS = Object.keys(ALL) as ListName[];

/** Every selector that a site is described by, its marker included. */
export function selectorsOf(site: Site): string[] {
  return [...LISTS.flatMap((list) => site[list]), ...(site.marker ? [site.marker] : [])];
}
