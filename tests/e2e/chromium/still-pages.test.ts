/**
 * Nothing on a page moves while it opens, by the browser's own measure: what is read late is drawn
 * with the rest.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from '../../support/chromium';
import { openPage } from '../../support/extension-page';

const EXAMPLE = new URL('../../unit/record/copy/examples/v1.json', import.meta.url).pathname;

let browser: Chromium;
beforeAll(async () => {
  browser = await startChromium({ lessMotion: true });
  const page = await openPage(browser, 'options.html#settings/privacy');
  await page.getByLabel('Bring in a copy').setInputFiles(EXAMPLE);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.getByText('It is here.').waitFor();
  await page.close();
});
afterAll(() => browser?.close());

/** Each with words that are drawn last. */
const places: [place: string, last: string][] = [
  ['today', 'The last seven days'],
  ['repair', 'might you need this message later'],
  ['promises', 'The past ones are in your journal.'],
  ['check-ins', 'Ways to answer'],
  ['journal', 'Day by day'],
  ['insights', 'Count what I do'],
  ['ideas', 'Plan this'],
  ['affirmations', 'Words that feel true'],
  ['support', 'findahelpline.com'],
  ['settings/sites', 'Add a site'],
  ['settings/privacy', 'Erase everything'],
  ['welcome/sites', 'WhatsApp'],
];

test.each(places)('%s stands still from its first paint on', async (place, last) => {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 360, height: 640 },
  ]) {
    const page = await browser.context.newPage();
    await page.setViewportSize(viewport);
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#${place}`);
    await page.getByText(last).first().waitFor();
    expect(await page.evaluate(readShifts), `${viewport.width} px`).toEqual([]);
    await page.close();
  }
});

/** Runs in the page: what has moved so far, each with where it was and where it is. */
async function readShifts(): Promise<string[]> {
  const shifts: string[] = [];
  const read = (entries: PerformanceEntryList) => {
    for (const { sources } of entries as LayoutShift[]) {
      for (const { node, previousRect, currentRect } of sources) {
        const name = node instanceof Element ? `${node.localName}.${node.className}` : 'text';
        shifts.push(
          `${name}: ${previousRect.x} ${previousRect.y}, ${currentRect.x} ${currentRect.y}`,
        );
      }
    }
  };
  const watch = new PerformanceObserver((list) => read(list.getEntries()));
  watch.observe({ type: 'layout-shift', buffered: true });
  // What was drawn last is on the screen after two frames, and its shifts are told with the next
  // one.
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  read(watch.takeRecords());
  watch.disconnect();
  return shifts;
}

interface LayoutShift extends PerformanceEntry {
  sources: { node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}
