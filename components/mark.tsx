import type { ComponentChildren } from 'preact';

export type MarkState = 'on' | 'paused' | 'off';

const BUBBLE =
  'M3.5 0h9A3.5 3.5 0 0 1 16 3.5v6a3.5 3.5 0 0 1-3.5 3.5H8l-3.2 2.6A.5.5 0 0 1 4 15.2V13h-.5A3.5 3.5 0 0 1 0 9.5v-6A3.5 3.5 0 0 1 3.5 0z';
const OUTLINE =
  'M3.5.75h9a2.75 2.75 0 0 1 2.75 2.75v6a2.75 2.75 0 0 1-2.75 2.75H7.75L4.75 14.7v-2.45H3.5A2.75 2.75 0 0 1 .75 9.5v-6A2.75 2.75 0 0 1 3.5.75z';

/** On: the bar and the dot. Paused: the dot becomes the second stroke of a pause sign. */
const SHAPES = {
  on: (
    <>
      <path class="ground" d={BUBBLE} />
      <rect x="3" y="3" width="2" height="7" rx="1" />
      <circle cx="10.5" cy="6.5" r="2.5" />
    </>
  ),
  paused: (
    <>
      <path class="ground" d={BUBBLE} />
      <rect x="5" y="3" width="2" height="7" rx="1" />
      <rect x="9" y="3" width="2" height="7" rx="1" />
    </>
  ),
  off: (
    <>
      <path class="ground" d={OUTLINE} />
      <rect x="3.5" y="3.5" width="1.5" height="6" rx=".75" />
      <circle class="hollow" cx="10.5" cy="6.5" r="1.75" />
    </>
  ),
} as const satisfies Record<MarkState, ComponentChildren>;

export function Mark({ state, size }: { state: MarkState; size: 16 | 24 }) {
  return (
    <svg
      class="mark"
      data-mark={state}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {SHAPES[state]}
    </svg>
  );
}
