/** What `npm start` was asked for; `null` where nothing was said. */
export interface StartOptions {
  readonly help: boolean;
  readonly tour: boolean;
  readonly json: boolean;
  readonly saveDocs: boolean;
  readonly questions: string | null;
  readonly bar: number | null;
  readonly seed: number | null;
  readonly endpoint: string | null;
  readonly model: string | null;
}
export const HELP: string;
export function readArguments(args: readonly string[]): StartOptions;
