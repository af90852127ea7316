/** What is offered of the words that a page takes away behind the pause. */
import { beforeEach, expect, it } from 'vitest';
import { controlTime, pass } from '../../support/fine-time';
import { createHoldWorld, type HoldWorld } from '../../support/hold-world';

let world: HoldWorld;

controlTime();
beforeEach(() => {
  world = createHoldWorld();
});

it('offers the words that were held where the page took them away behind the pause', async () => {
  world.begin();
  world.box.value = '';
  world.choose?.({ kind: 'keep-editing' });
  await pass(400);
  expect(world.notices).toEqual(['words-gone']);
  world.box.value = 'Good night';
  world.begin();
  world.box.value = '';
  // The page says so like an editor that draws late.
  world.hold.edited(world.box);
  world.choose?.({ kind: 'send' });
  await pass(200);
  expect(world.notices).toEqual(['words-gone', 'changed']);
  world.box.value = 'Sleep well';
  world.begin();
  world.box.remove();
  world.choose?.({ kind: 'later', untilAt: Date.now() + 60_000 });
  await pass(400);
  expect(world.offered).toEqual(['See you at eight', 'Good night', 'Sleep well']);
  expect(world.heard).toEqual([]);
});

it.each([
  ['stayed', () => {}],
  [
    'is drawn again as the focus comes back',
    () => {
      const { value } = world.box;
      world.box.value = '';
      world.box.addEventListener('focus', () =>
        setTimeout(() => Object.assign(world.box, { value }), 50),
      );
    },
  ],
  ['was tidied', () => Object.assign(world.box, { value: ' See you at eight' })],
  [
    'moved on into a box that took the place of its own',
    () => {
      const next = world.box.cloneNode() as HTMLTextAreaElement;
      next.value = world.box.value;
      next.className = 'next';
      world.box.replaceWith(next);
    },
  ],
])('offers nothing where the draft %s', async (_how, change) => {
  world.begin();
  change();
  world.choose?.({ kind: 'keep-editing' });
  await pass(400);
  expect(world.notices).toEqual([]);
});

it('offers nothing where the person sends right after the choice', async () => {
  world.begin();
  world.choose?.({ kind: 'rest' });
  setTimeout(() => Object.assign(world.box, { value: '' }), 100);
  await pass(400);
  expect(world.notices).toEqual([]);
});
