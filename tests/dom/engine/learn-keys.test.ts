/** What a key teaches: whether it sends here, or makes a new line. */
import { describe, expect, it, vi } from 'vitest';
import { discord } from '@/utils/sites/data/discord';
import { holdTime, LATER_MS, SOON_MS, startLearner } from '../../support/learner';

holdTime();

describe('a key', () => {
  it.each([
    ['Enter', {}],
    ['mod+Enter', { ctrlKey: true }],
    ['alt+Enter', { altKey: true }],
  ])('that made a new line in this box may send the next time: %s', (chord, init) => {
    const { box, breaks, kept, press, sendKey } = startLearner(null);
    expect(breaks(chord)).toBe(false);
    for (const text of ['one', 'two']) {
      box.value = text;
      press(`${text}\n`, init);
    }
    expect([breaks(chord), breaks('mod+alt+Enter'), sendKey()]).toEqual([true, false, 'enter']);
    expect(kept()).toEqual([]);
  });

  it('is known by the line, however the page made it', () => {
    const { box, breaks, enter, learner } = startLearner(null);
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
    const { box, frame, press } = startLearner(null);
    frame.learnChord('mod+Enter', false);
    box.value = 'one';
    press('', { ctrlKey: true });
    expect(frame.doesChordSend('mod+Enter')).toBe(true);
    box.value = 'two';
    press('');
    expect(frame.doesChordSend('Enter')).toBeUndefined();
  });

  it('sends again where a message left at it that was said to make a new line', () => {
    const { box, frame, press, sendKey } = startLearner(null);
    frame.chooseSendKey(box, 'mod-enter', () => {});
    expect(sendKey()).toBe('mod-enter');
    box.value = 'one';
    press('');
    expect(sendKey()).toBe('enter');
  });

  it('wants to see Ctrl+Enter send on a site that is known', () => {
    const { box, kept, press, sendKey } = startLearner(discord);
    box.value = 'one';
    press('one\n');
    expect(sendKey()).toBe('enter');
    press('', { ctrlKey: true });
    expect(sendKey()).toBe('mod-enter');
    expect(kept()).toEqual([{ kind: 'keepSendKey', sendKey: 'mod-enter', isChosen: false }]);
  });

  it('learns anew that Enter sends', () => {
    const { box, frame, kept, press, sendKey } = startLearner(discord);
    frame.learnKey(box, 'mod-enter');
    box.value = 'one';
    press('');
    expect(sendKey()).toBe('enter');
    expect(kept().at(-1)).toEqual({ kind: 'keepSendKey', sendKey: 'enter', isChosen: false });
  });

  it('learns nothing from a line in code, with Shift, or from Enter that only picks', () => {
    const { box, breaks, press } = startLearner(null);
    box.value = '```\nlet a';
    press('```\nlet a\n');
    box.value = 'one';
    press('one\n', { shiftKey: true });
    box.value = 'pick';
    press('pick');
    expect([breaks(), breaks('shift+Enter')]).toEqual([false, false]);
  });

  it('takes no line of a page that sends on the way up for a new line', () => {
    const { box, breaks, press } = startLearner(null);
    box.value = 'one';
    setTimeout(() => {
      box.value = '';
    }, 100);
    press('one\n');
    expect(breaks()).toBe(false);
  });

  it('tells with which words a message left, marked or not, and nothing of one that stayed', () => {
    const { box, press, wentAs } = startLearner(null);
    box.value = 'stays';
    press('stays');
    box.value = 'goes';
    press('');
    expect(wentAs).toEqual(['goes']);
  });

  it('learns a shortcut by which a message left', () => {
    const { box, empty, frame, learner } = startLearner(null);
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
    const { box, kept, press } = startLearner(discord);
    box.value = 'one';
    press('');
    expect(kept()).toEqual([]);
  });

  it('that sent within five seconds after all made no new line', () => {
    const { box, breaks, empty, press } = startLearner(null);
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
    const { box, empty, kept, press, sendKey } = startLearner(discord);
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
    const { box, mark, press, sendKey } = startLearner(discord);
    box.value = 'one';
    press('one\n');
    press('', { ctrlKey: true });
    box.value = 'two';
    mark(box);
    expect(sendKey()).toBe('mod-enter');
  });

  it('makes a line in a block of code or a list also where it sends', () => {
    const { learner, enter, frame } = startLearner(null);
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
    const { box, kept, press } = startLearner(discord);
    box.value = 'one';
    press('', { ctrlKey: true });
    expect(kept()).toEqual([]);
  });

  it('that picks while letters are put together is a miss where the page sends at it', () => {
    const { box, enter, learner, mark, missed, type } = startLearner(null);
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
    const { box, frame, learner, enter, sendKey } = startLearner(null);
    frame.learnKey(box, 'mod-enter');
    box.value = 'one';
    learner.sawKey(enter({ repeat: true }), box, true);
    box.value = '';
    vi.advanceTimersByTime(LATER_MS);
    expect(sendKey()).toBe('mod-enter');
  });
});
