import { i18n } from '#i18n';
import type { Exchange, Judgement } from '../../lib/domain/exchange.ts';
import type { Verdict } from '../../lib/domain/verdict.ts';
import { Icon } from '../icon.tsx';
import { PageIcon } from './page-icon.tsx';
import { JUDGE_GUESS, JUDGE_REPLY, Judge, judgeByKey } from '../judge.tsx';
import type { PopupActions, PopupModel } from '../popup-model.ts';
import {
  describeFigures,
  describeJudgement,
  describeStated,
  judgementsFor,
} from '../reply-figures.ts';

const TITLE = i18n.t('popup.recent.title');
const NO_PROMPT = i18n.t('popup.recent.noPrompt');
const AWAITED = i18n.t('popup.recent.awaited');
const ZERO = i18n.t('popup.recent.zero');
const NO_GUESS = i18n.t('verdict.abstained.noGuessShort');
const SHOWN = 5;

/** The verdict's name for a row, where the bar is named elsewhere. */
const VERDICTS = {
  cleared: i18n.t('verdict.cleared.short'),
  below: i18n.t('verdict.below.short'),
  unstated: i18n.t('verdict.unstated.short'),
  partial: i18n.t('verdict.partial.short'),
  abstained: i18n.t('verdict.abstained.short'),
  'asked-back': i18n.t('verdict.askedBack.short'),
  refused: i18n.t('verdict.refused.short'),
  unread: i18n.t('verdict.unread.short'),
} as const satisfies Record<Verdict, string>;

function figureOf(exchange: Exchange): string | undefined {
  return describeFigures(exchange)[0];
}
function guessOf(exchange: Exchange): string | undefined {
  return exchange.reading?.bestGuess ? figureOf(exchange) : NO_GUESS;
}

/** One figure, and only where it says more than the verdict's word. */
const FIGURE = {
  cleared: figureOf,
  below: figureOf,
  unstated: () => undefined,
  partial: describeStated,
  abstained: guessOf,
  'asked-back': () => undefined,
  refused: () => undefined,
  unread: figureOf,
} as const satisfies Record<Verdict, (exchange: Exchange) => string | undefined>;

/** "Below · 60 % stated": the bar is in the same window, so the row leaves it out. */
function describeRow(exchange: Exchange): string {
  const { verdict } = exchange;
  return [VERDICTS[verdict], FIGURE[verdict](exchange), describeJudgement(exchange)]
    .filter(Boolean)
    .join(' · ');
}

interface RecentProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
}

export function RecentExchanges({ model, actions }: RecentProps) {
  if (model.exchanges.length === 0) return null;
  return (
    <section class="block recent" aria-label={TITLE}>
      <h2>{TITLE}</h2>
      <ul>
        {model.exchanges.slice(0, SHOWN).map((exchange) => (
          <Turn
            key={exchange.id}
            exchange={exchange}
            busy={model.busy.judging.includes(exchange.id)}
            onJudge={(judgement) => actions.judge(exchange.id, judgement)}
          />
        ))}
      </ul>
    </section>
  );
}

interface TurnProps {
  readonly exchange: Exchange;
  readonly busy: boolean;
  onJudge(judgement: Judgement): void;
}

function Turn({ exchange, busy, onJudge }: TurnProps) {
  const { verdict, judgement, prompt, ending } = exchange;
  const awaited = ending === null;
  // Right and wrong are enough for a row; "partly" is in the chip and on the Review page.
  const options = awaited ? [] : judgementsFor(exchange).filter((option) => option !== 'partly');
  const label = verdict === 'abstained' ? JUDGE_GUESS : JUDGE_REPLY;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the controls in it
    <li
      class="turn"
      data-v={awaited ? 'unread' : verdict}
      onKeyDown={(event) => {
        if (!busy) judgeByKey(event, { options, value: judgement, onJudge });
      }}
    >
      <span class="v-icon">{awaited ? <PageIcon name="awaited" /> : <Icon name={verdict} />}</span>
      <div class="turn-text">
        <p class={prompt ? 'clip' : 'clip faint'} title={prompt ?? undefined}>
          {prompt ?? NO_PROMPT}
        </p>
        <p class="small muted num">{awaited ? AWAITED : describeRow(exchange)}</p>
      </div>
      {options.length > 0 ? (
        <Judge
          options={options}
          value={judgement}
          label={prompt ? `${label} ${prompt}` : label}
          busy={busy}
          onJudge={onJudge}
        />
      ) : (
        !awaited && <span class="small faint none">{ZERO}</span>
      )}
    </li>
  );
}
