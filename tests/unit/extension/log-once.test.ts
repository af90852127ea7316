import { afterEach, expect, it, vi } from 'vitest';
import { describeCause, logOnce } from '@/utils/extension/log-once';

afterEach(() => vi.restoreAllMocks());

function errorFrom(name: string, message: string, places: string[]): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = [`${name}: ${message}`, ...places].join('\n');
  return error;
}

it('tells the kind and the place, in Chromium and in Firefox', () => {
  const chromium = ['    at startFrame (chrome-extension://abcdef/background.js:1:234)'];
  expect(describeCause(errorFrom('TypeError', 'no', chromium))).toBe(
    'Breather: TypeError at /background.js:1:234',
  );
  const firefox = ['startFrame@moz-extension://0a1b/chunks/base.js:9:8'];
  expect(describeCause(errorFrom('Error', 'no', firefox))).toBe(
    'Breather: Error at /chunks/base.js:9:8',
  );
});

it('never tells a message, an address of a page or a value', () => {
  const secret = 'https://chat.example.org/u/Sam';
  const error = errorFrom(`Sam ${secret}`, `Cannot access ${secret}`, [
    `    at send (${secret}:1:2)`,
    `    at ${secret} (chrome-extension://abc/guard.js:3:4)`,
  ]);
  expect(describeCause(error)).toBe('Breather: Error at /guard.js:3:4');
  expect(describeCause(secret)).toBe('Breather: string thrown');
  expect(describeCause({ secret })).toBe('Breather: object thrown');
});

it('writes each cause once', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const places = ['    at a (chrome-extension://abc/background.js:7:7)'];
  logOnce(errorFrom('Error', 'one', places));
  logOnce(errorFrom('Error', 'two', places));
  logOnce(errorFrom('RangeError', 'three', places));
  expect(warn.mock.calls).toEqual([
    ['Breather: Error at /background.js:7:7'],
    ['Breather: RangeError at /background.js:7:7'],
  ]);
});
