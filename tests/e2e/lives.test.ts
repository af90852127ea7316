/**
 * A cut of the soak (`npm run soak`), so that what it expects stays true: the same few lives each
 * time, and those that once went wrong.
 */
import { afterAll, beforeAll, expect } from 'vitest';
import { LivesBrowser, lifeOf } from '../soak/play-lives';
import { test } from '../support/by-turns';

/** 700006: a mark stayed with the draft of a box that was gone long before. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 600_007, 700_006];

let lives: LivesBrowser;

beforeAll(async () => {
  lives = await LivesBrowser.start();
});

afterAll(() => lives?.close());

test.each(seeds)(
  'nothing is lost, doubled, stuck or held without a mark in life %i',
  async (seed) => {
    const { fault, player, name } = await lives.play(lifeOf(seed));
    expect(fault?.message, `${name}: ${player.played.join(', ')}`).toBeUndefined();
  },
);
