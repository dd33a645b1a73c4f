import { Icon } from './icon.tsx';

interface AgainButtonProps {
  readonly label: string;
  readonly kind?: 'quiet';
  onClick(): void;
}

/** Does once more what went wrong: a reload, another attempt. */
export function AgainButton({ label, kind, onClick }: AgainButtonProps) {
  return (
    <button type="button" class="btn" data-kind={kind} data-size="small" onClick={onClick}>
      <Icon name="again" />
      {label}
    </button>
  );
}
