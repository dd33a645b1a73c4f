import type { Ref } from 'preact';

interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  readonly busy: boolean;
  readonly input?: Ref<HTMLInputElement>;
  onSwitch(on: boolean): void;
}

/** Place says on or off; the sentence beside it says it in words. */
export function Switch({ on, label, busy, input, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <input
        ref={input ?? null}
        type="checkbox"
        role="switch"
        checked={on}
        aria-label={label}
        aria-busy={busy}
        onChange={(event) => {
          // The box follows what was done, not what was asked for.
          const asked = event.currentTarget.checked;
          if (busy) event.currentTarget.checked = on;
          else onSwitch(asked);
        }}
      />
    </label>
  );
}
