import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FrameRequest } from '@/utils/messaging/messages';
import { parseFrameRequest } from '@/utils/messaging/parse-frame-request';

const mark = { key: 'k1', scope: 'hour', untilAt: 1_000 } as const;

const requests: FrameRequest[] = [
  { kind: 'startFrame' },
  { kind: 'keepMark', key: 'k1', mark, rest: { key: 'k1', untilAt: 5 } },
  { kind: 'keepMark', key: 'k1', mark: null, rest: null },
  { kind: 'startPause', minutes: 20 },
  { kind: 'suggest', feeling: 'hurt' },
  { kind: 'openPage', page: 'support' },
];

it.each(requests)('takes $kind as it was sent', (request) => {
  expect(parseFrameRequest(structuredClone(request))).toEqual(request);
});

it.each([
  null,
  undefined,
  'startFrame',
  [],
  {},
  { kind: 'frameStateChanged' },
  { kind: 'keepMark', key: 'k1', mark },
  { kind: 'keepMark', key: '', mark: null, rest: null },
  { kind: 'keepMark', key: 'x'.repeat(33), mark: null, rest: null },
  { kind: 'keepMark', key: 'k1', mark: { ...mark, scope: 'forever' }, rest: null },
  { kind: 'keepMark', key: 'k1', mark: { ...mark, untilAt: Number.NaN }, rest: null },
  { kind: 'keepMark', key: 'k1', mark: { ...mark, untilAt: Infinity }, rest: null },
  { kind: 'startPause', minutes: 0 },
  { kind: 'startPause', minutes: 1.5 },
  { kind: 'startPause', minutes: 100_000 },
  { kind: 'startPause', minutes: '10' },
  { kind: 'suggest', feeling: 'bored' },
  { kind: 'openPage', page: 'https://example.org' },
])('ignores %j', (message) => {
  expect(parseFrameRequest(message)).toBeNull();
});

it('lets nothing through that was not asked for', () => {
  const request = { kind: 'startPause', minutes: 10, draft: 'words', mark: { text: 'words' } };
  expect(parseFrameRequest(request)).toEqual({ kind: 'startPause', minutes: 10 });
});

it('never throws', () => {
  fc.assert(fc.property(fc.anything(), (message) => void parseFrameRequest(message)));
});
