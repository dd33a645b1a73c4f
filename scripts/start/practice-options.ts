import type { PracticeOptions } from '../../practice/server/start-practice.ts';
import type { StartOptions } from './read-arguments.d.mts';

/** What the practice chat is told of the command's options. */
export function practiceOptions({
  seed,
  endpoint,
  model,
}: Pick<StartOptions, 'seed' | 'endpoint' | 'model'>): PracticeOptions {
  return {
    ...(seed !== null && { seed }),
    ...(endpoint !== null && { endpoint }),
    ...(model !== null && { model }),
  };
}
