import { afterEach, describe, expect, it, test, vi } from 'vitest';
import {
  chordOf,
  isComposing,
  isLineBreak,
  isSendKey,
  sendKeyOf,
  shortcutOf,
} from '@/utils/engine/send-key';
import { gmail } from '@/utils/sites/data/gmail';
import type { Site } from '@/utils/sites/site';

const key = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { key: 'Enter', ...init });
afterEach(() => void vi.restoreAllMocks());

const box = () => document.createElement('textarea');

test.each([
  ['Alt and a letter', { altKey: true, key: 's', code: 'KeyS' }, 'alt+KeyS'],
  ['Alt and a figure', { altKey: true, key: '5', code: 'Digit5' }, 'alt+Digit5'],
  [
    'Ctrl+Alt and a letter',
    { altKey: true, ctrlKey: true, key: 'm', code: 'KeyM' },
    'mod+alt+KeyM',
  ],
  ['Ctrl+S', { ctrlKey: true, key: 's', code: 'KeyS' }, 'mod+KeyS'],
  ['Cmd+S', { metaKey: true, key: 's', code: 'KeyS' }, 'mod+KeyS'],
  ['what edits', { ctrlKey: true, key: 'z', code: 'KeyZ' }, null],
  ['Alt alone', { altKey: true, key: 'Alt', code: 'AltLeft' }, null],
  ['a letter', { key: 's', code: 'KeyS' }, null],
  ['Enter', { altKey: true, code: 'Enter' }, null],
  ['Shift+Enter', { shiftKey: true, code: 'Enter' }, 'shift+Enter'],
  ['Ctrl+Shift+Enter', { ctrlKey: true, shiftKey: true, code: 'Enter' }, null],
])('a shortcut that may send: %s', (_name, init, shortcut) => {
  expect(shortcutOf(key(init))).toBe(shortcut);
});

test.each([
  ['Enter', {}, 'Enter'],
  ['Enter beside the figures', { code: 'NumpadEnter' }, 'Enter'],
  ['Ctrl+Enter', { ctrlKey: true }, 'mod+Enter'],
  ['Cmd+Alt+Shift+Enter', { metaKey: true, altKey: true, shiftKey: true }, 'mod+alt+shift+Enter'],
  ['Alt and a letter', { altKey: true, key: 'ß', code: 'KeyS' }, 'alt+KeyS'],
])('a chord is named by what is held down: %s', (_name, init, chord) => {
  expect(chordOf(key(init))).toBe(chord);
});

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
    expect(isSendKey(key(init), box(), 'enter', null)).toBe(isSend);
  });

  it('where Enter is a newline, only with Ctrl or Cmd', () => {
    expect(isSendKey(key({}), box(), 'mod-enter', gmail)).toBe(false);
    expect(isSendKey(key({ ctrlKey: true }), box(), 'mod-enter', gmail)).toBe(true);
    expect(isSendKey(key({ metaKey: true }), box(), 'mod-enter', null)).toBe(true);
    expect(isSendKey(key({ shiftKey: true }), box(), 'mod-enter', null)).toBe(false);
  });

  it('with Alt, where a site sends with it', () => {
    const site: Site = { ...gmail, altSendKey: 'KeyS' };
    const pressed = key({ key: 's', code: 'KeyS', altKey: true });
    expect(isSendKey(pressed, box(), 'mod-enter', site)).toBe(true);
    expect(isSendKey(pressed, box(), 'mod-enter', null)).toBe(false);
    expect(isSendKey(key({ key: 's', code: 'KeyS' }), box(), 'mod-enter', site)).toBe(false);
  });
});

describe('what sends in a composer', () => {
  const nothing = { chosen: null, learnt: null };
  const teams: Site = { ...gmail, sendKey: 'enter', enterIsNewlineWhen: ['.wide'] };

  it('is Enter where nothing is known, and else what the data say', () => {
    expect(sendKeyOf(box(), null, nothing)).toBe('enter');
    expect(sendKeyOf(box(), gmail, nothing)).toBe('mod-enter');
  });

  it('is what the page shows, whatever was learnt', () => {
    const wide = box();
    wide.className = 'wide';
    expect(sendKeyOf(wide, teams, { chosen: null, learnt: 'enter' })).toBe('mod-enter');
    expect(sendKeyOf(box(), teams, nothing)).toBe('enter');
  });

  it('follows the hint of a general box where there is a soft keyboard, until its use says more', () => {
    const hasTouch = vi.spyOn(window, 'matchMedia');
    hasTouch.mockReturnValue({ matches: true } as MediaQueryList);
    const hinted = box();
    // happy-dom knows the attribute only.
    Object.defineProperty(hinted, 'enterKeyHint', { value: 'enter' });
    expect(sendKeyOf(hinted, null, nothing)).toBe('mod-enter');
    expect(sendKeyOf(hinted, null, { chosen: null, learnt: 'enter' })).toBe('enter');
    hasTouch.mockReturnValue({ matches: false } as MediaQueryList);
    expect(sendKeyOf(hinted, null, nothing)).toBe('enter');
  });

  it('is before all what the person said', () => {
    expect(sendKeyOf(box(), gmail, { chosen: 'enter', learnt: 'mod-enter' })).toBe('enter');
  });
});

it('knows the keys of an input method', () => {
  expect(isComposing(key({ isComposing: true }))).toBe(true);
  expect(isComposing(key({ keyCode: 229 }))).toBe(true);
  expect(isComposing(key({ keyCode: 13 }))).toBe(false);
  // No input method takes it, and the page hears it.
  for (const mod of [{ ctrlKey: true }, { metaKey: true }]) {
    expect(isComposing(key({ isComposing: true, keyCode: 13, ...mod }))).toBe(false);
    expect(isComposing(key({ isComposing: true, keyCode: 229, ...mod }))).toBe(true);
  }
});

it.each([
  ['insertParagraph', null, true],
  ['insertLineBreak', null, true],
  ['insertText', '\n', true],
  ['insertText', 'a', false],
  ['deleteContentBackward', null, false],
])('knows a line break: %s of %j', (inputType, data, isBreak) => {
  expect(isLineBreak(new InputEvent('beforeinput', { inputType, data }))).toBe(isBreak);
});
