/** A mark belongs to its draft where the page puts other words in the place of it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginWithBoxes, draw, mark, page, scopeOf, write } from '../../support/marked-boxes';

beforeEach(beginWithBoxes);
afterEach(() => vi.useRealTimers());

it('keeps a mark for the draft that the page took out of its box, and gives none to what is written then', () => {
  const box = draw('See you');
  mark(box);
  expect(page.boxes.park(box), 'while it is there').toBe(false);
  box.value = '';
  expect(page.boxes.park(box)).toBe(true);
  expect(scopeOf(box)).toBeNull();
  write(box, 'Dear Ben');
  expect(scopeOf(box)).toBeNull();
  box.value = 'See you';
  expect(scopeOf(box)).toBe('message');
  expect(page.heat.marks).toHaveLength(1);
});

it('parks nothing that the person emptied, and no box without a mark', () => {
  const box = draw('See you');
  mark(box);
  write(box, '');
  expect(page.boxes.park(box)).toBe(false);
  expect(scopeOf(box)).toBe('message');
  const calm = draw('', 'other');
  page.boxes.keyOf(calm);
  expect(page.boxes.park(calm)).toBe(false);
});

describe('where the page puts other words in the place of a marked draft', () => {
  const went = (box: HTMLTextAreaElement) => {
    const draft = { text: box.value, media: 0 };
    const isOther = page.boxes.hasReplaced(box, draft);
    if (isOther) page.boxes.parkReplaced(box);
    return isOther;
  };

  function edit(box: HTMLTextAreaElement, old: string, written: string): void {
    box.value = old;
    page.boxes.noteReplaced(box);
    if (written) write(box, written);
  }

  it.each(['', 'old words, mended', 'quite another thing'])(
    'holds them, and waits for its draft once they went, written on as %j',
    (written) => {
      const box = draw('heated');
      mark(box);
      edit(box, 'old words', written);
      expect(scopeOf(box)).toBe('message');
      expect(went(box)).toBe(true);
      box.value = '';
      expect(scopeOf(box)).toBeNull();
      box.value = 'heated';
      expect(scopeOf(box)).toBe('message');
      expect(went(box), 'now it goes itself').toBe(false);
    },
  );

  it('waits where its draft is back before it is known that they went', () => {
    const box = draw('heated');
    mark(box);
    edit(box, 'old words', 'old words, mended');
    const draft = { text: box.value, media: 0 };
    box.value = 'heated';
    expect(page.boxes.hasReplaced(box, draft)).toBe(true);
    page.boxes.parkReplaced(box);
    expect(scopeOf(box)).toBe('message');
  });

  it('goes on with its draft after an edit that was left, and the next one', () => {
    const box = draw('heated');
    mark(box);
    for (const old of ['old words', 'older ones']) {
      edit(box, old, `${old}, mended`);
      box.value = 'heated';
    }
    page.boxes.noteReplaced(box);
    write(box, 'heated, and written on and on since then');
    expect(went(box)).toBe(false);
  });

  it('ends with what the person wrote themselves, in the place of it too', () => {
    const box = draw('heated');
    mark(box);
    page.boxes.noteReplaced(box);
    write(box, 'Something else');
    page.boxes.noteReplaced(box);
    expect(went(box)).toBe(false);
  });

  it('remembers nothing of a mark that was taken back', () => {
    const box = draw('heated');
    mark(box);
    edit(box, 'old words', 'old words, mended');
    mark(box);
    mark(box);
    expect(went(box)).toBe(false);
  });
});

it.each([0, 1])(
  'goes with its draft where the page swaps the words of two boxes, look at %d first',
  (first) => {
    const drawn = [draw('See you'), draw('Dear Ben')] as const;
    for (const box of drawn) page.boxes.keyOf(box);
    mark(drawn[0]);
    [drawn[0].value, drawn[1].value] = [drawn[1].value, drawn[0].value];
    scopeOf(drawn[first as 0 | 1]);
    expect(drawn.map(scopeOf)).toEqual([null, 'message']);
    expect(page.heat.marks).toHaveLength(1);
    [drawn[0].value, drawn[1].value] = [drawn[1].value, drawn[0].value];
    expect(drawn.map(scopeOf)).toEqual(['message', null]);
  },
);
