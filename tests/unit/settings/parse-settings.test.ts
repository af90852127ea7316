import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate } from '@/utils/extension/parse-versioned';
import {
  defaultSettings,
  parseSettings,
  SETTINGS_VERSION,
  settingsSteps,
} from '@/utils/settings/settings';
import { v1 } from './examples/v1';
import { v1Plan } from './examples/v1-plan';

const whole = { ...defaultSettings };

it('starts with the defaults', () => {
  expect(parseSettings(undefined)).toEqual({ ok: true, value: defaultSettings });
  expect(parseSettings(null)).toEqual({ ok: true, value: defaultSettings });
  expect(parseSettings({ version: SETTINGS_VERSION })).toEqual({
    ok: true,
    value: defaultSettings,
  });
  expect(defaultSettings.prompt.waitSeconds).toBe(5);
});

it('brings each released version to the current one with nothing lost', () => {
  const migrated = migrate(structuredClone(v1), { steps: settingsSteps });
  expect(migrated).toMatchObject({ version: SETTINGS_VERSION });
  const parsed = parseSettings(structuredClone(v1));
  // The place that was open last: the popup opens on what is needed most instead.
  const { tab, ...popup } = v1.popup;
  expect(tab).toBe('reframe');
  expect(parsed).toMatchObject({ ok: true, value: { ...(migrated as typeof v1), popup } });
  expect(parsed.value.cards.own).toHaveLength(1);
});

it('takes the one plan of version 1 as the first of several', () => {
  const { value } = parseSettings(structuredClone(v1Plan));
  expect(value.plans).toEqual([v1Plan.plan]);
  expect(value).not.toHaveProperty('plan');
  expect(parseSettings({ version: 1, plan: null }).value.plans).toEqual([]);
  expect(parseSettings({ version: 1, plan: 'hot' }).value.plans).toEqual([]);
});

it('keeps five plans, each with a sign that there is or with a feeling', () => {
  const plans = [
    { sign: 'lateHours', action: 'I sleep' },
    { sign: 'moon', action: 'I howl' },
    { feeling: '', action: 'I wait' },
    ...Array.from({ length: 6 }, (_, at) => ({ feeling: `small ${at}`, action: 'I breathe' })),
  ];
  const { value } = parseSettings({ version: SETTINGS_VERSION, plans });
  expect(value.plans).toEqual([plans[0], ...plans.slice(3, 7)]);
});

it('leaves what is no known version as it is', () => {
  for (const stored of ['text', 7, [], { version: 'one' }, { version: 0 }, { version: 0.5 }]) {
    expect(migrate(stored, { steps: settingsSteps })).toBe(stored);
    expect(parseSettings(stored)).toMatchObject({ ok: false, reason: 'unreadable' });
  }
});

it('reports a newer version and does not use it', () => {
  const newer = { ...v1, version: SETTINGS_VERSION + 1 };
  expect(parseSettings(newer)).toEqual({ ok: false, reason: 'newer', value: defaultSettings });
});

it('lets one bad field fall back alone', () => {
  const { value: settings } = parseSettings({
    ...v1,
    prompt: { ...v1.prompt, waitSeconds: 61 },
    appearance: { theme: 'pink', motion: 'reduced' },
  });
  expect(settings.prompt).toEqual({ ...defaultSettings.prompt, ...v1.prompt, waitSeconds: 5 });
  expect(settings.appearance).toEqual({ ...defaultSettings.appearance, motion: 'reduced' });
  expect(settings.sites).toEqual(v1.sites);
});

it('leaves out one bad entry and keeps the others', () => {
  const { value: settings } = parseSettings({
    ...v1,
    sites: [{ pattern: '<all_urls>', on: true }, null, ...v1.sites],
    cards: { favourites: ['a', 4], own: [{ id: '' }, ...v1.cards.own] },
  });
  expect(settings.sites).toEqual(v1.sites);
  expect(settings.cards).toMatchObject({ favourites: ['a'], own: v1.cards.own });
});

it.each([0, 60])('keeps a wait of %i seconds', (waitSeconds) => {
  const { value: settings } = parseSettings({ ...v1, prompt: { ...v1.prompt, waitSeconds } });
  expect(settings.prompt.waitSeconds).toBe(waitSeconds);
});

const garbage = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
/** Settings in which anything may stand anywhere. */
const nearly = fc.record(
  Object.fromEntries(Object.keys(whole).map((key) => [key, fc.oneof(garbage, fc.constant({}))])),
  { requiredKeys: [] },
);

it('gives whole settings for whatever is stored, and never throws', () => {
  const stored = fc.oneof(
    garbage,
    nearly.map((fields) => ({ ...fields, version: SETTINGS_VERSION })),
  );
  fc.assert(
    fc.property(stored, (value) => {
      const { value: settings } = parseSettings(value);
      expect(Object.keys(settings).sort()).toEqual(Object.keys(whole).sort());
      // What was read once is read again as the same: a whole value, with nothing left to mend.
      expect(parseSettings(structuredClone(settings))).toEqual({ ok: true, value: settings });
    }),
    { numRuns: 2_000 },
  );
});

describe('a rule that the person limited', () => {
  const limited = (name: string, parts: object) =>
    parseSettings({ ...defaultSettings, rules: { [name]: { on: true, ...parts } } }).value.rules;

  it.each(['lateHours', 'words', 'looks', 'manyMessages', 'longStretch'] as const)(
    'is for no site, rather than for all, where those of %s can not be read',
    (name) => {
      for (const broken of ['https://chat.example/*', {}, 7, true, [null, '<all_urls>']]) {
        expect(limited(name, { sites: broken })[name]).toMatchObject({ on: true, sites: [] });
      }
      expect(limited(name, { sites: ['https://chat.example/*', 7] })[name].sites).toEqual([
        'https://chat.example/*',
      ]);
      expect(limited(name, {})[name].sites).toBeNull();
      expect(limited(name, { sites: null })[name].sites).toBeNull();
    },
  );

  it('keeps the nights that can be read, and says a line where it can not be read what it does', () => {
    expect(limited('lateHours', { days: [1, 'x', 9, 3] }).lateHours.days).toEqual([1, 3]);
    expect(limited('lateHours', { how: 'both' }).lateHours.how).toBe('tell');
    expect(limited('lateHours', {}).lateHours.how).toBe('hold');
  });
});
