import { findClosedRoots } from './closed-roots';
import type { Json, Point, Tab } from './extension-browser';
import type { Marionette } from './marionette';

/** Which tab Marionette's commands go to now. */
export interface TabFocus {
  tab: FirefoxTab | null;
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** The code points by which WebDriver names keys that write nothing. */
const keyCodes: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

export class FirefoxTab implements Tab {
  /** The selector of the iframe, or null in the page itself. */
  private frame: string | null = null;

  private constructor(
    private readonly marionette: Marionette,
    private readonly focus: TabFocus,
    private readonly handle: string,
  ) {}

  /** A window that is open already. */
  static on(marionette: Marionette, focus: TabFocus, handle: string): FirefoxTab {
    return new FirefoxTab(marionette, focus, handle);
  }

  static async open(marionette: Marionette, focus: TabFocus): Promise<FirefoxTab> {
    const opened = await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
    return new FirefoxTab(marionette, focus, (opened as { handle: string }).handle);
  }

  async open(url: string): Promise<void> {
    await this.leaveFrame();
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  async enterFrame(selector = 'iframe'): Promise<void> {
    await this.leaveFrame();
    await this.switchToFrame(selector);
    this.frame = selector;
  }

  async leaveFrame(): Promise<void> {
    await this.use();
    if (this.frame === null) return;
    await this.marionette.send('WebDriver:SwitchToFrame', { id: null });
    this.frame = null;
  }

  async evaluate<A extends Json[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    await this.use();
    return this.marionette.run<T>(`return (${run})(...arguments)`, args);
  }

  async evaluateInClosedRoots<A extends Json[], T>(
    run: (roots: ShadowRoot[], ...args: A) => T,
    ...args: A
  ): Promise<T> {
    await this.use();
    return this.marionette.run<T>(
      `const roots = (${findClosedRoots})(document, ${rootOf});
       return (${run})(roots, ...arguments);`,
      args,
      'system',
    );
  }

  async type(text: string): Promise<void> {
    await this.keys([...text].flatMap((key) => [down(key), up(key)]));
  }

  async press(chord: string): Promise<void> {
    const keys = chord.split('+');
    await this.keys([...keys.map(down), ...keys.reverse().map(up)]);
  }

  async keyDown(key: string): Promise<void> {
    await this.keys([down(key)]);
  }

  async keyUp(key: string): Promise<void> {
    await this.keys([up(key)]);
  }

  async clickAt(point: Point): Promise<void> {
    await this.playMouse([moveTo(point), ...CLICK]);
  }

  async doubleClickAt(point: Point): Promise<void> {
    await this.playMouse([moveTo(point), ...CLICK, ...CLICK]);
  }

  moveTo(point: Point): Promise<void> {
    return this.playMouse([moveTo(point)]);
  }

  async turnWheelAt(point: Point, by: number): Promise<void> {
    await this.use();
    const scroll = { ...moveTo(point), type: 'scroll', deltaX: 0, deltaY: by };
    const wheel = { type: 'wheel', id: 'wheel', actions: [scroll] };
    await this.marionette.send('WebDriver:PerformActions', { actions: [wheel] });
  }

  private async playMouse(actions: object[]): Promise<void> {
    await this.use();
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.marionette.send('WebDriver:PerformActions', { actions: [mouse] });
  }

  touchAt(): Promise<void> {
    throw new Error('Firefox on a desktop has no touch events.');
  }

  /** The same interface that the input methods of the system use. */
  async compose(text: string): Promise<void> {
    await this.use();
    await this.marionette.run(
      `let input = globalThis.breatherInput;
       if (!input) {
         input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
         globalThis.breatherInput = input;
       }
       // Keys that were typed since then have ended the last one.
       input.beginInputTransactionForTests(document.defaultView);
       input.setPendingCompositionString(arguments[0]);
       input.appendClauseToPendingComposition(arguments[0].length, input.ATTR_RAW_CLAUSE);
       input.setCaretInPendingComposition(arguments[0].length);
       input.flushPendingComposition();`,
      [text],
      'system',
    );
  }

  async commit(text: string): Promise<void> {
    await this.use();
    await this.marionette.run(
      'globalThis.breatherInput.commitCompositionWith(arguments[0]);',
      [text],
      'system',
    );
  }

  async pressEnterInComposition(): Promise<void> {
    await this.use();
    await this.marionette.run(
      `const window = document.defaultView;
       const key = new window.KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: window.KeyboardEvent.DOM_VK_RETURN });
       globalThis.breatherInput.keydown(key);
       globalThis.breatherInput.keyup(key);`,
      [],
      'system',
    );
  }

  /** Runs in the page with the rights of the browser. */
  async runAsBrowser<T>(script: string, ...args: Json[]): Promise<T> {
    await this.use();
    return this.marionette.run<T>(script, args, 'system');
  }

  async resize(width: number, height: number): Promise<void> {
    await this.use();
    const chrome = await this.marionette.run<number>('return outerHeight - innerHeight');
    await this.marionette.send('WebDriver:SetWindowRect', { width, height: height + chrome });
  }

  async close(): Promise<void> {
    await this.use();
    const left = (await this.marionette.send('WebDriver:CloseWindow')) as string[];
    this.focus.tab = null;
    const first = left[0];
    if (first) await this.marionette.send('WebDriver:SwitchToWindow', { handle: first });
  }

  private async keys(actions: object[]): Promise<void> {
    await this.use();
    const keyboard = { type: 'key', id: 'keyboard', actions };
    await this.marionette.send('WebDriver:PerformActions', { actions: [keyboard] });
  }

  private async use(): Promise<void> {
    if (this.focus.tab === this) return;
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: true });
    this.focus.tab = this;
    if (this.frame !== null) await this.switchToFrame(this.frame);
  }

  private async switchToFrame(selector: string): Promise<void> {
    const found = await this.marionette.send('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });
    const element = (found as { value: Record<string, string> }).value[ELEMENT];
    await this.marionette.send('WebDriver:SwitchToFrame', { element });
  }
}

const CLICK = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

function moveTo({ x, y }: Point) {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' };
}

function down(key: string) {
  return { type: 'keyDown', value: keyCodes[key] ?? key };
}

function up(key: string) {
  return { type: 'keyUp', value: keyCodes[key] ?? key };
}

/** Runs with the rights of the browser. Form controls have closed roots of the browser's own. */
function rootOf(element: Element): ShadowRoot | null {
  const ofTheBrowser = ['input', 'textarea', 'select', 'video', 'audio', 'details', 'img'];
  if (ofTheBrowser.includes(element.localName)) return null;
  return (element as Element & { openOrClosedShadowRoot: ShadowRoot | null })
    .openOrClosedShadowRoot;
}
