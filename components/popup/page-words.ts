import { i18n } from '#i18n';
import type { CountedPart, Missing } from '../../lib/domain/part.ts';
import type { HealthSentence } from '../../lib/health/describe-health.ts';
import { number } from '../figures.ts';
import { fill } from '../fill.ts';

interface NoteWords {
  readonly title: string;
  readonly text: string;
}

/** What the guard says of a part that it has not found; `short` is for a status line. */
export const MISSING_WORDS = {
  composer: {
    short: i18n.t('popup.missing.composer.short'),
    title: i18n.t('popup.missing.composer.title'),
    text: i18n.t('popup.missing.composer.text'),
  },
  send: {
    short: i18n.t('popup.missing.send.short'),
    title: i18n.t('popup.missing.send.title'),
    text: i18n.t('popup.missing.send.text'),
  },
  user: {
    short: i18n.t('popup.missing.user.short'),
    title: i18n.t('popup.missing.user.title'),
    text: i18n.t('popup.missing.user.text'),
  },
  reply: {
    short: i18n.t('popup.missing.reply.short'),
    title: i18n.t('popup.missing.reply.title'),
    text: i18n.t('popup.missing.reply.text'),
  },
} as const satisfies Record<Missing, NoteWords & { short: string }>;

const PARTS = {
  composer: i18n.t('popup.trouble.parts.composer'),
  send: i18n.t('popup.trouble.parts.send'),
  stop: i18n.t('popup.trouble.parts.stop'),
  user: i18n.t('popup.trouble.parts.user'),
  reply: i18n.t('popup.trouble.parts.reply'),
  answer: i18n.t('popup.trouble.parts.answer'),
} as const satisfies Record<CountedPart, string>;

/** From rank 2 on: earlier choices are not worth a word. */
const CHOICES = [
  i18n.t('popup.trouble.choices.third'),
  i18n.t('popup.trouble.choices.fourth'),
  i18n.t('popup.trouble.choices.fifth'),
];
const LAST_CHOICES = i18n.t('popup.trouble.choices.last');

const DELIVERY = i18n.t('popup.trouble.delivery', ['$1', '$2']);
const READING = i18n.t('popup.trouble.reading', ['$1', '$2']);
const STRUCTURE = i18n.t('popup.trouble.structure', ['$1', '$2']);
const CHOICE = i18n.t('popup.trouble.choice', ['$1', '$2', '$3']);
const DELIVERY_TEXT = i18n.t('popup.trouble.deliveryText');
const READING_TEXT = i18n.t('popup.trouble.readingText');
const CHANGED_TEXT = i18n.t('popup.trouble.changedText');

/**
 * One plain sentence about how the guard has fared on a site, and what follows from it.
 *
 * @param site its name, as people say it
 */
export function sayHealth(health: HealthSentence, site: string): NoteWords {
  switch (health.kind) {
    case 'delivery':
      return {
        title: fill(DELIVERY, number(health.delivered), number(health.of)),
        text: DELIVERY_TEXT,
      };
    case 'reading':
      return { title: fill(READING, number(health.unread), number(health.of)), text: READING_TEXT };
    case 'structure':
      return { title: fill(STRUCTURE, site, PARTS[health.part]), text: CHANGED_TEXT };
    case 'choice': {
      const choice = CHOICES[health.rank - 2] ?? LAST_CHOICES;
      return { title: fill(CHOICE, site, PARTS[health.part], choice), text: CHANGED_TEXT };
    }
  }
}

/** Whether messages or replies are lost: a site that has only changed still works. */
export function isShaky(health: HealthSentence | null): boolean {
  return health?.kind === 'delivery' || health?.kind === 'reading';
}
