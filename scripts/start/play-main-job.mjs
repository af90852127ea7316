/**
 * Plays the main job as a person would, on the shipped build: write, mark, send, held, keep
 * editing, send now.
 */
import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { clickOwn, readOwn } from '../lib/closed-root.mjs';
import { extensionIdOf, launchChromium } from '../lib/launch-chromium.mjs';
import { BUILDS, CACHE } from '../lib/paths.mjs';
import { turnOnSite } from '../lib/turn-on-site.mjs';
import { waitFor } from '../lib/wait-for.mjs';

const FOLDER = join(CACHE, 'start');
const DRAFT = 'You ALWAYS do this. Don’t bother coming';
const ADDED = ' Sorry. Call me?';
/** Longer than Breather looks after a send, so that a second one would be seen. */
const LATE_MS = 2_000;

/** Gives the exit code: 0 when every step held. */
export async function playMainJob(browser, url) {
  rmSync(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const context = await launchChromium(browser, BUILDS.chromium);
  const step = stepper();
  try {
    await play(context, url, step);
    console.log(`\nEvery step held. The pictures are in ${FOLDER}`);
    return 0;
  } catch (error) {
    console.error(`✗ step ${step.next()} did not hold: ${error.message.split('\n')[0]}`);
    console.error(`The pictures up to there are in ${FOLDER}`);
    return 1;
  } finally {
    await context.close();
  }
}

async function play(context, url, step) {
  const id = await extensionIdOf(context);
  await turnOnSite(context, id, url, (page) => step(page, 'turned on for the practice chat'));

  const page = await context.newPage();
  await page.goto(url);
  const cdp = await context.newCDPSession(page);
  const box = page.locator('#plain');
  await box.click();
  await page.keyboard.type(DRAFT);
  await step(page, 'wrote a message');

  await clickOwn(page, cdp, 'Mark as heated');
  await waitFor('the mark', async () =>
    (await readOwn(cdp))?.buttons.some((one) => one.name === 'Mark as heated' && one.isPressed),
  );
  await step(page, 'marked it as heated');

  await pressEnterAndBeHeld(page, cdp);
  await expectDelivered(page, []);
  await expectText(box, DRAFT);
  await step(page, 'pressed Enter: held, nothing was sent, the draft is there');

  await clickOwn(page, cdp, 'Keep editing');
  await waitFor('the dialog to close', async () => !(await readOwn(cdp))?.dialog);
  await page.keyboard.type(ADDED);
  await expectText(box, DRAFT + ADDED);
  await expectDelivered(page, []);
  await step(page, 'kept editing, with the caret where it was');

  await pressEnterAndBeHeld(page, cdp);
  await step(page, 'pressed Enter again: held again');

  await clickOwn(page, cdp, 'Send now');
  await expectDelivered(page, [DRAFT + ADDED]);
  await expectText(box, '');
  await step(page, 'took the breath and pressed Send now: delivered once');

  await page.keyboard.type('See you at eight');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(LATE_MS);
  await expectDelivered(page, [DRAFT + ADDED, 'See you at eight']);
  await step(page, 'the next message was not marked, and went at once');
}

async function pressEnterAndBeHeld(page, cdp) {
  await page.keyboard.press('Enter');
  const own = await waitFor('the dialog “Take a pause?”', async () => {
    const now = await readOwn(cdp);
    return now?.dialog === 'Take a pause?' ? now : null;
  });
  if (own.focus !== 'Keep editing') throw new Error(`the focus is on ${own.focus}`);
  // Long enough for the dialog to be all there in the picture.
  await waitFor('the seconds to count', async () =>
    /Ready in [1-4]/.test((await readOwn(cdp))?.text),
  );
}

async function expectDelivered(page, wanted) {
  const read = () => page.locator('#messages .me').allTextContents();
  await waitFor(
    `${wanted.length} delivered messages`,
    async () => (await read()).length >= wanted.length,
  );
  const got = await read();
  if (JSON.stringify(got) !== JSON.stringify(wanted)) {
    throw new Error(`delivered ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`);
  }
}

async function expectText(box, wanted) {
  await waitFor(`the box to hold “${wanted}”`, async () => (await box.inputValue()) === wanted);
}

/** Prints each step as it happened and keeps a picture of it. */
function stepper() {
  let count = 0;
  const step = async (page, what) => {
    count += 1;
    const name = what.split(/[:,]/)[0].replaceAll(/\W+/g, '-').toLowerCase();
    const path = join(FOLDER, `${count}-${name}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    console.log(`✓ ${what}`);
  };
  step.next = () => count + 1;
  return step;
}
