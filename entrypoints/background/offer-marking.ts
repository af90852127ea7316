import { i18n } from '#i18n';
import type { MarkChoice } from '@/utils/engine/heat';
import { toggleMarkInFrame, toggleMarkInTab } from '@/utils/extension/ask-guard';
import { browser } from '@/utils/extension/browser';
import { injectGuard } from '@/utils/extension/inject-guard';
import { logOnce } from '@/utils/extension/log-once';
import { needsPanelEntry } from '@/utils/extension/side-panel';
import { tellTab } from '@/utils/extension/tell-frames';
import { loadSettings } from '@/utils/settings/settings-store';
import { isDiscreet, watchDiscreet } from './discreet';
import { PANEL_ENTRY } from './offer-panel';

const COMMAND = 'mark-draft';
const PARENT = 'breather';
const choices: readonly MarkChoice[] = ['message', 'hour', 'morning', 'chat'];
/** The id of the last entry of the menu. */
const LAST = 'chat';

/** The two ways to mark that need no popup: the keyboard shortcut, and the menu of a text field. */
export function offerMarking(): void {
  // One after the other: between taking out and making, another one would make the same entries
  // twice.
  const inTurn = (work: () => Promise<void>) =>
    void navigator.locks.request('breather-menu', work).catch(logOnce);
  const makeMenu = () => inTurn(createMenu);
  browser.runtime.onInstalled.addListener(makeMenu);
  browser.runtime.onStartup.addListener(makeMenu);
  watchDiscreet(makeMenu);
  inTurn(mendMenu);
  browser.contextMenus.onClicked.addListener((click, tab) => {
    const asked = choices.find((each) => each === click.menuItemId);
    if (asked && tab?.id !== undefined) markFrom(tab.id, asked, click.frameId).catch(logOnce);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND && tab?.id !== undefined) markFrom(tab.id, 'toggle').catch(logOnce);
  });
}

/**
 * Both gestures open the tab to us through `activeTab`. Where nothing could be marked, the popup
 * says why.
 */
async function markFrom(
  tabId: number,
  asked: MarkChoice | 'toggle',
  frameId?: number,
): Promise<void> {
  if (!(await injectGuard(tabId))) {
    await tellTab(tabId, { kind: 'practiceMarkRequested' });
    return;
  }
  const inFrame = frameId === undefined ? null : await toggleMarkInFrame(tabId, frameId, asked);
  const status = inFrame ?? (await toggleMarkInTab(tabId, asked));
  // Not every browser lets a popup open by itself.
  if (!status) await browser.action.openPopup?.().catch(() => undefined);
}

/**
 * Makes the menu anew where a worker died over it: its last entry is missing, or has an earlier
 * title.
 */
async function mendMenu(): Promise<void> {
  const title = await titleNow();
  try {
    await browser.contextMenus.update(LAST, { title: i18n.t(`menu.${LAST}`) });
    await browser.contextMenus.update(PARENT, { title });
  } catch {
    await createMenu();
  }
}

async function titleNow(): Promise<string> {
  const isOn = isDiscreet(await loadSettings());
  return isOn ? i18n.t('discreet.toolbarTitle') : i18n.t('menu.title');
}

async function createMenu(): Promise<void> {
  const title = await titleNow();
  await browser.contextMenus.removeAll();
  // It says no name, so that it is the same in discreet mode.
  if (needsPanelEntry()) {
    const title = i18n.t('menu.panel');
    browser.contextMenus.create({ id: PANEL_ENTRY, contexts: ['action'], title });
  }
  // Only where a site could be marked, and not in our own pages.
  const shared = { contexts: ['editable' as const], documentUrlPatterns: ['*://*/*'] };
  browser.contextMenus.create({ ...shared, id: PARENT, title });
  for (const choice of choices) {
    browser.contextMenus.create({
      ...shared,
      id: choice,
      parentId: PARENT,
      title: i18n.t(`menu.${choice}`),
    });
  }
}
