export function findBrowser(): string | null;
export function loadsFromCommandLine(path: string): boolean;
