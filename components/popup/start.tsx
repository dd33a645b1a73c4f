import { i18n } from '#i18n';
import type { Ref } from 'preact';
import { LANGUAGE } from '../figures.ts';
import { fill } from '../fill.ts';
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
const UNSUPPORTED = {
  unknown: i18n.t('popup.unsupported.unknown'),
  browser: i18n.t('popup.unsupported.browser'),
  unknownText: i18n.t('popup.unsupported.unknownText'),
  browserText: i18n.t('popup.unsupported.browserText'),
  known: i18n.t('popup.unsupported.known', ['$1']),
};
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
export function GrantBlock({ model, actions, first }: GrantProps) {
  const busy = model.busy.access;
  return (
    <section class="block lone">
      <h2 class="lead">{fill(GRANT.title, siteOf(model))}</h2>
      <p class="muted">{GRANT.text}</p>
      <button
        ref={first}
        type="button"
        class="btn wide"
        data-kind="main"
        aria-disabled={busy || undefined}
        onClick={() => busy || actions.grant()}
      >
        {fill(GRANT.button, model.host ?? siteOf(model))}
      </button>
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

export function UnsupportedBlock({ model }: { model: PopupModel }) {
  const browserPage = model.host === null;
  return (
    <section class="block lone">
      <h2 class="lead">{browserPage ? UNSUPPORTED.browser : UNSUPPORTED.unknown}</h2>
      <p class="muted">{browserPage ? UNSUPPORTED.browserText : UNSUPPORTED.unknownText}</p>
      {model.knownSites.length > 0 && (
        <p class="muted">{fill(UNSUPPORTED.known, sites.format(model.knownSites))}</p>
      )}
    </section>
  );
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
