import { joinHints, NEVER } from './hints.ts';
import type { PartProse } from './part-prose.ts';
import type { Pattern } from './patterns.ts';

export type { PartProse } from './part-prose.ts';

/**
 * How one language says things in running text. Patterns are tried on single sentences, folded the
 * way a reply is (characters.ts): lower case, straight apostrophes, `.` for every full stop, digits
 * 0-9. "Opens": write it with `^`. Sentences are cut at 400 characters; no nested quantifiers, and
 * no more than one unbounded gap (`[^.?!]{0,80}`) in a pattern, so that each is linear in that.
 * `\b` knows ASCII letters only: in other scripts use `(?<!\p{L})` and `(?!\p{L})`.
 */
export interface Prose {
  /** Id of the language. */
  readonly language: string;
  /** Opens: what may stand before a statement ("honestly,", "I'm sorry, but"). */
  readonly leadIn: RegExp;
  /** Opens: a whole first sentence that is an apology or shows understanding. */
  readonly apology: Pattern;
  /** Opens: a whole sentence of thanks, praise or comfort that says nothing of the question. */
  readonly courtesy: Pattern;
  /** The model names its own answer, the sentinel, in quotes: `my answer is "I don't know"`. */
  readonly declares: Pattern;
  /**
   * Anywhere in a sentence: the model does not know. For what the sentinels cannot say because it
   * does not open the sentence ("その年はわかりません"), or has too many forms.
   */
  readonly unknowing: Pattern;
  /** A word that every line has which `unknowing` or the `gap`, `doubt` or `value` of parts matches. */
  readonly hint: Pattern;
  /**
   * What the kinds below are tried on: the words `after` "I don't know" (English), or the whole
   * `sentence` (every other language, because the words may stand before it).
   */
  readonly looksAt: 'after' | 'sentence';
  /** An idiom that is about something else ("I don't know why people think that"). */
  readonly idiom: Pattern;
  /** That a thing exists ("of any such study"). */
  readonly ofThing: Pattern;
  /** What the user means ("which building you mean"). */
  readonly meaning: Pattern;
  /**
   * A part or a topic ("the exact dates"); where the whole sentence is looked at, it opens that, or
   * what follows (", kto to był").
   */
  readonly topic: Pattern;
  /** A hedge that an answer follows ("for sure, but it is"). */
  readonly hedge: Pattern;
  /** The word that turns to something else: ", but". */
  readonly but: Pattern;
  /** What follows a "but" that commits to nothing: help, offers, a disowned guess. */
  readonly help: Pattern;
  /** Goes on to what was asked for all the same: "here is a draft:", "as of 2023, it is". */
  readonly delivers: Pattern;
  /** Opens: where to look it up, an offer, a request. */
  readonly seeks: Pattern;
  /** The sentence denies that the thing exists, or corrects a false premise. */
  readonly denies: Pattern;
  /** Opens: the model cannot know or find out, an abstention in other words. */
  readonly unable: Pattern;
  /** Anywhere in a sentence: the answer is not to be had (the text does not say, it would be a guess). */
  readonly lacking: Pattern;
  /** Anywhere in a sentence: the model names something that it cannot do or does not have, whatever it is. */
  readonly incapable: Pattern;
  /**
   * Anywhere in the first sentence: what takes hands, a voice, ears or an account ("I can't make
   * calls"), which the model lacks, however much it helps otherwise.
   */
  readonly powerless: Pattern;
  /** Anywhere: a doubt about the whole of what was just answered ("I'm not a hundred percent sure"). */
  readonly doubts: Pattern;
  /** Opens: nobody knows; an abstention, or an answer when a confidence is stated for it. */
  readonly unknown: Pattern;
  /** Opens: nobody can know it at all (the future, a private matter): an abstention, however explained. */
  readonly unknowable: Pattern;
  /** The model names what it does: it abstains, it passes. */
  readonly abstains: Pattern;
  /** The model commits to something, hedged: "is probably". */
  readonly commits: Pattern;
  /** It takes back what it said: "wait", "on reflection". */
  readonly corrects: Pattern;
  /** Words that negate: "not", "no", "lack", "beyond". */
  readonly negation: Pattern;
  /** Words of knowing and of what is known: "know", "tell", "record", "available". */
  readonly epistemic: Pattern;
  /** Words that negate and know, and say something else ("as far as I know", "you didn't say"). */
  readonly aside: Pattern;
  /** The model itself: "I", "my". */
  readonly self: Pattern;
  /** Why it cannot know (no access, never heard of it): what it lacks it does not refuse. */
  readonly uninformed: Pattern;
  /** For sure, exactly: what is not known so is hedged, when the reply stands by an answer. */
  readonly certainly: Pattern;
  /** The person who asks: "you", "your". */
  readonly yours: Pattern;
  /** Opens: what the model is not, has not or cannot do at all ("I'm no doctor", "I have no live data"). */
  readonly disclaims: Pattern;
  /** Anywhere: what a refusal is about ("a forged document", "her address"). */
  readonly harm: Pattern;
  /** Opens: it will not help. */
  readonly refuses: Pattern;
  /** Anywhere in one of the first sentences: it will not help. */
  readonly declines: Pattern;
  /** Opens: why it may not be done: "that would break the rules". */
  readonly forbids: Pattern;
  /** It asks what is meant, or for what is missing. */
  readonly asksBack: Pattern;
  /** What the user speaks of is not there, or not clear: "I don't see any code in your message". */
  readonly missing: Pattern;
  /** Why one must ask: "the rules differ from country to country", "there are several of that name". */
  readonly varies: Pattern;
  /** A question is put to the user, about what they want. */
  readonly asksYou: Pattern;
  /** Goes on without waiting for the missing fact: "so I'll assume". */
  readonly assumes: Pattern;
  /** Opens: what may stand before a question back ("Sure!", "It seems that"). */
  readonly preamble: Pattern;
  /** Opens: an answer under a condition ("If you mean X, it was Y"). */
  readonly ifMeant: Pattern;
  /** Words after a label that make it a term of statistics: "interval". */
  readonly statistics: Pattern;
  /** Between label and separator: words that still mean the whole answer. */
  readonly aboutWhole: Pattern;
  /** A confidence in running text: what stands before its number (end it with `$`), and after it. */
  readonly confidence: readonly { readonly before: RegExp; readonly after?: RegExp }[];
  /** Hedges in the first person, with the probability that people hear in them. */
  readonly hedges: readonly (readonly [probability: number, words: RegExp])[];
  /** Matches wherever one of the hedges does. */
  readonly hedged: Pattern;
  /** Parts of an answer that are said to be unknown, inside running text. */
  readonly parts: PartProse;
}

/** What a language file writes: only what its language needs. */
export type ProsePack = Partial<Omit<Prose, 'parts' | 'language' | 'hedged'>> & {
  readonly parts?: Partial<PartProse>;
};

const TURN = /[,;] | - |、/;

/** Fills what a language leaves out. */
export function completeProse(language: string, { parts, ...pack }: ProsePack): Prose {
  const but = pack.but ?? NEVER;
  return {
    language,
    leadIn: NEVER,
    apology: NEVER,
    courtesy: NEVER,
    declares: NEVER,
    unknowing: NEVER,
    hint: joinHints(pack.unknowing, parts?.gap, parts?.doubt, parts?.value),
    looksAt: 'sentence',
    idiom: NEVER,
    ofThing: NEVER,
    meaning: NEVER,
    topic: NEVER,
    hedge: NEVER,
    but,
    help: NEVER,
    delivers: NEVER,
    seeks: NEVER,
    denies: NEVER,
    unable: NEVER,
    incapable: NEVER,
    powerless: NEVER,
    doubts: NEVER,
    lacking: NEVER,
    unknown: NEVER,
    unknowable: NEVER,
    abstains: NEVER,
    commits: NEVER,
    corrects: NEVER,
    negation: NEVER,
    epistemic: NEVER,
    aside: NEVER,
    self: NEVER,
    uninformed: NEVER,
    certainly: NEVER,
    yours: NEVER,
    disclaims: NEVER,
    harm: NEVER,
    refuses: NEVER,
    declines: NEVER,
    forbids: NEVER,
    asksBack: NEVER,
    missing: NEVER,
    varies: NEVER,
    asksYou: NEVER,
    assumes: NEVER,
    preamble: NEVER,
    ifMeant: NEVER,
    statistics: NEVER,
    aboutWhole: NEVER,
    confidence: [],
    hedges: [],
    hedged: joinHints(...(pack.hedges ?? []).map(([, words]) => words)),
    ...pack,
    parts: {
      announces: NEVER,
      subordinate: NEVER,
      gap: NEVER,
      doubt: NEVER,
      value: NEVER,
      question: NEVER,
      partWords: NEVER,
      boundary: /(?:[;:,(] | - |、|[,;] ?(?=\p{Script=Han}))/gu,
      estimate:
        pack.commits === undefined ? NEVER : new RegExp(`^.{0,20}(?:${pack.commits.source})`, 'u'),
      turn: but === NEVER ? TURN : new RegExp(`${but.source}|;`, 'u'),
      half: NEVER,
      consequence: NEVER,
      turnsBack: NEVER,
      // Where no verbs are listed, any two words that are no question and no offer state something.
      states: /[\p{L}\p{M}]{2,}[^\p{L}]+[\p{L}\p{N}]|[\u0e00-\u0eff\u2e80-\u9fff]{3}/u,
      empty: NEVER,
      greets: NEVER,
      tells: NEVER,
      personal: NEVER,
      ...parts,
    },
  };
}
