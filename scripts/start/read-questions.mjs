import { readFile } from 'node:fs/promises';
import { Problem } from '../setup/problem.mjs';

/**
 * Reads the questions of a file.
 *
 * @param {string} path
 * @throws Problem when it cannot be read, is empty, or has a bad line
 */
export async function loadQuestions(path) {
  let text;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const why = error.code === 'ENOENT' ? 'there is no such file' : error.message;
    throw new Problem(`The questions could not be read from ${path}: ${why}.`, { cause: error });
  }
  return readQuestions(text, path);
}

/**
 * Questions, one a line; or JSON Lines with objects that have a `question`. Which of the two it is
 * shows in the first line that has anything in it. Empty lines are passed over.
 *
 * @param {string} text
 * @param {string} name of the file, for messages
 * @throws Problem with the number of the bad line
 */
export function readQuestions(text, name) {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ line: line.trim(), place: `${name}, line ${index + 1}` }))
    .filter(({ line }) => line !== '');
  if (lines.length === 0) throw new Problem(`${name} has no questions in it.`);
  const isJson = lines[0].line.startsWith('{');
  return lines.map(({ line, place }) => (isJson ? readObject(line, place) : readLine(line, place)));
}

/** The longest question that is typed: a page of text. */
const LONGEST = 4000;

function readLine(text, place) {
  const line = text.replaceAll('\t', ' '); // Typed, a tab would leave the message box.
  if (/[\p{Cc}\uFFFD]/u.test(line)) {
    throw new Problem(`${place}: this is not a line of text (UTF-8).`);
  }
  if (line.length > LONGEST) {
    throw new Problem(`${place}: the question is longer than ${LONGEST} characters.`);
  }
  return line;
}

function readObject(line, place) {
  let value;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Problem(`${place}: this is not JSON, though the file begins with it.`, {
      cause: error,
    });
  }
  const question = typeof value === 'object' && value !== null ? value.question : undefined;
  if (typeof question !== 'string' || question.trim() === '') {
    throw new Problem(`${place}: the object has no text under “question”.`);
  }
  // Enter would send it: a question of several lines is asked as one.
  return readLine(question.trim().replaceAll(/\s*[\r\n]+\s*/g, ' '), place);
}
