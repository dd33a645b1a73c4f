export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults?: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}
export function countTests(
  report: Report | null,
  code: number,
): { readonly passed: number; readonly failed: number };
