/** What a press teaches: that it sends here. */
import { describe, expect, it, vi } from 'vitest';
import { holdTime, LATER_MS, startLearner } from '../../support/learner';

holdTime();

describe('a press', () => {
  it.each(['likely', 'unlikely'] as const)(
    'that was %s to send teaches that it does',
    (certainty) => {
      const { empty, learnt, pressButton, type, frame } = startLearner(null);
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
    const { box, learnt, pressButton, type } = startLearner(null);
    type('one');
    pressButton('unlikely');
    box.value = '';
    pressButton('unlikely');
    vi.advanceTimersByTime(LATER_MS);
    expect(learnt()).toHaveLength(1);
  });

  it('teaches that it sends to who writes on at once', () => {
    const { box, learnt, pressButton, type } = startLearner(null);
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
    const { button, empty, learnt, pressButton, type } = startLearner(null);
    button.textContent = label;
    type('one');
    pressButton(certainty);
    empty(100);
    vi.advanceTimersByTime(LATER_MS);
    expect(learnt()).toEqual([]);
  });

  it('teaches nothing, and misses nothing, where it puts other words into the box', () => {
    const { box, learnt, mark, missed, pressButton, type } = startLearner(null);
    type('one');
    mark(box);
    pressButton('unlikely');
    box.value = 'Thank you, we noted it.';
    vi.advanceTimersByTime(LATER_MS);
    expect(learnt()).toEqual([]);
    expect(missed()).toBe(0);
  });

  it('teaches nothing while the draft stays, in essence', () => {
    const { box, learnt, pressButton, type } = startLearner(null);
    type('one');
    pressButton('unlikely');
    box.value = ' one ';
    vi.advanceTimersByTime(LATER_MS);
    expect(learnt()).toEqual([]);
  });

  it('teaches nothing where there was no draft, or the person took it away, or wrote another', () => {
    const { box, learnt, pressButton, type } = startLearner(null);
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
    const { empty, learnt, pressButton, type } = startLearner(null);
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
    const { box, kept, frame, learnt, mark, missed, pressButton, press, type } = startLearner(null);
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
