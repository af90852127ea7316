import { expect, test } from 'vitest';
import { chooseNow, type NowFacts } from '@/entrypoints/beside/choose-now';

const all: NowFacts = {
  isPausing: true,
  hasWent: true,
  later: { isDue: true },
  dot: 'promise',
  due: { kind: 'promises', count: 1 },
};

test('the line is of what goes on, what is over soon, what was told, what is due, in this order', () => {
  expect(chooseNow(all)).toBe('pause');
  expect(chooseNow({ ...all, isPausing: false })).toBe('went');
  const rest = { ...all, isPausing: false, hasWent: false };
  expect(chooseNow(rest)).toBe('later');
  expect(chooseNow({ ...rest, later: { isDue: false } })).toBe('dot');
  expect(chooseNow({ ...rest, later: { isDue: true }, dot: 'promise' })).toBe('later');
  expect(chooseNow({ ...rest, later: { isDue: false }, dot: null })).toBe('later');
  expect(chooseNow({ ...rest, later: null, dot: null })).toBe('due');
  expect(chooseNow({ ...rest, later: null, dot: null, due: null })).toBeNull();
});

test('nothing is shown that what is not known yet would push away', () => {
  expect(chooseNow({ ...all, isPausing: false, hasWent: null })).toBeNull();
  expect(chooseNow({ ...all, hasWent: null })).toBe('pause');
});
