/** What the tests ask, and what the model that runs in every page answers. */
export const QUESTIONS = {
  known: 'Who wrote The Art of Computer Programming?',
  unknown: 'What did its author have for breakfast on 3 May 1968?',
} as const;

export const ANSWERS: Readonly<Record<keyof typeof QUESTIONS, string>> = {
  known:
    'Donald Knuth wrote it. The first volume, on fundamental algorithms, appeared in 1968 and is still in print.\n\nConfidence: 85%',
  unknown: "I don't know.",
};
