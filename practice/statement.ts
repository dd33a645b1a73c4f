import { type Draw, pickFrom } from './random.ts';

/** How a reply writes down what it says about itself; all but `plain` break the asked format. */
export type StatementFormat =
  | 'plain'
  | 'bold'
  | 'spaced'
  | 'next-line'
  | 'fraction'
  | 'words'
  | 'missing'
  | 'curly'
  | 'native';

/** About one reply in twelve, the order of what public transcripts of real models show. */
const BREAKS = 0.08;

export interface Statement {
  readonly text: string;
  readonly format: StatementFormat;
}

/** The last line of an answer. @param stated a probability, a whole number of percents */
export function stateConfidence(stated: number, draw: Draw): Statement {
  const format = breaksFormat(draw)
    ? pickFrom(
        ['bold', 'spaced', 'next-line', 'missing', 'fraction', 'words'] as const,
        draw('which break'),
      )
    : 'plain';
  return { text: writeConfidence(Math.round(stated * 100), format), format };
}

function writeConfidence(percent: number, format: StatementFormat): string {
  switch (format) {
    case 'bold':
      return `**Confidence:** ${percent}%`;
    case 'spaced':
      return `Confidence ${percent} %`;
    case 'next-line':
      return `Confidence:\n${percent}%`;
    case 'fraction':
      return `Confidence: ${(percent / 100).toFixed(2)}`;
    case 'words':
      return `Confidence: ${spellPercent(percent)} percent`;
    case 'missing':
      return '';
    default:
      return `Confidence: ${percent}%`;
  }
}

/** "I don't know" in the languages of the foreign questions. */
export const NATIVE_IGNORANCE: Readonly<Record<string, string>> = {
  de: 'Das weiß ich nicht.',
  fr: 'Je ne sais pas.',
  es: 'No lo sé.',
  it: 'Non lo so.',
  pt: 'Não sei.',
  ja: 'わかりません。',
  zh: '我不知道。',
  ru: 'Я не знаю.',
  pl: 'Nie wiem.',
  tr: 'Bilmiyorum.',
  ar: 'لا أعرف.',
  nl: 'Dat weet ik niet.',
};

/** The sentence of an abstention, now and then with a curly apostrophe or in the chat's language. */
export function stateIgnorance(language: string | undefined, draw: Draw): Statement {
  const plain: Statement = { text: "I don't know.", format: 'plain' };
  if (!breaksFormat(draw)) return plain;
  const native = language === undefined ? undefined : NATIVE_IGNORANCE[language];
  if (native !== undefined && draw('which break') < 0.3) return { text: native, format: 'native' };
  return draw('which break') < 0.8
    ? { text: 'I don’t know.', format: 'curly' }
    : { text: "**I don't know.**", format: 'bold' };
}

function breaksFormat(draw: Draw): boolean {
  return draw('break the format') < BREAKS;
}

const ONES = 'zero one two three four five six seven eight nine'.split(' ');
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Stated figures are multiples of five or 99, so the teens that matter are only two. */
function spellPercent(percent: number): string {
  if (percent === 5) return 'five';
  if (percent === 15) return 'fifteen';
  const [tens, ones] = [Math.floor(percent / 10), percent % 10];
  return ones === 0 ? `${TENS[tens]}` : `${TENS[tens]}-${ONES[ones]}`;
}
