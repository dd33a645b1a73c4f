import { describe, expect, it } from 'vitest';
import { readReply } from '../../../lib/reply/read-reply.ts';
import { ASKED } from './asked.ts';

type Row = readonly [line: string, confidence: number | null];

/** Each line stands below an answer; the stance stays `answer`. */
function readsEach(rows: readonly Row[]): void {
  it.each(rows)('%j is %s', (line, confidence) => {
    const reading = readReply(`Paris.\n\n${line}`, ASKED);
    expect([reading.stance, reading.confidence]).toEqual(['answer', confidence]);
  });
}

describe('a confidence line is read however it is dressed', () => {
  readsEach([
    ['Confidence: 85%', 0.85],
    ['confidence: 85%', 0.85],
    ['CONFIDENCE: 85%', 0.85],
    ['**Confidence: 85%**', 0.85],
    ['**Confidence:** 85 %', 0.85],
    ['**Confidence**: 85%', 0.85],
    ['*Confidence: 85%*', 0.85],
    ['__Confidence:__ 85%', 0.85],
    ['***Confidence:*** **85%**', 0.85],
    ['### Confidence: 85%', 0.85],
    ['- Confidence: 85%', 0.85],
    ['`Confidence: 85%`', 0.85],
    ['<Confidence>85%</Confidence>', 0.85],
    ['Founded in 1909. <Confidence>85%</Confidence>', 0.85],
    ['نِسْبَةُ الثِّقَة: ٨٥٪', 0.85],
    ['مستـــوى الثقة: 85%', 0.85],
    ['Confidence = 85%', 0.85],
    ['Confidence – 85%', 0.85],
    ['Confidence — 85%', 0.85],
    ['Confidence → 85%', 0.85],
    ['Confidence 85%', 0.85],
    ['Confidence is 85%.', 0.85],
    ['Confidence level: 85%', 0.85],
    ['My confidence: 85%', 0.85],
    ['Overall confidence: 85%', 0.85],
    ['Confidence score: 0.85', 0.85],
    ['Confidence (0-100): 85', 0.85],
    ['Confidence (0–100%): 85%', 0.85],
    ['**Confidence (0-1):** 0.85', 0.85],
    ['Confidence (1-10): 8', 0.8],
    ['(Confidence: 85%)', 0.85],
    ['[Confidence: 85%]', 0.85],
    ['[[confidence: 85%]]', 0.85],
    ['<confidence>85</confidence>', 0.85],
    ['<confidence>0.85</confidence>', 0.85],
    ['<b>Confidence:</b> 85%', 0.85],
    ['| Confidence | 85% |', 0.85],
    ['| Answer | Paris |\n|---|---|\n| **Confidence** | 85% |', 0.85],
    ['Confidence\t85%', 0.85],
    ['{"confidence": 0.85}', 0.85],
    ['{"answer": "Paris", "confidence": 85}', 0.85],
    ['{\n  "answer": "Paris",\n  "confidence": 0.85\n}', 0.85],
    ['\\boxed{Confidence: 85\\%}', 0.85],
    ['Confidence: \\boxed{85\\%}', 0.85],
    ['$\\text{Confidence: } 85\\%$', 0.85],
    ['Confidence: $85\\%$', 0.85],
    ['**Confidence**\n85%', 0.85],
    ['## Confidence\n\n**85%**', 0.85],
    ['Confidence:\n\n85%', 0.85],
    ['Certainty: 85%', 0.85],
    ['Probability of being correct: 85%', 0.85],
    ['P(correct) = 0.85', 0.85],
    ['It is the capital. Confidence: 85%', 0.85],
    ['It is the capital (confidence: 85%).', 0.85],
    ['It is the capital (85% confidence).', 0.85],
    ['It is the capital (85% confident)', 0.85],
    ['85% confident.', 0.85],
    ['🎯 Confidence: 85%', 0.85],
  ]);
});

describe('a number is read in every notation', () => {
  readsEach([
    ['Confidence: 85', 0.85],
    ['Confidence: 0.85', 0.85],
    ['Confidence: .85', 0.85],
    ['Confidence: 0,85', 0.85],
    ['Confidence: 97,5 %', 0.975],
    ['Confidence: 99.5%', 0.995],
    ['Confidence: 0.5%', 0.005],
    ['Confidence: 1', 1],
    ['Confidence: 1.0', 1],
    ['Confidence: 1%', 0.01],
    ['Confidence: 0', 0],
    ['Confidence: 0%', 0],
    ['Confidence: 100%', 1],
    ['Confidence: 7/10', 0.7],
    ['Confidence: 85/100', 0.85],
    ['Confidence: 8.5/10', 0.85],
    ['Confidence: 8 out of 10', 0.8],
    ['Confidence: 85 out of 100', 0.85],
    ['Confidence: 1 in 1000', 0.001],
    ['Confidence: 85 percent', 0.85],
    ['Confidence: ninety-nine percent', 0.99],
    ['Confidence: Eighty five per cent', 0.85],
    ['Confidence: about forty percent.', 0.4],
    ['Confidence: fifteen percent', 0.15],
    ['Confidence: one hundred percent', 1],
    ['Confidence: ninety', null],
    ['Confidence: 85 per cent', 0.85],
    ['Confidence: 80-90%', 0.85],
    ['Confidence: 80–90%', 0.85],
    ['Confidence: 80% – 90%', 0.85],
    ['Confidence: 80 to 90%', 0.85],
    ['Confidence: between 80 and 90%', 0.85],
    ['Confidence: 0.8–0.9', 0.85],
    ['Confidence: <50%', 0.5],
    ['Confidence: >75%', 0.75],
    ['Confidence: ≥ 95%', 0.95],
    ['Confidence: at least 95%', 0.95],
    ['Confidence: 95%+', 0.95],
    ['Confidence: ~85%', 0.85],
    ['Confidence: ≈ 85%', 0.85],
    ['Confidence: about 85%', 0.85],
    ['Confidence: High (85%)', 0.85],
    ['Confidence: very high, about 95%', 0.95],
    ['Confidence: ★★★★☆', 0.8],
    ['Ｃｏｎｆｉｄｅｎｃｅ：８５％', 0.85],
    ['Confidence: ٨٥٪', 0.85],
    ['Confidence: ۸۵٪', 0.85],
    ['Confidence: ८५%', 0.85],
    ['Confidence: ৮৫%', 0.85],
    ['Confidence: ๘๕%', 0.85],
    ['Confidence: %85', 0.85],
    ['Confidence: 9割', 0.9],
    ['Confidence: 9할', 0.9],
    ['Confidence: 八成', 0.8],
    ['Confidence: 七八成', 0.75],
    ['自信：10点満点中8点', 0.8],
    ['Con\u200bfidence:\u00a0\u200f85\u200b%', 0.85],
    ['置信度：85%', 0.85],
    ['信頼度：85％', 0.85],
    ['Уверенность: 85 %', 0.85],
    ['Confiance : 85 %', 0.85],
    ['Konfidenz: 85 Prozent', 0.85],
    ['Confianza: 85 por ciento', 0.85],
    ['الثقة: ٨٥٪', 0.85],
    ['विश्वास: 85%', 0.85],
    ['Güven: %85', 0.85],
    ['신뢰도: 85%', 0.85],
  ]);
});

describe('what is ambiguous or not a number states nothing', () => {
  readsEach([
    ['Confidence: N%', null],
    ['Confidence: N/A', null],
    ['Confidence: 850%', null],
    ['Confidence: 150', null],
    ['Confidence: 5', null],
    ['Confidence: 1.5', null],
    ['Confidence: 11/10', null],
    ['Confidence: 1,000', null],
    ['Confidence: high', null],
    ['I am very confident.', null],
    ['Confidence: based on 3 sources', null],
    ['Confidence: 3 sources agree', null],
    ['The 95% confidence interval is 3 to 5.', null],
    ['Confidence interval: 95%', null],
    ['Probability: 1/6', null],
    ['Confidence in the government fell to 30% that year.', null],
    ['Inflation was 85%.', null],
    ['You asked me to answer only if I am more than 75% sure.', null],
    ['> Confidence: 85%\n\nThat is what the other model wrote.', null],
    ['```python\nprint("Confidence: 85%")\n```', null],
    ['He wrote "confidence: 85%" on the wall.', null],
    ['', null],
  ]);
});

describe('of several statements', () => {
  readsEach([
    ['Confidence: 60%\n\nWait, I made a mistake: it is Lyon.\n\nConfidence: 90%', 0.9],
    ['Confidence: 90%\n\nOn reflection, that is less certain.\n\nConfidence: 60%', 0.6],
    ['Confidence: 60%, actually 80%', 0.8],
    ['- Year: 1893 (confidence: 90%)\n- Founder: X (confidence: 60%)\n\nConfidence: 85%', 0.85],
    ['- Year: 1893 (confidence: 90%)\n- Founder: X (confidence: 60%)', 0.6],
    ['- Year: 1893 (confidence: 60%)\n- Founder: X (confidence: 90%)', 0.6],
    ['1. Paris\nConfidence: 60%\n\n2. Berlin\nConfidence: 95%', 0.6],
    ['**Q1.** Paris\nConfidence: 95%\n\nOverall confidence: 70%', 0.7],
    ['Confidence: 90% for the year, 60% for the founder', 0.6],
    ['Confidence: year 90%, founder 60%', 0.6],
    ['Confidence: year 90%, founder 60%, overall 70%', 0.7],
    ['Confidence: 90% (year), 60% (founder)', 0.6],
    ['Confidence: 85% (above my bar of 75%)', 0.85],
    ['Confidence: 88% (for the year and founder)', 0.88],
    ['| City | Confidence |\n|---|---|\n| Paris | 95% |\n| Lyon | 70% |', 0.7],
    ['Confidence: 85%\n\nConfidence level: High', 0.85],
    ['Confidence: 85%\n\nBrief justification: it is well documented.', 0.85],
  ]);
});

describe('running text is the fallback', () => {
  readsEach([
    ["I'm about 85% sure.", 0.85],
    ['I am 85% confident in this answer.', 0.85],
    ['My confidence is 85%.', 0.85],
    ["I'd put my confidence at around 85%.", 0.85],
    ['My confidence in this answer is about 85 percent.', 0.85],
    ['I am not 75% sure about the rest.', null],
    ["I'm more than 75% sure.", null],
    ["I'm 60% sure. Confidence: 85%", 0.85],
  ]);
});

describe('what is not the own statement does not count', () => {
  it.each([
    ['an echo of our line', `${ASKED}\n\nParis.`, null],
    ['an echo in quotation marks', `You said: “${ASKED}”\n\nParis.\n\nConfidence: 85%`, 0.85],
    [
      'an echo cut short',
      'The rule: answer only if you are more than 75% sure; correcting a false premise is an answer.\n\nParis.',
      null,
    ],
    ['an echo below the answer', `Paris.\n\nConfidence: 85%\n\n${ASKED}`, 0.85],
    ['thinking', '<think>Maybe. Confidence: 20%</think>Paris.\n\nConfidence: 85%', 0.85],
    ['thinking alone', '<think>Maybe. Confidence: 20%', null],
    ['thinking without its opening tag', 'Maybe. Confidence: 20%\n</think>\n\nParis.', null],
    ['a block quote', '> Confidence: 20%\n\nParis.\n\nConfidence: 85%', 0.85],
    ['a code block', 'Paris.\n\nConfidence: 85%\n\n```\nConfidence: 20%\n```', 0.85],
  ])('%s', (_name, text, confidence) => {
    const reading = readReply(text, ASKED);
    expect([reading.stance, reading.confidence]).toEqual(['answer', confidence]);
  });

  it('reads a reply that is one JSON block', () => {
    const reading = readReply('```json\n{"answer": "Paris", "confidence": 0.85}\n```');
    expect([reading.stance, reading.confidence]).toEqual(['answer', 0.85]);
  });
});
