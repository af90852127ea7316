import { beforeEach, expect, it, vi } from 'vitest';
import { createUndoneSends } from '@/entrypoints/engine/undone-sends';
import { readDraft } from '@/utils/engine/draft';

const AN_HOUR_OR_SO = 3_600_000;

let box: HTMLTextAreaElement;
beforeEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '<p></p><textarea></textarea>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  box.getClientRects = () => [new DOMRect()] as unknown as DOMRectList;
});

function sent(words: string) {
  const undone = createUndoneSends();
  box.value = words;
  const draft = readDraft(box);
  box.value = '';
  undone.went(box, draft);
  undone.acted([box]);
  return undone;
}

it('knows a message that came back, once, however it is spaced', () => {
  const undone = sent('so  angry');
  expect(undone.isBack(box)).toBe(false);
  box.value = 'so angry\n';
  expect(undone.isBack(box)).toBe(true);
  expect(undone.isBack(box)).toBe(false);
});

it('knows no other words, none that the person wrote, and none that stand in the page', () => {
  const undone = sent('so angry');
  box.value = 'so angry now';
  expect(undone.isBack(box)).toBe(false);
  undone.wrote(box);
  box.value = 'so angry';
  expect(undone.isBack(box)).toBe(false);

  const mended = sent('so angry');
  document.querySelector('p')?.append('so angry');
  box.value = 'so angry';
  expect(mended.isBack(box)).toBe(false);
});

it('knows none that came back before the person did anything', () => {
  const undone = createUndoneSends();
  box.value = 'so angry';
  const draft = readDraft(box);
  box.value = '';
  undone.went(box, draft);
  box.value = 'so angry';
  undone.acted([box]);
  undone.acted([box]);
  expect(undone.isBack(box)).toBe(false);
});

it('takes words that never left their box for none that came back', () => {
  const undone = createUndoneSends();
  box.value = 'so angry';
  undone.went(box, readDraft(box));
  undone.acted([]);
  expect(undone.isBack(box)).toBe(false);
});

it('forgets it once no site takes it back any more', () => {
  vi.useFakeTimers();
  const undone = sent('so angry');
  vi.advanceTimersByTime(AN_HOUR_OR_SO);
  box.value = 'so angry';
  expect(undone.isBack(box)).toBe(false);
});

it('sees that the page cleared up what it had kept, and knows it where it comes back later', () => {
  const undone = sent('so angry');
  box.value = 'so angry';
  expect(undone.isBack(box)).toBe(true);
  expect(undone.takeCleared()).toBeNull();
  box.value = '';
  expect(undone.takeCleared()).toBe(box);
  expect(undone.takeCleared()).toBeNull();
  box.value = 'so angry';
  expect(undone.isBack(box)).toBe(true);
});

it('takes a box that the person emptied, or sent once more, for none that was cleared up', () => {
  const emptied = sent('so angry');
  box.value = 'so angry';
  expect(emptied.isBack(box)).toBe(true);
  emptied.wrote(box);
  box.value = '';
  expect(emptied.takeCleared()).toBeNull();

  const again = sent('so angry');
  box.value = 'so angry';
  expect(again.isBack(box)).toBe(true);
  const draft = readDraft(box);
  box.value = '';
  again.went(box, draft);
  expect(again.takeCleared()).toBeNull();
});
