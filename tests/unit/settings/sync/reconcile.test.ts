import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import { DELETED_KEPT_MS, reconcile } from '@/utils/settings/sync/reconcile';
import { DAY_MS } from '@/utils/time/durations';
import { carryAll, makeDevice, pass, settle } from './two-devices';

const NOW = Date.UTC(2026, 10, 22, 12);
const THEME = 's:appearance.theme';

const themed = (theme: Settings['appearance']['theme']): Settings => ({
  ...defaultSettings,
  appearance: { ...defaultSettings.appearance, theme },
});
const withWords = (...own: { id: string; text: string }[]): Settings => ({
  ...defaultSettings,
  words: { ...defaultSettings.words, own },
});
const item = { id: 'a', text: 'I need a minute' };

describe('switched on', () => {
  it('puts what differs from the install into sync, and nothing else', () => {
    const settings = { ...withWords(item), discreet: true, welcomedAt: 5 };
    const { writes } = reconcile({ settings, registers: null }, {}, NOW);
    expect(writes).toEqual({ 'o:words:a': { v: item, t: 0 } });
  });

  it('lets what is in sync already count over what is here', () => {
    const remote = { [THEME]: { v: 'dark', t: 0 } };
    const found = reconcile({ settings: themed('light'), registers: null }, remote, NOW);
    expect(found.settings).toEqual(themed('dark'));
    expect(found.writes).toEqual({});
  });

  it('lets a change count over what another device only brought along, whose browser was slow', () => {
    const server = new Map<string, unknown>();
    const [first, second] = [makeDevice(), makeDevice(themed('light'))];
    settle([first], server, NOW);
    first.settings = themed('dark');
    settle([first], server, NOW + 1);
    pass(second, NOW + 2);
    settle([second, first], server, NOW + 3);
    expect([first.settings, second.settings]).toEqual([themed('dark'), themed('dark')]);
  });

  it('keeps the own items of both', () => {
    const remote = { 'o:words:b': { v: { id: 'b', text: 'Can we talk?' }, t: 5 } };
    const found = reconcile({ settings: withWords(item), registers: null }, remote, NOW);
    expect(found.settings.words.own).toEqual([item, { id: 'b', text: 'Can we talk?' }]);
    expect(Object.keys(found.writes)).toEqual(['o:words:a']);
  });
});

describe('what decides whether and how a message is held', () => {
  const [wait, button] = ['s:prompt.waitSeconds', 's:prompt.markButton'];
  const own: Settings = {
    ...defaultSettings,
    sites: [{ pattern: 'https://a.example/*', on: true, sendKey: 'mod-enter' }],
    prompt: { ...defaultSettings.prompt, waitSeconds: 20, markButton: false },
    rules: {
      ...defaultSettings.rules,
      lateHours: { ...defaultSettings.rules.lateHours, on: true, restUntilAt: NOW },
    },
  };

  it('goes to no other device', () => {
    expect(reconcile({ settings: own, registers: null }, {}, NOW).writes).toEqual({});
  });

  it('comes from none, and what an earlier Breather put into sync stays for those that read it', () => {
    const remote = { [wait]: { v: 0, t: NOW }, [button]: { v: true, t: NOW } };
    const registers = { [wait]: { v: 20, t: 1 }, [button]: { v: false, t: 1 } };
    for (const before of [null, registers]) {
      const found = reconcile({ settings: own, registers: before }, remote, NOW);
      expect(found).toEqual({ settings: own, registers: {}, writes: {}, removals: [] });
    }
  });
});

it('takes a deletion over, and tells of one', () => {
  const alive = { 'o:words:a': { v: item, t: 5 } };
  const gone = { 'o:words:a': { v: null, t: NOW } };
  const told = reconcile({ settings: defaultSettings, registers: alive }, alive, NOW);
  expect(told.writes).toEqual(gone);
  const taken = reconcile({ settings: withWords(item), registers: alive }, gone, NOW);
  expect(taken.settings).toEqual(defaultSettings);
  expect(taken.writes).toEqual({});
});

it('writes the newer one again over an older one', () => {
  const registers = { [THEME]: { v: 'dark', t: 9 } };
  const remote = { [THEME]: { v: 'light', t: 8 } };
  const found = reconcile({ settings: themed('dark'), registers }, remote, NOW);
  expect(found.settings).toEqual(themed('dark'));
  expect(found.writes).toEqual(registers);
});

it('drops a deletion after half a year, here and in sync', () => {
  const before = { 'o:words:a': { v: null, t: NOW } };
  const here = { settings: defaultSettings, registers: before };
  const kept = reconcile(here, before, NOW + DELETED_KEPT_MS);
  expect(kept).toMatchObject({ registers: before, removals: [] });
  const dropped = reconcile(here, before, NOW + DELETED_KEPT_MS + 1);
  expect(dropped).toEqual({
    settings: defaultSettings,
    registers: {},
    writes: {},
    removals: ['o:words:a'],
  });
});

describe('a stamp far ahead of this clock', () => {
  const light = { v: 'light', t: 3 };
  const here = { settings: themed('light'), registers: { [THEME]: light } };
  const ahead = { v: 'dark', t: Number.MAX_SAFE_INTEGER };

  it('counts for nothing if it is more than a day, and as any other if it is less', () => {
    const edge = { v: 'dark', t: NOW + DAY_MS };
    expect(reconcile(here, { [THEME]: edge }, NOW).settings).toEqual(themed('dark'));
    const over = { [THEME]: { v: 'dark', t: NOW + DAY_MS + 1 } };
    expect(reconcile(here, over, NOW).settings).toEqual(themed('light'));
    expect(reconcile(here, over, NOW + 1).settings).toEqual(themed('dark'));
  });

  it('is written over by what is here, and by each change, with a stamp of this clock', () => {
    const found = reconcile(here, { [THEME]: ahead }, NOW);
    expect(found.settings).toEqual(themed('light'));
    expect(found.writes).toEqual({ [THEME]: light });
    const changed = reconcile(
      { settings: themed('system'), registers: found.registers },
      { [THEME]: ahead },
      NOW + 1,
    );
    expect(changed.writes).toEqual({ [THEME]: { v: 'system', t: NOW + 1 } });
  });

  it('is not written over twice a day, for its device may write it again each time', () => {
    const remote = { [THEME]: ahead };
    const { registers } = reconcile(here, remote, NOW);
    const kept: typeof registers = JSON.parse(JSON.stringify(registers));
    const again = (now: number) => reconcile({ ...here, registers: kept }, remote, now).writes;
    expect(again(NOW + DAY_MS - 1)).toEqual({});
    expect(again(NOW + DAY_MS)).toEqual({ [THEME]: light });
    // The clock was ahead when it was written over.
    expect(again(NOW - 1)).toEqual({ [THEME]: light });
  });

  it('in what is kept here gives way to what another device wrote, and else begins now', () => {
    const wrong = { settings: themed('dark'), registers: { [THEME]: ahead } };
    const valid = { [THEME]: light };
    expect(reconcile(wrong, valid, NOW)).toMatchObject({
      settings: themed('light'),
      registers: valid,
      writes: {},
    });
    const healed = { [THEME]: { v: 'dark', t: NOW } };
    expect(reconcile(wrong, { [THEME]: ahead }, NOW).writes).toEqual(healed);
    expect(reconcile(wrong, {}, NOW).writes).toEqual(healed);
    const changed = { ...wrong, settings: themed('system') };
    expect(reconcile(changed, valid, NOW).writes).toEqual({ [THEME]: { v: 'system', t: NOW } });
  });
});

it.each([
  ['of no kind', 'what is this'],
  ['without a stamp', { v: 'dark' }],
  ['with a stamp that is no instant', { v: 'dark', t: 1e300 }],
  ['with a value that no Breather has', { v: 'neon', t: NOW }],
  ['with nothing where something is', { v: null, t: NOW }],
])('leaves what is %s alone, and what is here as well', (_what, stored) => {
  const here = { settings: themed('light'), registers: { [THEME]: { v: 'light', t: 3 } } };
  const found = reconcile(here, { [THEME]: stored }, NOW);
  expect(found).toEqual({ ...here, writes: {}, removals: [] });
});

it.each(['x:words:a', 'o:strange:a', 'o:words:', 's:discreet', 's:sites', 's:__proto__', 'plan'])(
  'does not know the key %s',
  (key) => {
    const remote = { [key]: { v: true, t: NOW } };
    const found = reconcile({ settings: defaultSettings, registers: {} }, remote, NOW);
    expect(found).toEqual({ settings: defaultSettings, registers: {}, writes: {}, removals: [] });
  },
);

it('takes no item under the key of another', () => {
  const remote = { 'o:words:b': { v: item, t: NOW } };
  const found = reconcile({ settings: defaultSettings, registers: {} }, remote, NOW);
  expect(found.settings).toEqual(defaultSettings);
});

it('leaves a list as it is ordered when only a stamp is newer', () => {
  const settings = {
    ...defaultSettings,
    cards: { ...defaultSettings.cards, favourites: ['a', 'b'] },
  };
  const registers = { 'f:cards:a': { v: true, t: 1 }, 'f:cards:b': { v: true, t: 1 } };
  const remote = { ...registers, 'f:cards:a': { v: true, t: 2 } };
  expect(reconcile({ settings, registers }, remote, NOW).settings).toBe(settings);
});

it('takes an own item over in its place', () => {
  const registers = { 'o:words:a': { v: item, t: 1 } };
  const settings = withWords(item, { id: 'z', text: 'last' });
  const changed = { ...item, text: 'I need an hour' };
  const found = reconcile({ settings, registers }, { 'o:words:a': { v: changed, t: 2 } }, NOW);
  expect(found.settings.words.own).toEqual([changed, { id: 'z', text: 'last' }]);
});

it('writes over each other no more once the browsers agree', () => {
  const server = new Map<string, unknown>();
  const devices = [makeDevice(themed('light')), makeDevice(themed('dark'))];
  settle(devices, server, NOW);
  for (const device of devices) {
    expect(pass(device, NOW + 1)).toBe(false);
    expect(carryAll(device, server)).toBe(false);
  }
});
