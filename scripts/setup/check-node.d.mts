export function isNodeNewEnough(version: string): boolean;
export function checkNode(): void;
