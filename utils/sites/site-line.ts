/**
 * The one line about the site of the active tab: what Breather does there, and the one thing to do.
 */
import type { MarkChoice, MarkScope } from '@/utils/engine/heat';
import type { HoldReason } from '@/utils/engine/told-frame';
import { findActiveTab } from '@/utils/extension/active-tab';
import { readTabStatus, type TabStatus, toggleMarkInTab } from '@/utils/extension/ask-guard';
import { loadGranted } from '@/utils/extension/granted-patterns';
import { injectGuard } from '@/utils/extension/inject-guard';
import { canRunAt } from '@/utils/extension/protected-pages';
import type { SiteChoice } from '@/utils/settings/settings';
import { loadSettings } from '@/utils/settings/settings-store';
import { dialect } from './dialect';
import { coversAddress } from './origin-pattern';
import { parseSite } from './parse-site';
import { turnOffSites, turnOnSites } from './turn-sites';

export type SiteState =
  /** Turned on and allowed, with a composer in sight. */
  | 'on'
  | 'off'
  /** A page of the browser, of an extension or of a store. */
  | 'cannot-run'
  /** The browser does not say what this page is: neither is it on, nor was the toolbar pressed. */
  | 'unseen'
  /** Nothing to write in was found: after a mark that failed also where the site is off. */
  | 'no-composer'
  /** The person wants it on, and the browser no longer allows it. `turnOnHere` asks again. */
  | 'revoked'
  /** The draft last worked on is marked; also where the site is off. */
  | 'marked';

export interface SiteLine {
  state: SiteState;
  /** Empty where Breather cannot run, or sees nothing. */
  siteName: string;
  tabId: number | null;
  /** What *Turn on here* asks for. */
  pattern: string | null;
  scope: MarkScope | null;
  /** Why that draft would be held, or null. */
  reason: HoldReason | null;
  /** Whether the chat of that draft has a rule of its own. */
  isHeldChat: boolean;
  /** Whether one can be kept. */
  keepsChats: boolean;
  /** The patterns under which the person turned this site on. */
  wanted: string[];
  /** What was taught of it goes before what we know. */
  isTaught: boolean;
}

/** Never rejects. */
export async function readSiteLine(): Promise<SiteLine> {
  const tab = await findActiveTab();
  if (tab?.id !== undefined && !tab.url) return { ...cannotRun, state: 'unseen' };
  if (tab?.id === undefined || !tab.url || !canRunAt(tab.url)) return cannotRun;
  const { value: settings } = await loadSettings();
  const wanted = findWanted(settings.sites, tab.url);
  const granted = await loadGranted(wanted);
  const isTaught = settings.taught.some(({ pattern }) => coversAddress(pattern, tab.url ?? ''));
  const line = { ...cannotRun, tabId: tab.id, ...(await describeSite(tab.url)), wanted, isTaught };

  if (wanted.length > 0 && granted.length === 0) {
    return { ...line, state: 'revoked', pattern: wanted[0] ?? line.pattern };
  }
  const isOn = granted.length > 0;
  const status = isOn ? await requireStatus(tab.id) : await readTabStatus(tab.id);
  return { ...line, ...ofDraft(status), state: stateFrom(isOn, status) };
}

/**
 * Asks the browser for this site. Call it in the click itself. The browser's question closes the
 * popup, so what follows is done by the background too. Resolves to whether the person said yes.
 */
export async function turnOnHere(line: SiteLine): Promise<boolean> {
  return line.pattern === null ? false : turnOnSites([line.pattern]);
}

/** Takes the site of the line out of those where something is held. */
export function turnOffHere({ wanted }: SiteLine): Promise<void> {
  return turnOffSites(wanted);
}

/**
 * Marks the draft last worked on in the tab of the line, or takes its mark back where it has this
 * one, and gives the line as it is now. Nothing else that holds the draft is touched: whoever
 * presses here does not see it. Where the site is off this works through `activeTab`.
 */
export async function toggleMark(line: SiteLine, asked: MarkChoice): Promise<SiteLine> {
  if (line.tabId === null) return line;
  await injectGuard(line.tabId);
  const status = await toggleMarkInTab(line.tabId, asked);
  if (!status) return { ...line, ...ofDraft(null), state: 'no-composer' };
  if (status.scope) return { ...line, ...ofDraft(status), state: 'marked' };
  return readSiteLine();
}

const cannotRun: SiteLine = {
  state: 'cannot-run',
  siteName: '',
  tabId: null,
  pattern: null,
  scope: null,
  reason: null,
  isHeldChat: false,
  keepsChats: false,
  wanted: [],
  isTaught: false,
};

function ofDraft(status: Pick<TabStatus, 'scope' | 'reason' | 'isHeldChat' | 'keepsChats'> | null) {
  const { scope = null, reason = null, isHeldChat = false, keepsChats = false } = status ?? {};
  return { scope, reason, isHeldChat, keepsChats };
}

function stateFrom(isOn: boolean, status: TabStatus | null): SiteState {
  if (status?.scope) return 'marked';
  if (!isOn) return 'off';
  return status?.composerSeen ? 'on' : 'no-composer';
}

/** A site that is on has its guard; a tab that was open before may still wait for it. */
async function requireStatus(tabId: number): Promise<TabStatus | null> {
  const status = await readTabStatus(tabId);
  if (status) return status;
  await injectGuard(tabId);
  return readTabStatus(tabId);
}

function findWanted(choices: readonly SiteChoice[], address: string): string[] {
  return choices
    .filter(({ pattern, on }) => on && coversAddress(pattern, address))
    .map(({ pattern }) => pattern);
}

/** A site that we know keeps its own name and pattern; any other is called by its host. */
async function describeSite(address: string): Promise<Pick<SiteLine, 'siteName' | 'pattern'>> {
  const covers = (pattern: string) => coversAddress(pattern, address);
  // The popup is drawn before all that is known of the sites has come.
  const { offerSites } = await import('./site-patterns');
  const offer = offerSites().find(({ patterns }) => patterns.some(covers));
  if (offer) return { siteName: offer.name, pattern: offer.patterns.find(covers) ?? null };
  const site = parseSite(new URL(address).origin, dialect);
  return site.ok
    ? { siteName: site.name, pattern: site.pattern }
    : { siteName: new URL(address).host, pattern: null };
}
