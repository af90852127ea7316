/**
 * A page of others in a tab: what the person does there, what the page got of it, and what of ours
 * is shown.
 */

import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { ChromiumTab } from '../support/chromium-tab';
import type { Point, Tab } from '../support/extension-browser';
import { MARK, type PromptView, readPrompt, type SeenButton } from '../support/prompt-view';
import { waitUntilStill } from '../support/still-point';
import { unlessItLeaves } from '../support/unless-it-leaves';
import { type OthersPage, originOf, type Way } from './page';

interface PageWindow extends Window {
  delivered: string[];
  draft(): string;
  /** Of pages that start late. */
  hasStarted: boolean;
  troubles: string[];
}

declare const window: PageWindow;

/** The page itself, or the frame in which its box stands. */
type Side = 'page' | 'frame';

interface OurButton extends SeenButton {
  side: Side;
}

interface Ours {
  dialog: string | null;
  text: string;
  focus: string | null;
  buttons: OurButton[];
}

/** Long enough for heavy editors on a busy machine; where all is right, nobody waits so long. */
const SOON_MS = 15_000;

/** What a page sends a second time comes within this. */
const SECOND_SEND_MS = 250;

/** More stops than our dialog has. */
const MOST_STOPS = 15;

let chats = 0;

export class Visit {
  constructor(
    public tab: Tab,
    readonly page: OthersPage,
  ) {}

  /** Opens a chat that no other visit had, so that no mark of an earlier one can matter. */
  async open(): Promise<void> {
    await this.openAlone();
    if (this.page.startsLate) {
      // A key outside of the box: what of ours comes with the box is for the check of the start
      // alone.
      await this.tab.press('Shift');
      await this.waitForStart();
    }
    if (this.page.first) await this.click(this.page.first);
    if (this.page.opensWindow) this.tab = await openedWindow(this.tab);
    await this.focusBox();
  }

  /** As the page is before the person did anything. */
  async openAlone(): Promise<void> {
    chats += 1;
    await this.tab.open(`${originOf(this.page)}/c/${process.pid}-${chats}`);
    await waitFor('the page to stand', () =>
      this.tab.evaluate(() => Array.isArray(window.delivered)),
    );
  }

  /** Waits for the framework of a page that starts late, and gives what it complained of. */
  async waitForStart(): Promise<string[]> {
    await soon('the framework to start', () => this.tab.evaluate(() => window.hasStarted));
    return this.tab.evaluate(() => window.troubles);
  }

  /** Presses into the box, as a person does who begins to write. */
  async focusBox(): Promise<void> {
    const { box } = this.page;
    await this.on(this.boxSide, async () => {
      await this.clickIn(box);
      await soon(`the caret to be in ${box}`, () => this.tab.evaluate(inPage(hasFocus), box));
    });
  }

  /**
   * Presses where nothing of the page is. A layer would take that for the wish to close it: there
   * one stays in the box.
   */
  leaveBox(): Promise<void> {
    if (this.page.layer) return this.focusBox();
    return this.on('page', () => this.tab.clickAt({ x: 2, y: 2 }));
  }

  /** Whether the layer stands, or the page has none. */
  async hasLayer(): Promise<boolean> {
    const { layer } = this.page;
    return !layer || this.on('page', () => this.tab.evaluate(inPage(isShown), layer));
  }

  /**
   * Writes, and waits until the page itself holds the text: its editor may do so in a later turn.
   */
  async write(text: string): Promise<void> {
    const wanted = (await this.draft()) + text;
    await this.on(this.boxSide, () => this.tab.type(text));
    let draft = '';
    const holdsAll = async () => {
      draft = await this.draft();
      return draft === wanted;
    };
    await soon(`the page to hold ${wanted}`, holdsAll).catch((error: Error) => {
      throw new Error(`${error.message}, but ${JSON.stringify(draft)}`);
    });
  }

  async send(way: Way): Promise<void> {
    const { key, button } = this.page;
    if (way === 'key') await this.on(this.boxSide, () => this.tab.press(key ?? 'Enter'));
    else await this.click(button ?? 'button');
  }

  draft(): Promise<string> {
    return this.on('page', () => this.tab.evaluate(() => window.draft()));
  }

  /** A page that is loaded anew as it sends says what it got once it stands. */
  delivered(): Promise<string[]> {
    const ask = () => unlessItLeaves(() => this.tab.evaluate(() => window.delivered));
    return this.on('page', () => soon('the page to say what it got', ask));
  }

  /** Waits until the page got exactly these messages, and gives a second one its time to come. */
  async expectDelivered(messages: string[]): Promise<void> {
    const wanted = JSON.stringify(messages);
    try {
      await soon('', async () => (await this.delivered()).length >= messages.length);
    } catch {}
    await new Promise((resolve) => setTimeout(resolve, SECOND_SEND_MS));
    const got = JSON.stringify(await this.delivered());
    if (got !== wanted) throw new Error(`delivered ${got}, not ${wanted}`);
  }

  /** What is ours in the page and in the frame of its box, as one. */
  async ours(): Promise<Ours> {
    const views: Ours[] = [];
    for (const side of this.sides) {
      const view = await this.on(side, () => readPrompt(this.tab));
      if (view) views.push(onSide(view, side));
    }
    return {
      dialog: views.find(({ dialog }) => dialog)?.dialog ?? null,
      text: views.map(({ text }) => text).join(' '),
      focus: views.find(({ focus }) => focus)?.focus ?? null,
      buttons: views.flatMap(({ buttons }) => buttons),
    };
  }

  async findOurs(name: string): Promise<OurButton | null> {
    const { buttons } = await this.ours();
    return buttons.find((button) => button.name === name && button.point) ?? null;
  }

  /** A mark that is there already was made in another chat. */
  async expectUnmarked(): Promise<void> {
    await this.stillOurs(MARK);
    if (await this.isMarked()) throw new Error('marked already, though nobody marked it here');
  }

  async isMarked(): Promise<boolean> {
    return (await this.findOurs(MARK))?.isPressed ?? false;
  }

  /**
   * Marks by mouse, or takes the mark back. Throws when the chat, which is a new one, was
   * marked before.
   */
  async mark(isWanted = true): Promise<void> {
    if (isWanted) await this.expectUnmarked();
    let aimedAt = await this.clickOurs(MARK);
    await soon('the press on Mark to count', async () => {
      const button = await this.findOurs(MARK);
      if (!button?.point) return false;
      if (button.isPressed === isWanted) return true;
      // It took another corner while the press was on its way, so the press met nothing.
      const hasMoved = button.point.x !== aimedAt.x || button.point.y !== aimedAt.y;
      if (hasMoved) aimedAt = await this.clickOurs(MARK);
      return false;
    });
  }

  /** Gives where it was pressed. */
  async clickOurs(name: string): Promise<Point> {
    const { side, point } = await this.stillOurs(name);
    await this.on(side, () => this.tab.clickAt(point));
    return point;
  }

  /** Puts the focus on a button of ours as the Tab key would, and presses it. */
  async pressOurs(name: string, key: 'Enter' | 'Space'): Promise<void> {
    const { side } = await this.stillOurs(name);
    await this.on(side, async () => {
      const isFocused = await this.tab.evaluateInClosedRoots((roots, wanted) => {
        const found = roots
          .flatMap((root) => [...root.querySelectorAll('button')])
          .find(
            (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === wanted,
          );
        found?.focus();
        return found !== undefined && (found.getRootNode() as ShadowRoot).activeElement === found;
      }, name);
      if (!isFocused) throw new Error(`our button ${name} takes no focus`);
      await this.tab.press(key);
    });
  }

  /**
   * Tabs to a button of an open dialog of ours, as a person without a mouse does, and presses it.
   */
  async tabToOurs(name: string, key: 'Enter' | 'Space'): Promise<void> {
    const { side } = await this.stillOurs(name);
    for (let presses = 0; (await this.ours()).focus !== name; presses += 1) {
      if (presses === MOST_STOPS) throw new Error(`Tab does not reach our button ${name}`);
      await this.on(side, () => this.tab.press('Tab'));
    }
    await this.on(side, () => this.tab.press(key));
  }

  async click(selector: string): Promise<void> {
    await this.on('page', () => this.clickIn(selector));
  }

  /**
   * Every element of the page but ours as a line with its attributes: whatever a stranger's hand
   * would change. How a toolbar looks and what it shows is left out, as pages change that at any
   * time. `hosts` is how many elements of ours the document has that has the most.
   */
  async shape(): Promise<{ lines: string[]; hosts: number }> {
    const shapes: Shape[] = [];
    for (const side of this.sides) {
      shapes.push(
        await this.on(side, () => this.tab.evaluateInClosedRoots(readShape, this.page.box)),
      );
    }
    const lines = shapes.flatMap((shape, at) => shape.lines.map((line) => `${at} ${line}`));
    return { lines, hosts: Math.max(...shapes.map(({ hosts }) => hosts)) };
  }

  private async stillOurs(name: string): Promise<{ side: Side; point: Point }> {
    let side: Side = 'page';
    const find = async () => {
      const button = await this.findOurs(name);
      side = button?.side ?? side;
      return button?.isReady ? button.point : null;
    };
    const point = await waitUntilStill(`our button ${name}`, find, SOON_MS);
    return { side, point };
  }

  private get boxSide(): Side {
    return this.page.frame ? 'frame' : 'page';
  }

  private get sides(): Side[] {
    return this.page.frame ? ['page', 'frame'] : ['page'];
  }

  private async on<T>(side: Side, run: () => Promise<T>): Promise<T> {
    if (!this.page.frame) return run();
    if (side === 'page') await this.tab.leaveFrame();
    else await this.tab.enterFrame(this.page.frame);
    return run();
  }

  private async clickIn(selector: string): Promise<void> {
    const find = () => this.tab.evaluate(inPage(readMiddle), selector);
    await this.tab.clickAt(await waitUntilStill(selector, find, SOON_MS));
  }
}

/** Firefox's driver knows of no window that a page opened. */
function openedWindow(tab: Tab): Promise<Tab> {
  if (!(tab instanceof ChromiumTab)) throw new Error('This browser opens no such window.');
  return tab.openedWindow();
}

/** As `waitFor`, for what comes by itself. */
export async function soon<T>(what: string, ask: () => Promise<T>): Promise<NonNullable<T>> {
  return waitFor(what, ask, SOON_MS);
}

function onSide(view: PromptView, side: Side): Ours {
  return { ...view, buttons: view.buttons.map((button) => ({ ...button, side })) };
}

/** With `find`, which a function that runs in the page can not bring along by itself. */
function inPage<T>(run: (selector: string) => T): (selector: string) => T {
  return new Function('selector', `${find}; return (${run})(selector);`) as (selector: string) => T;
}

/** Runs in the page. `host >>> inner` goes into the open shadow root of the host. */
function find(selector: string): Element | null {
  let scope: ParentNode | null = document;
  let found: Element | null = null;
  for (const part of selector.split(' >>> ')) {
    found = scope?.querySelector(part) ?? null;
    scope = found?.shadowRoot ?? null;
  }
  return found;
}

/** Runs in the page. */
function isShown(selector: string): boolean {
  const element = find(selector);
  return !!element?.checkVisibility() && element.getBoundingClientRect().width > 0;
}

/** Runs in the page. Null while it is not shown or may not be pressed. */
function readMiddle(selector: string): Point | null {
  const element = find(selector);
  if (!element || element.matches(':disabled, [aria-disabled="true"]')) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
}

/** Runs in the page. */
function hasFocus(selector: string): boolean {
  const box = find(selector);
  const active = (box?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement;
  if (!box || !active || !document.hasFocus()) return false;
  return (
    box === active || box.contains(active) || (active !== document.body && active.contains(box))
  );
}

interface Shape {
  lines: string[];
  hosts: number;
}

/** Runs where closed roots can be seen. */
function readShape(roots: ShadowRoot[], selector: string): Shape {
  // A page may have closed roots too; only ours holds what we draw.
  const ours = roots.filter((root) => root.querySelector('.root'));
  const hosts = new Set(ours.map(({ host }) => host));
  const box = document.querySelector(selector.split(' >>> ', 1)[0] ?? '');
  const lines: string[] = [];
  const isAtBox = (element: Element) => element.contains(box) || box?.contains(element) === true;
  const isLook = (name: string) => /^(class|style|aria-(pressed|expanded|selected))$/.test(name);
  const read = (element: Element, path: string) => {
    if (hosts.has(element)) return;
    const attributes = [...element.attributes]
      .filter(({ name }) => isAtBox(element) || element === document.body || !isLook(name))
      // A caret that an editor draws by itself blinks.
      .filter(({ name }) => name !== 'style' || !/cursor/i.test(element.className))
      .map(({ name, value }) => {
        // Some write the same classes in another order.
        const said = name === 'class' ? value.split(/\s+/).sort().join(' ') : value;
        return `${name}="${said}"`;
      });
    const own = `${path} > ${element.localName}`;
    lines.push(`${own} ${attributes.sort().join(' ')}`.trim());
    for (const child of [...(element.shadowRoot?.children ?? []), ...element.children])
      read(child, own.split(' > ').slice(-3).join(' > '));
  };
  read(document.documentElement, '');
  return { lines, hosts: hosts.size };
}
