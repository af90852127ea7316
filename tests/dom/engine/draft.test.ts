import { expect, it } from 'vitest';
import { fingerprint, isEmptyDraft } from '@/utils/engine/draft';

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

it('gives the same fingerprint for the same draft only', () => {
  expect(fingerprint(box('<p>one</p>'))).toBe(fingerprint(box('<p>o<b>ne</b></p>')));
  expect(fingerprint(box('<p>one</p>'))).not.toBe(fingerprint(box('<p>on</p>')));
  expect(fingerprint(box('one<img>'))).not.toBe(fingerprint(box('one')));
});
