import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildForZones, type ZoneRunner, zones } from '../../support/run-in-zone';

let runner: ZoneRunner;

beforeAll(async () => {
  runner = await buildForZones(join(import.meta.dirname, 'in-zone.ts'));
});
afterAll(() => runner?.remove());

it.each(zones)('late hours, quiet hours and times for later are as said in %s', async (zone) => {
  expect(await runner.run(zone)).toBe('so\n');
});
