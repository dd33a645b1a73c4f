export function loadQuestions(path: string): Promise<string[]>;
export function readQuestions(text: string, name: string): string[];
