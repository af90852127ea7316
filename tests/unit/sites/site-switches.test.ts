import { expect, it } from 'vitest';
import { chooseSites, forgetSites, patternsOn } from '@/utils/sites/choose-sites';
import { offerSites } from '@/utils/sites/site-patterns';
import { findRevoked, siteSwitches } from '@/utils/sites/site-switches';

const discord = 'https://discord.com/*';
const beta = 'https://ptb.discord.com/*';
const own = 'http://localhost:8080/*';
const offers = [
  { id: 'slack', name: 'Slack', patterns: ['https://app.slack.com/*'] },
  { id: 'discord', name: 'Discord', patterns: [discord, beta] },
];
const stateOf = (id: string, ...args: [Parameters<typeof siteSwitches>[1], string[]]) =>
  siteSwitches(offers, ...args).find((site) => site.id === id)?.state;

it('offers apps that share their hosts as one', () => {
  const sites = [
    { id: 'a', name: 'Tele (A)', matches: ['https://t.example/a/*'] },
    { id: 'b', name: 'Other', matches: ['https://o.example/*'] },
    { id: 'k', name: 'Tele (K)', matches: ['https://t.example/k/*', 'https://t.example/*'] },
  ];
  expect(offerSites(sites)).toEqual([
    { id: 'a', name: 'Tele', patterns: ['https://t.example/*'] },
    { id: 'b', name: 'Other', patterns: ['https://o.example/*'] },
  ]);
});

it('joins apps of one name on a shared host, and leaves the host of another name with the first', () => {
  const [mail, chat, posts] = ['https://m.example/*', 'https://c.example/*', 'https://p.example/*'];
  const sites = [
    { id: 'mail', name: 'Mail', matches: [mail] },
    { id: 'chat', name: 'Chat', matches: [chat, mail] },
    { id: 'posts', name: 'Place (posts)', matches: [posts] },
    { id: 'talk', name: 'Place (talk)', matches: [posts, 'https://t.example/*'] },
    { id: 'guest', name: 'Guest', matches: [mail] },
  ];
  expect(offerSites(sites)).toEqual([
    { id: 'mail', name: 'Mail, Guest', patterns: [mail] },
    { id: 'chat', name: 'Chat', patterns: [chat] },
    { id: 'posts', name: 'Place', patterns: [posts, 'https://t.example/*'] },
  ]);
});

it('says what is an experiment', () => {
  const place = { name: 'New', matches: ['https://n.example/*'] };
  const [lone] = offerSites([{ ...place, id: 'n', experimental: true }]);
  expect(lone?.experimental).toBe(true);
  const [joined] = offerSites([
    { ...place, id: 'n', experimental: true },
    { ...place, id: 'o' },
  ]);
  expect(joined?.experimental).toBeUndefined();
});

it('offers the six of the first version', () => {
  const names = offerSites().map(({ name }) => name);
  const first = ['WhatsApp', 'Messenger', 'Slack', 'Discord', 'Gmail', 'Telegram'];
  expect(names).toEqual(expect.arrayContaining(first));
  expect(new Set(names).size).toBe(names.length);
});

it('is off until chosen, on when chosen and allowed', () => {
  expect(stateOf('discord', [], [])).toBe('off');
  expect(stateOf('discord', [], [discord])).toBe('off');
  expect(stateOf('discord', [{ pattern: discord, on: false }], [discord])).toBe('off');
  expect(stateOf('discord', [{ pattern: discord, on: true }], [discord])).toBe('on');
  expect(stateOf('slack', [{ pattern: discord, on: true }], [discord])).toBe('off');
});

it('says when the browser took back what the person wants', () => {
  const choices = [
    { pattern: discord, on: true },
    { pattern: beta, on: true },
  ];
  expect(stateOf('discord', choices, [])).toBe('revoked');
  expect(stateOf('discord', choices, [discord])).toBe('revoked');
  expect(findRevoked([discord, beta], choices, [discord])).toEqual([beta]);
});

it("lists the person's own sites last, called by their hosts", () => {
  const sites = siteSwitches(offers, [{ pattern: own, on: true }], [own]);
  expect(sites.map(({ name }) => name)).toEqual(['Slack', 'Discord', 'localhost:8080']);
  expect(sites[2]).toEqual({
    id: own,
    name: 'localhost:8080',
    patterns: [own],
    state: 'on',
    own: true,
  });
});

it('tells two own sites of one host apart', () => {
  const names = siteSwitches(
    [],
    [
      { pattern: 'http://chat.example.org/*', on: true },
      { pattern: 'https://chat.example.org/*', on: true },
    ],
    [],
  ).map(({ name }) => name);
  expect(names).toEqual(['http://chat.example.org', 'https://chat.example.org']);
});

it('keeps the order of choices, adds new ones once, and forgets', () => {
  const before = [
    { pattern: own, on: true },
    { pattern: discord, on: false },
  ];
  const after = chooseSites(before, [discord, beta, beta], true);
  expect(after).toEqual([
    { pattern: own, on: true },
    { pattern: discord, on: true },
    { pattern: beta, on: true },
  ]);
  expect(patternsOn(chooseSites(after, [own], false))).toEqual([discord, beta]);
  expect(forgetSites(after, [discord, beta])).toEqual([{ pattern: own, on: true }]);
});

it('forgets what use has shown of a site that is turned off, and of no other', () => {
  const learnt = { learntSendKey: 'enter' as const, learntSends: ['.go'], learntOthers: ['.no'] };
  const before = [
    { pattern: own, on: true, sendKey: 'enter' as const, ...learnt },
    { pattern: discord, on: true, ...learnt },
  ];
  expect(chooseSites(before, [own], false)).toEqual([
    { pattern: own, on: false, sendKey: 'enter' },
    before[1],
  ]);
  expect(chooseSites(before, [own, discord], true)).toEqual(before);
});
