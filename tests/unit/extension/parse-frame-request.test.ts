import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FrameRequest } from '@/utils/extension/frame-to-background';
import { parseFrameRequest } from '@/utils/extension/frame-to-background';

const mark = { key: 'k1', scope: 'hour', untilAt: 1_000 } as const;

const requests: FrameRequest[] = [
  { kind: 'findSite' },
  { kind: 'startFrame' },
  { kind: 'readState' },
  { kind: 'keepMark', key: 'k1', salt: 's', mark, rest: { key: 'k1', untilAt: 5 } },
  { kind: 'keepMark', key: 'k1', salt: 's', mark: null, rest: null },
  { kind: 'keepChat', key: 'k1', salt: 's', isOn: true },
  { kind: 'keepLater', key: 'k1', salt: 's', untilAt: 1_800_000_000_000 },
  { kind: 'keepLater', key: 'k1', salt: 's', untilAt: null },
  { kind: 'lookAgain', chat: 'origin.talk' },
  { kind: 'noteAfter', felt: 'cooler' },
  { kind: 'suggest', feeling: 'hurt' },
  { kind: 'openPage', page: 'support' },
  { kind: 'startCompanion' },
  { kind: 'keepSendKey', sendKey: 'mod-enter', isChosen: true },
  { kind: 'keepSendKey', sendKey: null, isChosen: true },
  { kind: 'keepSendKey', sendKey: 'enter', isChosen: false },
  { kind: 'keepSendKey', sendKey: null, isChosen: false },
  { kind: 'keepLearnt', selector: '#reply > button.go', doesSend: true },
  { kind: 'keepLearnt', selector: '[data-testid="emoji"]', doesSend: false },
  { kind: 'silence', what: 'lateHours' },
  { kind: 'silence', what: 'site' },
  { kind: 'switchOff', what: 'manyMessages' },
  { kind: 'switchOff', what: 'lateHours' },
  { kind: 'endSilence', what: 'words' },
  { kind: 'switchOn', what: 'longStretch' },
  { kind: 'noteAct', act: 'sent' },
  { kind: 'noteHealth', facts: ['send', 'held'] },
  { kind: 'keepTaught', shown: { composer: '.say-box', sendButton: null, sendKey: 'mod-enter' } },
  { kind: 'restoreTaught', parts: null },
  {
    kind: 'restoreTaught',
    parts: { composers: ['.say-box'], sendButtons: ['#send'], sendKey: 'enter' },
  },
  { kind: 'takeTeaching', by: '0.5' },
  { kind: 'startTeach', composer: '.say-box', sendButton: '#reply > span.go' },
  { kind: 'startTeach', composer: null, sendButton: null },
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
  { kind: 'keepMark', key: 'k1', salt: 's', mark },
  { kind: 'keepMark', key: '', salt: 's', mark: null, rest: null },
  { kind: 'keepMark', key: 'k1', salt: '', mark: null, rest: null },
  { kind: 'keepMark', key: 'x'.repeat(41), salt: 's', mark: null, rest: null },
  { kind: 'keepMark', key: 'k1', salt: 's', mark: { ...mark, scope: 'forever' }, rest: null },
  { kind: 'keepMark', key: 'k1', salt: 's', mark: { ...mark, untilAt: Number.NaN }, rest: null },
  { kind: 'keepMark', key: 'k1', salt: 's', mark: { ...mark, untilAt: Infinity }, rest: null },
  { kind: 'keepChat', key: 'k1', salt: '', isOn: true },
  { kind: 'keepChat', key: 'x'.repeat(41), salt: 's', isOn: true },
  { kind: 'keepLater', key: 'k1', salt: 's' },
  { kind: 'keepLater', key: 'k1', salt: 's', untilAt: 'now' },
  { kind: 'keepLater', key: 'k1', salt: 's', untilAt: Infinity },
  { kind: 'noteAfter', felt: 'glad' },
  { kind: 'suggest', feeling: 'bored' },
  { kind: 'openPage', page: 'https://example.org' },
  { kind: 'keepSendKey', sendKey: 'space', isChosen: true },
  { kind: 'keepSendKey', sendKey: null },
  { kind: 'keepLearnt', selector: '[aria-label="Send to Robin"]', doesSend: true },
  { kind: 'keepLearnt', selector: 'div[', doesSend: true },
  { kind: 'keepLearnt', selector: `.${'a'.repeat(400)}`, doesSend: true },
  { kind: 'keepLearnt', selector: '.go', doesSend: 1 },
  { kind: 'silence', what: 'everything' },
  // To switch off what holds messages is for Settings alone.
  { kind: 'switchOff', what: 'words' },
  { kind: 'switchOff', what: 'site' },
  { kind: 'endSilence', what: 'everything' },
  { kind: 'switchOn', what: 'words' },
  { kind: 'noteAct', act: 'typed' },
  { kind: 'noteHealth', facts: ['robin'] },
  { kind: 'noteHealth', facts: Array(6).fill('held') },
  { kind: 'keepTaught', shown: { composer: 'div[', sendButton: null, sendKey: 'enter' } },
  { kind: 'keepTaught', shown: { composer: '[title="Talk to Robin"]', sendButton: null } },
  { kind: 'restoreTaught', parts: { composers: [], sendButtons: [], sendKey: 'enter' } },
  { kind: 'takeTeaching', by: 'x'.repeat(65) },
  { kind: 'startTeach', composer: '.say-box' },
  { kind: 'startTeach', composer: '[title="Talk to Robin"]', sendButton: null },
  { kind: 'startTeach', composer: null, sendButton: 'span:has(p)' },
])('ignores %j', (message) => {
  expect(parseFrameRequest(message)).toBeNull();
});

it('lets nothing through that was not asked for', () => {
  const asked = { kind: 'keepLater', key: 'k1', salt: 's', untilAt: 10 };
  const request = { ...asked, draft: 'words', mark: { text: 'words' } };
  expect(parseFrameRequest(request)).toEqual(asked);
});

it('never throws', () => {
  fc.assert(fc.property(fc.anything(), (message) => void parseFrameRequest(message)));
});
