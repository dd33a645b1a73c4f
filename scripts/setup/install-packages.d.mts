interface Lock {
  readonly packages?: Readonly<Record<string, object>>;
}
export function areSamePackages(lock: Lock, installed: Lock): boolean;
export function isWholeLock(lock: Lock): boolean;
export function installPackages(root: string, signal?: AbortSignal): Promise<void>;
