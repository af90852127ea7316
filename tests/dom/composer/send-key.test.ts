import { describe, expect, it } from 'vitest';
import { isComposing, isSendKey } from '@/utils/composer/send-key';
import { hasOpenSuggestions } from '@/utils/composer/suggestions';
import { gmail } from '@/utils/sites/gmail';

const key = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { key: 'Enter', ...init });

describe('a send key', () => {
  it.each([
    ['Enter', {}, true],
    ['Ctrl+Enter', { ctrlKey: true }, true],
    ['Cmd+Enter', { metaKey: true }, true],
    ['Alt+Enter', { altKey: true }, true],
    ['Shift+Enter', { shiftKey: true }, false],
    ['a letter', { key: 'a' }, false],
    ['Space', { key: ' ' }, false],
  ])('general: %s', (_name, init, isSend) => {
    expect(isSendKey(key(init), null, false)).toBe(isSend);
  });

  it('where Enter is a newline, only with Ctrl or Cmd', () => {
    expect(isSendKey(key({}), gmail, false)).toBe(false);
    expect(isSendKey(key({ ctrlKey: true }), gmail, false)).toBe(true);
    expect(isSendKey(key({}), null, true)).toBe(false);
    expect(isSendKey(key({ metaKey: true }), null, true)).toBe(true);
  });
});

it('knows the keys of an input method', () => {
  expect(isComposing(key({ isComposing: true }))).toBe(true);
  expect(isComposing(key({ keyCode: 229 }))).toBe(true);
  expect(isComposing(key({ keyCode: 13 }))).toBe(false);
});

it('sees an open list by what the composer says of it', () => {
  const box = document.createElement('div');
  document.body.append(box);
  expect(hasOpenSuggestions(box, null)).toBe(false);
  box.setAttribute('aria-expanded', 'true');
  expect(hasOpenSuggestions(box, null)).toBe(true);
  box.setAttribute('aria-expanded', 'false');
  box.setAttribute('aria-activedescendant', 'option-1');
  expect(hasOpenSuggestions(box, null)).toBe(true);
});
