import { clickOwn, readOwn } from '../../scripts/lib/closed-root.mjs';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { newChat } from './new-chat.mjs';

const PRESSES = 10;

/**
 * Enter pressed to the frame on the screen that shows what came of it, in ms: the held message's
 * dialog, or without Breather the page's own new line. The browser's own Event Timing, from its
 * trace. With `slowed` over 1 the page has a processor so many times slower.
 */
export async function measureEnterToPaint({ name, context }, url, slowed) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.goto(newChat(url));
  await page.click('#plain');
  const isHeld = name === 'breather';
  if (isHeld) {
    await clickOwn(page, cdp, 'Mark as heated');
    await page.click('#plain');
  }
  // Not typed: Enter is to be the only key of the trace.
  await page.evaluate(writeAgain);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  for (let press = 0; press < PRESSES; press += 1) {
    await page.keyboard.press('Enter');
    // Each press has its frame to itself.
    await page.evaluate(twoFrames);
    if (isHeld) await keepEditing(page, cdp);
    else await page.evaluate(writeAgain);
  }
  const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await done;
  await page.close();
  return enterDelays(events);
}

async function keepEditing(page, cdp) {
  await clickOwn(page, cdp, 'Keep editing');
  await waitFor('the dialog to close', async () => !(await readOwn(cdp))?.dialog);
}

function twoFrames() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}

function writeAgain() {
  document.getElementById('plain').value = 'You always do this';
}

function enterDelays(events) {
  const delays = events
    .filter(
      ({ name, ph, args }) => name === 'EventTiming' && ph === 'b' && args.data?.type === 'keydown',
    )
    .map(({ args }) => args.data.duration);
  // The last ones may still be on their way to the screen when the trace ends.
  if (delays.length < PRESSES / 2) throw new Error(`the trace holds ${delays.length} keys`);
  return delays;
}
