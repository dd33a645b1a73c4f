import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../lib/domain/stance.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';
import { ASKED } from './asked.ts';

type Row = readonly [reply: string, stance: Stance] | readonly [string, Stance, number | null];

function readsEach(rows: readonly Row[]): void {
  it.each(rows.map(([reply, stance, confidence]) => ({ reply, stance, confidence })))(
    '$reply: $stance',
    ({ reply, stance, confidence = null }) => {
      const reading = readReply(reply, ASKED);
      expect([reading.stance, reading.confidence]).toEqual([stance, confidence]);
    },
  );
}

describe('"I don\'t know" as the main statement is an abstention', () => {
  readsEach([
    ["I don't know", 'abstain'],
    ["I don't know.", 'abstain'],
    ['I don’t know.', 'abstain'],
    ['I DON’T KNOW!', 'abstain'],
    ["**I don't know.**", 'abstain'],
    ["# I don't know", 'abstain'],
    ['"I don\'t know."', 'abstain'],
    ["`I don't know.`", 'abstain'],
    ['I do not know.', 'abstain'],
    ['لا أَعْرِفُ.', 'abstain'],
    ['ד"ר לוי? I don\'t know. כדאי לבדוק בארה"ב.', 'abstain'],
    ['I dont know', 'abstain'],
    ["> I don't know.", 'abstain'],
    ["I honestly don't know.", 'abstain'],
    ["Honestly, I don't know.", 'abstain'],
    ["I'm sorry, but I don't know.", 'abstain'],
    ["Unfortunately, I don't know the answer to that.", 'abstain'],
    ["No, I don't know.", 'abstain'],
    ["I don't know. Confidence: 88%", 'abstain', 0.88],
    ["I don't know.\n\nConfidence: 95%", 'abstain', 0.95],
    ["I don't know.\n\nConfidence: 0%", 'abstain', 0],
    ["Confidence: 0%\n\nI don't know.", 'abstain', 0],
    ["I don't know – you haven't told me.", 'abstain'],
    ["I don't know because my data ends in 2024. The registry would show it.", 'abstain'],
    ["I don't know, but you could check the registry.", 'abstain'],
    ["I don't know who directed it.", 'abstain'],
    ["I don't know the exact population of that village.", 'abstain'],
    ["Answer: I don't know\nConfidence: 20%", 'abstain', 0.2],
    ["**Final Answer:** I don't know.", 'abstain'],
    ["Explanation: the sources differ.\n\nAnswer: E) I don't know", 'abstain'],
    ["**Answer**\n\nI don't know.", 'abstain'],
    ['{"answer": "I don\'t know", "confidence": 0.3}', 'abstain', 0.3],
    ["The records give several names and I cannot tell them apart.\n\nI don't know.", 'abstain'],
    ["Yes, answer is present\n\nI don't know", 'abstain'],
    ['Given the penalty for wrong answers, my answer is "I don\'t know".', 'abstain'],
    [
      "The village has no public count.\n\nI don't know.\n\nBrief justification: no census is published.",
      'abstain',
    ],
    ["- **Shoe size:** I don't know.\n\nConfidence: 0%", 'abstain', 0],
    ['No idea.', 'abstain'],
    ["<think>It might be 7.</think>I don't know.", 'abstain'],
    [`${ASKED}\n\nI don't know.`, 'abstain'],
    ["I don't have any information about this person.", 'abstain'],
    ["I can't determine that from what I know.", 'abstain'],
    ["I'm not aware of a paper with that title, and I can't confirm that it exists.", 'abstain'],
    ["I don't have access to live market data. A finance site would show it.", 'abstain'],
    ["I'd rather not guess.", 'abstain'],
    ["As of my last update, I don't know who holds the office.", 'abstain'],
    ["I don't know the answer with enough certainty to commit.\n\nConfidence: 30%", 'abstain', 0.3],
    ["As for the shoe size, I don't know.", 'abstain'],
    ["I'm unable to browse the internet, so I can't check the price.", 'abstain'],
    ['Unknown.', 'abstain'],
    ['Answer: <IDK>', 'abstain'],
    ['There is no way for me to know what you are thinking of.', 'abstain'],
    ['我不知道。', 'abstain'],
    ['わかりません。', 'abstain'],
    ['Я не знаю.', 'abstain'],
    ['No lo sé.\n\nConfidence: 5%', 'abstain', 0.05],
    ['Je ne sais pas.', 'abstain'],
    ['لا أعرف.', 'abstain'],
    ['मुझे नहीं पता।', 'abstain'],
    ["我不知道。\n\nI don't know.", 'abstain'],
  ]);
});

describe('"I don\'t know" that is not the main statement leaves an answer', () => {
  readsEach([
    ["I don't know of any such study: it does not exist. Confidence: 97%", 'answer', 0.97],
    [
      "I don't know why people think that, but the wall is not visible.\n\nConfidence: 95%",
      'answer',
      0.95,
    ],
    ['She whispered, "I don\'t know." He nodded.', 'answer'],
    ['"I don\'t know," she said. "Ask him."', 'answer'],
    ['“I don’t know.”\n\n“You must.”\n\nShe looked away.', 'answer'],
    ["She said she didn't know; I don't know if you remember.", 'answer'],
    [
      "I considered saying I don't know, but the record is clear: 1893.\n\nConfidence: 90%",
      'answer',
      0.9,
    ],
    [
      'The safest choice would be "I don\'t know". However, the record is clear: it was 1893.\n\nConfidence: 85%',
      'answer',
      0.85,
    ],
    ["Hello, hello\nI don't know why you say goodbye\nI say hello", 'answer'],
    ["I don't know what the night will bring\nNor where the river goes\nBut still I hum", 'answer'],
    ["I don't know\nwhat the night will bring,\nbut I go.", 'answer'],
    ["I don't know for sure, but it is Paris.\n\nConfidence: 60%", 'answer', 0.6],
    ["I don't know exactly, but about 300.\n\nConfidence: 55%", 'answer', 0.55],
    ["I don't know. Let me count.\n\nWait, it is 7.\n\nConfidence: 90%", 'answer', 0.9],
    [
      '- **French:** *Je ne sais pas.*\n- **Japanese:** わかりません\n\nConfidence: 99%',
      'answer',
      0.99,
    ],
    ['The phrase "I don\'t know" has three words.\n\nConfidence: 100%', 'answer', 1],
    ['```python\nprint("I don\'t know")\n```', 'answer'],
    ["```\nI don't know\n```\n\nThis prints the phrase.", 'answer'],
    [
      "> I don't know.\n\nThat is what Socrates is said to have said.\n\nConfidence: 80%",
      'answer',
      0.8,
    ],
    [
      "The paper says that models which are told to say I don't know do so rarely.\n\nConfidence: 90%",
      'answer',
      0.9,
    ],
    ['It is unknown whether P equals NP.\n\nConfidence: 99%', 'answer', 0.99],
    [
      'If you say "I don\'t know" you get 0 points. The answer is 42.\n\nConfidence: 99%',
      'answer',
      0.99,
    ],
    [`${ASKED}\n\nParis.\n\nConfidence: 99%`, 'answer', 0.99],
    ["<think>I don't know.</think>\n\nParis.", 'answer'],
    [
      "Answer: I don't know\n\nWait, the sign settles it.\n\nAnswer: 42\nConfidence: 90%",
      'answer',
      0.9,
    ],
  ]);
});

describe('one part answered and another unknown is partial', () => {
  readsEach([
    ["- **Year:** 1893\n- **Shoe size:** I don't know.\n\nConfidence: 88%", 'partial', 0.88],
    ["Year: 1893\nShoe size: I don't know", 'partial'],
    ["1. Paris\n2. I don't know\n\nConfidence: 90%", 'partial', 0.9],
    [
      "| Question | Answer |\n|---|---|\n| Year | 1893 |\n| Shoe size | I don't know |\n\nConfidence: 88%",
      'partial',
      0.88,
    ],
    [
      "It boils at 78.4 °C at 1 atm. I don't know its boiling point on TRAPPIST-1e.\n\nConfidence: 97%",
      'partial',
      0.97,
    ],
    [
      "I don't know the exact dates. From memory, the four are probably A, B, C and D.\n\nConfidence: 65%",
      'partial',
      0.65,
    ],
    ["**Year:** 1893\n\n**Shoe size:**\nI don't know.", 'partial'],
    [
      "X founded it in 1893. As for the shoe size, I don't know.\n\nConfidence: 85%",
      'partial',
      0.85,
    ],
    ["X founded it in 1893, but I don't know his shoe size.\n\nConfidence: 85%", 'partial', 0.85],
    ["a) 1893\nb) I don't know.\n\nConfidence: 88% for a)", 'partial', 0.88],
  ]);
});

describe('a question back that commits to nothing is a clarification', () => {
  readsEach([
    ['I\'m not sure what "it" refers to – could you tell me which building you mean?', 'clarify'],
    ['Which Jordan do you mean?', 'clarify'],
    ["I don't know which building you mean. Could you tell me more?", 'clarify'],
    ['Could you please share the text that you want summarised?', 'clarify'],
    ["Sure! Could you paste the code? I don't see any attachment.", 'clarify'],
    ["It looks like the file didn't come through. Could you upload it again?", 'clarify'],
    ['Which Jordan? If you mean Michael Jordan: 17 February 1963. Confidence: 70%', 'answer', 0.7],
    [
      'Which Jordan do you mean? If you mean Michael Jordan, he was born on 17 February 1963.',
      'answer',
    ],
    ["I'd start with Go. The language is small. What are you using today?", 'answer'],
    [
      "A few things help:\n\n- Sleep\n- Walk\n\nWould you like to tell me what's been going on?",
      'answer',
    ],
  ]);
});

describe('declining on principle is a refusal, not an abstention', () => {
  readsEach([
    ["I can't help with that.", 'refuse'],
    ['I can’t assist with breaking into a home.', 'refuse'],
    ["I'm sorry, but I can't help with that request.", 'refuse'],
    ['I won’t provide instructions for making weapons.', 'refuse'],
    ["I can't share personal information about private people.", 'refuse'],
    [
      "I'm not able to help with getting into someone's account.\n\nIf you are locked out, ask the provider.",
      'refuse',
    ],
    ['I must decline this request.', 'refuse'],
    [
      "I don't know. I have no information about you – and I wouldn't share an address in any case.",
      'abstain',
    ],
    ["I can't share that address, and I don't know it either.", 'refuse'],
    ["I can't provide real-time stock prices.", 'abstain'],
    ["I can't reliably compute a hash in my head.", 'abstain'],
  ]);
});

describe('a best guess goes with an abstention', () => {
  it.each([
    ["I don't know. Best guess: 7 (10%)", 'abstain', 0.1, '7'],
    ["I don't know.\nBest guess: Lewis D. Collins (35%)", 'abstain', 0.35, 'Lewis D. Collins'],
    ["I don't know.\n\n**Best guess:** **Paris** (35%)", 'abstain', 0.35, 'Paris'],
    ["Best guess: Paris (35%)\n\nI don't know.", 'abstain', 0.35, 'Paris'],
    ["I don't know.\nBest guess: about 12% (30%)", 'abstain', 0.3, 'about 12%'],
    ["I don't know.\nBest guess: Smith (1987) (20%)", 'abstain', 0.2, 'Smith (1987)'],
    ["I don't know.\nBest guess: Paris (confidence: 20%)", 'abstain', 0.2, 'Paris'],
    ["I don't know.\nBest guess: Paris (20% confident)", 'abstain', 0.2, 'Paris'],
    ["I don't know.\nBest guess: Paris. Confidence: 20%", 'abstain', 0.2, 'Paris'],
    ["I don't know.\nBest guess: Paris\nConfidence: 20%", 'abstain', 0.2, 'Paris'],
    ["I don't know.\nBest guess: Paris – 20%", 'abstain', 0.2, 'Paris'],
    ["I don't know.\nBest Guess: Paris\nBest Guess Confidence: 0.2", 'abstain', 0.2, 'Paris'],
    ["I don't know, but my best guess is Paris (20%).", 'abstain', 0.2, 'Paris'],
    ["I don't know.\nBest guess: 45%", 'abstain', null, '45%'],
    ["I don't know.\nBest guess: none", 'abstain', null, undefined],
    ["I don't know. Best guess: X (N%)", 'abstain', null, undefined],
    ["I don't know.\n\nConfidence: 88%\nBest guess: 7 (10%)", 'abstain', 0.1, '7'],
    ['Best guess: Paris (60%)', 'answer', 0.6, undefined],
  ] as const)('%j', (reply, stance, confidence, guess) => {
    const reading = readReply(reply, ASKED);
    expect([reading.stance, reading.confidence, reading.bestGuess]).toEqual([
      stance,
      confidence,
      guess,
    ]);
  });
});
