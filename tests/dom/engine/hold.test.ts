/**
 * The hold with everything around it made up: what it lets pass, keeps back and repeats, and what
 * it shows.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Choice, Notice, Prompt } from '@/utils/engine/bridge';
import { REST_MS } from '@/utils/engine/follow-draft';
import { createHold, type Hold, OPEN_MS } from '@/utils/engine/hold';
import type { Act } from '@/utils/engine/repeat-act';

const key = { key: 'Enter', code: 'Enter', location: 0 };
const modifiers = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };

let box: HTMLTextAreaElement;
let button: HTMLButtonElement;
let hold: Hold;
let choose: ((choice: Choice) => void) | null;
let isShown: boolean;
let isOpen: boolean;
let boxKey: string;
let known: HTMLElement | null;
let takesNothing: boolean;
let notices: (Notice['kind'] | null)[];
/** The words that the notices offer for the clipboard. */
let offered: string[];
let delivered: string[];
let letGo: number;
let chosen: Choice['kind'][];
/** What was told of as gone. */
let went: string[];
/** What the page was made to hear. */
let heard: string[];

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  document.body.innerHTML =
    '<main><form><textarea></textarea><button type="button">Send</button></form></main>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  button = document.querySelector('button') as HTMLButtonElement;
  box.value = 'See you at eight';
  [choose, known] = [null, null];
  [isShown, isOpen, takesNothing] = [true, false, false];
  [notices, offered, delivered, chosen, heard, went] = [[], [], [], [], [], []];
  letGo = 0;
  boxKey = 'a';
  for (const [node, types] of [
    [box, ['keydown', 'keyup']],
    [button, ['pointerdown', 'click']],
  ] as const) {
    for (const type of types) node.addEventListener(type, () => heard.push(type));
  }
  hold = createHold({
    now: Date.now,
    prompt: createPrompt,
    keyOf: () => boxKey,
    present: (composer) =>
      composer.isConnected ? composer : document.querySelector<HTMLElement>('textarea.next'),
    held: () => {},
    isOwn: () => false,
    tellChange: () => heard.push('change'),
    findButton: () => known,
    takesNothing: () => takesNothing,
    delivered: (_composer, which) => delivered.push(which),
    letGo: () => {
      letGo += 1;
    },
    chosen: ({ kind }) => chosen.push(kind),
    goes: ({ kind }, send) => went.push(`${kind} ${send.key}`),
  });
});

afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

function createPrompt(): Prompt {
  const nothing = () => {};
  return {
    hold(_send, answer) {
      if (!isShown) return false;
      isOpen = true;
      choose = (choice) => {
        isOpen = false;
        answer(choice);
      };
      return true;
    },
    isOpen: () => isOpen,
    allowsKey: () => true,
    notify(notice) {
      notices.push(notice?.kind ?? null);
      if (notice && 'draft' in notice) offered.push(notice.draft);
    },
    remind: () => false,
    ...{ composerMoved: nothing, applyOptions: nothing, restRule: nothing, remove: nothing },
  };
}

const enter = (): Act => ({ kind: 'key', target: box, key: { ...key, ...modifiers } });
const pressed = (): Act => ({ kind: 'press', target: button, control: button });

function begin(act = enter()): boolean {
  const send = {
    composer: box,
    key: boxKey,
    act,
    doubt: null,
    isChatDue: false,
    later: null,
  } as const;
  return hold.begin({ ...send, reason: 'mark' });
}

const judge = (which = 'a') => hold.judge(which, true, false);

async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 50) {
    vi.advanceTimersByTime(Math.min(50, ms - passed));
    await null;
    await null;
  }
}

/** The page sends at Enter, as most do. */
function sendAtEnter(): void {
  box.addEventListener('keydown', () => {
    box.value = '';
  });
}

it('holds what is heated, and lets the rest pass', () => {
  expect(judge()).toBe('hold');
  expect(hold.judge('a', false, false)).toBe('pass');
  expect(hold.isBusyWith('a')).toBe(false);
});

it('keeps everything of a held message from the page, even when its mark fades', () => {
  expect(begin()).toBe(true);
  expect(judge()).toBe('swallow');
  expect(hold.judge('a', false, false)).toBe('swallow');
  expect(hold.judge('a', true, true)).toBe('swallow');
  expect(hold.isBusyWith('a')).toBe(true);
});

it('shows one dialog: what is heated elsewhere waits, and what is not passes', () => {
  begin();
  expect(judge('b')).toBe('swallow');
  expect(hold.judge('b', false, false)).toBe('pass');
});

it('holds again after Keep editing, and repeats nothing', async () => {
  begin();
  choose?.({ kind: 'keep-editing' });
  await pass(500);
  expect(judge()).toBe('hold');
  expect(heard).toEqual([]);
  expect(chosen).toEqual(['keep-editing']);
});

it.each(['send', 'urgent'] as const)('repeats the act once at %s', async (kind) => {
  sendAtEnter();
  begin();
  choose?.({ kind });
  expect([heard, went], 'in a later turn').toEqual([[], []]);
  await pass(100);
  expect(went).toEqual([`${kind} a`]);
  expect(heard).toEqual(['keydown', 'keyup']);
  expect(delivered).toEqual(['a']);
  expect(notices).toEqual([null]);
  await pass(20_000);
  expect(heard).toEqual(['keydown', 'keyup']);
  expect(judge()).toBe('hold');
});

it('sends where the focus cannot come back, and says why it could not', async () => {
  sendAtEnter();
  begin();
  vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(() => {
    throw new Error('no focus');
  });
  expect(() => choose?.({ kind: 'send' })).toThrow('no focus');
  vi.restoreAllMocks();
  await pass(100);
  expect(chosen).toEqual(['send']);
  expect(heard).toEqual(['keydown', 'keyup']);
  expect(delivered).toEqual(['a']);
});

it('repeats once though it is chosen twice', async () => {
  begin();
  const twice = choose;
  twice?.({ kind: 'send' });
  twice?.({ kind: 'send' });
  await pass(500);
  expect(heard).toEqual(['keydown', 'keyup']);
});

it('presses the button that is known to send, where the act was a key', async () => {
  known = button;
  begin();
  choose?.({ kind: 'send' });
  await pass(200);
  expect(heard).toEqual(['pointerdown', 'change', 'click']);
});

it('repeats a press on the control it was made on', async () => {
  known = document.createElement('button');
  begin(pressed());
  choose?.({ kind: 'send' });
  await pass(200);
  expect(heard).toEqual(['pointerdown', 'change', 'click']);
});

it('keeps a second press back while its own is on the way, but what the page makes out of it', async () => {
  begin();
  choose?.({ kind: 'send' });
  await pass(100);
  expect(judge()).toBe('swallow');
  expect(hold.judge('a', true, true)).toBe('pass');
  expect(judge('b'), 'another box').toBe('hold');
});

it('keeps a second press back as long as the page is busy with the first', async () => {
  begin();
  choose?.({ kind: 'send' });
  box.setAttribute('aria-busy', 'true');
  await pass(60_000);
  expect(judge()).toBe('swallow');
  expect(notices).toEqual([]);
  box.value = '';
  await pass(50);
  expect(delivered).toEqual(['a']);
});

it('sends nothing when the draft or the chat is another one by then', async () => {
  begin();
  box.value = 'See you';
  choose?.({ kind: 'send' });
  await pass(200);
  expect(notices).toEqual(['changed']);
  expect(judge()).toBe('hold');
  begin();
  choose?.({ kind: 'send' });
  boxKey = 'b';
  await pass(200);
  expect(notices).toEqual(['changed', 'changed']);
  expect(heard).toEqual([]);
  expect(went).toEqual([]);
  expect(letGo).toBe(0);
});

it('offers the words that were held where the page took them away behind the pause', async () => {
  begin();
  box.value = '';
  choose?.({ kind: 'keep-editing' });
  await pass(400);
  expect(notices).toEqual(['words-gone']);
  box.value = 'Good night';
  begin();
  box.value = '';
  // The page says so like an editor that draws late.
  hold.edited(box);
  choose?.({ kind: 'send' });
  await pass(200);
  expect(notices).toEqual(['words-gone', 'changed']);
  box.value = 'Sleep well';
  begin();
  box.remove();
  choose?.({ kind: 'later', untilAt: Date.now() + 60_000 });
  await pass(400);
  expect(offered).toEqual(['See you at eight', 'Good night', 'Sleep well']);
  expect(heard).toEqual([]);
});

it.each([
  ['stayed', () => {}],
  [
    'is drawn again as the focus comes back',
    () => {
      const { value } = box;
      box.value = '';
      box.addEventListener('focus', () => setTimeout(() => Object.assign(box, { value }), 50));
    },
  ],
  ['was tidied', () => Object.assign(box, { value: ' See you at eight' })],
  [
    'moved on into a box that took the place of its own',
    () => {
      const next = box.cloneNode() as HTMLTextAreaElement;
      next.value = box.value;
      next.className = 'next';
      box.replaceWith(next);
    },
  ],
])('offers nothing where the draft %s', async (_how, change) => {
  begin();
  change();
  choose?.({ kind: 'keep-editing' });
  await pass(400);
  expect(notices).toEqual([]);
});

it('offers nothing where the person sends right after the choice', async () => {
  begin();
  choose?.({ kind: 'rest' });
  setTimeout(() => Object.assign(box, { value: '' }), 100);
  await pass(400);
  expect(notices).toEqual([]);
});

it('goes along with a draft whose address changes, before the choice and after it', async () => {
  sendAtEnter();
  const goOn = (to: string) => {
    hold.carried(boxKey, to);
    boxKey = to;
  };
  begin();
  goOn('b');
  expect(judge('b')).toBe('swallow');
  choose?.({ kind: 'send' });
  goOn('c');
  await pass(200);
  expect(heard).toEqual(['keydown', 'keyup']);
  expect(delivered).toEqual(['c']);
  expect(notices).toEqual([null]);
});

it('asks for another press when the page takes nothing, and lets it pass', async () => {
  begin();
  choose?.({ kind: 'send' });
  await pass(REST_MS + 100);
  expect(notices).toEqual(['press-again']);
  expect(letGo).toBe(1);
  expect(judge()).toBe('pass');
  expect(judge('b')).toBe('hold');
  hold.passed(box, 'a');
  expect(judge(), 'all events of that press').toBe('pass');
  box.value = '';
  await pass(50);
  expect(delivered).toEqual(['a']);
  expect(judge()).toBe('hold');
});

it('keeps nothing open for longer than five minutes', async () => {
  begin();
  choose?.({ kind: 'send' });
  await pass(REST_MS + 100);
  vi.setSystemTime(Date.now() + OPEN_MS);
  expect(judge()).toBe('hold');
});

it('asks for another press at once where nothing is taken, or what was pressed is gone', async () => {
  takesNothing = true;
  begin();
  choose?.({ kind: 'send' });
  await pass(50);
  expect(notices).toEqual(['press-again']);
  expect(went, 'the rest is theirs').toEqual(['send a']);
  hold.marked('a', false);
  takesNothing = false;
  begin(pressed());
  button.remove();
  choose?.({ kind: 'send' });
  await pass(50);
  expect(notices).toEqual(['press-again', 'press-again']);
  expect(heard).toEqual([]);
});

it('sends nothing where the box is gone, and repeats in one that took its place', async () => {
  begin(pressed());
  const next = box.cloneNode() as HTMLTextAreaElement;
  next.value = box.value;
  box.replaceWith(next);
  choose?.({ kind: 'send' });
  await pass(50);
  expect(notices).toEqual(['changed']);
  expect(judge()).toBe('hold');
  next.className = 'next';
  begin(pressed());
  choose?.({ kind: 'send' });
  await pass(200);
  expect(heard).toEqual(['pointerdown', 'change', 'click']);
});

it('lets a person who lost the dialog press again', () => {
  begin();
  isOpen = false;
  expect(judge()).toBe('pass');
});

it('lets everything go where no dialog can be shown', () => {
  isShown = false;
  expect(begin()).toBe(false);
  expect(letGo).toBe(1);
  expect(judge()).toBe('pass');
});

it('lets go what sends nothing, as if it had never been held, and counts no delivery', async () => {
  begin(pressed());
  choose?.({ kind: 'not-send' });
  await pass(200);
  expect(heard).toEqual(['pointerdown', 'change', 'click']);
  box.value = '';
  await pass(5_000);
  expect([delivered, went]).toEqual([[], []]);
  expect(notices).toEqual([]);
  expect(judge()).toBe('hold');
});

it('lets what the page makes at once of what sends nothing pass, and holds the next press', async () => {
  begin(pressed());
  choose?.({ kind: 'not-send' });
  await pass(200);
  expect(judge(), 'a submit of its own').toBe('pass');
  await pass(200);
  expect(judge(), 'the next press').toBe('hold');
});

it('holds a new mark after the one that was let go is taken back', async () => {
  begin();
  isOpen = false;
  hold.marked('a', false);
  expect(judge()).toBe('hold');
});

it('keeps a message open while its mark only changes', async () => {
  begin();
  isOpen = false;
  hold.marked('a', true);
  expect(judge()).toBe('pass');
});

it('holds what is written after the person emptied the box', () => {
  begin();
  isOpen = false;
  box.value = 'See you';
  hold.edited(box);
  expect(judge()).toBe('pass');
  box.value = '';
  hold.edited(box);
  expect(judge()).toBe('hold');
});

it('holds what is written after the page emptied the box', () => {
  begin();
  isOpen = false;
  hold.look(box);
  expect(judge()).toBe('pass');
  box.value = '';
  hold.look(box);
  expect(judge()).toBe('hold');
});

it('lets the person press on while the page is busy with the press that passed', async () => {
  begin();
  isOpen = false;
  judge();
  hold.passed(box, 'a');
  box.setAttribute('aria-busy', 'true');
  await pass(10_000);
  expect(judge()).toBe('pass');
});

it('sends what an editor drew late of what was written before the dialog', () => {
  box.value = 'See you at';
  begin();
  box.value = 'See you at eight';
  hold.edited(box);
  choose?.({ kind: 'send' });
  vi.advanceTimersByTime(100);
  expect(heard).toEqual(['keydown', 'keyup']);
  expect(notices).toEqual([]);
});
