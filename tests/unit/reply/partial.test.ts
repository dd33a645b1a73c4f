import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../lib/domain/stance.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';
import { ASKED } from './asked.ts';

function readsEach(stance: Stance, rows: readonly string[]): void {
  it.each(rows)(`%j: ${stance}`, (reply) => {
    expect(readReply(reply, ASKED).stance).toBe(stance);
  });
}

describe('an answered part and one that is said to be unknown', () => {
  readsEach('partial', [
    "Frankenstein was written by **Mary Shelley**. The other part I don't know.\n\nConfidence: 99%",
    "Frankenstein was written by Mary Shelley. The other part I don't know.",
    'Mary Shelley. The other part I don’t know.\n\nConfidence: 99%',
    "Mary Shelley wrote it. As for the second part, I don't know.\n\nConfidence: 90%",
    "Mary Shelley wrote it. I don't know the rest.\n\nConfidence: 90%",
    "Mary Shelley wrote it. I don't know the other part.",
    'Mary Shelley wrote it. The rest I do not know.\n\nConfidence: 90%',
    "Mary Shelley wrote it. The second question I can't answer.\n\nConfidence: 90%",
    "Mary Shelley wrote it, but I don't know the year.\n\nConfidence: 95%",
    "Mary Shelley wrote it, but I don't know the year.",
    "Mary Shelley wrote it; the year I don't know.\n\nConfidence: 95%",
    "Mary Shelley wrote it. I don't know when it was published.\n\nConfidence: 95%",
    "Mary Shelley wrote it. I don't know when.\n\nConfidence: 95%",
    "Mary Shelley wrote it – I don't know when.\n\nConfidence: 95%",
    "Mary Shelley wrote it (I don't know in which year).\n\nConfidence: 95%",
    "Mary Shelley wrote it, though I'm not sure about the year.\n\nConfidence: 95%",
    "Mary Shelley wrote it. I'm not sure about the second part.\n\nConfidence: 95%",
    'Mary Shelley wrote it. I am not certain of the second part.\n\nConfidence: 95%',
    'Mary Shelley wrote it. The year of publication is unknown to me.\n\nConfidence: 95%',
    'Mary Shelley wrote it, but its year is unknown to me.\n\nConfidence: 95%',
    'Mary Shelley wrote it. When it was published, I do not know.\n\nConfidence: 95%',
    "Mary Shelley wrote it. In which year it appeared I don't know.\n\nConfidence: 95%",
    "Mary Shelley wrote it. That it had a sequel, or when, I couldn't say.\n\nConfidence: 95%",
    "Mary Shelley wrote it, but when it appeared, I couldn't say.\n\nConfidence: 95%",
    "The year I don't know, but the author is Mary Shelley.\n\nConfidence: 95%",
    "I don't know the year, but Mary Shelley wrote it.\n\nConfidence: 95%",
    "I don't know the year, but the author is Mary Shelley.",
    "I don't know the second part, but the author is Mary Shelley.\n\nConfidence: 95%",
    "I don't know the year. The author is Mary Shelley.\n\nConfidence: 95%",
    "I don't know when it was published. Frankenstein was written by Mary Shelley.\n\nConfidence: 95%",
    "As for the year, I don't know. The author is Mary Shelley.\n\nConfidence: 95%",
    "While I don't know the year, the author is Mary Shelley.\n\nConfidence: 95%",
    "Although I don't know in which year it appeared, Mary Shelley wrote it.\n\nConfidence: 95%",
    "1. Mary Shelley\n2. I don't know.\n\nConfidence: 95%",
    "1. I don't know.\n2. 1818\n\nConfidence: 95%",
    "1. Mary Shelley\n2. That I don't know.\n\nConfidence: 95%",
    '1. Mary Shelley\n2. The year: unknown to me.\n\nConfidence: 95%',
    "## Author\n\nMary Shelley\n\n## Year\n\nI don't know.\n\nConfidence: 95%",
    "**Author**\nMary Shelley\n\n**Year**\nI don't know.\n\nConfidence: 95%",
    "## Year\n\nI don't know.\n\n## Author\n\nMary Shelley\n\nConfidence: 95%",
    'Author: Mary Shelley\nYear: unknown to me\n\nConfidence: 95%',
    "Author: Mary Shelley; year: I don't know.\n\nConfidence: 95%",
    "The author is Mary Shelley, and the year is something I don't know.\n\nConfidence: 95%",
    "Part one: Mary Shelley. Part two: I don't know.\n\nConfidence: 95%",
    "Mary Shelley. The year? I don't know.\n\nConfidence: 95%",
    "The author is Mary Shelley. I can't recall the year.\n\nConfidence: 95%",
    "The author is Mary Shelley. I don't remember when it appeared.\n\nConfidence: 95%",
    'The author is Mary Shelley. I have no idea when it appeared.\n\nConfidence: 95%',
    'The author is Mary Shelley. I do not have the year.\n\nConfidence: 95%',
  ]);
});

describe('words of not knowing that leave a whole answer', () => {
  readsEach('answer', [
    "I don't know why people think so, but it is Mary Shelley.\n\nConfidence: 95%",
    "It is Mary Shelley; I don't know why people think otherwise.\n\nConfidence: 95%",
    "I don't know of any such study: it does not exist.\n\nConfidence: 97%",
    'Socrates is said to have said "The rest I don\'t know."\n\nConfidence: 80%',
    '"The other part I don\'t know" is a sentence with six words.\n\nConfidence: 80%',
    "She told him that the rest she didn't know.\n\nConfidence: 80%",
    "Ygritte says to him: 'You know nothing, Jon Snow'.\n\nConfidence: 99%",
    "I don't know if you knew, but it was Mary Shelley.\n\nConfidence: 95%",
    "Mary Shelley wrote it, in case you don't know the author.\n\nConfidence: 95%",
    "The author of the letter was unknown to me, she wrote; it was Mary Shelley's.",
    'Its cause was unknown to them until 1928, when Fleming found it.\n\nConfidence: 90%',
    'The planet was not known to the Greeks; Herschel found it in 1781.\n\nConfidence: 95%',
    "I don't know about you, but I would take the train. It is faster.",
    "Say: the rest of it I'll send tomorrow.",
    "I'm not sure about the weather where you are, but pack a coat.",
    "Dear Anna,\n\nI don't know how to thank you. The other day was lovely.\n\nYours, B.",
    'The tide came in.\nThe rest I do not know,\nnor where the boats have gone.',
    "He stood at the door. I don't know when he left, and my tea was cold. I waited.",
    "I don't know. That said, the capital is Canberra.\n\nConfidence: 99%",
    "I don't know. Still, it must be Canberra.\n\nConfidence: 90%",
    "I don't know. On second thought, it is Canberra.\n\nConfidence: 90%",
    "I didn't know this at first, but the sum is 42.\n\nConfidence: 90%",
    'It was 1818. Whether Percy helped is not part of the question.\n\nConfidence: 90%',
    'Nobody knows that better than Mary Shelley, who wrote it in 1818.\n\nConfidence: 90%',
    'It is not known to be prime; it is 3 × 7.\n\nConfidence: 90%',
    'The unknown soldier lies in Paris.\n\nConfidence: 95%',
    'No one knows whether P equals NP.\n\nConfidence: 99%',
  ]);
});

describe('a reply that answers no part abstains, whatever it adds', () => {
  readsEach('abstain', [
    "That part I don't know.",
    "The year I don't know.\n\nConfidence: 20%",
    "I don't know either part.",
    "I don't know the year. The publisher's archive would show it.\n\nConfidence: 88%",
    "I don't know the year, but you can look it up in a library.",
    "I don't know when, but a library could tell you.",
    "As for the author, I don't know. As for the year, I don't know.",
    "1. I don't know.\n2. I don't know.\n\nConfidence: 5%",
    "1. The author I don't know.\n2. The year I don't know.",
    "## Author\n\nI don't know.\n\n## Year\n\nI don't know.",
    "I don't know who wrote it, and I don't know when.",
    "I don't know. That said, you could ask a librarian.\n\nConfidence: 80%",
    "I don't know. That said, my best guess would be Canberra.\n\nConfidence: 30%",
    "I don't know the author.\n\nBest guess: Mary Shelley (30%)",
    'The answer is unknown to me.',
    "That is something I don't know.",
    "The answer I don't know.\n\nConfidence: 60%",
  ]);
});

describe('what nobody knows is a part only if it was asked, which the reply does not show', () => {
  it.each([
    'It was dug up in 1922. Nobody knows how many people worked there.\n\nConfidence: 90%',
    'About 5,000 were found; the total is not known.\n\nConfidence: 80%',
    'Nobody knows the exact number, but about 5,000 were found.\n\nConfidence: 80%',
  ])('%j: an answer or a partial one, never an abstention', (reply) => {
    expect(['answer', 'partial']).toContain(readReply(reply, ASKED).stance);
  });
});
