import { element } from './element.ts';

/** One of each kind: known, miscounted, invented, half known. */
export const SAMPLES: readonly string[] = [
  'What is the capital of Australia?',
  'How many times does the letter "r" occur in "strawberry"?',
  'Which theorem is named after the mathematician Elwin Tarrasco-Vane?',
  'Who painted Guernica, and in which museum does it hang?',
];

/** What an empty chat shows: a click puts a question into the message box and sends nothing. */
export function showSamples(
  samples: readonly string[],
  choose: (question: string) => void,
): HTMLElement {
  const items = samples.map((question) => {
    const made = element('button', { type: 'button', 'data-sample': true }, question);
    made.addEventListener('click', () => choose(question));
    return element('li', {}, made);
  });
  return element(
    'section',
    { 'data-empty': true },
    element('h2', {}, 'What do you want to know?'),
    element('p', {}, 'Choose a question to start from, or type your own.'),
    element('ul', {}, ...items),
  );
}
