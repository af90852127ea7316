/**
 * What use teaches: which key and which press send here, and that a marked message went without a
 * pause.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLater } from '@/entrypoints/engine/later';
import { createLearner } from '@/entrypoints/engine/learn';
import type { Draft } from '@/utils/engine/draft';
import type { Certainty } from '@/utils/engine/judge-press';
import { chatOf } from '@/utils/engine/origin-tag';
import { discord } from '@/utils/sites/data/discord';
import type { Site } from '@/utils/sites/site';
import { createEngineFrame } from '../../support/engine-frame';
import { layOut } from '../../support/laid-out';

const SOON_MS = 700;
const LATER_MS = 6_000;

beforeEach(() => {
  vi.useFakeTimers();
  layOut();
  history.replaceState(null, '', '/chat/1');
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function start(site: Site | null) {
  document.body.innerHTML = `<main><textarea placeholder="Message Ada"></textarea>
    <button data-testid="go-button">Go</button></main>`;
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  const button = document.querySelector('button') as HTMLElement;
  const here = createEngineFrame(site);
  const distrust = vi.fn();
  const lists = { picks: () => false, mayPick: () => false, watch() {}, distrust, trust() {} };
  const wentAs: string[] = [];
  const outcomes = { left: (_key: string, { text }: Draft) => void wentAs.push(text) };
  const later = createLater(here.frame);
  const learner = createLearner(here.frame, lists, { isBusyWith: () => false }, outcomes, later);
  const enter = (init: KeyboardEventInit = {}) =>
    new KeyboardEvent('keydown', { key: 'Enter', ...init });
  /** Presses Enter, and what stands in the box afterwards shows what the page made of it. */
  const press = (after: string, init: KeyboardEventInit = {}) => {
    const isBroken = after.length > box.value.length;
    if (init.shiftKey) learner.sawShortcut('shift+Enter', box);
    else learner.sawKey(enter(init), box, true);
    box.value = after;
    if (isBroken) learner.sawInput(box);
    vi.advanceTimersByTime(SOON_MS);
  };
  /** Presses something beside the box. */
  const pressButton = (certainty: Certainty, control = button) =>
    learner.sawPress({ composer: box, control, certainty });
  /** The page empties the box after so long. */
  const empty = (afterMs: number) =>
    setTimeout(() => {
      box.value = '';
    }, afterMs);
  const type = (text: string) => {
    box.value = text;
    learner.sawInput(box);
  };
  const keptAs = (kind: string) => here.told.filter((one) => one.kind === kind);
  return {
    ...{
      ...here,
      box,
      button,
      distrust,
      empty,
      enter,
      learner,
      press,
      pressButton,
      type,
      wentAs,
    },
    kept: () => keptAs('keepSendKey'),
    learnt: () => keptAs('keepLearnt'),
    missed: () => here.said.filter((notice) => notice?.kind === 'missed').length,
    sendKey: () => here.frame.sendKeyOf(box),
    breaks: (chord = 'Enter') => here.frame.breaksLine(box, chord),
  };
}

describe('a key', () => {
  it.each([
    ['Enter', {}],
    ['mod+Enter', { ctrlKey: true }],
    ['alt+Enter', { altKey: true }],
  ])('that made a new line in this box may send the next time: %s', (chord, init) => {
    const { box, breaks, kept, press, sendKey } = start(null);
    expect(breaks(chord)).toBe(false);
    for (const text of ['one', 'two']) {
      box.value = text;
      press(`${text}\n`, init);
    }
    expect([breaks(chord), breaks('mod+alt+Enter'), sendKey()]).toEqual([true, false, 'enter']);
    expect(kept()).toEqual([]);
  });

  it('is known by the line, however the page made it', () => {
    const { box, breaks, enter, learner } = start(null);
    box.value = 'one';
    learner.sawKey(enter({ ctrlKey: true }), box, true);
    box.value = 'one\n';
    vi.advanceTimersByTime(LATER_MS);
    expect(breaks('mod+Enter')).toBe(true);
    learner.sawKey(enter(), box, true);
    box.value = 'quite\nanother\nmessage';
    vi.advanceTimersByTime(LATER_MS);
    expect(breaks()).toBe(false);
  });

  it('that sent with another one held down sends in this page, whatever was said of it', () => {
    const { box, frame, press } = start(null);
    frame.learnChord('mod+Enter', false);
    box.value = 'one';
    press('', { ctrlKey: true });
    expect(frame.doesChordSend('mod+Enter')).toBe(true);
    box.value = 'two';
    press('');
    expect(frame.doesChordSend('Enter')).toBeUndefined();
  });

  it('sends again where a message left at it that was said to make a new line', () => {
    const { box, frame, press, sendKey } = start(null);
    frame.chooseSendKey(box, 'mod-enter', () => {});
    expect(sendKey()).toBe('mod-enter');
    box.value = 'one';
    press('');
    expect(sendKey()).toBe('enter');
  });

  it('wants to see Ctrl+Enter send on a site that is known', () => {
    const { box, kept, press, sendKey } = start(discord);
    box.value = 'one';
    press('one\n');
    expect(sendKey()).toBe('enter');
    press('', { ctrlKey: true });
    expect(sendKey()).toBe('mod-enter');
    expect(kept()).toEqual([{ kind: 'keepSendKey', sendKey: 'mod-enter', isChosen: false }]);
  });

  it('learns anew that Enter sends', () => {
    const { box, frame, kept, press, sendKey } = start(discord);
    frame.learnKey(box, 'mod-enter');
    box.value = 'one';
    press('');
    expect(sendKey()).toBe('enter');
    expect(kept().at(-1)).toEqual({ kind: 'keepSendKey', sendKey: 'enter', isChosen: false });
  });

  it('learns nothing from a line in code, with Shift, or from Enter that only picks', () => {
    const { box, breaks, press } = start(null);
    box.value = '```\nlet a';
    press('```\nlet a\n');
    box.value = 'one';
    press('one\n', { shiftKey: true });
    box.value = 'pick';
    press('pick');
    expect([breaks(), breaks('shift+Enter')]).toEqual([false, false]);
  });

  it('takes no line of a page that sends on the way up for a new line', () => {
    const { box, breaks, press } = start(null);
    box.value = 'one';
    setTimeout(() => {
      box.value = '';
    }, 100);
    press('one\n');
    expect(breaks()).toBe(false);
  });

  it('tells with which words a message left, marked or not, and nothing of one that stayed', () => {
    const { box, press, wentAs } = start(null);
    box.value = 'stays';
    press('stays');
    box.value = 'goes';
    press('');
    expect(wentAs).toEqual(['goes']);
  });

  it('learns a shortcut by which a message left', () => {
    const { box, empty, frame, learner } = start(null);
    box.value = 'one';
    empty(50);
    learner.sawShortcut('alt+KeyS', box);
    vi.advanceTimersByTime(SOON_MS);
    expect(frame.doesChordSend('alt+KeyS')).toBe(true);
    expect(frame.doesChordSend('alt+KeyD')).toBeUndefined();
    box.value = 'two';
    learner.sawShortcut('alt+KeyD', box);
    vi.advanceTimersByTime(10_000);
    expect(frame.doesChordSend('alt+KeyD')).toBeUndefined();
  });

  it('teaches the site nothing that it knows', () => {
    const { box, kept, press } = start(discord);
    box.value = 'one';
    press('');
    expect(kept()).toEqual([]);
  });

  it('that sent within five seconds after all made no new line', () => {
    const { box, breaks, empty, press } = start(null);
    box.value = 'one';
    empty(4_500);
    press('one\n');
    expect(breaks()).toBe(true);
    vi.advanceTimersByTime(LATER_MS);
    expect(breaks()).toBe(false);
    box.value = 'two';
    empty(5_200);
    press('two\n');
    vi.advanceTimersByTime(LATER_MS);
    expect(breaks()).toBe(true);
  });

  it('takes a first message that the page empties late for a message: Ctrl+Enter proves nothing then', () => {
    const { box, empty, kept, press, sendKey } = start(discord);
    box.value = 'one';
    empty(700);
    press('one\n');
    vi.advanceTimersByTime(LATER_MS);
    box.value = 'two';
    press('', { ctrlKey: true });
    expect(sendKey()).toBe('enter');
    expect(kept()).toEqual([]);
  });

  it('is not asked about in a marked draft where Ctrl+Enter proved it', () => {
    const { box, mark, press, sendKey } = start(discord);
    box.value = 'one';
    press('one\n');
    press('', { ctrlKey: true });
    box.value = 'two';
    mark(box);
    expect(sendKey()).toBe('mod-enter');
  });

  it('makes a line in a block of code or a list also where it sends', () => {
    const { learner, enter, frame } = start(null);
    for (const [html, isBlock] of [
      ['<pre>let a</pre>', true],
      ['<ul><li>one</li></ul>', true],
      ['<p>one</p>', false],
    ] as const) {
      document.body.innerHTML = `<div contenteditable=true>${html}</div>`;
      const editor = document.body.firstElementChild as HTMLElement;
      const words = editor.querySelector('pre,li,p')?.firstChild as Node;
      document.getSelection()?.collapse(words, 1);
      learner.sawKey(enter(), editor, true);
      editor.append(Object.assign(document.createElement('p'), { textContent: 'x' }));
      vi.advanceTimersByTime(LATER_MS);
      expect(frame.breaksLine(editor, 'Enter')).toBe(!isBlock);
    }
  });

  it('with Ctrl proves nothing in a box in which Enter made no new line', () => {
    const { box, kept, press } = start(discord);
    box.value = 'one';
    press('', { ctrlKey: true });
    expect(kept()).toEqual([]);
  });

  it('that picks while letters are put together is a miss where the page sends at it', () => {
    const { box, enter, learner, mark, missed, type } = start(null);
    type('one');
    mark(box);
    learner.picked(box, enter({ isComposing: true }));
    box.value = 'ones';
    vi.advanceTimersByTime(LATER_MS);
    expect(missed()).toBe(0);
    learner.picked(box, enter({ isComposing: true }));
    box.value = '';
    vi.advanceTimersByTime(LATER_MS);
    expect(missed()).toBe(1);
  });

  it('that is held down teaches nothing', () => {
    const { box, frame, learner, enter, sendKey } = start(null);
    frame.learnKey(box, 'mod-enter');
    box.value = 'one';
    learner.sawKey(enter({ repeat: true }), box, true);
    box.value = '';
    vi.advanceTimersByTime(LATER_MS);
    expect(sendKey()).toBe('mod-enter');
  });
});

describe('a press', () => {
  it.each(['likely', 'unlikely'] as const)(
    'that was %s to send teaches that it does',
    (certainty) => {
      const { empty, learnt, pressButton, type, frame } = start(null);
      type('one');
      pressButton(certainty);
      empty(2_000);
      vi.advanceTimersByTime(LATER_MS);
      expect(learnt()).toEqual([
        { kind: 'keepLearnt', selector: 'button[data-testid="go-button"]', doesSend: true },
      ]);
      expect(frame.uses().sends).toEqual(['button[data-testid="go-button"]']);
    },
  );

  it('teaches that it sends though the draft went with its first half', () => {
    const { box, learnt, pressButton, type } = start(null);
    type('one');
    pressButton('unlikely');
    box.value = '';
    pressButton('unlikely');
    vi.advanceTimersByTime(LATER_MS);
    expect(learnt()).toHaveLength(1);
  });

  it('teaches that it sends to who writes on at once', () => {
    const { box, learnt, pressButton, type } = start(null);
    type('one');
    pressButton('unlikely');
    box.value = '';
    vi.advanceTimersByTime(100);
    type('another');
    vi.advanceTimersByTime(LATER_MS);
    expect(learnt()).toHaveLength(1);
  });

  it.each([
    ['that is known to send', 'sure', 'Go'],
    ['that is called something else', 'unlikely', 'Cancel'],
  ] as const)('%s teaches nothing', (_what, certainty, label) => {
    const { button, empty, learnt, pressButton, type } = start(null);
    button.textContent = label;
    type('one');
    pressButton(certainty);
    empty(100);
    vi.advanceTimersByTime(LATER_MS);
    expect(learnt()).toEqual([]);
  });

  it('teaches nothing, and misses nothing, where it puts other words into the box', () => {
    const { box, learnt, mark, missed, pressButton, type } = start(null);
    type('one');
    mark(box);
    pressButton('unlikely');
    box.value = 'Thank you, we noted it.';
    vi.advanceTimersByTime(LATER_MS);
    expect(learnt()).toEqual([]);
    expect(missed()).toBe(0);
  });

  it('teaches nothing while the draft stays, in essence', () => {
    const { box, learnt, pressButton, type } = start(null);
    type('one');
    pressButton('unlikely');
    box.value = ' one ';
    vi.advanceTimersByTime(LATER_MS);
    expect(learnt()).toEqual([]);
  });

  it('teaches nothing where there was no draft, or the person took it away, or wrote another', () => {
    const { box, learnt, pressButton, type } = start(null);
    pressButton('unlikely');
    vi.advanceTimersByTime(LATER_MS);
    for (const after of ['', 'something else']) {
      box.value = 'one';
      pressButton('unlikely');
      type(after);
      vi.advanceTimersByTime(LATER_MS);
    }
    expect(learnt()).toEqual([]);
  });

  it('teaches that it sends though the person typed on before it went', () => {
    const { empty, learnt, pressButton, type } = start(null);
    type('one');
    pressButton('likely');
    type('one two three four five');
    empty(2_000);
    vi.advanceTimersByTime(LATER_MS);
    expect(learnt()).toHaveLength(1);
  });
});

describe('a chat that the person left', () => {
  it.each([
    ['another address', () => history.replaceState(null, '', '/chat/2')],
    ['other words in the box', (box: HTMLElement) => box.setAttribute('placeholder', 'Message Bo')],
    ['no box', (box: HTMLElement) => box.remove()],
  ])('teaches nothing, and is no miss: %s', (_what, change) => {
    const { box, kept, frame, learnt, mark, missed, pressButton, press, type } = start(null);
    frame.learnKey(box, 'mod-enter');
    mark(box);
    type('one');
    pressButton('unlikely');
    setTimeout(() => {
      box.value = '';
      change(box);
    }, 200);
    vi.advanceTimersByTime(LATER_MS);
    expect(learnt()).toEqual([]);
    expect(missed()).toBe(0);
    box.value = 'two';
    setTimeout(() => change(box), 100);
    press('');
    expect(kept()).toEqual([]);
  });
});

describe('a marked message that left without a pause', () => {
  it('is said once, ends its mark, is noted, and what was pressed is remembered', () => {
    const { box, empty, frame, learnt, mark, missed, pressButton, told, type } = start(null);
    type('one');
    mark(box);
    expect(frame.scopeOf(box)).toBe('message');
    pressButton('unlikely');
    empty(100);
    vi.advanceTimersByTime(LATER_MS);
    expect(missed()).toBe(1);
    expect(frame.scopeOf(box)).toBeNull();
    expect(told).toContainEqual({ kind: 'noteHealth', facts: ['missed'] });
    expect(frame.missed).toEqual({ composer: box, sendButton: expect.stringContaining('button') });
    expect(learnt()).toHaveLength(1);
    type('two');
    pressButton('sure');
    empty(100);
    vi.advanceTimersByTime(LATER_MS);
    expect(missed()).toBe(1);
  });

  it('is held from then on, though the page took the button away as it went', () => {
    const { button, empty, learnt, pressButton, type } = start(null);
    type('one');
    pressButton('unlikely');
    button.remove();
    empty(100);
    vi.advanceTimersByTime(LATER_MS);
    expect(learnt()).toHaveLength(1);
  });

  it('is held from then on, though the page took the button away between two halves', () => {
    const { box, button, empty, learner, learnt, type } = start(null);
    type('one');
    const halves = { composer: box, control: button, certainty: 'unlikely' } as const;
    learner.sawPress(halves);
    button.remove();
    learner.sawPress(halves);
    empty(100);
    vi.advanceTimersByTime(LATER_MS);
    expect(learnt()).toHaveLength(1);
  });

  it('waits for later no more', () => {
    const { box, empty, frame, missed, pressButton, told, type } = start(null);
    type('one');
    const key = frame.keyOf(box);
    const later = [{ chat: chatOf(key), keptAt: 1, untilAt: 2 }];
    frame.heat = { ...frame.heat, later };
    pressButton('unlikely');
    empty(100);
    vi.advanceTimersByTime(LATER_MS);
    expect(missed()).toBe(1);
    expect(told).toContainEqual({ kind: 'keepLater', key, salt: 'salt', untilAt: null });
  });

  it('ends no mark that is for a time', () => {
    const { box, empty, frame, mark, missed, pressButton, type } = start(null);
    type('one');
    mark(box, 'hour');
    pressButton('unlikely');
    empty(100);
    vi.advanceTimersByTime(LATER_MS);
    expect(missed()).toBe(1);
    expect(frame.scopeOf(box)).toBe('hour');
  });

  it('is said of a key too, and a list from which it seemed to pick is distrusted', () => {
    const { box, distrust, enter, frame, learner, mark, missed, type } = start(null);
    type('one');
    mark(box);
    learner.picked(box, enter());
    box.value = '';
    vi.advanceTimersByTime(LATER_MS);
    expect(missed()).toBe(1);
    expect(frame.missed).toEqual({ composer: box, sendButton: null });
    expect(distrust).toHaveBeenCalledOnce();
  });

  it('is none where Enter picked and the draft went on', () => {
    const { box, distrust, enter, learner, mark, missed, type } = start(null);
    type('one @ro');
    mark(box);
    learner.picked(box, enter());
    box.value = 'another @Robin';
    vi.advanceTimersByTime(LATER_MS);
    expect([missed(), distrust.mock.calls.length]).toEqual([0, 0]);
  });

  it('is none where a draft was thrown away', () => {
    const { box, button, empty, frame, mark, missed, pressButton, type } = start(null);
    button.textContent = 'Discard';
    type('one');
    mark(box);
    pressButton('unlikely');
    empty(100);
    vi.advanceTimersByTime(LATER_MS);
    expect(missed()).toBe(0);
    expect(frame.scopeOf(box)).toBe('message');
  });

  it('is none where the draft was not marked as it was sent', () => {
    const { empty, missed, pressButton, type } = start(null);
    type('one');
    pressButton('unlikely');
    empty(100);
    vi.advanceTimersByTime(LATER_MS);
    expect(missed()).toBe(0);
  });

  it('leaves the lists of a cold box as they are', () => {
    const { box, distrust, enter, learner } = start(null);
    box.value = 'one';
    learner.picked(box, enter());
    box.value = '';
    vi.advanceTimersByTime(LATER_MS);
    expect(distrust).not.toHaveBeenCalled();
  });

  it('says nothing of lists where none was open', () => {
    const { box, distrust, mark, missed, press, type } = start(null);
    type('one');
    mark(box);
    press('');
    expect([missed(), distrust.mock.calls.length]).toEqual([1, 0]);
  });

  it('is none where the draft grew faster than the page told, and the person went and came back', () => {
    const { box, enter, frame, learner, mark, missed } = start(null);
    box.value = 'one';
    mark(box);
    learner.sawKey(enter(), box, false);
    box.value = 'one two @';
    vi.advanceTimersByTime(50);
    learner.picked(box, enter());
    history.replaceState(null, '', '/chat/2');
    box.value = 'to the other';
    learner.sawKey(enter({ ctrlKey: true }), box, true);
    vi.advanceTimersByTime(100);
    history.replaceState(null, '', '/chat/1');
    box.value = '';
    vi.advanceTimersByTime(LATER_MS);
    expect(missed()).toBe(0);
    expect(frame.scopeOf(box)).toBe('message');
  });

  it('is none of a shortcut after which the person wrote on', () => {
    const { box, frame, learner, mark, missed, type } = start(null);
    type('one');
    mark(box);
    learner.sawShortcut('shift+Enter', box);
    type('one two');
    vi.advanceTimersByTime(50);
    box.value = '';
    vi.advanceTimersByTime(LATER_MS);
    expect(missed()).toBe(0);
    expect(frame.doesChordSend('shift+Enter')).toBeUndefined();
  });
});
