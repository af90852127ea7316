/** A mark goes along or stays where the address changes, and while its editor draws. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SETTLED_MS } from '@/utils/engine/going-drafts';
import { rest } from '@/utils/engine/heat';
import {
  beginWithBoxes,
  draw,
  goTo,
  mark,
  page,
  pass,
  scopeOf,
  write,
} from '../../support/marked-boxes';

beforeEach(beginWithBoxes);
afterEach(() => vi.useRealTimers());

it('goes along when the address changes and the draft stays', () => {
  const box = draw('See you');
  mark(box);
  goTo('/anna?message=1');
  expect(scopeOf(box)).toBe('message');
  write(box, 'See you at eight');
  goTo('/anna?message=2');
  expect(scopeOf(box)).toBe('message');
  expect(page.heat.marks).toHaveLength(1);
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
  page.heat = rest(page.heat, page.boxes.keyOf(box), Date.now());
  goTo('/anna?message=1');
  expect(scopeOf(box)).toBeNull();
  expect(page.heat.rests.map(({ key }) => key)).toEqual([page.boxes.keyOf(box)]);
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
  page.boxes.keyOf(box);
  pass(SETTLED_MS + 1);
  page.boxes.keyOf(box);
  box.value = '';
  expect(scopeOf(box)).toBe('message');
});

it('goes back to its chat when the person is faster than the box', () => {
  const box = draw('See you');
  mark(box);
  goTo('/ben');
  page.boxes.keyOf(box);
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
  page.boxes.keyOf(box);
  goTo('/ben');
  page.boxes.keyOf(box);
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
  page.boxes.keyOf(box);
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
  page.boxes.keyOf(box);
  goTo('/anna');
  page.boxes.keyOf(box);
  goTo('/ben');
  expect(scopeOf(box)).toBeNull();
});

it('goes along for a person who came back and wrote nothing yet', () => {
  const box = draw('See you');
  mark(box);
  goTo('/ben');
  box.value = '';
  page.boxes.keyOf(box);
  goTo('/anna');
  page.boxes.keyOf(box);
  box.value = 'See you';
  pass(SETTLED_MS + 1);
  page.boxes.keyOf(box);
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
  page.boxes.keyOf(box);
  page.boxes.look(box);
  write(box, text);
  expect(scopeOf(box)).toBe('message');
});

it('goes back to its chat before the person writes in the next one', () => {
  const box = draw('See you');
  mark(box);
  goTo('/ben');
  page.boxes.keyOf(box);
  box.value = '';
  page.boxes.look(box);
  write(box, 'Dear Ben');
  expect(scopeOf(box)).toBeNull();
});

it('begins none where a message went and the address changes with it', () => {
  const box = draw('See you');
  mark(box, 'hour');
  goTo('/anna?sent');
  page.boxes.keyOf(box);
  page.boxes.settle(box);
  box.value = '';
  expect(scopeOf(box), 'it is no draft of the chat before').toBe('hour');
});

it('takes along what was written just now, before it was looked at', () => {
  const box = draw('I am');
  mark(box);
  box.value = 'I am so tired of this, all of it';
  page.boxes.wrote(box);
  goTo('/anna/new');
  expect(scopeOf(box)).toBe('message');
});

it('leaves the mark where it was written when the page changes the draft after the person went on', () => {
  const box = draw('I am');
  mark(box);
  box.value = 'I am so tired of this, all of it';
  page.boxes.wrote(box);
  page.boxes.catchUp();
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
  page.boxes.wrote(box);
  page.boxes.rest();
  // The next letter was none of theirs.
  box.value = 'Lunch?';
  goTo('/ben');
  expect(scopeOf(box)).toBeNull();
});

it('goes along while much is written at once that the editor has not told of', () => {
  const box = draw('Hi');
  mark(box);
  goTo('/anna?message=1');
  expect(scopeOf(box)).toBe('message');
  page.drawing = box;
  box.value = 'Hi, and this is the whole long letter that I had in the clipboard';
  expect(scopeOf(box)).toBe('message');
  page.boxes.touch(box);
  page.drawing = null;
  expect(scopeOf(box)).toBe('message');
});

it('goes along when the address changes while the editor draws', () => {
  const box = draw('Hi');
  mark(box);
  page.drawing = box;
  box.value = 'Hi, and this is the whole long letter that I had in the clipboard';
  goTo('/anna?message=1');
  expect(scopeOf(box)).toBe('message');
});

it('stays in its chat when what is drawn at last is the draft of another one', () => {
  const box = draw('Hi');
  mark(box);
  page.drawing = box;
  goTo('/ben');
  expect(scopeOf(box)).toBe('message');
  box.value = 'Something that was begun for Ben';
  page.drawing = null;
  expect(scopeOf(box)).toBeNull();
});
