import type { CDPSession, Frame, Page } from 'playwright-core';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { findClosedRoots } from './closed-roots';
import type { Json, Point, Tab } from './extension-browser';

/** As the browser names the world of its content scripts. */
const EXTENSION = 'Breather';

export class ChromiumTab implements Tab {
  private frame: Frame;
  /** The worlds in which our content scripts run in this tab, the newest last. */
  private worlds: number[] = [];

  private constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
  ) {
    this.frame = page.mainFrame();
  }

  static async on(page: Page): Promise<ChromiumTab> {
    const tab = new ChromiumTab(page, await page.context().newCDPSession(page));
    await tab.followWorlds();
    return tab;
  }

  async open(url: string): Promise<void> {
    this.frame = this.page.mainFrame();
    await this.page.goto(url);
  }

  /** The window that this page opened last. */
  async openedWindow(): Promise<ChromiumTab> {
    const isOther = (page: Page) => page !== this.page && page.url() === 'about:blank';
    const opened = await waitFor('the window to open', () =>
      this.page.context().pages().findLast(isOther),
    );
    return ChromiumTab.on(opened);
  }

  async enterFrame(selector = 'iframe'): Promise<void> {
    const element = await this.page.waitForSelector(selector);
    const frame = await element.contentFrame();
    if (!frame) throw new Error('The iframe has no document.');
    await frame.waitForLoadState('load');
    this.frame = frame;
  }

  async leaveFrame(): Promise<void> {
    this.frame = this.page.mainFrame();
  }

  evaluate<A extends Json[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.frame.evaluate(`(${run})(...${JSON.stringify(args)})`);
  }

  async evaluateInClosedRoots<A extends Json[], T>(
    run: (roots: ShadowRoot[], ...args: A) => T,
    ...args: A
  ): Promise<T> {
    const answer = await this.evaluateInWorlds(run, ...args);
    return answer ? answer.value : this.evaluateInPageRoots(run, ...args);
  }

  /**
   * As `evaluateInClosedRoots`, in the page's own world. A node that leaves while it is asked for
   * is asked for again.
   */
  async evaluateInPageRoots<A extends Json[], T>(
    run: (roots: ShadowRoot[], ...args: A) => T,
    ...args: A
  ): Promise<T> {
    for (;;) {
      try {
        return await this.evaluateInRoots(run, ...args);
      } catch (error) {
        if (!String(error).includes('No node with given id')) throw error;
      }
    }
  }

  private async followWorlds(): Promise<void> {
    this.cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === EXTENSION) this.worlds.push(context.id);
    });
    this.cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.worlds = this.worlds.filter((id) => id !== executionContextId);
    });
    this.cdp.on('Runtime.executionContextsCleared', () => {
      this.worlds = [];
    });
    await this.cdp.send('Runtime.enable');
  }

  /**
   * A content script may look into closed roots by itself, which costs a fifth of asking CDP for
   * the whole page. Null where no world of ours in this frame can: none is there yet, or its
   * extension is gone.
   */
  private async evaluateInWorlds<A extends Json[], T>(
    run: (roots: ShadowRoot[], ...args: A) => T,
    ...args: A
  ): Promise<{ value: T } | null> {
    const isTop = this.frame === this.page.mainFrame();
    const expression = `(window === top) === ${isTop}
      ? { value: (${run})((${findClosedRoots})(document, ${rootOf}), ...${JSON.stringify(args)}) } : null`;
    for (const contextId of this.worlds.toReversed()) {
      const answer = await this.cdp
        .send('Runtime.evaluate', { expression, contextId, returnByValue: true })
        .catch(() => null);
      if (answer && !answer.exceptionDetails && answer.result.value) {
        return answer.result.value as { value: T };
      }
    }
    return null;
  }

  /**
   * CDP looks through closed roots: the roots are handed to the function as objects of the page's
   * world.
   */
  private async evaluateInRoots<A extends Json[], T>(
    run: (roots: ShadowRoot[], ...args: A) => T,
    ...args: A
  ): Promise<T> {
    const { root } = await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const nodes = closedRootsOf(await this.documentOfFrame(root));
    const group = 'closed-roots';
    const handles = await Promise.all(
      nodes.map((nodeId) => this.cdp.send('DOM.resolveNode', { nodeId, objectGroup: group })),
    );
    const world = await this.cdp.send('Runtime.evaluate', {
      expression: 'globalThis',
      objectGroup: group,
    });
    const { result, exceptionDetails } = await this.cdp.send('Runtime.callFunctionOn', {
      objectId: handles[0]?.object.objectId ?? world.result.objectId,
      functionDeclaration: `function (args, ...roots) { return (${run})(roots, ...args); }`,
      arguments: [{ value: args }, ...handles.map(({ object }) => ({ objectId: object.objectId }))],
      returnByValue: true,
    });
    await this.cdp.send('Runtime.releaseObjectGroup', { objectGroup: group });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
    return result.value as T;
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  press(chord: string): Promise<void> {
    return this.page.keyboard.press(chord);
  }

  keyDown(key: string): Promise<void> {
    return this.page.keyboard.down(key);
  }

  keyUp(key: string): Promise<void> {
    return this.page.keyboard.up(key);
  }

  async clickAt(point: Point): Promise<void> {
    const { x, y } = await this.inPage(point);
    await this.page.mouse.click(x, y);
  }

  async doubleClickAt(point: Point): Promise<void> {
    const { x, y } = await this.inPage(point);
    await this.page.mouse.dblclick(x, y);
  }

  async moveTo(point: Point): Promise<void> {
    const { x, y } = await this.inPage(point);
    await this.page.mouse.move(x, y);
  }

  async turnWheelAt(point: Point, by: number): Promise<void> {
    await this.moveTo(point);
    await this.page.mouse.wheel(0, by);
  }

  async touchAt(point: Point): Promise<void> {
    const { x, y } = await this.inPage(point);
    await this.page.touchscreen.tap(x, y);
  }

  async compose(text: string): Promise<void> {
    await this.cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }

  async pressEnterInComposition(): Promise<void> {
    // As on Linux and macOS; Windows calls the key "Process".
    const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await this.cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await this.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }

  async commit(text: string): Promise<void> {
    await this.cdp.send('Input.insertText', { text });
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  close(): Promise<void> {
    return this.page.close();
  }

  private async inPage(point: Point): Promise<Point> {
    if (this.frame === this.page.mainFrame()) return point;
    const box = await (await this.frame.frameElement()).boundingBox();
    return { x: point.x + (box?.x ?? 0), y: point.y + (box?.y ?? 0) };
  }

  private async documentOfFrame(top: DomNode): Promise<DomNode> {
    if (this.frame === this.page.mainFrame()) return top;
    const inner = findContentDocument(top);
    if (!inner) throw new Error('The iframe has no document.');
    return inner;
  }
}

/** Runs in a world of ours, where the browser shows no roots of its own. */
function rootOf(element: Element): ShadowRoot | null {
  const { chrome } = globalThis as unknown as { chrome: ContentScriptApi };
  // A node that came out of another document is no HTMLElement of this one.
  const isHtml = element.namespaceURI === 'http://www.w3.org/1999/xhtml';
  return isHtml ? chrome.dom.openOrClosedShadowRoot(element as HTMLElement) : null;
}

interface ContentScriptApi {
  dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

interface DomNode {
  nodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
  contentDocument?: DomNode;
}

function closedRootsOf(node: DomNode): number[] {
  const own = node.shadowRootType === 'closed' ? [node.nodeId] : [];
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  return [...own, ...below.flatMap(closedRootsOf)];
}

function findContentDocument(node: DomNode): DomNode | null {
  if (node.contentDocument) return node.contentDocument;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findContentDocument(child);
    if (found) return found;
  }
  return null;
}
