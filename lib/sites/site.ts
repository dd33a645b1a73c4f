import type { Ranks } from '../domain/part.ts';

/** CSS selectors in order of trust; the position of the one that matched is its rank. */
export type Selectors = readonly string[];

/**
 * What the guard goes by in the pages of one chat site. Data only (it is shipped as JSON, one file
 * a site): the engine in `lib/page` names no site. Prefer data attributes, ids, roles and structure; never
 * hashed classes, and never a localised label as the only choice. Where a fact is not known, a list
 * is left empty: the engine then goes by the page's structure.
 */
export interface SiteFacts {
  /** File name, stored value and fixture folder, without a dot: never renamed. */
  readonly id: string;
  /**
   * Match patterns of the site's hosts, each `scheme://host/*`, for permissions know nothing finer.
   * Empty for a program that people host themselves: it is recognised by its marker.
   */
  readonly hosts: readonly string[];
  /** Source of a regular expression over path + query + hash, on a host with other pages too. */
  readonly path?: string;
  /** Must be on the page before anything else is looked for; a list of selectors means "or". */
  readonly marker?: string;
  /** The message box itself: a textarea or the contenteditable element. */
  readonly composer: Selectors;
  /** The control that sends. It must not match while the same control means "stop". */
  readonly send: Selectors;
  /** The event on that control by which the site sends; a click, unless it says otherwise. */
  readonly sendsOn?: 'mousedown' | 'pointerdown';
  /** Present in the page while a reply is being written. */
  readonly stop: Selectors;
  /** What turns are made of: an editor inside one is an edit form, not the composer. */
  readonly turn: Selectors;
  /** The user's own text in one turn. */
  readonly user: Selectors;
  /** One whole assistant turn. */
  readonly reply: Selectors;
  /** Inside a reply: the answer's own text; the last match counts. Empty: the reply itself. */
  readonly answer: Selectors;
  /** Inside an answer: thinking, citations, buttons, headings for screen readers. */
  readonly exclude: Selectors;
  /** On, in or around a reply while it is being written. */
  readonly writing: Selectors;
  /** On, in or around a reply when it is complete. */
  readonly complete: Selectors;
  /** A visible message that the reply failed. */
  readonly error: Selectors;
  /** Source of a regular expression; its first group is the conversation's id in path + query + hash. */
  readonly thread: string;
  /** Shows the model's name: in the reply, else anywhere on the page. */
  readonly model: Selectors;
  /**
   * How many sources agree on the facts: five and more or the program's own source of today, two to
   * four, or one or only old ones.
   */
  readonly trust: 'high' | 'medium' | 'low';
}

/** All that is known of one chat site: also what only the extension's own pages say of it. */
export interface Site extends SiteFacts {
  readonly name: string;
  /**
   * Where a site has several shapes at once: the ranks by which the parts are found in each, so that
   * none of them counts as changed. Parts that are left out are found by their first selector.
   */
  readonly shapes?: readonly Ranks[];
  /** Day on which the facts were last compared with a source. */
  readonly checked: string;
}
