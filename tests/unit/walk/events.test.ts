/** The worker is killed at each await of what each event begins: nothing is lost or doubled. */
import { expect, test } from 'vitest';
import { World } from '../../support/worker/world';
import { events } from './events';
import { walkRows } from './walk-rows';

test('every event that the worker hears is walked', async () => {
  const world = new World();
  await world.start();
  // What it hears of frames is walked by requests.test.ts.
  const walked = new Set(events.map(({ event }) => event)).add('runtime.onMessage');
  expect([...world.heard].sort()).toEqual([...walked].sort());
});

walkRows(events);
