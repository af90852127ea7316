/** A held message that the person keeps for later, and its time. */
import type { ExtensionBrowser, Tab } from './extension-browser';
import { clickButton, pressByKeyboard, waitForDialog, waitForPromptText } from './prompt-view';
import { changeStored, readStored } from './stored-parts';

/** Where what is kept for later stands. */
const LATER = { area: 'local', key: 'chats', field: 'later' } as const;

const MINUTE_MS = 60_000;

export type Later = { keptAt: number; untilAt: number };

/** In the dialog that holds it, or is about to. */
export async function keepFor20Minutes(tab: Tab): Promise<void> {
  await waitForDialog(tab);
  await clickButton(tab, 'More');
  await pressByKeyboard(tab, '20 minutes');
  await waitForPromptText(tab, 'Kept for later, until');
}

/** The oldest first. */
export async function readLater(browser: ExtensionBrowser): Promise<Later[]> {
  return (await readStored(browser, LATER)) as Later[];
}

/** As if the time of all that is kept for later, or of all rules for a chat, had come. */
export async function comeDue(
  browser: ExtensionBrowser,
  field: 'later' | 'rules' = 'later',
): Promise<void> {
  const kept = { ...LATER, field };
  const untilAt = Date.now() - MINUTE_MS;
  const due = ((await readStored(browser, kept)) as Later[]).map((one) => ({ ...one, untilAt }));
  await changeStored(browser, kept, due);
}
