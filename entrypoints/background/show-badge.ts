import { browser } from '@/utils/extension/browser';
import { pauseDue } from '@/utils/reminders/pause-due';
import { readTold } from '@/utils/reminders/told-store';
import { readSession } from '@/utils/settings/session-store';
import { loadSettings } from '@/utils/settings/settings-store';
import { isDiscreet } from './discreet';

const DOT = '•';

/**
 * Shows the minutes of a pause, else a dot for a reminder that could not be told otherwise. In
 * discreet mode, and while nobody can read whether it is on, it shows no figures. One call after
 * the other: a call that read before a change would else be shown after it. Rejects with the
 * storage, and then leaves the badge as it is.
 */
export async function showBadge(): Promise<void> {
  await navigator.locks.request('breather-badge', show);
}

async function show(): Promise<void> {
  const [parsed, { pause }, { dots }] = await Promise.all([
    loadSettings(),
    readSession(),
    readTold(),
  ]);
  const minutes = isDiscreet(parsed) ? '' : pauseDue(pause, Date.now()).badge;
  const text = minutes || (dots.length > 0 ? DOT : '');
  await browser.action.setBadgeText({ text });
  if (text === '') return;
  await browser.action.setBadgeBackgroundColor({ color: '#22655f' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
