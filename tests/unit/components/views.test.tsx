import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ComposerChip } from '../../../components/composer-chip.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Popup } from '../../../components/popup.tsx';
import { ReplyChip } from '../../../components/reply-chip.tsx';
import { VERDICT_NAMES } from '../../../components/verdict.tsx';
import { VERDICTS } from '../../../lib/domain/verdict.ts';
import { COMPOSER_STATES, REPLY_STATES } from '../../support/gallery/chip-states.ts';
import { ALL_ACTIONS, CLEARED, MODEL } from '../../support/gallery/data.ts';
import { POPUP_STATES } from '../../support/gallery/popup-states.ts';

const panels = () => Promise.reject(new Error('Nothing opens here.'));

const UNFILLED = /\$\d|undefined|NaN|\[object/;

describe('the reply chip', () => {
  it.each(REPLY_STATES)('names its verdict: $name', ({ props }) => {
    const html = renderToString(<ReplyChip {...props} panels={panels} />);
    const word = VERDICT_NAMES[props.exchange.verdict];
    expect(html).toContain(`role="group" data-v="${props.exchange.verdict}"`);
    expect(html).toContain(`aria-label="IDK Guard: ${word}"`);
    expect(html).not.toMatch(UNFILLED);
  });

  it('draws each verdict differently from every other', () => {
    const drawings = VERDICTS.map((verdict) => renderToString(<Icon name={verdict} />));
    expect(new Set(drawings).size).toBe(VERDICTS.length);
  });

  it('says nothing before the reply has ended', () => {
    const props = { exchange: { ...CLEARED, ending: null }, saved: null, onJudge: () => undefined };
    expect(renderToString(<ReplyChip {...props} panels={panels} />)).toBe('');
  });

  it('starts with an empty live region, so that what follows is announced', () => {
    const props = { exchange: CLEARED, saved: null, onJudge: () => undefined };
    expect(renderToString(<ReplyChip {...props} panels={panels} />)).toContain(
      '<p class="sr" role="status" aria-live="polite"></p>',
    );
  });
});

describe('the chip at the message box', () => {
  it.each(COMPOSER_STATES)('says what will happen: $name', ({ props }) => {
    const html = renderToString(<ComposerChip {...props} panels={panels} />);
    expect(html).toContain('aria-expanded="false"');
    expect(html).not.toMatch(UNFILLED);
  });
});

describe('the popup', () => {
  it.each(POPUP_STATES)('is whole: $name', ({ model, actions }) => {
    expect(renderToString(<Popup model={model} actions={actions} />)).not.toMatch(UNFILLED);
  });

  it('links to pages only where they exist', () => {
    const without = { ...ALL_ACTIONS };
    delete without.openReview;
    delete without.openSettings;
    expect(renderToString(<Popup model={MODEL} actions={ALL_ACTIONS} />)).toContain('Review');
    const html = renderToString(<Popup model={MODEL} actions={without} />);
    expect(html).not.toContain('Review');
    expect(html).not.toContain('Settings');
  });

  it('tells of a problem at once, with what to do', () => {
    const html = renderToString(
      <Popup model={{ ...MODEL, problems: ['line-failed'] }} actions={ALL_ACTIONS} />,
    );
    expect(html).toContain('role="alert"');
    expect(html).toContain('Your message was sent exactly as you typed it.');
    expect(html).toContain('Reload the page');
  });

  it('offers one action, and no bar, on a site that is not turned on', () => {
    const html = renderToString(
      <Popup model={{ ...MODEL, access: 'not-granted', exchanges: [] }} actions={ALL_ACTIONS} />,
    );
    expect(html).toContain('Turn on for chatgpt.com');
    expect(html).not.toContain('type="range"');
    expect(html).not.toContain('role="switch"');
  });
});
