import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthOf, keepOnly, noteFacts, parseHealth } from '@/utils/settings/health';

const chat = 'https://chat.example/*';
const other = 'https://other.example/*';

it('notes by the day what was met, and keeps what was known', () => {
  const first = noteFacts([], chat, ['composer', 'send'], '2026-11-20');
  const second = noteFacts(first, chat, ['held'], '2026-11-22');
  expect(second).toEqual([
    {
      pattern: chat,
      composer: '2026-11-20',
      send: '2026-11-20',
      held: '2026-11-22',
      letGo: null,
      missed: null,
    },
  ]);
});

it('gives the same list back where the day brings nothing new', () => {
  const list = noteFacts([], chat, ['composer'], '2026-11-22');
  expect(noteFacts(list, chat, ['composer'], '2026-11-22')).toBe(list);
  expect(noteFacts(list, chat, ['composer'], '2026-11-23')).not.toBe(list);
});

it('lets go of sites that are no longer on', () => {
  const list = noteFacts(
    noteFacts([], chat, ['held'], '2026-11-22'),
    other,
    ['held'],
    '2026-11-22',
  );
  expect(keepOnly(list, [other]).map(({ pattern }) => pattern)).toEqual([other]);
  expect(keepOnly(list, [chat, other])).toBe(list);
});

it('tells of a site with several hosts the last day of each', () => {
  const one = noteFacts([], chat, ['held', 'composer'], '2026-11-20');
  const both = noteFacts(one, other, ['held'], '2026-11-22');
  expect(healthOf(both, [chat, other])).toMatchObject({
    held: '2026-11-22',
    composer: '2026-11-20',
    letGo: null,
    missed: null,
  });
  expect(healthOf(both, ['https://third.example/*'])).toBeNull();
});

describe('what is stored', () => {
  it('loses bad entries and bad days alone', () => {
    const good = {
      pattern: chat,
      composer: '2026-11-22',
      send: null,
      held: null,
      letGo: null,
      missed: null,
    };
    const stored = [null, { ...good, held: 'robin' }, { ...good, pattern: 'robin' }];
    expect(parseHealth(stored).value).toEqual([good]);
  });

  it('is read whatever it is, and stays within its bounds', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Array.isArray(parseHealth(stored).value)).toBe(true);
      }),
    );
    const many = Array.from({ length: 300 }, (_, place) => ({
      pattern: `https://s${place}.example/*`,
    }));
    expect(parseHealth(many).value).toHaveLength(200);
  });
});
