/** What the browser says of the frame that asks. A frame says nothing of it itself. */
import type { FrameSender } from '@/utils/extension/answer-frames';
import { browser } from '@/utils/extension/browser';
import type { FramePlace } from '@/utils/extension/frame-state';
import { canRunAt } from '@/utils/extension/protected-pages';

/** Frames that have no address of their own: `srcdoc` is one of `about:`. */
const WITHOUT_ADDRESS = ['about:', 'blob:', 'data:'];

/**
 * The address that says to which site a frame belongs; null where it is none of a site. A frame without an address of its
 * own belongs to the site of its tab, unless the browser says that it came from another origin. No other frame does:
 * what a page of a site holds may be somebody else's.
 */
export function addressOf({ url, origin, tab }: FrameSender): string | null {
  const own = url === undefined || isWithoutAddress(url) ? addressBehind(origin, tab?.url) : url;
  return own !== undefined && canRunAt(own) ? own : null;
}

/** A page of ours makes the keys of its marks with our own origin, and is of no site. */
export function placeOf(sender: FrameSender): FramePlace {
  const address = addressOf(sender);
  const at = isOwnPage(sender) ? sender.url : address;
  return { address, origin: at ? new URL(at).origin : null };
}

/** The practice chat is one: what is tried there pauses no chat and is counted nowhere. */
export function isOwnPage({ url }: FrameSender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

function isWithoutAddress(url: string): boolean {
  return URL.canParse(url) && WITHOUT_ADDRESS.includes(new URL(url).protocol);
}

function addressBehind(origin: string | undefined, tabUrl: string | undefined): string | undefined {
  const isOfTab = tabUrl !== undefined && URL.canParse(tabUrl) && new URL(tabUrl).origin === origin;
  // A sandboxed frame has the origin "null", which tells of none.
  return isOfTab || origin === undefined || !URL.canParse(origin) ? tabUrl : `${origin}/`;
}

/** A private window, where a person let Breather into those: nothing that was done there is to be found on the disk. */
export function isPrivate({ tab }: FrameSender): boolean {
  return tab?.incognito === true;
}
