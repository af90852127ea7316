/** A marked message that went without a pause: what is said of it, and what is none. */
import { describe, expect, it, vi } from 'vitest';
import { chatOf } from '@/utils/engine/origin-tag';
import { holdTime, LATER_MS, startLearner } from '../../support/learner';

holdTime();

describe('a marked message that left without a pause', () => {
  it('is said once, ends its mark, is noted, and what was pressed is remembered', () => {
    const { box, empty, frame, learnt, mark, missed, pressButton, told, type } = startLearner(null);
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
    const { button, empty, learnt, pressButton, type } = startLearner(null);
    type('one');
    pressButton('unlikely');
    button.remove();
    empty(100);
    vi.advanceTimersByTime(LATER_MS);
    expect(learnt()).toHaveLength(1);
  });

  it('is held from then on, though the page took the button away between two halves', () => {
    const { box, button, empty, learner, learnt, type } = startLearner(null);
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
    const { box, empty, frame, missed, pressButton, told, type } = startLearner(null);
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
    const { box, empty, frame, mark, missed, pressButton, type } = startLearner(null);
    type('one');
    mark(box, 'hour');
    pressButton('unlikely');
    empty(100);
    vi.advanceTimersByTime(LATER_MS);
    expect(missed()).toBe(1);
    expect(frame.scopeOf(box)).toBe('hour');
  });

  it('is said of a key too, and a list from which it seemed to pick is distrusted', () => {
    const { box, distrust, enter, frame, learner, mark, missed, type } = startLearner(null);
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
    const { box, distrust, enter, learner, mark, missed, type } = startLearner(null);
    type('one @ro');
    mark(box);
    learner.picked(box, enter());
    box.value = 'another @Robin';
    vi.advanceTimersByTime(LATER_MS);
    expect([missed(), distrust.mock.calls.length]).toEqual([0, 0]);
  });

  it('is none where a draft was thrown away', () => {
    const { box, button, empty, frame, mark, missed, pressButton, type } = startLearner(null);
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
    const { empty, missed, pressButton, type } = startLearner(null);
    type('one');
    pressButton('unlikely');
    empty(100);
    vi.advanceTimersByTime(LATER_MS);
    expect(missed()).toBe(0);
  });

  it('leaves the lists of a cold box as they are', () => {
    const { box, distrust, enter, learner } = startLearner(null);
    box.value = 'one';
    learner.picked(box, enter());
    box.value = '';
    vi.advanceTimersByTime(LATER_MS);
    expect(distrust).not.toHaveBeenCalled();
  });

  it('says nothing of lists where none was open', () => {
    const { box, distrust, mark, missed, press, type } = startLearner(null);
    type('one');
    mark(box);
    press('');
    expect([missed(), distrust.mock.calls.length]).toEqual([1, 0]);
  });

  it('is none where the draft grew faster than the page told, and the person went and came back', () => {
    const { box, enter, frame, learner, mark, missed } = startLearner(null);
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
    const { box, frame, learner, mark, missed, type } = startLearner(null);
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
