interface Shape {
  readonly d: string;
  readonly filled?: true;
  readonly width?: number;
  readonly dash?: string;
}

/** A circle as path data, so that every icon is a list of paths. */
function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** Drawn on 16 × 16 with strokes of 1.5 unless said otherwise. */
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
  awaited: [
    { d: circle(3.5, 8, 1.25), filled: true },
    { d: circle(8, 8, 1.25), filled: true },
    { d: circle(12.5, 8, 1.25), filled: true },
  ],
  right: [{ d: 'm3 8.5 3.5 3.5L13 4.5', width: 1.75 }],
  partly: [{ d: 'M2.5 9.75c1-2.6 3-3.3 5.5-1.75s4.5.85 5.5-1.75', width: 1.75 }],
  wrong: [{ d: 'm4 4 8 8M12 4l-8 8', width: 1.75 }],
  down: [{ d: 'm4.5 6.25 3.5 3.5 3.5-3.5' }],
  up: [{ d: 'm4.5 9.75 3.5-3.5 3.5 3.5' }],
  next: [{ d: 'm6 4 4 4-4 4' }],
  pause: [{ d: 'M5.5 3.5v9M10.5 3.5v9', width: 2 }],
  play: [
    {
      d: 'M5 3.2v9.6c0 .4.45.65.8.43l7.3-4.8a.5.5 0 0 0 0-.86L5.8 2.77A.5.5 0 0 0 5 3.2z',
      filled: true,
    },
  ],
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
  open: [
    {
      d: 'M9 2.5h4.5V7M13.25 2.75 7.5 8.5M12.5 9.75v2.5c0 .7-.55 1.25-1.25 1.25h-7.5c-.7 0-1.25-.55-1.25-1.25v-7.5c0-.7.55-1.25 1.25-1.25h2.5',
    },
  ],
  ok: [{ d: circle(8, 8, 5.75) }, { d: 'm5.5 8.25 1.75 1.75 3.25-3.75' }],
  list: [
    { d: 'M6 4h7.5M6 8h7.5M6 12h7.5' },
    { d: circle(3, 4, 1) + circle(3, 8, 1) + circle(3, 12, 1), filled: true },
  ],
  settings: [
    { d: 'M2 5h6.5M12.5 5H14M2 11h1.5M7.5 11H14' },
    { d: circle(10.5, 5, 2) + circle(5.5, 11, 2) },
  ],
  lock: [
    {
      d: 'M4.75 7h6.5a1.5 1.5 0 0 1 1.5 1.5V12a1.5 1.5 0 0 1-1.5 1.5h-6.5a1.5 1.5 0 0 1-1.5-1.5V8.5a1.5 1.5 0 0 1 1.5-1.5z',
    },
    { d: 'M5.25 7V5a2.75 2.75 0 0 1 5.5 0v2' },
  ],
} as const satisfies Record<string, readonly Shape[]>;

export type IconName = keyof typeof ICONS;

/** Always beside a word, or on a control that carries its own label. */
export function Icon({ name, class: extra }: { name: IconName; class?: string }) {
  const shapes: readonly Shape[] = ICONS[name];
  return (
    <svg class={extra ? `i ${extra}` : 'i'} viewBox="0 0 16 16" aria-hidden="true">
      {shapes.map(({ d, filled, width, dash }) => (
        <path
          key={d}
          d={d}
          {...(filled && { class: 'f' })}
          {...(width && { 'stroke-width': width })}
          {...(dash && { 'stroke-dasharray': dash, 'stroke-linecap': 'butt' })}
        />
      ))}
    </svg>
  );
}
