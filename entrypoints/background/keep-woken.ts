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

/** The patterns of their sites; null while they cannot be read. */
async function findHeldSites(): Promise<string[] | null> {
  const now = Date.now();
  const [session, { value: chats, ok }] = await Promise.all([readSession(), loadChats()]);
  const heated = await findHeatedSites(session, now);
  if (!ok || !heated) return null;
  const kept = [...rulesNow(chats, now), ...laterNow(chats, now)].map(({ site }) => site);
  return [...new Set([...kept, ...heated])];
}

/** Those of a pause or of marks; null while the settings cannot be read. */
async function findHeatedSites(session: Session, now: number): Promise<string[] | null> {
  const { pause, salt } = session;
  const isPaused = pause !== null && pause.chat === undefined && pause.endsAt > now;
  const { marks } = dropFaded(session, now);
  if (!isPaused && marks.length === 0) return [];
  const { value: settings, ok } = await loadSettings();
  if (!ok) return null;
  const sites = await loadGranted(patternsOn(settings.sites));
  return isPaused ? sites : findMarkedSites(sites, marks, salt ?? '');
}

/** A mark knows its site by a hash alone, so it is looked for among the tabs that are open. */
async function findMarkedSites(sites: string[], marks: Session['marks'], salt: string) {
  const tabs = sites.length > 0 ? await browser.tabs.query({ url: sites }) : [];
  return tabs.flatMap(({ url }) => {
    const tag = url && originTag(salt, new URL(url).origin);
    const isMarked = tag && marks.some(({ key }) => key.startsWith(tag));
    return (isMarked && patternAt(url)) || [];
  });
}
