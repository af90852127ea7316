/** What the browser says of the frame that asks. A frame says nothing of it itself. */
import type { FrameSender } from '@/utils/extension/answer-frames';
import { browser } from '@/utils/extension/browser';
import type { FramePlace } from '@/utils/extension/frame-state';
import { canRunAt } from '@/utils/extension/protected-pages';

/** A frame that asks, resolved once, at the border. Its `FramePlace` says of which site it is. */
export interface Asker extends FramePlace {
  /**
   * Where scripts can be brought, and facts told; null for a page of our own, which has its own.
   */
  frame: { tabId: number; frameId: number } | null;
  /** The practice chat is one: what is tried there pauses no chat and is counted nowhere. */
  isOwnPage: boolean;
}

export function askerOf(sender: FrameSender): Asker {
  const { tab, frameId, url } = sender;
  const isOwnPage = url?.startsWith(browser.runtime.getURL('')) ?? false;
  const address = addressOf(sender);
  // A page of ours makes the keys of its marks with our own origin, and is of no site.
  const at = isOwnPage ? url : address;
  const tabId = tab?.id;
  const canBeReached = !isOwnPage && tabId !== undefined && frameId !== undefined;
  return {
    address,
    origin: at ? new URL(at).origin : null,
    frame: canBeReached ? { tabId, frameId } : null,
    isOwnPage,
    isPrivate: tab?.incognito === true,
  };
}

/** Frames that have no address of their own: `srcdoc` is one of `about:`. */
const WITHOUT_ADDRESS = ['about:', 'blob:', 'data:'];

/**
 * The address that says to which site a frame belongs; null where it is none of a site. A frame
 * without an address of its own belongs to the site of its tab, unless the browser says that it
 * came from another origin. No other frame does: what a page of a site holds may be somebody
 * else's.
 */
export function addressOf({ url, origin, tab }: FrameSender): string | null {
  const own = url === undefined || isWithoutAddress(url) ? addressBehind(origin, tab?.url) : url;
  return own !== undefined && canRunAt(own) ? own : null;
}

function isWithoutAddress(url: string): boolean {
  return URL.canParse(url) && WITHOUT_ADDRESS.includes(new URL(url).protocol);
}

function addressBehind(origin: string | undefined, tabUrl: string | undefined): string | undefined {
  const isOfTab = tabUrl !== undefined && URL.canParse(tabUrl) && new URL(tabUrl).origin === origin;
  // A sandboxed frame has the origin "null", which tells of none.
  return isOfTab || origin === undefined || !URL.canParse(origin) ? tabUrl : `${origin}/`;
}
