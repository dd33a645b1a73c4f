import { Drawing, type Shape } from './drawing.tsx';

/** Icons of what opens from a chip, and of our own pages: the closed chips do without them. */
const PANEL_ICONS = {
  pause: [{ d: 'M5.5 3.5v9M10.5 3.5v9', width: 2 }],
  play: [
    {
      d: 'M5 3.2v9.6c0 .4.45.65.8.43l7.3-4.8a.5.5 0 0 0 0-.86L5.8 2.77A.5.5 0 0 0 5 3.2z',
      filled: true,
    },
  ],
  open: [
    {
      d: 'M9 2.5h4.5V7M13.25 2.75 7.5 8.5M12.5 9.75v2.5c0 .7-.55 1.25-1.25 1.25h-7.5c-.7 0-1.25-.55-1.25-1.25v-7.5c0-.7.55-1.25 1.25-1.25h2.5',
    },
  ],
} as const satisfies Record<string, readonly Shape[]>;

/** Always beside a word. */
export function PanelIcon({ name }: { readonly name: keyof typeof PANEL_ICONS }) {
  return <Drawing shapes={PANEL_ICONS[name]} />;
}
