import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nothingTold, parseTold, settleChanged } from '@/utils/reminders/told';
import { defaultSettings } from '@/utils/settings/settings';

const NOW = 1_800_000_000_000;
const { reminders } = defaultSettings;

it('reads a whole value from whatever is stored', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const told = parseTold(stored).value;
      expect(Object.keys(told).sort()).toEqual(Object.keys(nothingTold).sort());
      expect(parseTold(structuredClone(told)).value).toEqual(told);
    }),
  );
  expect(parseTold({ ...nothingTold, promise: NOW, checkIn: 'x', dots: ['pause'] }).value).toEqual({
    ...nothingTold,
    promise: NOW,
  });
});

it('remembers nothing while no kind is on, so that nothing is written after *Erase everything*', () => {
  const { reminders } = defaultSettings;
  expect(settleChanged(nothingTold, reminders, NOW)).toEqual(nothingTold);
});

it('lets a kind begin anew when its time is changed, and no other one', () => {
  const on = {
    ...reminders,
    checkIn: { ...reminders.checkIn, on: true },
    practice: { ...reminders.practice, on: true },
  };
  const moved = { ...on, checkIn: { ...on.checkIn, at: '15:00' } };
  const told = settleChanged({ ...nothingTold, checkIn: 1, practice: 2 }, on, NOW);
  // What an earlier Breather noted belongs to the times that are set now.
  expect(told).toMatchObject({ checkIn: 1, practice: 2 });
  expect(settleChanged(told, moved, NOW)).toMatchObject({ checkIn: NOW, practice: 2 });
  expect(settleChanged(told, { ...on, quiet: { ...on.quiet, on: false } }, NOW)).toEqual(told);
  expect(settleChanged(told, reminders, NOW)).toMatchObject({ checkIn: null, practice: null });
});
