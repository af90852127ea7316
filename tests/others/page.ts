import type { BrowserName } from '../support/find-browser';

/**
 * The contract of a page of others: real editors, layers and button sets from npm, mounted
 * unaltered as an app's own developer would. The tests read what stands here; the pages do not.
 *
 * A page is `pages/<name>.js` or `.jsx`, with its own markup in `pages/<name>.html` where the usual
 * `<div id="app">` is not enough. Where a framework is to take over what a server drew,
 * `servers/<name>.js` draws that markup in Node. The page calls `tellTests` and `deliver` of
 * `app/tell.js`, so that it has:
 * - `window.delivered`: the text of each message, once each time that the page's own send handler
 *   took one;
 * - `window.draft()`: the text that the page's send handler would send now.
 *
 * A selector such as `wa-textarea >>> textarea` goes into the open shadow root of what stands
 * before the arrows.
 */
export interface OthersPage {
  /** The file under `pages/`, without its ending, and the first label of its host. */
  name: string;
  /** What of npm is on trial, as the table names it. */
  library: string;
  /**
   * Where one writes: what has the focus then, or what holds it. In the document of `frame` where
   * there is one.
   */
  box: string;
  /** The iframe in which the box stands; all else stands in the document around it. */
  frame?: string;
  /** The key that sends, or null where the page has only a button. */
  key: 'Enter' | 'Control+Enter' | null;
  /**
   * The button that sends while there is a draft, in the page's own document; null where only the
   * key does.
   */
  button: string | null;
  /** Folders of packages that the page loads by their address, as `{ '/tinymce/': 'tinymce' }`. */
  folders?: Record<string, string>;
  /**
   * What the person does after the page was opened and before the box is there, such as a press
   * that opens a layer.
   */
  first?: string;
  /**
   * The layer that the press on `first` opens: it is to stay, with the draft in it, whatever is
   * done with ours.
   */
  layer?: string;
  /** Escape is the browser's own: it ends the layer, and no page hears it. */
  takesEscape?: true;
  /**
   * The page stands before its framework does, which starts a second after the person's first key;
   * see app/start-late.js.
   */
  startsLate?: true;
  /** The press on `first` opens a window with the box in it, in which all else is done. */
  opensWindow?: true;
  /** Where one browser alone can show it. */
  only?: BrowserName;
}

/** The two ways by which a message leaves a page. */
export type Way = 'key' | 'press';

export function waysOf({ key, button }: OthersPage): Way[] {
  return [...(key ? (['key'] as const) : []), ...(button ? (['press'] as const) : [])];
}

export function originOf({ name }: OthersPage): string {
  return `https://${name}.others.example`;
}
