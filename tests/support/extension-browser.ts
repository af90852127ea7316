/**
 * What a test may do with a browser that runs the shipped build of the extension. Chromium and
 * Firefox answer in the same words, so that one suite serves both.
 */
import { startChromium } from './chromium';
import type { BrowserName } from './find-browser';
import { startFirefox } from './firefox';

/**
 * A page that the browser gets instead of the network. Every other address is answered with 404.
 */
export interface Route {
  /** Scheme, host and path, compared from the start; the longest match wins. */
  prefix: string;
  contentType: string;
  body: string;
  headers?: Record<string, string>;
}

export interface Point {
  x: number;
  y: number;
}

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * One tab. Everything it does, it does as a person's hand would: the events are trusted. Functions
 * given to it run in the page, so they may use nothing from outside themselves. Points are in the
 * frame under test.
 */
export interface Tab {
  open(url: string): Promise<void>;
  /**
   * From now on evaluate and point in this iframe of the page; the first one unless a selector says
   * which.
   */
  enterFrame(selector?: string): Promise<void>;
  /** From now on evaluate and point in the page itself again. */
  leaveFrame(): Promise<void>;
  evaluate<A extends Json[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Runs with every closed shadow root in the frame that a script attached, ours or the page's. */
  evaluateInClosedRoots<A extends Json[], T>(
    run: (roots: ShadowRoot[], ...args: A) => T,
    ...args: A
  ): Promise<T>;
  type(text: string): Promise<void>;
  /** A key with its modifiers before it, such as `Enter`, `Shift+Enter`, `Control+z`. */
  press(chord: string): Promise<void>;
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  clickAt(point: Point): Promise<void>;
  /** Two presses, the second as soon after the first as a hand has it, on a busy machine too. */
  doubleClickAt(point: Point): Promise<void>;
  /** The pointer rests there. */
  moveTo(point: Point): Promise<void>;
  /** Turns the wheel there, by so many px down. */
  turnWheelAt(point: Point, by: number): Promise<void>;
  /** Chromium only; `hasTouch` says so. */
  touchAt(point: Point): Promise<void>;
  /** Begins or changes a composition, as an input method does while the person chooses. */
  compose(text: string): Promise<void>;
  /** Enter as the input method's own key: it goes to the composition, not to the page's send. */
  pressEnterInComposition(): Promise<void>;
  /** Ends the composition with this text, as choosing a candidate does. */
  commit(text: string): Promise<void>;
  /** Makes the window's inside this large, as far as the browser lets it be that small. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

export interface ExtensionBrowser {
  readonly name: BrowserName;
  readonly hasTouch: boolean;
  /** The folder in which the browser keeps all that it writes down. */
  readonly profile: string;
  serve(routes: Route[]): Promise<void>;
  openTab(): Promise<Tab>;
  /** The window or the tab that the page opens when `act` is done on it. */
  tabOpenedBy(act: () => Promise<void>): Promise<Tab>;
  /** An extension page, such as `options.html#settings`. */
  openExtensionPage(path: string): Promise<Tab>;
  /**
   * From now on the extension's own question for these hosts is answered with yes, without a
   * bubble.
   */
  allowHosts(patterns: string[]): Promise<void>;
  /**
   * The browser gives these hosts to the extension, as after a yes to what this page of its own
   * asked.
   */
  grantHosts(patterns: string[], page: Tab): Promise<void>;
  /** As an update or the reload button of the browser's list of extensions does. */
  reloadExtension(): Promise<void>;
  /** As the switch in the browser's list of extensions does. */
  disableExtension(): Promise<void>;
  /**
   * As the browser itself does after half a minute of rest. Resolves once nothing of the background
   * runs.
   */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

export interface BrowserChoices {
  /** The unpacked extension to load; the shipped build unless a test changed a copy. */
  extension?: string;
  /** The system asks for less movement, so that no test waits for a dialog to arrive. */
  lessMotion?: boolean;
}

/** Starts the browser that this Vitest project is about, with a fresh profile. */
export function startBrowser(choices: BrowserChoices = {}): Promise<ExtensionBrowser> {
  return browserName() === 'firefox' ? startFirefox(choices) : startChromium(choices);
}

export function browserName(): BrowserName {
  return process.env.BREATHER_BROWSER === 'firefox' ? 'firefox' : 'chromium';
}
