import type { Delivery, Ending } from '../../domain/exchange.ts';
import type { Missing } from '../../domain/part.ts';
import { wordingKey } from '../../instruction/wordings.ts';
import type { PageExchange, ReadReply, ReadRequest } from '../../messages.ts';
import { isReadable, judgeReading } from '../../policy/verdict.ts';
import type { Finder } from '../finder.ts';
import { insist } from '../insist.ts';
import { type Life, awaitReply, nextLookMs, stepLife } from './lifecycle.ts';
import { lookAtReply } from './look.ts';
import { type Sent, excerptOf } from './sent.ts';
import { GONE_MS, NOT_SENT_MS, SEARCH_MS, TURN_MS } from './patience.ts';
import { threadOf } from './thread.ts';
import { currentReply, deliveryIn } from './match.ts';
import { followTrail } from './trail.ts';
import { findModel, findTurnSaying } from './turns.ts';
import { keepVersions } from './versions.ts';

export interface TrackOptions {
  readonly window: Window;
  readonly finder: Finder;
  readonly sent: Sent;
  readonly keepExcerpt: boolean;
  /** Whether the message box still holds what was let go. */
  draftStands(): boolean;
  /** Reads a whole reply; `null` when the reader cannot be reached. */
  read(request: ReadRequest): Promise<ReadReply | null>;
  /** Called when the exchange begins, when its reply ends, and when it ends anew. */
  onChange(exchange: PageExchange): void;
  /** An ended reply is being written again: what was said of it does not hold any more. */
  onRevived(): void;
  /** It was not written anew after all: what was said of it holds. */
  onKept(): void;
  /** The site never took the message: there is no exchange. */
  onNotSent(): void;
}

/** Follows one message from the send to the end of its reply. */
export interface Track {
  readonly sent: Sent;
  /** The user's turn and the answer as elements of the page, where they are known. */
  readonly turn: HTMLElement | null;
  readonly answer: HTMLElement | null;
  /** Looks at the page; returns milliseconds until it must look again even if nothing changes. */
  look(): number;
  /** The user pressed the stop control. */
  stop(): void;
  /** Nothing more will be seen: the page is going, or the next message was sent. */
  leave(): void;
  /** Finds turn and reply again, after the page has rendered them anew. */
  relocate(): void;
  isOpen(): boolean;
  /** What was looked for in vain, once the exchange is over. */
  missing(): Missing[];
}

export function trackExchange(options: TrackOptions): Track {
  const { window, finder, sent } = options;
  const { site } = finder;
  const trail = followTrail(finder, sent);
  const versions = keepVersions(site.exclude);
  let phase: 'sending' | 'replying' | 'over' = 'sending';
  let turn: HTMLElement | null = null;
  let reply: HTMLElement | null = null;
  let delivery: Delivery = sent.placed ? 'placed' : 'failed';
  let { thread } = sent;
  const knowsSigns = site.stop.length + site.writing.length + site.complete.length > 0;
  let life: Life = awaitReply(sent.at);
  let revision = 0;
  let attempt = 1;
  /** The length of the reply at its last end, and whether most of it has gone since. */
  let endedLength = 0;
  let fellShort = false;
  let ends = 0;
  let goneAt: number | null = null;
  let stopped = false;
  let failed = false;
  let left = false;

  const source = () => ({
    site: site.id,
    model: reply === null ? null : findModel(site, finder.root(), reply),
    wording: wordingKey(sent.wording),
  });

  const emit = (ending: Ending | null, answer: ReadReply | null = null, text = '') => {
    const { reading, here } = answer ?? { reading: null, here: null };
    revision += 1;
    options.onChange({
      id: sent.id,
      revision,
      at: sent.at,
      ...source(),
      host: window.location.hostname,
      thread,
      bar: sent.bar,
      delivery,
      attempt,
      ending,
      reading,
      here,
      verdict: judgeReading(reading, sent.bar, here),
      prompt: options.keepExcerpt ? excerptOf(sent) : null,
      replyLength: text.length,
      repliedAt: life.repliedAt,
      endedAt: ending === null ? null : Date.now(),
    });
  };

  const finish = async (ended: Life) => {
    const own = (ends += 1);
    // Looks go on after an end, and make the life anew: only another end or growth outdates this one.
    const isCurrent = () => life.phase === 'ended' && own === ends;
    const answer = reply === null ? null : trail.answer(reply);
    const isLeft = ended.ending === 'left';
    // Left while it was written anew: what was read when it was whole is the last that is known.
    if (isLeft && versions.wasRead() && (ended.signs || answer?.isConnected !== true)) {
      // The sign of writing was the next reply's, seen before its message was known here.
      return versions.hasChanged(reply, answer) ? undefined : options.onKept();
    }
    // Where no sign says that more is coming, the reply that is left is read as it stands.
    const ending = isLeft && versions.wasRead() ? 'quiet' : (ended.ending ?? 'quiet');
    const end = versions.noteEnd(reply, answer, ending, fellShort);
    ({ attempt } = end);
    endedLength = ended.length;
    fellShort = false;
    if (end.text === '' || !isReadable(end.ending)) return emit(end.ending);
    const request = { text: end.text, asked: sent.line, ...source() };
    const read = await insist(
      () => options.read(request),
      (answer) => answer !== null || !isCurrent(),
    );
    // The reply went on while it was read: its next end will tell.
    if (isCurrent()) emit(end.ending, read, end.text);
  };

  const begin = () => {
    phase = 'replying';
    life = awaitReply(Date.now(), knowsSigns && !trail.isGuessed());
    if (!left) thread = threadOf(site, window.location);
    emit(null);
  };

  const lookForTurn = (): number => {
    turn = trail.ownTurn();
    if (turn !== null) {
      delivery = deliveryIn(site, turn, sent);
      begin();
      return 0;
    }
    if (sent.thread !== null && threadOf(site, window.location) !== sent.thread) {
      left = true;
      begin();
      return 0;
    }
    const waited = Date.now() - sent.at;
    const taken = finder.isStoppable() || !options.draftStands();
    if (waited >= NOT_SENT_MS && !taken) {
      phase = 'over';
      options.onNotSent();
    } else if (waited >= TURN_MS) {
      begin();
    }
    return 250;
  };

  /** New chats change their address in mid-stream: as long as our turn stands, it is our chat. */
  const followThread = () => {
    const current = threadOf(site, window.location);
    // A virtual list may drop our turn, and keep the reply to it.
    const here = turn === null || turn.isConnected || reply?.isConnected === true;
    if (here) goneAt = null;
    else goneAt ??= Date.now();
    if (current === thread) {
      // A chat without an address: all that tells of leaving is that our turn does not come back.
      left ||= thread === null && goneAt !== null && Date.now() - goneAt > GONE_MS;
    } else if (thread === null && here) thread = current;
    else left = true;
  };

  const lookAtLife = (): number => {
    if (turn !== null && !turn.isConnected) {
      turn = trail.ownTurn() ?? turn;
    }
    followThread();
    reply = currentReply(trail, turn, reply, sent) ?? (left ? reply : null);
    // An ended reply that is gone (edited away, scrolled out of a virtual list) stays as it was read.
    if (life.phase === 'ended' && reply === null) return Number.POSITIVE_INFINITY;
    const answer = reply === null ? null : trail.answer(reply);
    const isOther = life.phase === 'ended' && versions.hasChanged(reply, answer);
    const heard = { stopped, left, isOther };
    const sight = lookAtReply(finder, reply, answer, life, sent.oldErrors, heard, Date.now());
    failed ||= sight.failed;
    if (life.phase === 'ended' && !isOther) life = { ...life, length: sight.length };
    const before = life;
    life = stepLife(life, sight);
    if (before.phase === 'ended' && life.phase !== 'ended') {
      stopped = false;
      options.onRevived();
    }
    if (life.length < endedLength / 2) fellShort = true;
    if (life.phase === 'ended' && before.phase !== 'ended') void finish(life);
    if (left) phase = 'over';
    if (life.phase === 'ended') return Number.POSITIVE_INFINITY;
    if (goneAt !== null) return 250;
    // A reply that structure alone can tell may be there already, without another change.
    return answer === null ? Math.min(nextLookMs(life, sight), SEARCH_MS) : nextLookMs(life, sight);
  };

  return {
    sent,
    get turn() {
      return turn;
    },
    get answer() {
      return reply === null ? null : trail.answer(reply);
    },
    look: () => {
      if (phase === 'sending') {
        const wait = lookForTurn();
        if (phase === 'sending' || wait > 0) return wait;
      }
      return phase === 'replying' ? lookAtLife() : Number.POSITIVE_INFINITY;
    },
    stop: () => {
      // What is stopped may have begun since the last look; the site has not heard of the press yet.
      if (phase === 'replying' && life.phase === 'ended') lookAtLife();
      stopped = life.phase !== 'ended';
    },
    leave: () => {
      if (phase === 'replying' && life.phase !== 'ended') {
        left = true;
        lookAtLife();
      }
      phase = 'over';
    },
    relocate: () => {
      if (reply?.isConnected !== false || threadOf(site, window.location) !== thread) return;
      const again = findTurnSaying(site, finder.root(), sent.typed);
      if (again === null) return;
      turn = again;
      reply = trail.reply(again);
    },
    missing: () => {
      if (life.phase !== 'ended' || left) return [];
      if (turn === null) return ['user'];
      return reply === null && !failed ? ['reply'] : [];
    },
    isOpen: () => phase === 'sending' || (phase === 'replying' && life.phase !== 'ended'),
  };
}
