import { i18n } from '#i18n';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComposerState } from '../lib/page/views.ts';
import type { ComposerChipProps } from './composer-chip-props.ts';
import { ComposerPreview } from './composer-preview.tsx';
import { percent } from './figures.ts';
import { fill } from './fill.ts';
import { Icon } from './icon.tsx';
import { Mark, type MarkState } from './mark.tsx';
import { placePreview } from './preview-place.ts';
import { PROBLEM_WORDS } from './problem-words.ts';

const REGION = i18n.t('composer.region');

const STATES = {
  on: { mark: 'on', label: i18n.t('composer.on', ['$1']) },
  skipped: { mark: 'off', label: i18n.t('composer.skipped') },
  none: { mark: 'off', label: i18n.t('composer.none') },
  paused: { mark: 'paused', label: i18n.t('composer.paused') },
  off: { mark: 'off', label: i18n.t('composer.off') },
  failed: { mark: 'off', label: i18n.t('composer.failed') },
} as const satisfies Record<ComposerState, { mark: MarkState; label: string }>;

/** At the message box: whether the guard is on, the bar, and, opened, what exactly will be added. */
export function ComposerChip(props: ComposerChipProps) {
  const { state, bar, problem, onToggle } = props;
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const trouble = problem !== null || state === 'failed';
  const label = problem ? PROBLEM_WORDS[problem].short : fill(STATES[state].label, percent(bar));

  function toggle(next: boolean): void {
    setOpen(next);
    onToggle?.(next);
  }

  usePlacedPanel(open, button, panel);

  useEffect(() => {
    if (open) panel.current?.focus();
  }, [open]);

  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    toggle(false);
    button.current?.focus();
  }

  function handleFocusOut(event: FocusEvent): void {
    const next = event.relatedTarget;
    // Another window in front is no reason to close; a click elsewhere on the page is.
    if (!open || !document.hasFocus()) return;
    if (!(next instanceof Node && root.current?.contains(next))) toggle(false);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the controls in it
    <div
      ref={root}
      class="composer-chip"
      role="group"
      aria-label={REGION}
      onKeyDown={handleKey}
      onFocusOut={handleFocusOut}
    >
      <button
        ref={button}
        type="button"
        class="cchip"
        data-state={trouble ? 'failed' : state}
        aria-expanded={open}
        aria-haspopup="dialog"
        // Where a click gives a button no focus (Firefox on a Mac), the panel would see the focus
        // leave, close, and be opened again by the click.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => toggle(!open)}
      >
        {trouble ? <Icon name="alert" /> : <Mark state={STATES[state].mark} size={16} />}
        <span class="num">{label}</span>
        <Icon name={open ? 'up' : 'down'} class="chev" />
      </button>
      {open && (
        <div
          ref={panel}
          class="preview"
          role="dialog"
          aria-label={REGION}
          tabIndex={-1}
          popover="manual"
        >
          <ComposerPreview {...props} />
        </div>
      )}
    </div>
  );
}

/**
 * Keeps the open panel beside its chip. It goes to the top layer: message boxes cut off whatever
 * leaves their rounded corners.
 */
function usePlacedPanel(
  open: boolean,
  button: { readonly current: HTMLElement | null },
  panel: { readonly current: HTMLElement | null },
): void {
  useLayoutEffect(() => {
    const element = panel.current;
    if (!open || !element) return;
    element.showPopover?.();
    const place = () => {
      if (!button.current) return;
      element.style.maxHeight = '';
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      const view = { width: window.innerWidth, height: window.innerHeight };
      const at = placePreview(button.current.getBoundingClientRect(), size, view);
      element.style.left = `${at.left}px`;
      element.style.top = `${at.top}px`;
      element.style.maxHeight = `${at.maxHeight}px`;
    };
    const stop = new AbortController();
    const options = { signal: stop.signal, passive: true, capture: true };
    place();
    window.addEventListener('resize', place, options);
    window.addEventListener('scroll', place, options);
    // The text in it changes with the bar, and with it its height.
    const sizes = new ResizeObserver(place);
    sizes.observe(element);
    return () => {
      stop.abort();
      sizes.disconnect();
    };
  }, [open]);
}
