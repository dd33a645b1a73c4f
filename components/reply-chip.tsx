import { i18n } from '#i18n';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fill } from './fill.ts';
import { Gauge } from './gauge.tsx';
import { Icon } from './icon.tsx';
import { JUDGE_GUESS, JUDGE_REPLY, Judge, judgeByKey } from './judge.tsx';
import { UNSAVED_WORDS } from './problem-words.ts';
import type { ReplyChipProps } from './reply-chip-props.ts';
import { ReplyWhy } from './reply-why.tsx';
import { describeFigures, describeJudgement, judgementsFor } from './reply-words.ts';
import { VERDICT_WORDS, VerdictName } from './verdict.tsx';

const NAME = i18n.t('chip.name', ['$1']);
const NOT_DELIVERED = i18n.t('chip.notDelivered');
const TRY_AGAIN = i18n.t('chip.tryAgain');

/** The verdict beside a reply. Nothing until the reply has ended. */
export function ReplyChip(props: ReplyChipProps) {
  return props.exchange.ending === null ? null : <EndedChip {...props} />;
}

function EndedChip({ exchange, saved, quiet, onJudge, onRetrySave, onOpenReview }: ReplyChipProps) {
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { verdict, judgement, bar, reading, delivery } = exchange;
  const word = VERDICT_WORDS[verdict].word;
  const figures = describeFigures(exchange);
  const judged = describeJudgement(exchange);
  const options = judgementsFor(exchange);
  const confidence = reading?.confidence ?? null;
  const label = verdict === 'abstained' ? JUDGE_GUESS : JUDGE_REPLY;

  function handleKey(event: KeyboardEvent): void {
    if (judgeByKey(event, { options, value: judgement, onJudge })) return;
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    main.current?.focus();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the controls in it
    <div
      class="chip"
      role="group"
      data-v={verdict}
      aria-label={fill(NAME, word)}
      onKeyDown={handleKey}
    >
      <div class="chip-box" data-open={open || undefined}>
        <div class="chip-row">
          <button
            ref={main}
            type="button"
            class="chip-main"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            <VerdictName verdict={verdict} />
            {confidence !== null && <Gauge verdict={verdict} bar={bar} counts={confidence} />}
            <span class="chip-fig num">
              {[...figures, ...(judged ? [judged] : [])].join(' · ')}
            </span>
            <Icon name={open ? 'up' : 'down'} class="chev" />
          </button>
          {!open && options.length > 0 && (
            <Judge options={options} value={judgement} label={label} onJudge={onJudge} />
          )}
        </div>
        {open && (
          <ReplyWhy
            id={id}
            exchange={exchange}
            options={options}
            label={label}
            onJudge={onJudge}
            onOpenReview={onOpenReview}
          />
        )}
      </div>
      {delivery === 'failed' && (
        <p class="chip-tag">
          <Icon name="alert" />
          <span>{NOT_DELIVERED}</span>
        </p>
      )}
      {saved && (
        <p class="chip-tag">
          <Icon name="alert" />
          <span>{UNSAVED_WORDS[saved]}</span>
          {onRetrySave && (
            <button
              type="button"
              class="btn"
              data-kind="quiet"
              data-size="small"
              onClick={onRetrySave}
            >
              <Icon name="again" />
              {TRY_AGAIN}
            </button>
          )}
        </p>
      )}
      <Announcement
        key={exchange.id}
        word={word}
        text={[word, ...figures].join(', ')}
        quiet={quiet ?? false}
      />
    </div>
  );
}

interface AnnouncementProps {
  readonly word: string;
  readonly text: string;
  readonly quiet: boolean;
}

/**
 * Says the verdict once, and again only if the reply grew and the verdict is another one. A live
 * region speaks only of what changes after it was there, so it starts empty.
 */
function Announcement({ word, text, quiet }: AnnouncementProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!quiet) setSaid(text);
  }, [word]);
  return (
    <p class="sr" role="status" aria-live="polite">
      {said}
    </p>
  );
}
