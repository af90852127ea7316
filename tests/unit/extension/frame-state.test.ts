import { describe, expect, it } from 'vitest';
import { originTag } from '@/utils/engine/origin-tag';
import { frameState } from '@/utils/extension/frame-state';
import { noChats } from '@/utils/settings/chats';
import { emptySession } from '@/utils/settings/session';
import { defaultSettings, type SiteChoice } from '@/utils/settings/settings';
import { findOriginExpression } from '@/utils/sites/origin-pattern';
import { MINUTE_MS } from '@/utils/time/durations';

const NOW = 1_000_000;
const nowhere = { address: null, origin: null, isPrivate: false };

it('turns the settings into what a frame needs', () => {
  const question = { on: true, pinned: 'read-tomorrow' };
  const settings = {
    ...defaultSettings,
    prompt: { ...defaultSettings.prompt, waitSeconds: 12, markButton: false, question },
    appearance: { ...defaultSettings.appearance, theme: 'dark', motion: 'reduced' } as const,
    plans: [{ feeling: 'brushed off', action: 'I take one breath' }],
  };
  const session = { ...emptySession, revision: 7 };
  expect(
    frameState({ settings, session, chats: noChats, salt: 'salt' }, nowhere, NOW, 'en'),
  ).toEqual({
    salt: 'salt',
    revision: 7,
    options: {
      waitMs: 12_000,
      offers: { longer: true, wait: true, feelings: true, rest: true },
      markButton: false,
      theme: 'dark',
      motion: 'reduced',
      plans: [{ feeling: 'brushed off', action: 'I take one breath' }],
      question: 'How will this read tomorrow morning?',
      uses: [],
      rules: {
        site: null,
        lateHours: null,
        words: null,
        looks: null,
        manyMessages: null,
        tells: false,
      },
    },
    marks: [],
    rests: [],
    chats: [],
    later: [],
    keepsChats: false,
    pauseEndsAt: null,
    pauseChat: null,
    look: null,
  });
});

it('tells of the marks and rests of its own origin that have not faded', () => {
  const here = originTag('salt', 'https://chat.example');
  const there = originTag('salt', 'https://chat.example.org');
  const session = {
    ...emptySession,
    marks: [
      { key: `${here}old`, scope: 'hour' as const, untilAt: NOW },
      { key: `${here}new`, scope: 'hour' as const, untilAt: NOW + 1 },
      { key: `${there}new`, scope: 'hour' as const, untilAt: NOW + 1 },
    ],
    rests: [
      { key: `${here}old`, untilAt: NOW - 1 },
      { key: `${here}new`, untilAt: NOW + 1 },
      { key: `${there}new`, untilAt: NOW + 1 },
    ],
  };
  const told = (origin: string | null) => {
    const place = { address: null, origin, isPrivate: false };
    const { marks, rests } = frameState(
      { settings: defaultSettings, session, chats: noChats, salt: 'salt' },
      place,
      NOW,
      'en',
    );
    return [marks, rests].map((list) => list.map(({ key }) => key));
  };
  expect(told('https://chat.example')).toEqual([[`${here}new`], [`${here}new`]]);
  expect(told('https://chat.example.org')).toEqual([[`${there}new`], [`${there}new`]]);
  expect(told('https://other.example')).toEqual([[], []]);
  expect(told(null)).toEqual([[], []]);
});

it('tells of the chats of its own origin that have a rule, and whether one can be kept', () => {
  const tag = originTag('salt', 'https://chat.example');
  const rule = { site: 'https://chat.example/*', madeAt: NOW, name: 'Sam', endedAt: null };
  const rules = [
    { ...rule, chat: `${tag}held`, untilAt: NOW + 5 },
    { ...rule, chat: `${tag}asks`, untilAt: NOW - 5 },
    { ...rule, chat: `${tag}ended`, untilAt: NOW + 5, endedAt: NOW },
    { ...rule, chat: 'other.held', untilAt: NOW + 5 },
  ];
  const told = (isPrivate: boolean) => {
    const place = { address: 'https://chat.example/', origin: 'https://chat.example', isPrivate };
    const chats = { ...noChats, salt: 'salt', rules };
    return frameState(
      { settings: defaultSettings, session: emptySession, chats, salt: 'salt' },
      place,
      NOW,
      'en',
    );
  };
  expect(told(false)).toMatchObject({
    chats: [
      { chat: `${tag}held`, untilAt: NOW + 5 },
      { chat: `${tag}asks`, untilAt: NOW - 5 },
    ],
    keepsChats: true,
  });
  expect(told(true).keepsChats).toBe(false);
  expect(JSON.stringify(told(false))).not.toContain('Sam');
});

it('tells of what waits for later on its own origin, and in no private window: it waits elsewhere', () => {
  const tag = originTag('salt', 'https://chat.example');
  const waits = { site: 'https://chat.example/*', tabId: 3, keptAt: NOW, untilAt: NOW + 5 };
  const later = [`${tag}talk`, 'other.talk'].map((chat) => ({ ...waits, chat }));
  const told = (isPrivate: boolean) => {
    const place = { address: 'https://chat.example/', origin: 'https://chat.example', isPrivate };
    const chats = { ...noChats, salt: 'salt', later };
    return frameState(
      { settings: defaultSettings, session: emptySession, chats, salt: 'salt' },
      place,
      NOW,
      'en',
    ).later;
  };
  expect(told(false)).toEqual([{ chat: `${tag}talk`, keptAt: NOW, untilAt: NOW + 5 }]);
  expect(told(true)).toEqual([]);
});

it('tells of a pause only while it runs', () => {
  const pausedUntil = (endsAt: number) =>
    frameState(
      {
        settings: defaultSettings,
        session: { ...emptySession, pause: { startedAt: 0, endsAt } },
        chats: noChats,
        salt: '',
      },
      nowhere,
      NOW,
      'en',
    ).pauseEndsAt;
  expect(pausedUntil(NOW + 1)).toBe(NOW + 1);
  expect(pausedUntil(NOW)).toBeNull();
});

it('tells of a pause that is about one chat where that chat is, and nowhere else', () => {
  const origin = 'https://chat.example';
  const chat = `${originTag('salt', origin)}talk`;
  const session = { ...emptySession, pause: { startedAt: 0, endsAt: NOW + 1, chat } };
  const toldAt = (at: string | null) => {
    const place = { address: null, origin: at, isPrivate: false };
    return frameState(
      { settings: defaultSettings, session, chats: noChats, salt: 'salt' },
      place,
      NOW,
      'en',
    );
  };
  expect(toldAt(origin)).toMatchObject({ pauseEndsAt: NOW + 1, pauseChat: chat });
  for (const other of ['https://mail.example', null]) {
    expect(toldAt(other)).toMatchObject({ pauseEndsAt: null, pauseChat: null });
    expect(JSON.stringify(toldAt(other))).not.toContain(chat);
  }
});

describe('what use has shown', () => {
  const sites: SiteChoice[] = [
    { pattern: 'https://chat.example/*', on: true, learntSends: ['.go'], learntOthers: ['.emoji'] },
    { pattern: 'https://mail.example/*', on: true, sendKey: 'mod-enter', learntSends: ['.post'] },
    { pattern: 'https://plain.example/*', on: true },
  ];
  const usesAt = (address: string | null) =>
    frameState(
      { settings: { ...defaultSettings, sites }, session: emptySession, chats: noChats, salt: '' },
      { address, origin: null, isPrivate: false },
      NOW,
      'en',
    ).options.uses;

  it('goes to the frames of its own site alone', () => {
    expect(usesAt('https://chat.example/c/1')).toEqual([
      {
        origins: findOriginExpression('https://chat.example/*'),
        chosen: null,
        learnt: null,
        sends: ['.go'],
        others: ['.emoji'],
      },
    ]);
    expect(usesAt('https://mail.example/')).toMatchObject([
      { chosen: 'mod-enter', learnt: null, sends: ['.post'], others: [] },
    ]);
  });

  it.each(['https://plain.example/', 'https://other.example/', 'http://chat.example/', null])(
    'is nothing at %s',
    (address) => {
      expect(usesAt(address)).toEqual([]);
    },
  );
});

it('tells where to look again, to its own origin and for five minutes', () => {
  const look = { chat: `${originTag('salt', 'https://chat.example')}talk`, askedAt: NOW };
  const lookAt = (origin: string | null, now: number) => {
    const session = { ...emptySession, look };
    const kept = { settings: defaultSettings, session, chats: noChats, salt: 'salt' };
    return frameState(kept, { address: null, origin, isPrivate: false }, now, 'en').look;
  };
  expect(lookAt('https://chat.example', NOW)).toEqual(look);
  expect(lookAt('https://chat.example.org', NOW)).toBeNull();
  expect(lookAt(null, NOW)).toBeNull();
  expect(lookAt('https://chat.example', NOW + 6 * MINUTE_MS)).toBeNull();
  expect(lookAt('https://chat.example', NOW - 6 * MINUTE_MS), 'a clock put back').toBeNull();
});

describe('the rules of a site', () => {
  const here = 'https://chat.example/*';
  const there = 'https://mail.example/*';
  const { rules } = defaultSettings;
  const rulesAt = (address: string | null, changed: Partial<typeof rules>) => {
    const settings = { ...defaultSettings, rules: { ...rules, ...changed } };
    const place = { address, origin: null, isPrivate: false };
    return frameState(
      { settings, session: emptySession, chats: noChats, salt: '' },
      place,
      NOW,
      'en',
    ).options.rules;
  };
  const HERE = 'https://chat.example/c/1';

  it('are those that are for it, and never say for which others they are', () => {
    const looks = { ...rules.looks, on: true, sites: [there] };
    const words = { ...rules.words, on: true, list: ['never'], sites: [here, there] };
    const site = { ...rules.site, on: true, sites: [here] };
    const told = rulesAt(HERE, { looks, words, site });
    expect(told).toMatchObject({ looks: null, words: { list: ['never'] }, site: {} });
    expect(JSON.stringify(told)).not.toContain('example');
    expect(rulesAt('https://mail.example/', { looks, words, site })).toMatchObject({
      looks: { capitals: true },
      words: { list: ['never'] },
      site: null,
    });
  });

  it('are those for all sites where no site is, and none by which a site was left', () => {
    const looks = { ...rules.looks, on: true };
    const site = { ...rules.site, on: true, sites: [here] };
    expect(rulesAt(null, { looks, site })).toMatchObject({ looks: {}, site: null });
    expect(rulesAt(HERE, { looks: { ...looks, sites: [] } }).looks).toBeNull();
  });

  it('hold or tell, as the person said', () => {
    const lateHours = { ...rules.lateHours, on: true, how: 'tell' as const };
    const manyMessages = { ...rules.manyMessages, on: true, how: 'hold' as const, most: 4 };
    expect(rulesAt(HERE, { lateHours, manyMessages })).toMatchObject({
      lateHours: null,
      manyMessages: { most: 4, restUntilAt: null },
      tells: true,
    });
    expect(rulesAt(HERE, { manyMessages }).tells).toBe(false);
    const longStretch = { ...rules.longStretch, on: true, sites: [there] };
    expect(rulesAt(HERE, { longStretch }).tells).toBe(false);
    expect(rulesAt('https://mail.example/', { longStretch }).tells).toBe(true);
  });
});
