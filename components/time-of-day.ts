import { LANGUAGE } from './figures.ts';

/** 12 or 24 hours as the user's system has it; only the words follow the texts. */
const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
const clock = new Intl.DateTimeFormat(LANGUAGE, {
  hour: 'numeric',
  minute: '2-digit',
  ...(hourCycle && { hourCycle }),
});

/** Time of day, from epoch ms. */
export function timeOfDay(at: number): string {
  return clock.format(at);
}
