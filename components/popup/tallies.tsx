import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { Tally } from '../../lib/domain/tally.ts';
import { number } from '../figures.ts';
import { type Counted, fillCounted } from '../fill.ts';
import type { PopupModel } from '../popup-model.ts';
import { TallyTable } from '../tally.tsx';

const REGION = i18n.t('popup.tally.region');
const SCOPE = i18n.t('popup.tally.scope');
const SITE = i18n.t('popup.tally.site');
const ALL = i18n.t('popup.tally.all');
const QUIET = i18n.t('popup.tally.quiet');
const FINDING: Counted = [
  i18n.t('popup.tally.finding', 1, ['$1', '$2']),
  i18n.t('popup.tally.finding', 2, ['$1', '$2']),
];
const UNJUDGED: Counted = [
  i18n.t('popup.tally.unjudged', 1, ['$1']),
  i18n.t('popup.tally.unjudged', 2, ['$1']),
];
const ELSEWHERE: Counted = [
  i18n.t('popup.tally.elsewhere', 1, ['$1', '$2']),
  i18n.t('popup.tally.elsewhere', 2, ['$1', '$2']),
];

/** A sentence first, and always with its n. */
function findWeek({ judged, errors, answered }: Tally): string {
  if (judged > 0) return fillCounted(FINDING, judged, number(judged), number(errors));
  return answered > 0 ? fillCounted(UNJUDGED, answered, number(answered)) : QUIET;
}

function findElsewhere({ judged, errors }: Tally): string | null {
  return judged > 0 ? fillCounted(ELSEWHERE, judged, number(judged), number(errors)) : null;
}

export function isEmpty(tally: Tally): boolean {
  return tally.answered + tally.abstained === 0;
}

export function PopupTallies({ model }: { model: PopupModel }) {
  const { site, all } = model.tallies;
  const counted = site !== null && !isEmpty(site.all);
  const [scope, setScope] = useState<'site' | 'all'>('site');
  if (isEmpty(all.all)) return null;
  const spans = counted && scope === 'site' ? site : all;
  const finding = counted ? findWeek(spans.week) : findElsewhere(all.all);
  return (
    <section class="block" aria-label={REGION}>
      {finding && <p class="finding">{finding}</p>}
      <TallyTable
        week={spans.week}
        all={spans.all}
        scope={
          counted ? (
            <select
              class="scope"
              aria-label={SCOPE}
              value={scope}
              onChange={(event) => setScope(event.currentTarget.value === 'all' ? 'all' : 'site')}
            >
              <option value="site">{SITE}</option>
              <option value="all">{ALL}</option>
            </select>
          ) : (
            ALL
          )
        }
      />
    </section>
  );
}
