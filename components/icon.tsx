import { Drawing, type Shape, circle } from './drawing.tsx';

/**
 * Drawn on 16 × 16 with strokes of 1.5 unless said otherwise. A verdict has the icon of its own name.
 * These load in every chat; what only opens from a chip has its icons in panel-icon.tsx.
 */
const ICONS = {
  cleared: [
    { d: circle(8, 5.5, 3.25), filled: true },
    { d: 'M2 12.5h12', width: 2 },
  ],
  below: [
    { d: 'M2 3.5h12', width: 2 },
    {
      d: 'M4.3 7.25h7.4c.6 0 .95.65.6 1.15l-3.7 5.2a.74.74 0 0 1-1.2 0L3.7 8.4c-.35-.5 0-1.15.6-1.15z',
      filled: true,
    },
  ],
  abstained: [{ d: circle(8, 8, 5.25), width: 2 }],
  partial: [{ d: circle(8, 8, 5.5) }, { d: 'M8 2.5a5.5 5.5 0 0 0 0 11z', filled: true }],
  'asked-back': [{ d: 'M6.25 2.75 3 6l3.25 3.25M3 6h6.25a3.75 3.75 0 0 1 0 7.5H7', width: 1.75 }],
  refused: [{ d: circle(8, 8, 5.5) }, { d: 'm4.2 11.8 7.6-7.6' }],
  unstated: [
    { d: circle(8, 8, 5.5), width: 1.75, dash: '2.1 2.22' },
    { d: circle(8, 8, 2), filled: true },
  ],
  unread: [
    {
      d: 'M1.75 8S4 3.75 8 3.75 14.25 8 14.25 8 12 12.25 8 12.25 1.75 8 1.75 8zM3 13 13 3',
    },
  ],
  right: [{ d: 'm3 8.5 3.5 3.5L13 4.5', width: 1.75 }],
  partly: [{ d: 'M2.5 9.75c1-2.6 3-3.3 5.5-1.75s4.5.85 5.5-1.75', width: 1.75 }],
  wrong: [{ d: 'm4 4 8 8M12 4l-8 8', width: 1.75 }],
  down: [{ d: 'm4.5 6.25 3.5 3.5 3.5-3.5' }],
  up: [{ d: 'm4.5 9.75 3.5-3.5 3.5 3.5' }],
  alert: [
    { d: 'M8 2.25 1.9 12.9c-.2.35.05.85.5.85h11.2c.45 0 .7-.5.5-.85z' },
    { d: 'M8 6.5v3.25' },
    { d: circle(8, 11.75, 0.9), filled: true },
  ],
  again: [{ d: 'M13.5 3v3.5H10' }, { d: 'M13.2 6.3A5.5 5.5 0 1 0 13.5 8.5' }],
  copy: [
    {
      d: 'M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5z',
    },
    {
      d: 'M3.5 10.5h-.25c-.7 0-1.25-.55-1.25-1.25v-6C2 2.55 2.55 2 3.25 2h6c.7 0 1.25.55 1.25 1.25v.25',
    },
  ],
} as const satisfies Record<string, readonly Shape[]>;

/** Always beside a word, or on a control that carries its own label. */
export function Icon({ name, class: extra }: { name: keyof typeof ICONS; class?: string }) {
  return <Drawing shapes={ICONS[name]} class={extra} />;
}
