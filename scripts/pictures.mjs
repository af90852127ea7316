/**
 * Takes the pictures of docs/images from the build, in light and dark: the prompt, the popup, the
 * panel beside the page, every page. Run it with `npm run pictures` after a change that shows, and
 * commit what it made.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireBuild } from './lib/build.mjs';
import { clickOwn, readOwn } from './lib/closed-root.mjs';
import { extensionIdOf, launchChromium } from './lib/launch-chromium.mjs';
import { openPanel, openPopup } from './lib/open-popup.mjs';
import { BUILDS, ROOT } from './lib/paths.mjs';
import { servePracticeChat } from './lib/practice-chat.mjs';
import { requireChromium } from './lib/require-chromium.mjs';
import { endWith, Stop } from './lib/stop.mjs';
import { turnOnSite } from './lib/turn-on-site.mjs';
import { waitFor } from './lib/wait-for.mjs';

const FOLDER = join(ROOT, 'docs/images');
const LARGEST_BYTES = 150_000;

/** Every place of the options page, with words that stand on it once it is drawn. */
const PAGES = {
  welcome: 'A breath before you send',
  today: 'Take a breath',
  ground: 'Start',
  pause: 'Start the pause',
  reframe: 'Notice',
  words: 'Copy',
  repair: 'might you need this message later',
  promises: 'Make the first promise',
  'check-ins': 'This week’s question',
  journal: 'Something to keep',
  ideas: 'Plan this',
  insights: 'Insights',
  support: 'findahelpline.com',
  settings: 'Add a site',
  'settings/rules': 'Rules that go together',
};

/** Before a card of some other situations a question comes, and which card is first is chance. */
const CHOOSE_JEALOUSY = `{
  const about = document.querySelector('select');
  about.value = 'jealousy';
  about.dispatchEvent(new Event('change', { bubbles: true }));
}`;

const WRITE_DRAFT = `{
  const words = ['You came home at nine', 'I felt alone', 'Could you text me next time?'];
  for (const [at, field] of document.querySelectorAll('textarea').entries()) {
    field.value = words[at];
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}`;

endWith(async () => {
  requireBuild();
  mkdirSync(FOLDER, { recursive: true });
  const browser = await requireChromium();
  const chat = await servePracticeChat();
  for (const colorScheme of ['light', 'dark']) {
    const context = await launchChromium(browser, BUILDS.chromium, { colorScheme, scale: 2 });
    const id = await extensionIdOf(context);
    await turnOnSite(context, id, chat.url);
    const save = (name, picture) => {
      const path = join(FOLDER, `${name}-${colorScheme}.png`);
      if (picture.length > LARGEST_BYTES) {
        throw new Stop(
          `${path} has ${picture.length} bytes. Show less in it: ${LARGEST_BYTES} is the most.`,
        );
      }
      writeFileSync(path, picture);
      console.log(path);
    };
    await takePrompt(context, chat.url, save);
    await takePopup(context, chat.url, save);
    await takePanel(context, chat.url, save);
    await takePages(context, id, save);
    await context.close();
  }
});

async function takePrompt(context, url, save) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 640, height: 540 });
  const cdp = await context.newCDPSession(page);
  await page.goto(url);
  await page.click('#plain');
  await page.keyboard.type('You ALWAYS do this. Don’t bother coming');
  await clickOwn(page, cdp, 'Mark as heated');
  await page.keyboard.press('Enter');
  await waitFor('Send now to fill up halfway', async () => {
    const text = await ownText(cdp);
    return /Ready in 2/.test(text);
  });
  save('prompt', await page.screenshot());
  await clickOwn(page, cdp, 'More');
  await waitFor('the times for later', async () => (await ownText(cdp)).includes('10 minutes'));
  save('prompt-more', await page.screenshot({ scale: 'css' }));
  await page.close();
}

async function ownText(cdp) {
  return (await readOwn(cdp))?.text ?? '';
}

async function takePopup(context, url, save) {
  const page = await context.newPage();
  // Another chat than the one that was marked.
  await page.goto(`${url}?chat=other`);
  await page.click('#plain');
  const popup = await openPopup(context, page);
  await waitFor('the lines about the site and the week', async () => {
    const text = await popup.evaluate('document.body.innerText');
    return text.includes('Mark as heated') && text.includes('This week’s question');
  });
  save('popup', await pictureOf(popup));
  await popup.evaluate(
    `[...document.querySelectorAll('[role=tab]')].find((tab) => tab.textContent.trim() === 'Reframe').click()`,
  );
  // The place comes a moment after its tab.
  await waitFor('the situations', () =>
    popup.evaluate(`document.querySelector('[role=tabpanel] select') !== null`),
  );
  await popup.evaluate(CHOOSE_JEALOUSY);
  await waitFor('a card', async () =>
    (await popup.evaluate('document.body.innerText')).includes('Another card'),
  );
  save('reframe', await pictureOf(popup));
  await popup.close();
  await page.close();
}

async function takePanel(context, url, save) {
  const page = await context.newPage();
  await page.goto(`${url}?chat=other`);
  await page.click('#plain');
  const panel = await openPanel(context, page);
  await panel.evaluate(`location.hash = 'draft'`);
  await waitFor('the three parts', () =>
    panel.evaluate(`document.querySelectorAll('textarea').length === 3`),
  );
  await panel.evaluate(WRITE_DRAFT);
  await waitFor('the line about the site', async () =>
    (await panel.evaluate('document.body.innerText')).includes('Mark as heated'),
  );
  save('panel', await pictureOf(panel));
  await panel.close();
  await page.close();
}

async function pictureOf(popup) {
  const { data } = await popup.send('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(data, 'base64');
}

async function takePages(context, id, save) {
  for (const [name, words] of Object.entries(PAGES)) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/options.html#${name}`);
    if (name === 'reframe') await page.locator('main select').selectOption('jealousy');
    await page.locator('main').getByText(words).first().waitFor();
    save(`page-${name.replace('/', '-')}`, await page.screenshot({ scale: 'css' }));
    await page.close();
  }
}
