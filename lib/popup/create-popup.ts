import { chatFrame } from '../background/frames.ts';
import { browser } from '../browser.ts';
import type { PopupActions, PopupModel } from '../../components/popup-model.ts';
import type { Problem } from '../domain/problem.ts';
import { NO_TALLY } from '../domain/tally.ts';
import { watchHistory } from '../history/changes.ts';
import { type History, createHistory } from '../history/history.ts';
import { asHistoryError } from '../history/open.ts';
import { composeLine } from '../instruction/compose.ts';
import { WORDINGS, type WordingId, countWords } from '../instruction/wordings.ts';
import type { TabStatus } from '../messages.ts';
import { askBackground, askTab } from '../messaging.ts';
import { changeSettings, loadSettings, watchSettings } from '../stored-settings.ts';
import { SITES } from '../sites/registry.ts';
import { type FrontTab, findFrontTab } from './tab.ts';

/** How often a popup that stays open asks the tab how it is. */
const STATUS_MS = 1000;
const SHOWN_EXCHANGES = 5;
const EMPTY = { week: NO_TALLY, all: NO_TALLY } as const;

/** Gathers what the popup shows, keeps it fresh, and carries out what the user does there. */
export function createPopup(
  window: Window,
  draw: (model: PopupModel, actions: PopupActions) => void,
): void {
  const closing = new AbortController();
  const { signal } = closing;
  const history = createHistory();
  let tab: FrontTab = { id: null, host: null, site: null };
  let model: PopupModel = {
    loading: true,
    host: null,
    siteName: null,
    access: 'unsupported',
    paused: false,
    bar: 0.75,
    line: '',
    words: 0,
    tallies: { site: null, all: EMPTY },
    exchanges: [],
    status: null,
    problems: [],
    busy: { access: false, pause: false, judging: [] },
    knownSites: SITES.map(({ name }) => name),
    pauseKeys: [],
    now: Date.now(),
  };
  let wording: WordingId = 'standard';
  let moves = 0;
  let saves = 0;
  let historyProblem: Problem | null = null;
  let settingsProblem: Problem | null = null;

  const show = (change: Partial<PopupModel> = {}) => {
    model = { ...model, ...change, now: Date.now() };
    const { status } = model;
    const noComposer = status?.composer === false ? ('no-composer' as const) : null;
    const problems = [settingsProblem, historyProblem, status?.problem ?? null, noComposer];
    model = { ...model, problems: [...new Set(problems.filter((each) => each !== null))] };
    draw(model, actions);
  };

  const refreshSettings = async () => {
    const movesBefore = moves;
    const savedBefore = saves === moves;
    const { settings, problem } = await loadSettings();
    settingsProblem = problem;
    wording = settings.wording;
    const off = tab.host !== null && settings.offHosts.includes(tab.host);
    const granted =
      tab.site !== null && (await browser.permissions.contains({ origins: [tab.site.pattern] }));
    const access =
      tab.site === null ? 'unsupported' : !granted ? 'not-granted' : off ? 'off' : 'on';
    // A slider that is being moved is ahead of what was read: it is not to jump back.
    const isFresh = savedBefore && moves === movesBefore;
    show({ access, ...barView(wording, isFresh ? settings.bar : model.bar) });
  };
  const refreshStatus = async () => {
    const { id } = tab;
    const status = id === null ? null : await askTab(id, await chatFrame(id), 'status', undefined);
    show({ status, paused: status?.paused ?? false });
  };
  const refreshHistory = async () => {
    try {
      show(await readHistory(history, tab));
      historyProblem = null;
    } catch (error) {
      historyProblem = asHistoryError(error).problem;
    }
    show();
  };
  /** Runs an action with its part of the popup marked as busy. */
  const whileBusy = async (part: 'access' | 'pause', act: () => Promise<unknown>) => {
    show({ busy: { ...model.busy, [part]: true } });
    try {
      await act();
    } finally {
      show({ busy: { ...model.busy, [part]: false } });
    }
  };
  const pause = (paused: boolean) =>
    whileBusy('pause', async () => {
      const status: TabStatus | null =
        tab.id === null ? null : await askTab(tab.id, await chatFrame(tab.id), 'pause', paused);
      show({ status, paused: status?.paused ?? false });
    });

  const actions: PopupActions = {
    setOn: (on) =>
      void whileBusy('access', async () => {
        const { settings } = await loadSettings();
        const others = settings.offHosts.filter((host) => host !== tab.host);
        await changeSettings({
          offHosts: on || tab.host === null ? others : [...others, tab.host],
        });
        await refreshSettings();
      }),
    grant: () => {
      if (tab.site === null) return;
      // Straight from the click: a browser forgets the gesture after the first await.
      const asked = browser.permissions.request({ origins: [tab.site.pattern] });
      void whileBusy('access', async () => {
        await asked;
        await refreshSettings();
      });
    },
    pause: () => void pause(true),
    resume: () => void pause(false),
    setBar: (bar) => {
      show(barView(wording, bar));
      moves += 1;
      void changeSettings({ bar })
        .finally(() => {
          saves += 1;
        })
        .then(refreshSettings);
    },
    judge: async (id, judgement) => {
      const judging = (ids: readonly string[]) => ({ busy: { ...model.busy, judging: ids } });
      show(judging([...model.busy.judging, id]));
      const saved = await askBackground('judge', { id, judgement });
      if (!saved.ok) historyProblem = saved.problem;
      show(judging(model.busy.judging.filter((each) => each !== id)));
      if (saved.ok) await refreshHistory();
    },
    copyText: async (text) => {
      try {
        await window.navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false; // Said by the button that was pressed.
      }
    },
    reloadPage: () => {
      if (tab.id !== null) void browser.tabs.reload(tab.id);
    },
    retry: () => void refreshHistory(),
  };

  const start = async () => {
    tab = await findFrontTab(window.location.search);
    show({ host: tab.host, siteName: tab.site?.name ?? null });
    await Promise.all([
      refreshSettings(),
      refreshStatus(),
      refreshHistory(),
      readKeys().then(show),
    ]);
    show({ loading: false });
    watchSettings(() => void refreshSettings(), signal);
    watchHistory(() => void refreshHistory(), signal);
    const timer = window.setInterval(() => void refreshStatus(), STATUS_MS);
    signal.addEventListener('abort', () => window.clearInterval(timer));
  };
  window.addEventListener('pagehide', () => closing.abort(), { once: true });
  show();
  void start();
}

/** The bar and what it means for the line. */
function barView(wording: WordingId, bar: number): Pick<PopupModel, 'bar' | 'line' | 'words'> {
  const line = composeLine(WORDINGS[wording], bar);
  return { bar, line, words: countWords(line) };
}

async function readHistory(
  history: History,
  { site }: FrontTab,
): Promise<Pick<PopupModel, 'tallies' | 'exchanges'>> {
  const now = Date.now();
  const [all, ofSite, exchanges] = await Promise.all([
    history.tallies(now),
    site === null ? null : history.tallies(now, site.id),
    history.latest(SHOWN_EXCHANGES, site?.id),
  ]);
  return { tallies: { site: ofSite, all }, exchanges };
}

/** The pause command's keys as the user has set them in the browser. */
async function readKeys(): Promise<Pick<PopupModel, 'pauseKeys'>> {
  const commands = await browser.commands.getAll();
  const shortcut = commands.find(({ name }) => name === 'pause-chat')?.shortcut ?? '';
  return { pauseKeys: shortcut === '' ? [] : shortcut.split('+') };
}
