export interface BrowserKind {
  readonly name: string;
  readonly find: () => string | null;
  readonly variable: string;
  readonly packages: readonly string[];
  readonly how: Readonly<Record<string, string>>;
  readonly instead: string;
}
export const CHROMIUM: BrowserKind;
export const FIREFOX: BrowserKind;
