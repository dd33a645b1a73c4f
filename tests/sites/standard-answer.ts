/** What a golden page's model answers, as the site would render it. */
export const STANDARD_ANSWER =
  '<p>The title is <strong>Methods</strong>.</p><p>Confidence: 85%</p>';

/** The same while it is written, piece by piece. One of them reads as a full statement. */
export const PIECES: readonly string[] = [
  '',
  '<p>The title is</p>',
  '<p>The title is <strong>Methods</strong>.</p>',
  '<p>The title is <strong>Methods</strong>.</p><p>Confidence: 8</p>',
  STANDARD_ANSWER,
];

/** A golden page with its placeholders filled; the prompt is text, the answer HTML. */
export function fillPage(html: string, prompt: string, answer: string): string {
  const text = prompt.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return html.replaceAll('{{prompt}}', () => text).replaceAll('{{answer}}', () => answer);
}
