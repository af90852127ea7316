/** A mark belongs to its box, whatever the neighbours and the nodes do meanwhile. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginWithBoxes, draw, goTo, mark, page, scopeOf, write } from '../../support/marked-boxes';

beforeEach(beginWithBoxes);
afterEach(() => vi.useRealTimers());

it('is not changed by neighbours that come and go above', () => {
  const box = draw('See you');
  mark(box);
  const neighbour = document.createElement('textarea');
  box.before(neighbour);
  expect(scopeOf(box)).toBe('message');
  page.known.add(neighbour);
  expect(scopeOf(neighbour)).toBeNull();
  box.name = 'renamed';
  expect(scopeOf(box)).toBe('message');
});

it('is found by who comes back while the box has another number', () => {
  const box = draw('See you');
  mark(box, 'hour');
  goTo('/ben');
  box.value = '';
  page.boxes.keyOf(box);
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
  expect(page.boxes.present(box, () => [next])).toBe(next);
  expect(scopeOf(next)).toBe('message');
});

it('goes through several nodes, and stays in the last one when its message goes', () => {
  let box = draw('See you');
  mark(box, 'hour');
  goTo('/anna?message=1');
  page.boxes.keyOf(box);
  for (let times = 0; times < 2; times += 1) {
    box.remove();
    box = draw('See you');
    expect(scopeOf(box)).toBe('hour');
  }
  page.boxes.settle(box);
  box.value = '';
  expect(scopeOf(box)).toBe('hour');
});

it('waits for the node that takes the place of its own, whatever else is gone', () => {
  const other = draw('', 'thread');
  other.remove();
  const box = draw('See you');
  mark(box);
  goTo('/anna?message=1');
  page.boxes.keyOf(box);
  box.remove();
  const [carried] = page.heat.marks;
  page.boxes.look(other);
  expect(page.heat.marks).toEqual([carried]);
  expect(scopeOf(draw('See you'))).toBe('message');
});

it('goes back to its chat from a node that another one took the place of', () => {
  const box = draw('See you');
  mark(box);
  goTo('/ben');
  page.boxes.keyOf(box);
  box.remove();
  const next = draw('Dear Ben');
  expect(scopeOf(next)).toBeNull();
  expect(page.boxes.present(box, () => [next])).toBeNull();
  goTo('/anna');
  next.value = 'See you';
  expect(scopeOf(next)).toBe('message');
});

it('tells of a box that is there without a look at the page', () => {
  const all = vi.fn(() => []);
  const box = draw('See you');
  page.boxes.keyOf(box);
  expect(page.boxes.present(box, all)).toBe(box);
  box.remove();
  expect(page.boxes.present(box, all), 'unmarked').toBeNull();
  expect(all).not.toHaveBeenCalled();
});

it('is never shared by two boxes', () => {
  const first = draw('One');
  const second = draw('Two');
  const thread = draw('Three', 'thread');
  const keys = () => [first, second, thread].map(page.boxes.keyOf);
  expect(new Set(keys()).size).toBe(3);
  mark(second);
  first.remove();
  page.known.delete(first);
  const third = draw('Four');
  expect(new Set([second, third, thread].map(page.boxes.keyOf)).size).toBe(3);
  expect(scopeOf(third)).toBeNull();
  goTo('/anna?message=1');
  expect(new Set([third, second, thread].map(page.boxes.keyOf)).size).toBe(3);
  expect([second, third, thread].map(scopeOf)).toEqual(['message', null, null]);
});

it('is made anew by another salt', () => {
  const box = draw('See you');
  const before = page.boxes.keyOf(box);
  page.salt = 'pepper';
  expect(page.boxes.keyOf(box)).not.toBe(before);
});

it('is found where the page drew the box anew and then changed the address', () => {
  const box = draw('See you');
  mark(box);
  box.remove();
  const second = draw('See you');
  expect(scopeOf(second)).toBe('message');
  goTo('/anna?message=1');
  expect(scopeOf(second)).toBe('message');
  expect(page.boxes.present(box, () => [second])).toBe(second);
  second.remove();
  const third = draw('See you');
  expect(scopeOf(third)).toBe('message');
  goTo('/anna?message=2');
  page.boxes.keyOf(third);
  expect(page.boxes.present(box, () => [third])).toBe(third);
});

it('tells of a box that is gone with a marked draft, until its message went', () => {
  const box = draw('See you');
  expect(page.boxes.isAway(box)).toBe(false);
  mark(box);
  expect(page.boxes.isAway(box)).toBe(false);
  box.remove();
  expect(page.boxes.isAway(box)).toBe(true);
  goTo('/anna/review');
  expect(scopeOf(box), 'wherever the page is by then').toBe('message');
  page.boxes.settle(box);
  expect(page.boxes.isAway(box)).toBe(false);
});

it('goes along with boxes that nobody was in, such as those drawn behind the dialog', () => {
  const box = draw('See you');
  mark(box);
  box.remove();
  const second = draw('See you');
  page.known.delete(second);
  goTo('/anna?message=1');
  expect(scopeOf(second)).toBe('message');
  second.remove();
  const third = draw('See you');
  expect(scopeOf(third)).toBe('message');
  goTo('/anna?message=2');
  expect(scopeOf(third)).toBe('message');
});

it('waits for its draft where the page drew empty boxes in the place of its own', () => {
  const box = draw('See you');
  mark(box);
  box.remove();
  const second = draw();
  expect(scopeOf(second), 'the page may fill it yet').toBe('message');
  page.known.delete(box);
  second.remove();
  const third = draw();
  page.boxes.keyOf(third);
  expect(page.boxes.park(third)).toBe(true);
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
  expect(page.boxes.park(third)).toBe(true);
  write(third, 'See you at eight');
  expect(scopeOf(third)).toBeNull();
});
