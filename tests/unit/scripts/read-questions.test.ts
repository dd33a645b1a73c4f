import { describe, expect, test } from 'vitest';
import { loadQuestions, readQuestions } from '../../../scripts/start/read-questions.mjs';

describe('a file of questions', () => {
  test('has one a line; empty lines and a byte order mark do not count', () => {
    expect(readQuestions('\uFEFFWho?\r\n\n  What is it? \nWo?', 'q.txt')).toEqual([
      'Who?',
      'What is it?',
      'Wo?',
    ]);
  });

  test('may be JSON Lines, with other fields beside the question', () => {
    const text = '{"question": "Who?", "id": 7}\n\n{"question":" “Was?”\\nWo? "}\n';
    expect(readQuestions(text, 'q.jsonl')).toEqual(['Who?', '“Was?” Wo?']);
  });

  test('is typed, so a tab becomes a space', () => {
    expect(readQuestions('a\tb', 'q.txt')).toEqual(['a b']);
  });

  test.each([
    ['', /q\.txt has no questions/],
    [' \n\n', /q\.txt has no questions/],
    ['{"question":"Who?"}\nWho?', /q\.txt, line 2: .*not JSON/],
    ['\n{"question":"Who?"}\n\n{"text":"Who?"}', /q\.txt, line 4: .*“question”/],
    ['{"question":"  "}', /line 1: .*“question”/],
    ['{"question":3}', /line 1: .*“question”/],
    ['{"question":"Who?"}\n["Who?"]', /line 2: .*“question”/],
    ['{"question":"Who?"}\nnull', /line 2: .*“question”/],
    ['Who?\nWh\u0000o?', /line 2: .*not a line of text/],
    ['Who?\n\uFFFD\uFFFD', /line 2: .*not a line of text/],
    [`Who?\n${'x'.repeat(4001)}`, /line 2: .*longer than 4000/],
  ])('%j is refused, with the line', (text, message) => {
    expect(() => readQuestions(text, 'q.txt')).toThrow(message);
  });

  test('that is not there is named', async () => {
    await expect(loadQuestions('/nowhere/q.txt')).rejects.toThrow(
      'The questions could not be read from /nowhere/q.txt: there is no such file.',
    );
  });
});
