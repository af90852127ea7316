import { browser } from '@/utils/platform/browser';
import { pauseDue } from '@/utils/reminders/pause-due';
import { loadTold } from '@/utils/reminders/told-store';
import { loadSession } from '@/utils/session/session-store';
import { loadSettings } from '@/utils/settings/settings-store';

const DOT = '•';

/** The minutes of a pause, else a dot for a reminder that could not be told otherwise. No figures in discreet mode. */
export async function showBadge(): Promise<void> {
  const [{ settings }, { pause }, { dot }] = await Promise.all([
    loadSettings(),
    loadSession(),
    loadTold(),
  ]);
  const minutes = settings.discreet ? '' : pauseDue(pause, Date.now()).badge;
  const text = minutes || (dot ? DOT : '');
  await browser.action.setBadgeText({ text });
  if (text === '') return;
  await browser.action.setBadgeBackgroundColor({ color: '#22655f' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
