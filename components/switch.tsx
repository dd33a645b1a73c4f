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
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox has it by nature
        role="switch"
        checked={on}
        aria-label={label}
        aria-busy={busy}
        onChange={(event) => {
          // While one change is under way, the box stays as it is.
          if (busy) event.currentTarget.checked = on;
          else onSwitch(event.currentTarget.checked);
        }}
      />
    </label>
  );
}
