import { type Spot, clickInWindow, waitForSpot } from '../../scripts/browser/firefox-window.ts';
import { poll } from '../../scripts/browser/poll.ts';
import type { Guarded } from './stage.ts';

/** The panel that Firefox opens under our button in its toolbar. */
export interface ToolbarPanel {
  /** Size of the panel's page in the browser's window, in px. */
  size(): Promise<{ readonly width: number; readonly height: number } | null>;
  /** All its text; `null` when it is closed. */
  text(): Promise<string | null>;
  /** Px by which its page is wider than the panel. */
  overflow(): Promise<number>;
  /** Clicks, with a mouse in the browser's window, the button with this name. */
  click(name: string): Promise<void>;
  close(): Promise<void>;
}

/* What is there in the browser's window alone. */
declare const CustomizableUI: { addWidgetToArea(id: string, area: string): void };
interface Panel extends Element {
  hidePopup(): void;
}
declare const browser: { extension: { getViews(of: { type: 'popup' }): Window[] } };

/** Puts our button into the toolbar, clicks it, and waits until its panel is open and filled. */
export async function openToolbarPanel(firefox: Guarded): Promise<ToolbarPanel> {
  const { runInside, inside } = firefox;
  const widget = firefox.extensionId.replaceAll(/[@.]/g, '_');
  await runInside(
    (id) => CustomizableUI.addWidgetToArea(`${id}-browser-action`, 'nav-bar'),
    widget,
  );
  const button = await waitForSpot(
    () =>
      runInside((id) => {
        const area = document.querySelector(`#${id}-BAP`)?.getBoundingClientRect();
        if (area === undefined || area.width === 0) return null;
        return { x: area.x + area.width / 2, y: area.y + area.height / 2 };
      }, widget),
    'button of the extension',
  );
  await clickInWindow(firefox, button);

  const place = () =>
    runInside(() => {
      const page = document.querySelector('browser[webextension-view-type="popup"]');
      if (page === null) return null;
      const { x, y, width, height } = page.getBoundingClientRect();
      return { x, y, width, height };
    });
  const panel: ToolbarPanel = {
    size: place,
    text: () =>
      inside.evaluate(
        () => browser.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? null,
      ),
    overflow: () =>
      inside.evaluate(() => {
        const view = browser.extension.getViews({ type: 'popup' })[0];
        if (view === undefined) return Number.NaN;
        return view.document.documentElement.scrollWidth - view.innerWidth;
      }),
    click: async (name) => {
      const spot = await waitForSpot(async () => {
        const [corner, within] = await Promise.all([place(), findButton(firefox, name)]);
        return corner && within && { x: corner.x + within.x, y: corner.y + within.y };
      }, `button "${name}" in the panel`);
      await clickInWindow(firefox, spot);
    },
    close: async () => {
      await runInside(() =>
        document.querySelector<Panel>('#customizationui-widget-panel')?.hidePopup(),
      );
      const closed = await poll(async () => ((await place()) === null ? true : null), 15_000);
      if (closed === null) throw new Error('The panel did not close.');
    },
  };
  const filled = await poll(
    () =>
      inside.evaluate(() => {
        const view = browser.extension.getViews({ type: 'popup' })[0];
        return view?.document.querySelector('[aria-busy="false"]') ? true : null;
      }),
    15_000,
  );
  if (filled === null) throw new Error('The panel did not open.');
  return panel;
}

/** Where a button is within the panel's page. */
function findButton({ inside }: Guarded, name: string): Promise<Spot | null> {
  return inside.evaluate((name) => {
    const view = browser.extension.getViews({ type: 'popup' })[0];
    const buttons = [...(view?.document.querySelectorAll<HTMLElement>('button') ?? [])];
    const button = buttons.find((each) =>
      `${each.getAttribute('aria-label') ?? ''} ${each.textContent ?? ''}`.includes(name),
    );
    if (button === undefined) return null;
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, name);
}
