import { describe, expect, it } from 'vitest';
import { chooseShard, SHARDS } from '../../../scripts/test/shard.mjs';

describe('the part of the browsers’ files that npm test plays', () => {
  it('is the one that was named', async () => {
    expect(await chooseShard({ BREATHER_SHARD: '3' })).toBe(3);
  });

  it.each(['0', '5', '1.5', 'all'])('is never one that is not there: %s', async (named) => {
    await expect(chooseShard({ BREATHER_SHARD: named })).rejects.toThrow(`1 to ${SHARDS}`);
  });

  it('is the same for one commit, whatever the day', async () => {
    const [today, later] = await Promise.all([chooseShard({}, 0), chooseShard({}, 1e12)]);
    expect(today).toBe(later);
    expect(today).toBeGreaterThanOrEqual(1);
    expect(today).toBeLessThanOrEqual(SHARDS);
  });
});
