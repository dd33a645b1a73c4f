import type { ProgramKind } from './program-kinds.mjs';
export function provideProgram(kind: ProgramKind, signal?: AbortSignal): Promise<string>;
export function sayWhatToDo(kind: ProgramKind, place: string): string;
