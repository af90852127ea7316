import { run } from '../lib/run.mjs';
import { Stop } from '../lib/stop.mjs';

/** Into how many parts the browsers' files of tests are dealt. */
export const SHARDS = 4;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The part of the browsers' files that is played here, from 1 to `SHARDS`: the one that
 * BREATHER_SHARD names, else one by the hash of the commit, so that the same commit has the same
 * part on every machine. Where there is no commit to ask for, by the day. Throws a `Stop` where
 * BREATHER_SHARD names none.
 */
export async function chooseShard(env = process.env, now = Date.now()) {
  const named = env.BREATHER_SHARD;
  if (named) return shardNamed(named);
  const { code, output } = await run('git', ['rev-parse', 'HEAD'], { quiet: true });
  return shardOf(code === 0 ? Number.parseInt(output.slice(0, 8), 16) : Math.floor(now / DAY_MS));
}

function shardNamed(named) {
  const shard = Number(named);
  if (Number.isInteger(shard) && shard >= 1 && shard <= SHARDS) return shard;
  throw new Stop(`BREATHER_SHARD may be 1 to ${SHARDS}, and not “${named}”.`);
}

function shardOf(number) {
  return (number % SHARDS) + 1;
}
