/**
 * `npm run soak`: random lives of chats in a real browser. Each has a seed of its own, so that one
 * alone can be played again. Nothing may be lost, doubled, stuck or held without a mark.
 */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LivesBrowser, lifeOf, parseLife } from './play-lives';

const seed = Number(process.env.BREATHER_SOAK_SEED);
const count = Number(process.env.BREATHER_SOAK_COUNT);
/** A file with one life, which is played instead, each time anew. */
const file = process.env.BREATHER_SOAK_LIFE;
/** After so many faults the run has said enough. */
const MOST_FAULTS = 20;
/** A tab is given up now and then, so that a leak of the driver does not slow the rest. */
const LIVES_PER_TAB = 25;

let lives: LivesBrowser;

beforeAll(async () => {
  lives = await LivesBrowser.start();
});

afterAll(() => lives?.close());

test(`${count} lives from seed ${seed}`, async () => {
  const faults: string[] = [];
  const total = { acts: 0, sends: 0, delivered: 0, pressedAgain: 0, chats: new Set<string>() };
  for (let index = 0; index < count && faults.length < MOST_FAULTS; index += 1) {
    if (index > 0 && index % LIVES_PER_TAB === 0) await lives.takeNewTab();
    const setting = file ? parseLife(await readFile(file, 'utf8')) : lifeOf(seed + index);
    const { fault, player, name } = await lives.play(setting);
    total.acts += player.played.length;
    total.sends += player.sends;
    total.delivered += player.deliveries;
    total.pressedAgain += player.pressedAgain;
    total.chats.add(name);
    if (fault) {
      const text = `seed ${seed + index}, ${name}: ${player.played.join(', ')}\n  ${fault.message}`;
      faults.push(text);
      console.log(
        `✗ ${text}\n  Replay: npm run soak -- --browser ${lives.browser.name} --seed ${seed + index} --count 1`,
      );
      await lives.takeNewTab();
    }
    if ((index + 1) % LIVES_PER_TAB === 0) console.log(`  ${index + 1} of ${count}`);
  }
  console.log(
    `${count} lives in ${total.chats.size} chats: ${total.acts} acts, ${total.sends} sends, ${total.delivered} messages delivered (${total.pressedAgain} by another press, as advised), ${faults.length} faults`,
  );
  expect(faults).toEqual([]);
});
