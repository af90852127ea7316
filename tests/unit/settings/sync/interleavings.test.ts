import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import { findPlace, firstValue } from '@/utils/settings/sync/places';
import { carry, makeDevice, pass, placesOf, settle } from './two-devices';

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY_MS = 24 * 3_600_000;
const YEAR_MS = 365 * DAY_MS;

const text = fc.constantFrom('one', 'two', 'three');
const id = fc.constantFrom('a', 'b');

/** A place and a value for it, as a person would bring it there. */
const change: fc.Arbitrary<{ key: string; value: unknown }> = fc.oneof(
  fc.record({
    key: fc.constant('s:appearance.theme'),
    value: fc.constantFrom('system', 'light', 'dark'),
  }),
  fc.record({ key: fc.constant('s:ground.minutes'), value: fc.integer({ min: 1, max: 60 }) }),
  fc.record({
    key: fc.constant('s:plans'),
    value: fc.array(fc.record({ feeling: text, action: text }), { maxLength: 2 }),
  }),
  fc
    .tuple(id, fc.option(text))
    .map(([one, value]) => ({ key: `o:words:${one}`, value: value && { id: one, text: value } })),
  fc
    .tuple(fc.constantFrom('f', 'h'), id, fc.boolean())
    .map(([list, one, isIn]) => ({ key: `${list}:cards:${one}`, value: isIn || null })),
);

const which = fc.nat(1);
const clock = fc.constantFrom(0, -YEAR_MS, 3_600_000, 200 * YEAR_MS, -60 * YEAR_MS);
/** Together less than a day apart. */
const nearClock = fc.integer({ min: -11, max: 11 }).map((hours) => hours * 3_600_000);
const keys = [
  's:appearance.theme',
  's:ground.minutes',
  's:plans',
  ...['o:words', 'f:cards', 'h:cards'].flatMap((list) => [`${list}:a`, `${list}:b`]),
];

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('change' as const), which, change }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), which, isTaken: fc.boolean() }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('carry' as const),
      which,
      keys: fc.subarray(keys, { minLength: 1 }),
      isServers: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(YEAR_MS) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('clock' as const), which, clock }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('offAndOn' as const), which }) },
);

/** With what use has shown of it. */
const learntSite = {
  pattern: 'https://one.example/*',
  on: true,
  learntSends: ['.go-learnt'],
  learntOthers: ['.emoji'],
};

function put(settings: Settings, { key, value }: { key: string; value: unknown }): Settings {
  const place = findPlace(key);
  if (!place) throw new Error(`no place ${key}`);
  // The values above are valid in their places.
  return place.put(settings, value) as Settings;
}

it('ends the same on both devices, however changes, passes, clocks and the browsers interleave', () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      const server = new Map<string, unknown>([['breather', { version: 1 }]]);
      const devices = [
        makeDevice({ discreet: true, welcomedAt: 1 }),
        makeDevice({ sites: [learntSite] }),
      ];
      let now = NOW;
      for (const each of steps) {
        const device = devices['which' in each ? each.which : 0];
        if (!device) throw new Error('no device');
        if (each.kind === 'change') device.settings = put(device.settings, each.change);
        else if (each.kind === 'pass') {
          if (!each.isTaken) refused += 1;
          pass(device, now, each.isTaken);
        } else if (each.kind === 'carry') {
          for (const key of each.keys) carry(device, server, key, each.isServers);
        } else if (each.kind === 'wait') now += each.ms;
        else if (each.kind === 'clock') device.offMs = each.clock;
        else device.registers = null;
      }
      // However wrong the clocks are, nobody writes over the other without an end.
      settle(devices, server, now);
      for (const device of devices) device.offMs = 0;
      settle(devices, server, now);
      settle(devices, server, now + 2 * DAY_MS);
      const [a, b] = devices;
      if (!a || !b) throw new Error('no devices');
      expect(placesOf(a)).toBe(placesOf(b));
      expect(a.settings).toMatchObject({ discreet: true, welcomedAt: 1, sites: [] });
      expect(b.settings).toMatchObject({ discreet: false, welcomedAt: null });
      expect(b.settings.sites).toEqual([learntSite]);
      expect(JSON.stringify([...server])).not.toContain(learntSite.learntSends[0]);
      expect([...server.keys()].filter((key) => !keys.includes(key))).toEqual(['breather']);
    }),
    { numRuns: 2_000 },
  );
  expect(refused).toBeGreaterThan(100);
});

it('keeps the last change of each place, also next to a clock that is hours ahead or behind', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ which, change }), { minLength: 1, maxLength: 12 }),
      fc.tuple(nearClock, nearClock),
      (changes, clocks) => {
        const server = new Map<string, unknown>();
        const devices = [makeDevice(), makeDevice()];
        devices.forEach((device, index) => {
          device.offMs = clocks[index] ?? 0;
        });
        settle(devices, server, NOW);
        const last = new Map<string, unknown>();
        changes.forEach(({ which: index, change: made }, turn) => {
          const device = devices[index];
          if (!device) throw new Error('no device');
          device.settings = put(device.settings, made);
          last.set(made.key, made.value);
          settle(devices, server, NOW + turn * 60_000);
        });
        for (const { settings } of devices) {
          for (const [key, value] of last) {
            expect(findPlace(key)?.read(settings), key).toEqual(value ?? firstValue(key));
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});

it('changes nothing on a device by switching another one on that is as at the install', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      const server = new Map<string, unknown>();
      const old = makeDevice();
      old.settings = changes.reduce(put, defaultSettings);
      const before = placesOf(old);
      const fresh = makeDevice();
      settle([old], server, NOW);
      // Its browser has brought nothing yet.
      pass(fresh, NOW + 1);
      settle([fresh, old], server, NOW + 2);
      expect(placesOf(old)).toBe(before);
      expect(placesOf(fresh)).toBe(before);
    }),
    { numRuns: 300 },
  );
});

it('lets a device whose clock was wrong keep what was changed on it, once its clock is right', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), clock, (changes, offMs) => {
      const server = new Map<string, unknown>();
      const [wrong, other] = [makeDevice(), makeDevice()];
      settle([wrong, other], server, NOW);
      wrong.offMs = offMs;
      for (const each of changes) {
        wrong.settings = put(wrong.settings, each);
        settle([wrong, other], server, NOW + 60_000);
      }
      const wanted = placesOf(wrong);
      wrong.offMs = 0;
      settle([wrong, other], server, NOW + 2 * DAY_MS);
      settle([wrong, other], server, NOW + 4 * DAY_MS);
      expect(placesOf(wrong)).toBe(wanted);
      expect(placesOf(other)).toBe(wanted);
    }),
    { numRuns: 300 },
  );
});

it('lets no register that nobody can outlive take a change back', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), change, (changes, poison) => {
      const server = new Map<string, unknown>();
      const devices = [makeDevice(), makeDevice()];
      settle(devices, server, NOW);
      server.set(poison.key, { v: poison.value ?? null, t: Number.MAX_SAFE_INTEGER });
      const [device] = devices;
      if (!device) throw new Error('no device');
      changes.forEach((each, turn) => {
        device.settings = put(device.settings, each);
        settle(devices, server, NOW + turn * 60_000);
        expect(findPlace(each.key)?.read(device.settings)).toEqual(
          each.value ?? firstValue(each.key),
        );
      });
      settle(devices, server, NOW + 2 * DAY_MS);
      expect(new Set(devices.map(placesOf)).size).toBe(1);
    }),
    { numRuns: 300 },
  );
});
