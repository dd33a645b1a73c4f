/** Pauses between attempts, in milliseconds: a stopped background is back within the first. */
const PAUSES_MS = [100, 400, 1500, 5000] as const;

/**
 * Asks again, with growing pauses, until the answer will do or patience is over. The background
 * may be stopped at any moment; what it is asked here is safe to ask twice.
 *
 * @returns the last answer
 */
export async function insist<T>(
  ask: () => Promise<T>,
  willDo: (answer: T) => boolean,
  wait: (ms: number) => Promise<void> = waitMs,
): Promise<T> {
  let answer = await ask();
  for (const pause of PAUSES_MS) {
    if (willDo(answer)) break;
    await wait(pause);
    answer = await ask();
  }
  return answer;
}

function waitMs(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
