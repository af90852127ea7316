import { originTag } from '@/utils/engine/origin-tag';
import { browser } from '@/utils/extension/browser';
import { loadGranted } from '@/utils/extension/granted-patterns';
import { logOnce } from '@/utils/extension/log-once';
import { registerWake } from '@/utils/extension/register-wake';
import { laterNow, rulesNow } from '@/utils/settings/chat-rules';
import { loadChats, watchChats } from '@/utils/settings/chats-store';
import { dropFaded } from '@/utils/settings/drop-faded';
import type { Session } from '@/utils/settings/session';
import { readSession, watchSession } from '@/utils/settings/session-store';
import { loadSettings } from '@/utils/settings/settings-store';
import { patternsOn } from '@/utils/sites/choose-sites';
import { patternAt } from '@/utils/sites/pattern-at';

/**
 * Has the sites in which a chat or a draft is held wake the engine as their pages load, and all of
 * them while a pause runs. A page that is loaded anew may draw the draft into its box again, and
 * the person may send it by a press without being in the box. On every other site the engine comes
 * with the first visit to a box.
 */
export function keepWoken(): void {
  const { signal } = new AbortController();
  const look = () => void registerWake(findHeldSites).catch(logOnce);
  watchSession(signal, look);
  watchChats(signal, look);
  look();
}

/** The patterns of their sites; null while it cannot be read. */
async function findHeldSites(): Promise<string[] | null> {
  const now = Date.now();
  const [session, { value: chats, ok }] = await Promise.all([readSession(), loadChats()]);
  if (!ok) return null;
  const kept = [...rulesNow(chats, now), ...laterNow(chats, now)].map(({ site }) => site);
  return [...new Set([...kept, ...(await findHeatedSites(session, now))])];
}

/**
 * All of them while a pause runs. A mark knows its site by a hash alone, so it is looked for among
 * the tabs that are open.
 */
async function findHeatedSites({ pause, salt, ...session }: Session, now: number) {
  const { marks } = dropFaded(session, now);
  const isPaused = pause !== null && pause.chat === undefined && pause.endsAt > now;
  if (!isPaused && (marks.length === 0 || salt === null)) return [];
  const { value: settings } = await loadSettings();
  const sites = await loadGranted(patternsOn(settings.sites));
  if (isPaused || salt === null) return sites;
  const tabs = sites.length > 0 ? await browser.tabs.query({ url: sites }) : [];
  return tabs.flatMap(({ url }) => {
    const tag = url && originTag(salt, new URL(url).origin);
    const isMarked = tag && marks.some(({ key }) => key.startsWith(tag));
    return (isMarked && patternAt(url)) || [];
  });
}
