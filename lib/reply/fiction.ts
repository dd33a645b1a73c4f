import { testsProse, type Case } from './case.ts';

/** Texts in which somebody else speaks: poems, letters, stories. What they do not know is theirs. */

/** A poem, or a letter that greets somebody. */
export function isFiction(reply: Case, said: { readonly line: number }): boolean {
  return (
    isStanza(reply, said.line) ||
    testsProse(reply, ({ parts }) => reply.sentences.some(({ whole }) => parts.greets.test(whole)))
  );
}

/** A letter that greets somebody and takes leave: whatever it says is the sender's. */
export function isLetter(reply: Case): boolean {
  const greets = (text: string): boolean =>
    testsProse(reply, ({ parts }) => parts.greets.test(text));
  const [first] = reply.sentences;
  return (
    first !== undefined &&
    greets(first.whole) &&
    reply.sentences.slice(1).some((one) => greets(one.whole))
  );
}

/**
 * "Subject: The lift", "件名：納期について": a letter or a mail that a reply was asked to write. Its
 * first line tells it in every language, or the next ones, behind "Here is a draft:".
 */
export function isMail({ contents }: Case): boolean {
  return (
    contents.length >= MAIL_LEAST &&
    contents.slice(0, HEADER_WITHIN).some(({ text }) => SUBJECT.test(text))
  );
}

const MAIL_LEAST = 4;
const HEADER_WITHIN = 4;
const SUBJECT =
  /^[\s"*_#>-]*(?:subject|re|betreff|onderwerp|ämne|emne|objet|oggetto|asunto|assunto|subiect|θέμα|temat|předmět|тема|konu|الموضوع|موضوع|נושא|הנדון|विषय|বিষয়|perihal|subjek|chủ đề|tiêu đề|เรื่อง|หัวข้อ|件名|主题|主題|主旨|제목)["*_]*\s*:["*_]*\s*\S/u;

/** Three lines without a blank one between them, and no list: a poem, a letter, a log. */
export function isStanza({ contents }: Case, at: number): boolean {
  let first = at;
  while (first > 0 && at - first < 3 && !contents[first]!.line.opensBlock) first -= 1;
  const block = contents.slice(first, first + 3);
  return (
    block.length === 3 &&
    block.every(
      ({ line }, i) => !line.isItem && line.text.length <= 70 && (i === 0 || !line.opensBlock),
    )
  );
}

/** Lines of dialogue as most of Europe prints them: "- Who rang? asked Ana. / - No lo sé - dijo Luis". */
function isDialogue({ contents }: Case): boolean {
  const spoken = contents.filter(({ text }) =>
    /^-\s?[^-\n]{2,100}(?: -\s?|[?!,] )\p{Ll}/u.test(text),
  );
  return spoken.length > 1 && spoken.some(({ text }) => text.includes('?'));
}

/** A letter, a story, a poem: people speak of themselves, and what they do not know is theirs. */
export function tellsOfPeople(reply: Case, said: { readonly line: number }): boolean {
  return (
    isStanza(reply, said.line) ||
    isDialogue(reply) ||
    testsProse(reply, ({ parts }) =>
      reply.sentences.some(({ whole }) => parts.greets.test(whole) || parts.tells.test(whole)),
    )
  );
}

/** "A verse: / I don't know where the river goes, / ...": what stands below its title is a poem. */
export function opensStanza(
  reply: Case,
  said: { readonly line: number; readonly from: number },
): boolean {
  const own = reply.contents[said.line]?.line;
  return own !== undefined && said.from - own.from < 3 && isStanza(reply, said.line);
}
