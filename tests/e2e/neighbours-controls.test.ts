/**
 * Controls that send and those that do not, on pages that no report names. See
 * `neighbours.test.ts`.
 */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { readPrompt, waitForNoDialog } from '../support/prompt-view';
import { createReportBench, newOrigin } from '../support/report-bench';

const bench = createReportBench();

const kinds = [
  'link-to-page',
  'link-without-address',
  'closed-root',
  'in-header',
  'in-portal',
  'hand-alone',
  'image-input',
  'outside-of-form',
  'on-pointerdown',
  'on-mouseup',
  'removed-by-press',
  'only-with-draft',
  'in-list-of-controls',
  'in-row-of-table',
  'part-of-drawing',
  'label-of-hidden',
  'summary-alone',
];

test.each(kinds)('a control sends that is %s', async (kind) => {
  const at = `${newOrigin('odd')}/b/${kind}`;
  const page = await bench.open('odd-controls', { at, box: 'textarea' });
  await page.writeMarked('heated');
  await page.expectWholeSend(() => page.click('#control'));
});

describe('a menu beside *Send*', () => {
  test('is not held itself, and its *Send silently* is', async () => {
    const page = await bench.open('send-menu', { box: 'textarea' });
    await page.writeMarked('heated');
    const act = async () => {
      await page.click('#more');
      await waitFor('the menu', () => page.tab.evaluate(() => !!document.querySelector('#menu')));
      await page.expectNotHeld(async () => (await page.notes()).includes('menu'));
      await page.click('#menu > :nth-child(2)');
    };
    await page.expectWholeSend(act, { message: 'silently:heated', next: 'silently:next' });
  });

  test('leaves *Send* as it is', async () => {
    const page = await bench.open('send-menu', { box: 'textarea' });
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.click('#send'));
  });

  test.each([
    ['Send', 1, ''],
    ['Send silently', 2, 'silently:'],
  ])('that *Send* opens is not held, and its *%s* is', async (_words, place, how) => {
    const page = await bench.open('send-menu', { box: 'textarea', query: '?send=menu' });
    await page.writeMarked('heated');
    const act = async () => {
      await page.click('#send');
      await page.expectNotHeld(async () => (await page.notes()).includes('menu'));
      await page.click(`#menu > :nth-child(${place})`);
    };
    await page.expectWholeSend(act, { message: `${how}heated`, next: `${how}next` });
  });
});

describe('a known site in another language', () => {
  test.each([
    'Stisknutím klávesy Enter odešlete',
    'Drücke die Eingabetaste, um zu senden',
    'Pulsa Intro para enviar',
    'اضغط على Enter للإرسال',
  ])('Messenger says %s', async (word) => {
    const at = `https://www.facebook.com/messages/t/1?w=${encodeURIComponent(word)}`;
    const page = await bench.open('messenger-chat', { at, box: '[role=textbox]' });
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.click('#slot [role=button]'));
  });

  test.each([
    ['Odeslat', '.plain', ''],
    ['Küldés', '.plain', ''],
    ['Envoyer', '.archive', 'archive:'],
  ])('Gmail says %s, and %s is pressed', async (word, button, how) => {
    const at = `https://mail.google.com/mail/u/0/?archive&send=${encodeURIComponent(word)}`;
    const page = await bench.open('gmail-compose', { at, box: '#body' });
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.click(button), {
      message: `${how}heated`,
      next: `${how}next`,
    });
  });
});

/** In the order in which they stand in the page. */
const tools = [
  'like',
  'emoji',
  'attach',
  'picture',
  'preview',
  'search',
  'bold',
  'gif',
  'voice',
  'settings',
];

test.each(['label', 'title', 'icon'])(
  'no tool around a marked draft is held, named by its %s',
  async (named) => {
    const page = await bench.open('toolbar-around-box', {
      box: 'textarea',
      query: `?named=${named}`,
    });
    await page.writeMarked('heated');
    const held: string[] = [];
    for (const [number, tool] of tools.entries()) {
      await page.click(`.t${number}`);
      const isHeld = await waitFor(`${tool} to act`, async () => {
        if ((await readPrompt(page.tab))?.dialog) return 'held';
        return (await page.notes()).includes(tool) ? 'acted' : null;
      });
      if (isHeld === 'acted') continue;
      held.push(tool);
      await page.press('Escape');
      await waitForNoDialog(page.tab);
    }
    expect(held).toEqual([]);
    await page.expectWholeSend(() => page.click('#send'));
  },
);

describe('beside a marked chat without a button', () => {
  const open = async () => {
    const page = await bench.open('nearby-submits', { box: '#chat' });
    await page.writeMarked('heated');
    return page;
  };

  test('the release presses none of the buttons around it', async () => {
    const page = await open();
    await page.expectWholeSend(() => page.press('Enter'));
    expect(await page.notes()).toEqual([]);
    expect(await page.tab.evaluate(() => location.pathname)).toBe('/');
  });

  test('the newsletter is not held', async () => {
    const page = await open();
    await page.click('[name=mail]');
    await page.tab.type('robin@home.example');
    await page.click('#newsletter button');
    await page.expectNotHeld(() => page.tab.evaluate(() => location.pathname === '/next'));
  });

  test('the vote is not held', async () => {
    const page = await open();
    await page.click('#poll button');
    await page.expectNotHeld(async () => (await page.notes()).includes('vote'));
  });

  test('the link in the footer is not held', async () => {
    const page = await open();
    await page.click('footer a');
    await page.expectNotHeld(() => page.tab.evaluate(() => location.pathname === '/next'));
  });

  test('*Forward* of a message is not held', async () => {
    const page = await open();
    await page.click('.forward');
    await page.expectNotHeld(async () => (await page.notes()).includes('forward'));
    await page.focusBox();
    await page.expectWholeSend(() => page.press('Enter'));
  });

  test('the button of another box with a calm draft is not held', async () => {
    const page = await open();
    const contact = page.withBox('#contact textarea');
    await contact.write('calm');
    await contact.click('#contact button');
    await contact.expectDelivered('contact:calm');
    expect((await readPrompt(page.tab))?.dialog ?? null).toBeNull();
    expect(await page.draft()).toBe('heated');
  });
});
