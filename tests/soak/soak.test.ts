/**
 * `npm run soak`: random lives of chats in a real browser. Each has a seed of its own, so that one
 * alone can be played again. Nothing may be lost, doubled, stuck or held without a mark.
 */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editors, type Fixture, hostPattern, requireFixture } from '../fixtures/catalogue';
import { newChatName, type Place } from '../support/chat-page';
import { type ExtensionBrowser, startBrowser, type Tab } from '../support/extension-browser';
import { fixtureRoutes } from '../support/fixture-routes';
import { setWait, turnOnSites } from '../support/settings-page';
import type { Act, Life } from './acts';
import { Fault } from './faults';
import { life } from './lives';
import { Player } from './player';

const seed = Number(process.env.BREATHER_SOAK_SEED);
const count = Number(process.env.BREATHER_SOAK_COUNT);
/** A file with one life, which is played instead, each time anew. */
const file = process.env.BREATHER_SOAK_LIFE;
/** After so many faults the run has said enough. */
const MOST_FAULTS = 20;
/** Half of the lives are in the page itself. */
const places: Place[] = ['page', 'page', 'page', 'page', 'frame', 'shadow', 'dialog', 'popover'];
/** A tab is given up now and then, so that a leak of the driver does not slow the rest. */
const LIVES_PER_TAB = 25;

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  browser = await startBrowser({ lessMotion: true });
  await browser.serve(fixtureRoutes(editors));
  await turnOnSites(browser, editors.map(hostPattern));
  await setWait(browser, 0);
  tab = await browser.openTab();
});

afterAll(() => browser?.close());

test(`${count} lives from seed ${seed}`, async () => {
  const faults: string[] = [];
  const total = { acts: 0, sends: 0, delivered: 0, pressedAgain: 0, chats: new Set<string>() };
  for (let index = 0; index < count && faults.length < MOST_FAULTS; index += 1) {
    if (index > 0 && index % LIVES_PER_TAB === 0) await takeNewTab();
    const { fault, player, name } = await (file ? playFrom(file) : playRandom(seed + index));
    total.acts += player.played.length;
    total.sends += player.sends;
    total.delivered += player.deliveries;
    total.pressedAgain += player.pressedAgain;
    total.chats.add(name);
    if (fault) {
      const text = `seed ${seed + index}, ${name}: ${player.played.join(', ')}\n  ${fault.message}`;
      faults.push(text);
      console.log(
        `✗ ${text}\n  Replay: npm run soak -- --browser ${browser.name} --seed ${seed + index} --count 1`,
      );
      await takeNewTab();
    }
    if ((index + 1) % LIVES_PER_TAB === 0) console.log(`  ${index + 1} of ${count}`);
  }
  console.log(
    `${count} lives in ${total.chats.size} chats: ${total.acts} acts, ${total.sends} sends, ${total.delivered} messages delivered (${total.pressedAgain} by another press, as advised), ${faults.length} faults`,
  );
  expect(faults).toEqual([]);
});

/** The same seed is always the same life. */
function playRandom(lifeSeed: number) {
  const [one] = fc.sample(life, { seed: lifeSeed, numRuns: 1 });
  if (!one) throw new Error('There is no life.');
  return play(settingOf(one), one.acts);
}

/** `{ "chat": "slate", "place": "shadow", "acts": [...] }` */
async function playFrom(path: string) {
  const { chat, place, acts } = JSON.parse(await readFile(path, 'utf8'));
  return play({ fixture: requireFixture(chat), place }, acts);
}

async function play({ fixture, place }: { fixture: Fixture; place: Place }, acts: Act[]) {
  const name = `${fixture.name} in a ${place}`;
  const player = new Player({ browser, tab, fixture, place, chatName: newChatName() });
  try {
    await player.play(acts);
  } catch (error) {
    const fault = error instanceof Fault ? error : new Fault('could not act', String(error));
    return { fault, player, name };
  }
  return { fault: null, player, name };
}

function settingOf({ chat, place }: Life): { fixture: Fixture; place: Place } {
  const fixture = editors[chat % editors.length] as Fixture;
  const found = places[place % places.length] as Place;
  return { fixture, place: found === 'shadow' && !fixture.inShadow ? 'frame' : found };
}

async function takeNewTab(): Promise<void> {
  const last = tab;
  tab = await browser.openTab();
  await last.close();
}
