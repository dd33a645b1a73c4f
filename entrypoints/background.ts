import * as v from 'valibot';
import { browser } from '../lib/browser.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { isChatPaused, rememberPause } from '../lib/background/pauses.ts';
import { judgeExchange, recordExchange } from '../lib/background/record.ts';
import { startInOpenTabs, syncScripts } from '../lib/background/scripts.ts';
import { showInToolbar } from '../lib/background/toolbar.ts';
import { announceChange } from '../lib/history/changes.ts';
import { createHistory } from '../lib/history/history.ts';
import { ChatSchema, ReadSchema, StatusSchema } from '../lib/message-schemas.ts';
import type { Saved, ToBackground } from '../lib/messages.ts';
import { answerMessages, askTab } from '../lib/messaging.ts';
import { readReply } from '../lib/reply/read-reply.ts';

export default defineBackground(() => {
  const history = createHistory();

  /** Every open view shows the same exchange: the pages of the extension and the tabs. */
  const tellViews = async (saved: Saved): Promise<Saved> => {
    if (saved.ok) {
      announceChange();
      const tabs = await browser.tabs.query({});
      await Promise.all(tabs.map(({ id }) => id && askTab(id, 'changed', saved.exchange)));
    }
    return saved;
  };

  answerMessages<ToBackground>('background', {
    hello: async (request, { tab }) => ({
      paused: tab?.id !== undefined && (await isChatPaused(tab.id, v.parse(ChatSchema, request))),
    }),
    pause: async (request, { tab }) => {
      const chat = v.parse(v.nullable(ChatSchema), request);
      if (tab?.id !== undefined) await rememberPause(tab.id, chat);
      return null;
    },
    read: (request) => {
      const { text, asked } = v.parse(ReadSchema, request);
      return readReply(text, asked);
    },
    record: async (request) => {
      const saved = await recordExchange(history, request);
      if (saved.ok) announceChange();
      return saved;
    },
    judge: async (request) => tellViews(await judgeExchange(history, request)),
    status: async (request, { tab }) => {
      const status = v.parse(StatusSchema, request);
      if (tab?.id !== undefined) await showInToolbar(tab.id, status);
      return null;
    },
  });

  const start = async () => startInOpenTabs(await syncScripts());
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(() => void syncScripts());
  browser.permissions.onAdded.addListener(async ({ origins }) => {
    const granted = await syncScripts();
    // Only where it is new: the guards at work elsewhere are not to be disturbed.
    await startInOpenTabs(granted.filter((host) => origins?.includes(host)));
  });
  browser.permissions.onRemoved.addListener(() => void syncScripts());
  browser.tabs.onRemoved.addListener((tabId) => void rememberPause(tabId, null));

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== 'pause-chat' || tab?.id === undefined) return;
    const status = await askTab(tab.id, 'status', undefined);
    if (status !== null) await askTab(tab.id, 'pause', !status.paused);
  });
});
