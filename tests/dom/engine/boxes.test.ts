/**
 * A mark belongs to its box and its draft, whatever the address, the neighbours and the nodes do
 * meanwhile.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Boxes, createBoxes } from '@/utils/engine/boxes';
import { SETTLED_MS } from '@/utils/engine/going-drafts';
import { carry, findScope, type Heat, noHeat, rest, toggleMark } from '@/utils/engine/heat';

let known: Set<HTMLElement>;
let heat: Heat;
let boxes: Boxes;
let salt: string;
/** The box in which the person's last words are not drawn yet. */
let drawing: HTMLElement | null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  document.body.innerHTML = '<main></main>';
  known = new Set();
  heat = noHeat;
  salt = 'salt';
  drawing = null;
  goTo('/anna');
  const keptKeys = () => [...heat.marks, ...heat.rests].map(({ key }) => key);
  boxes = createBoxes({
    lookAtSends() {},
    isDrawing: (composer) => composer === drawing,
    known,
    siteOf: () => null,
    salt: () => salt,
    isKept: (key) => keptKeys().includes(key),
    keptKeys,
    carry(from, to) {
      heat = carry(heat, from, to);
    },
    now: Date.now,
  });
});

afterEach(() => vi.useRealTimers());

function goTo(address: string): void {
  history.replaceState(null, '', address);
}

function draw(text = '', name = ''): HTMLTextAreaElement {
  const box = document.createElement('textarea');
  if (name) box.name = name;
  box.value = text;
  document.querySelector('main')?.append(box);
  known.add(box);
  return box;
}

function write(box: HTMLTextAreaElement, text: string): void {
  box.value = text;
  boxes.touch(box);
}

function mark(box: HTMLElement, scope: 'message' | 'hour' = 'message'): void {
  const key = boxes.keyOf(box);
  heat = toggleMark(heat, key, scope, Date.now());
  boxes.touch(box);
}

function scopeOf(box: HTMLElement) {
  const key = boxes.keyOf(box);
  return findScope(heat, key, Date.now());
}

function pass(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

it('goes along when the address changes and the draft stays', () => {
  const box = draw('See you');
  mark(box);
  goTo('/anna?message=1');
  expect(scopeOf(box)).toBe('message');
  write(box, 'See you at eight');
  goTo('/anna?message=2');
  expect(scopeOf(box)).toBe('message');
  expect(heat.marks).toHaveLength(1);
});

it('goes along with a draft that the page trimmed', () => {
  const box = draw('See you at eight ');
  mark(box);
  goTo('/anna?message=1');
  box.value = 'See you at eight';
  expect(scopeOf(box)).toBe('message');
});

it('takes a rest along as well', () => {
  const box = draw('See you');
  mark(box);
  heat = rest(heat, boxes.keyOf(box), Date.now());
  goTo('/anna?message=1');
  expect(scopeOf(box)).toBeNull();
  expect(heat.rests.map(({ key }) => key)).toEqual([boxes.keyOf(box)]);
});

it('stays with its chat when another draft comes into the box with the address', () => {
  const box = draw('See you');
  mark(box);
  goTo('/ben');
  box.value = 'Dear Ben';
  expect(scopeOf(box)).toBeNull();
  box.value = 'See you';
  goTo('/anna');
  expect(scopeOf(box)).toBe('message');
});

it.each([0, 400, SETTLED_MS])('goes back to its chat when the draft goes %d ms later', (ms) => {
  const box = draw('See you');
  mark(box);
  goTo('/ben');
  expect(scopeOf(box)).toBe('message');
  pass(ms);
  box.value = 'Dear Ben';
  expect(scopeOf(box)).toBeNull();
  goTo('/anna');
  box.value = 'See you';
  expect(scopeOf(box)).toBe('message');
});

it('stays where it went once the draft has stayed there', () => {
  const box = draw('See you');
  mark(box);
  goTo('/anna?message=1');
  boxes.keyOf(box);
  pass(SETTLED_MS + 1);
  boxes.keyOf(box);
  box.value = '';
  expect(scopeOf(box)).toBe('message');
});

it('goes back to its chat when the person is faster than the box', () => {
  const box = draw('See you');
  mark(box);
  goTo('/ben');
  boxes.keyOf(box);
  box.value = '';
  goTo('/cora');
  expect(scopeOf(box)).toBeNull();
  goTo('/anna');
  expect(scopeOf(box)).toBe('message');
});

it('comes from where it was first when the address changes twice on the way', () => {
  const box = draw('See you');
  mark(box);
  goTo('/inbox');
  boxes.keyOf(box);
  goTo('/ben');
  boxes.keyOf(box);
  box.value = '';
  expect(scopeOf(box)).toBeNull();
  goTo('/anna');
  expect(scopeOf(box)).toBe('message');
});

it('takes no mark of another chat away on its way past', () => {
  const box = draw('Dear Ben');
  goTo('/ben');
  mark(box, 'hour');
  goTo('/anna');
  box.value = 'See you';
  mark(box);
  goTo('/ben');
  boxes.keyOf(box);
  box.value = 'Dear Ben';
  expect(scopeOf(box)).toBe('hour');
  goTo('/anna');
  box.value = 'See you';
  expect(scopeOf(box)).toBe('message');
});

it('takes no draft of the chat before for its own, though it stood in the box for a moment', () => {
  const box = draw('See you');
  mark(box);
  goTo('/ben');
  box.value = 'Dear Ben';
  boxes.keyOf(box);
  goTo('/anna');
  boxes.keyOf(box);
  goTo('/ben');
  expect(scopeOf(box)).toBeNull();
});

it('goes along for a person who came back and wrote nothing yet', () => {
  const box = draw('See you');
  mark(box);
  goTo('/ben');
  box.value = '';
  boxes.keyOf(box);
  goTo('/anna');
  boxes.keyOf(box);
  box.value = 'See you';
  pass(SETTLED_MS + 1);
  boxes.keyOf(box);
  goTo('/anna?message=1');
  expect(scopeOf(box)).toBe('message');
});

it('goes back to its chat in each of two boxes', () => {
  const drawn = [draw('See you'), draw('In the thread', 'thread')];
  for (const box of drawn) mark(box);
  goTo('/ben');
  for (const box of drawn) expect(scopeOf(box)).toBe('message');
  for (const box of drawn) box.value = '';
  expect(drawn.map(scopeOf)).toEqual([null, null]);
  goTo('/anna');
  expect(drawn.map(scopeOf)).toEqual(['message', 'message']);
});

it.each(['', 'No'])('stays when the person writes %j in its place', (text) => {
  const box = draw('See you');
  mark(box);
  goTo('/anna?message=1');
  boxes.keyOf(box);
  boxes.look(box);
  write(box, text);
  expect(scopeOf(box)).toBe('message');
});

it('goes back to its chat before the person writes in the next one', () => {
  const box = draw('See you');
  mark(box);
  goTo('/ben');
  boxes.keyOf(box);
  box.value = '';
  boxes.look(box);
  write(box, 'Dear Ben');
  expect(scopeOf(box)).toBeNull();
});

it('begins none where a message went and the address changes with it', () => {
  const box = draw('See you');
  mark(box, 'hour');
  goTo('/anna?sent');
  boxes.keyOf(box);
  boxes.settle(box);
  box.value = '';
  expect(scopeOf(box), 'it is no draft of the chat before').toBe('hour');
});

it('is not changed by neighbours that come and go above', () => {
  const box = draw('See you');
  mark(box);
  const neighbour = document.createElement('textarea');
  box.before(neighbour);
  expect(scopeOf(box)).toBe('message');
  known.add(neighbour);
  expect(scopeOf(neighbour)).toBeNull();
  box.name = 'renamed';
  expect(scopeOf(box)).toBe('message');
});

it('is found by who comes back while the box has another number', () => {
  const box = draw('See you');
  mark(box, 'hour');
  goTo('/ben');
  box.value = '';
  boxes.keyOf(box);
  box.before(document.createElement('textarea'));
  goTo('/anna');
  expect(scopeOf(box)).toBe('hour');
});

it('goes to the node that takes the place of its own, with the same draft', () => {
  const box = draw('See you');
  mark(box);
  box.remove();
  goTo('/anna?message=1');
  const next = draw('See you');
  expect(boxes.present(box, () => [next])).toBe(next);
  expect(scopeOf(next)).toBe('message');
});

it('goes through several nodes, and stays in the last one when its message goes', () => {
  let box = draw('See you');
  mark(box, 'hour');
  goTo('/anna?message=1');
  boxes.keyOf(box);
  for (let times = 0; times < 2; times += 1) {
    box.remove();
    box = draw('See you');
    expect(scopeOf(box)).toBe('hour');
  }
  boxes.settle(box);
  box.value = '';
  expect(scopeOf(box)).toBe('hour');
});

it('waits for the node that takes the place of its own, whatever else is gone', () => {
  const other = draw('', 'thread');
  other.remove();
  const box = draw('See you');
  mark(box);
  goTo('/anna?message=1');
  boxes.keyOf(box);
  box.remove();
  const [carried] = heat.marks;
  boxes.look(other);
  expect(heat.marks).toEqual([carried]);
  expect(scopeOf(draw('See you'))).toBe('message');
});

it('goes back to its chat from a node that another one took the place of', () => {
  const box = draw('See you');
  mark(box);
  goTo('/ben');
  boxes.keyOf(box);
  box.remove();
  const next = draw('Dear Ben');
  expect(scopeOf(next)).toBeNull();
  expect(boxes.present(box, () => [next])).toBeNull();
  goTo('/anna');
  next.value = 'See you';
  expect(scopeOf(next)).toBe('message');
});

it('tells of a box that is there without a look at the page', () => {
  const all = vi.fn(() => []);
  const box = draw('See you');
  boxes.keyOf(box);
  expect(boxes.present(box, all)).toBe(box);
  box.remove();
  expect(boxes.present(box, all), 'unmarked').toBeNull();
  expect(all).not.toHaveBeenCalled();
});

it('is never shared by two boxes', () => {
  const first = draw('One');
  const second = draw('Two');
  const thread = draw('Three', 'thread');
  const keys = () => [first, second, thread].map(boxes.keyOf);
  expect(new Set(keys()).size).toBe(3);
  mark(second);
  first.remove();
  known.delete(first);
  const third = draw('Four');
  expect(new Set([second, third, thread].map(boxes.keyOf)).size).toBe(3);
  expect(scopeOf(third)).toBeNull();
  goTo('/anna?message=1');
  expect(new Set([third, second, thread].map(boxes.keyOf)).size).toBe(3);
  expect([second, third, thread].map(scopeOf)).toEqual(['message', null, null]);
});

it('is made anew by another salt', () => {
  const box = draw('See you');
  const before = boxes.keyOf(box);
  salt = 'pepper';
  expect(boxes.keyOf(box)).not.toBe(before);
});

it('is found where the page drew the box anew and then changed the address', () => {
  const box = draw('See you');
  mark(box);
  box.remove();
  const second = draw('See you');
  expect(scopeOf(second)).toBe('message');
  goTo('/anna?message=1');
  expect(scopeOf(second)).toBe('message');
  expect(boxes.present(box, () => [second])).toBe(second);
  second.remove();
  const third = draw('See you');
  expect(scopeOf(third)).toBe('message');
  goTo('/anna?message=2');
  boxes.keyOf(third);
  expect(boxes.present(box, () => [third])).toBe(third);
});

it('takes along what was written just now, before it was looked at', () => {
  const box = draw('I am');
  mark(box);
  box.value = 'I am so tired of this, all of it';
  boxes.wrote(box);
  goTo('/anna/new');
  expect(scopeOf(box)).toBe('message');
});

it('leaves the mark where it was written when the page changes the draft after the person went on', () => {
  const box = draw('I am');
  mark(box);
  box.value = 'I am so tired of this, all of it';
  boxes.wrote(box);
  boxes.catchUp();
  goTo('/ben');
  box.value = 'Lunch?';
  expect(scopeOf(box)).toBeNull();
  goTo('/anna');
  box.value = 'I am so tired of this, all of it';
  vi.advanceTimersByTime(SETTLED_MS + 1);
  expect(scopeOf(box)).toBe('message');
});

it('looks at what was written once they come to rest', () => {
  const box = draw('I am');
  mark(box);
  box.value = 'I am so tired of this, all of it';
  boxes.wrote(box);
  boxes.rest();
  // The next letter was none of theirs.
  box.value = 'Lunch?';
  goTo('/ben');
  expect(scopeOf(box)).toBeNull();
});

it('keeps a mark for the draft that the page took out of its box, and gives none to what is written then', () => {
  const box = draw('See you');
  mark(box);
  expect(boxes.park(box), 'while it is there').toBe(false);
  box.value = '';
  expect(boxes.park(box)).toBe(true);
  expect(scopeOf(box)).toBeNull();
  write(box, 'Dear Ben');
  expect(scopeOf(box)).toBeNull();
  box.value = 'See you';
  expect(scopeOf(box)).toBe('message');
  expect(heat.marks).toHaveLength(1);
});

it('parks nothing that the person emptied, and no box without a mark', () => {
  const box = draw('See you');
  mark(box);
  write(box, '');
  expect(boxes.park(box)).toBe(false);
  expect(scopeOf(box)).toBe('message');
  const calm = draw('', 'other');
  boxes.keyOf(calm);
  expect(boxes.park(calm)).toBe(false);
});

it('tells of a box that is gone with a marked draft, until its message went', () => {
  const box = draw('See you');
  expect(boxes.isAway(box)).toBe(false);
  mark(box);
  expect(boxes.isAway(box)).toBe(false);
  box.remove();
  expect(boxes.isAway(box)).toBe(true);
  goTo('/anna/review');
  expect(scopeOf(box), 'wherever the page is by then').toBe('message');
  boxes.settle(box);
  expect(boxes.isAway(box)).toBe(false);
});

it('goes along while much is written at once that the editor has not told of', () => {
  const box = draw('Hi');
  mark(box);
  goTo('/anna?message=1');
  expect(scopeOf(box)).toBe('message');
  drawing = box;
  box.value = 'Hi, and this is the whole long letter that I had in the clipboard';
  expect(scopeOf(box)).toBe('message');
  boxes.touch(box);
  drawing = null;
  expect(scopeOf(box)).toBe('message');
});

it('goes along when the address changes while the editor draws', () => {
  const box = draw('Hi');
  mark(box);
  drawing = box;
  box.value = 'Hi, and this is the whole long letter that I had in the clipboard';
  goTo('/anna?message=1');
  expect(scopeOf(box)).toBe('message');
});

it('stays in its chat when what is drawn at last is the draft of another one', () => {
  const box = draw('Hi');
  mark(box);
  drawing = box;
  goTo('/ben');
  expect(scopeOf(box)).toBe('message');
  box.value = 'Something that was begun for Ben';
  drawing = null;
  expect(scopeOf(box)).toBeNull();
});

describe('where the page puts other words in the place of a marked draft', () => {
  const went = (box: HTMLTextAreaElement) => {
    const draft = { text: box.value, media: 0 };
    const isOther = boxes.hasReplaced(box, draft);
    if (isOther) boxes.parkReplaced(box);
    return isOther;
  };

  function edit(box: HTMLTextAreaElement, old: string, written: string): void {
    box.value = old;
    boxes.noteReplaced(box);
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
    expect(boxes.hasReplaced(box, draft)).toBe(true);
    boxes.parkReplaced(box);
    expect(scopeOf(box)).toBe('message');
  });

  it('goes on with its draft after an edit that was left, and the next one', () => {
    const box = draw('heated');
    mark(box);
    for (const old of ['old words', 'older ones']) {
      edit(box, old, `${old}, mended`);
      box.value = 'heated';
    }
    boxes.noteReplaced(box);
    write(box, 'heated, and written on and on since then');
    expect(went(box)).toBe(false);
  });

  it('ends with what the person wrote themselves, in the place of it too', () => {
    const box = draw('heated');
    mark(box);
    boxes.noteReplaced(box);
    write(box, 'Something else');
    boxes.noteReplaced(box);
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
    for (const box of drawn) boxes.keyOf(box);
    mark(drawn[0]);
    [drawn[0].value, drawn[1].value] = [drawn[1].value, drawn[0].value];
    scopeOf(drawn[first as 0 | 1]);
    expect(drawn.map(scopeOf)).toEqual([null, 'message']);
    expect(heat.marks).toHaveLength(1);
    [drawn[0].value, drawn[1].value] = [drawn[1].value, drawn[0].value];
    expect(drawn.map(scopeOf)).toEqual(['message', null]);
  },
);

it('waits for its draft where the page drew empty boxes in the place of its own', () => {
  const box = draw('See you');
  mark(box);
  box.remove();
  const second = draw();
  expect(scopeOf(second), 'the page may fill it yet').toBe('message');
  known.delete(box);
  second.remove();
  const third = draw();
  boxes.keyOf(third);
  expect(boxes.park(third)).toBe(true);
  write(third, 'Dear Ben');
  expect(scopeOf(third)).toBeNull();
  third.remove();
  expect(scopeOf(draw('See you'))).toBe('message');
});

it('waits for the draft of the box that was there last, whatever was marked before it', () => {
  const first = draw();
  mark(first);
  first.remove();
  const second = draw();
  expect(scopeOf(second)).toBe('message');
  write(second, 'I never said that');
  second.remove();
  const third = draw();
  expect(scopeOf(third)).toBe('message');
  expect(boxes.park(third)).toBe(true);
  write(third, 'See you at eight');
  expect(scopeOf(third)).toBeNull();
});
