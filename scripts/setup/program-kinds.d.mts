export interface ProgramKind {
  readonly name: string;
  readonly find: () => string | null;
  readonly variable: string;
  readonly packages: readonly string[];
  readonly trial: string;
  readonly how: Readonly<Record<string, string>>;
  readonly instead: string;
}
export const CHROMIUM: ProgramKind;
export const FIREFOX: ProgramKind;
export const SCREEN: readonly [ProgramKind, ProgramKind];
