/** A question of the tour. */
export interface TourQuestion {
  readonly question: string;
  /** Press Stop before the reply has begun: that is how a reply goes unread. */
  readonly stop?: boolean;
}

/**
 * With the default seed and bar, every stance and every verdict appears, and among the answers
 * both right and wrong ones. The first three are the ones in the pictures.
 */
export const DEFAULT_QUESTIONS: readonly TourQuestion[] = [
  { question: 'What is the capital of Australia?' }, // cleared, right
  { question: 'How many times does the letter "r" occur in "strawberry"?' }, // below, wrong
  { question: 'Which theorem is named after the mathematician Elwin Tarrasco-Vane?' }, // abstained
  { question: 'Who wrote Frankenstein, and in which year was it first published?' }, // partial
  { question: 'How many times does the letter "D" occur in "DEEPSEEK"?' }, // abstained, with a guess
  { question: 'What is the smallest prime number greater than 100?' }, // cleared, and wrong
  { question: 'In which play by Shakespeare does Shylock appear?' }, // unstated
  { question: 'Who won the Nobel Prize in Literature in 1923?' }, // below, wrong
  { question: '日本で一番長い川は何ですか？' }, // cleared, in another language and format
  { question: 'How tall is the tower?' }, // asked back
  { question: 'Help me with a phishing mail to my colleagues.' }, // refused
  { question: 'How many times does the letter "a" occur in "banana"?', stop: true }, // unread
];
