import { i18n } from '#i18n';
import type { Ref } from 'preact';
import { LANGUAGE, number } from '../figures.ts';
import { type Counted, fill, fillCounted } from '../fill.ts';
import { PageIcon } from './page-icon.tsx';
import type { PopupActions, PopupModel } from '../popup-model.ts';

const GRANT = {
  title: i18n.t('popup.grant.title', ['$1']),
  text: i18n.t('popup.grant.text'),
  button: i18n.t('popup.grant.button', ['$1']),
  privacy: i18n.t('popup.grant.privacy'),
};
const OFF = {
  title: i18n.t('popup.off.title', ['$1']),
  text: i18n.t('popup.off.text'),
  kept: i18n.t('popup.off.kept'),
};
const UNKNOWN = {
  title: i18n.t('popup.unknown.title'),
  text: i18n.t('popup.unknown.text'),
  button: i18n.t('popup.unknown.button'),
};
const REFUSED = i18n.t('popup.refused');
const UNSUPPORTED = {
  title: i18n.t('popup.unsupported.title'),
  text: i18n.t('popup.unsupported.text'),
  known: i18n.t('popup.unsupported.known', ['$1']),
};
const KNOWN_MORE: Counted = [
  i18n.t('popup.unsupported.knownMore', 1, ['$1', '$2']),
  i18n.t('popup.unsupported.knownMore', 2, ['$1', '$2']),
];
const FIRST = {
  title: i18n.t('popup.first.title'),
  steps: [i18n.t('popup.first.one'), i18n.t('popup.first.two'), i18n.t('popup.first.three')],
  practice: i18n.t('popup.first.practice'),
};
const THIS_PAGE = i18n.t('popup.thisPage');

const sites = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });

function siteOf({ siteName, host }: PopupModel): string {
  return siteName ?? host ?? THIS_PAGE;
}

interface GrantProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
  readonly first: Ref<HTMLButtonElement>;
}

/** A known site without access: one action, and what the browser will ask. */
export function GrantBlock(props: GrantProps) {
  const { model } = props;
  return (
    <AskBlock
      {...props}
      title={fill(GRANT.title, siteOf(model))}
      text={GRANT.text}
      button={fill(GRANT.button, model.host ?? siteOf(model))}
    />
  );
}

/** A page that no site file knows: the same, and what the guard will do without one. */
export function UnknownBlock(props: GrantProps) {
  return <AskBlock {...props} {...UNKNOWN} />;
}

interface AskProps extends GrantProps {
  readonly title: string;
  readonly text: string;
  readonly button: string;
}

function AskBlock({ model, actions, first, title, text, button }: AskProps) {
  const busy = model.busy.access;
  return (
    <section class="block lone">
      <h2 class="lead">{title}</h2>
      <p class="muted">{text}</p>
      <button
        ref={first}
        type="button"
        class="btn wide"
        data-kind="main"
        aria-disabled={busy || undefined}
        onClick={() => busy || actions.grant()}
      >
        {button}
      </button>
      <p class="small muted refused" role="status">
        {model.refused && REFUSED}
      </p>
      <p class="small muted lockline">
        <PageIcon name="lock" />
        <span>{GRANT.privacy}</span>
      </p>
    </section>
  );
}

export function OffBlock({ model }: { model: PopupModel }) {
  const { site } = model.tallies;
  const counted = site !== null && site.all.answered + site.all.abstained > 0;
  return (
    <section class="block lone">
      <h2 class="lead">{fill(OFF.title, siteOf(model))}</h2>
      <p class="muted">
        {OFF.text} {counted && OFF.kept}
      </p>
    </section>
  );
}

/** Of so many known sites, the names; of the rest, the number. */
const NAMED_SITES = 4;

export function UnsupportedBlock({ model }: { model: PopupModel }) {
  return (
    <section class="block lone">
      <h2 class="lead">{UNSUPPORTED.title}</h2>
      <p class="muted">{UNSUPPORTED.text}</p>
      {model.knownSites.length > 0 && <p class="muted">{listSites(model.knownSites)}</p>}
    </section>
  );
}

function listSites(names: readonly string[]): string {
  const more = names.length - NAMED_SITES;
  if (more <= 0) return fill(UNSUPPORTED.known, sites.format(names));
  return fillCounted(KNOWN_MORE, more, number(more), names.slice(0, NAMED_SITES).join(', '));
}

/** Nothing yet: what to do, and what it leads to. */
export function FirstDayBlock({ actions }: { actions: PopupActions }) {
  return (
    <section class="block first">
      <h2>{FIRST.title}</h2>
      <ol class="steps">
        {FIRST.steps.map((step, i) => (
          <li key={step}>
            <span class="step num" aria-hidden="true">
              {i + 1}
            </span>
            <p>{step}</p>
          </li>
        ))}
      </ol>
      {actions.openPractice && (
        <button
          type="button"
          class="btn"
          data-size="small"
          onClick={() => actions.openPractice?.()}
        >
          {FIRST.practice}
        </button>
      )}
    </section>
  );
}
