import { expect, it } from 'vitest';
import { chooseSendKey, siteSendKeys } from '@/utils/sites/site-send-keys';
import type { SiteSwitch } from '@/utils/sites/site-switches';

const A = 'https://a.example/*';
const B = 'https://b.example/*';
const site = (id: string, pattern: string, state: SiteSwitch['state']): SiteSwitch => ({
  id,
  name: id,
  patterns: [pattern],
  state,
  own: false,
});

it('tells of the sites that are on', () => {
  const choices = [{ pattern: A, on: true, sendKey: 'mod-enter' as const }];
  const sites = [site('a', A, 'on'), site('b', B, 'off')];
  expect(siteSendKeys(sites, choices)).toEqual([{ id: 'a', name: 'a', sendKey: 'mod-enter' }]);
});

it('keeps a choice, and forgets what was learnt with the site’s own way', () => {
  const learnt = { pattern: A, on: true, learntSendKey: 'mod-enter' as const };
  const other = { pattern: B, on: true, sendKey: 'enter' as const };
  expect(chooseSendKey([learnt, other], [A], 'enter')).toEqual([
    { pattern: A, on: true, sendKey: 'enter' },
    other,
  ]);
  expect(chooseSendKey([learnt, other], [A], null)).toEqual([{ pattern: A, on: true }, other]);
});
