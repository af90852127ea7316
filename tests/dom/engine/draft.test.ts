import { expect, it } from 'vitest';
import { isEmptyDraft, isEqualDraft, readDraft } from '@/utils/engine/draft';

function box(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

it.each([
  '',
  '<br>',
  '<p><br></p>',
  '<p>\u200b</p>',
  '<p>\ufeff \n</p>',
  '<p><span data-slate-placeholder="true">Message #general</span>\ufeff</p>',
])('is empty: %j', (html) => {
  expect(isEmptyDraft(box(html))).toBe(true);
});

it.each(['<p>x</p>', '<img alt="🙂">', '0'])('is a draft: %j', (html) => {
  expect(isEmptyDraft(box(html))).toBe(false);
});

it('sees the words of a field', () => {
  const field = document.createElement('textarea');
  expect(isEmptyDraft(field)).toBe(true);
  field.value = ' hi ';
  expect(isEmptyDraft(field)).toBe(false);
});

it('takes the same words and pictures alone for the same draft', () => {
  const isEqual = (one: string, other: string) =>
    isEqualDraft(readDraft(box(one)), readDraft(box(other)));
  expect(isEqual('<p>one</p>', '<p>o<b>ne</b></p>')).toBe(true);
  expect(isEqual('<p>one</p>', '<p>on</p>')).toBe(false);
  expect(isEqual('one<img>', 'one')).toBe(false);
});
