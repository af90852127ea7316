/**
 * The mark button beside the composer: over nothing that is used or read, with the composer
 * wherever it goes.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { type Fixture, fixtures, hostPattern, kits, requireFixture } from '../fixtures/catalogue';
import type { ChatWindow } from '../fixtures/chat';
import { readButtonPlace } from '../support/button-place';
import { ChatPage } from '../support/chat-page';
import { type ExtensionBrowser, startBrowser, type Tab } from '../support/extension-browser';
import { fixtureRoutes } from '../support/fixture-routes';
import {
  clickButton,
  findButton,
  isMarked,
  pressByKeyboard,
  readPrompt,
  waitForDialog,
  waitForPromptText,
} from '../support/prompt-view';
import { reportRoutes } from '../support/report-routes';
import { turnOnSites } from '../support/settings-page';
import { isWholeWanted } from '../support/suite';

declare const window: ChatWindow;

/** The page has come to rest by then, and the button with it. */
const SETTLED_MS = 600;

/** Further off, nobody would see what it belongs to. */
const NEAR_PX = 160;

const everyFixture = [...new Map([...fixtures, ...kits].map((one) => [one.name, one])).values()];

/** Those whose bars differ most; with the whole suite all of them. */
const inShort = ['whatsapp', 'slack', 'gmail', 'discord', 'teams', 'linkedin', 'textarea'];
const looked = isWholeWanted
  ? everyFixture
  : everyFixture.filter(({ name }) => inShort.includes(name) || kits.at(0)?.name === name);
let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  browser = await startBrowser({ lessMotion: true });
  await browser.serve(fixtureRoutes(everyFixture));
  tab = await browser.openTab();
});

afterAll(() => browser?.close());

async function openChat(fixture: Fixture): Promise<ChatPage> {
  await turnOnSites(browser, [hostPattern(fixture)]);
  const chat = new ChatPage(tab, fixture, fixture.inFrame ? 'frame' : 'page');
  await chat.open();
  return chat;
}

/** What of ours is found so has the direction of its sentences, and is whole in the window. */
async function expectReadable(selector: string): Promise<void> {
  const seen = await waitFor(selector, () =>
    tab.evaluateInClosedRoots((roots, wanted) => {
      const [one] = roots.flatMap((root) => root.querySelector(wanted) ?? []);
      if (!one) return null;
      const { left, top, right, bottom } = one.getBoundingClientRect();
      const isWhole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      return { direction: getComputedStyle(one).direction, isWhole };
    }, selector),
  );
  expect(seen, selector).toEqual({ direction: 'ltr', isWhole: true });
}

/**
 * Waits until the button stands free near its composer, and does so still after the page has come
 * to rest.
 */
async function waitForFreePlace({ fixture }: ChatPage) {
  let last = null as Awaited<ReturnType<typeof readButtonPlace>>;
  try {
    return await waitFor('a free place', async () => {
      const before = JSON.stringify(last);
      last = await readButtonPlace(tab, fixture.composer);
      const isFree = last?.covers.length === 0 && last.away < NEAR_PX;
      return isFree && JSON.stringify(last) === before ? last : null;
    });
  } catch {
    throw new Error(`${fixture.name}: ${JSON.stringify(last)}`);
  }
}

function boxOfPage(selector: string): Promise<DOMRect> {
  return tab.evaluate(
    (wanted) => document.querySelector(wanted)?.getBoundingClientRect().toJSON(),
    selector,
  );
}

function addMessages(text: string): Promise<void> {
  return tab.evaluate((words) => {
    for (let i = 0; i < 3; i += 1) {
      const message = document.createElement('li');
      message.textContent = words;
      window.chat.log.append(message);
    }
  }, text);
}

describe.each(looked)('$name', (fixture) => {
  test('it covers nothing, also when the composer moves and grows', async () => {
    const chat = await openChat(fixture);
    await waitForFreePlace(chat);
    await chat.write('some words');
    await waitForFreePlace(chat);
    await addMessages('short');
    await waitForFreePlace(chat);
    if (fixture.newlineKey) {
      for (let lines = 0; lines < 4; lines += 1) await chat.press(fixture.newlineKey);
      await waitForFreePlace(chat);
    }
  });
});

describe('in a page of its own', () => {
  const textarea = requireFixture('textarea');

  test('the page is laid out as if it were not there', async () => {
    await turnOnSites(browser, [hostPattern(textarea)]);
    const layout = () =>
      tab.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        const parts = [...document.querySelectorAll('main *')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height];
        });
        return JSON.stringify([scrollWidth, scrollHeight, parts]);
      });
    await tab.open(`${textarea.url}layout`);
    await waitFor('the page', () => tab.evaluate(() => !!document.querySelector('textarea')));
    const before = await layout();
    const chat = new ChatPage(tab, textarea);
    await chat.focusComposer();
    await waitForFreePlace(chat);
    expect(await layout()).toBe(before);
  });

  test('a press where the page moves the composer to, before the button went along, marks nothing', async () => {
    const chat = await openChat(textarea);
    await waitFor('the button', () => findButton(tab, 'Mark as heated'));
    const { point } = (await findButton(tab, 'Mark as heated')) ?? {};
    if (!point) throw new Error('The button has no place.');
    await tab.moveTo(await chat.centre(textarea.composer));
    await tab.evaluate((y) => {
      const { element } = window.chat.composer;
      // The pointer goes from the page to the button: between that and its press nothing is drawn.
      const moveThere = () => {
        element.style.transform = `translateY(${y - element.getBoundingClientRect().top - 10}px)`;
      };
      window.addEventListener('mouseout', moveThere, { once: true });
    }, point.y);
    await tab.clickAt(point);
    await waitFor('the button beside the composer', async () => {
      const now = await findButton(tab, 'Mark as heated');
      return now?.point && now.point.y !== point.y;
    });
    expect(await isMarked(tab)).toBe(false);
    await clickButton(tab, 'Mark as heated');
    await waitFor('the mark', () => isMarked(tab));
  });

  test('it moves off the last message, when the page has come to rest', async () => {
    const chat = await openChat(textarea);
    await waitForFreePlace(chat);
    await addMessages('a long message '.repeat(30));
    await waitFor('the button to leave the words', async () => {
      const place = await readButtonPlace(tab, textarea.composer);
      const end = await tab.evaluate(() => window.chat.log.getBoundingClientRect().bottom);
      return place && place.top >= end;
    });
    await waitForFreePlace(chat);
  });

  test('it moves off a message that comes where nothing scrolls', async () => {
    const chat = await openChat(textarea);
    await tab.evaluate(() => {
      window.chat.log.style.cssText = 'block-size:320px;margin:0;overflow:auto';
    });
    const { top } = await waitForFreePlace(chat);
    // What it looks for once the page has come to rest is behind it.
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    await tab.evaluate((y) => {
      const message = document.createElement('li');
      message.id = 'late';
      message.style.cssText = `position:absolute;inset-inline:0;top:${y}px`;
      message.textContent = 'a message '.repeat(15);
      window.chat.log.append(message);
    }, top);
    await waitForFreePlace(chat);
    await waitFor('the button to leave the words', async () => {
      const place = await readButtonPlace(tab, textarea.composer);
      const words = await boxOfPage('#late');
      return place && (place.bottom <= words.top || place.top >= words.bottom);
    });
  });

  test('it gives way to a menu that a key opens', async () => {
    const chat = await openChat(textarea);
    await waitForFreePlace(chat);
    await tab.evaluate(() => {
      const menu = document.createElement('div');
      menu.id = 'menu';
      menu.hidden = true;
      menu.style.cssText = 'position:absolute;inset-inline:0;block-size:90px';
      menu.innerHTML = '<button style="inline-size:100%;block-size:100%">Send later</button>';
      document.body.append(menu);
      window.chat.composer.element.addEventListener('keydown', ({ key, target }) => {
        if (key !== 'ArrowDown') return;
        const { top } = (target as Element).getBoundingClientRect();
        menu.style.top = `${top - 92}px`;
        menu.hidden = false;
      });
    });
    await waitForFreePlace(chat);
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    await chat.press('ArrowDown');
    await waitFor('the menu', async () => (await boxOfPage('#menu')).height > 0);
    await waitForFreePlace(chat);
  });

  test('it goes to the other side where people write from right to left', async () => {
    const chat = await openChat(textarea);
    expect((await waitForFreePlace(chat)).isRightToLeft).toBe(false);
    await tab.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await waitFor('the other side', async () => {
      const place = await readButtonPlace(tab, textarea.composer);
      return place?.isRightToLeft && place.covers.length === 0;
    });
  });

  test('there its list, the dialog and a notice read as our own language does, whole in sight', async () => {
    const chat = await openChat(textarea);
    await tab.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await waitForFreePlace(chat);
    await clickButton(tab, 'How long the mark lasts');
    await expectReadable('.menu');
    await clickButton(tab, 'Always in this chat');
    await waitForPromptText(tab, 'From now on every message in this chat');
    await expectReadable('.notice');
    await chat.write('hello');
    await chat.press('Enter');
    await waitForDialog(tab);
    await expectReadable('dialog');
    await clickButton(tab, 'More');
    await pressByKeyboard(tab, 'End “Always in this chat”');
    await waitForPromptText(tab, 'This chat is no longer always held.');
    await expectReadable('.notice');
  });

  test('it scrolls with the composer, and hides while that is out of sight', async () => {
    const chat = await openChat(textarea);
    await waitForFreePlace(chat);
    await tab.evaluate(() => {
      document.body.style.paddingBlock = '300px 2000px';
    });
    await waitForFreePlace(chat);
    await tab.evaluate(() => scrollTo(0, 250));
    await waitForFreePlace(chat);
    await tab.evaluate(() => scrollTo(0, 1500));
    await waitFor('no button', async () => !(await readButtonPlace(tab, textarea.composer)));
    await tab.evaluate(() => scrollTo(0, 0));
    await waitForFreePlace(chat);
  });

  test('it stays with a composer that was put in anew', async () => {
    const chat = await openChat(textarea);
    await waitForFreePlace(chat);
    await tab.evaluate(() => window.chat.remount());
    await chat.focusComposer();
    await waitForFreePlace(chat);
  });

  test('it hides behind what the page lays over its composer', async () => {
    const chat = await openChat(textarea);
    await waitForFreePlace(chat);
    await tab.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = 'position:fixed;inset:0;background:#eee';
      document.body.append(cover);
      dispatchEvent(new Event('resize'));
    });
    await waitFor('no button', async () => !(await readButtonPlace(tab, textarea.composer)));
    await tab.evaluate(() => {
      document.querySelector('#cover')?.remove();
      dispatchEvent(new Event('resize'));
    });
    await waitForFreePlace(chat);
  });

  test('in a narrow window it is its sign alone', async () => {
    const chat = await openChat(textarea);
    expect((await waitForFreePlace(chat)).hasWords).toBe(true);
    await tab.resize(460, 640);
    await waitFor('the sign alone', async () => {
      const place = await readButtonPlace(tab, textarea.composer);
      return place && !place.hasWords && place.covers.length === 0;
    });
    await tab.resize(1000, 700);
    await waitFor('its words', async () => {
      const place = await readButtonPlace(tab, textarea.composer);
      return place?.hasWords && place.covers.length === 0;
    });
  });

  test('its list opens inside of the window, above or below', async () => {
    const chat = await openChat(textarea);
    for (const padding of ['0px', '480px']) {
      await tab.evaluate((size) => {
        document.body.style.paddingTop = size;
      }, padding);
      await waitForFreePlace(chat);
      await clickButton(tab, 'How long the mark lasts');
      const choices = await waitFor('the list', async () => {
        const buttons = (await readPrompt(tab))?.buttons ?? [];
        return buttons.length >= 5 ? buttons : null;
      });
      const height = await tab.evaluate(() => innerHeight);
      for (const { name, point } of choices) {
        expect(point?.y, name).toBeGreaterThan(0);
        expect(point?.y, name).toBeLessThan(height);
      }
      await clickButton(tab, 'How long the mark lasts');
    }
  });
});

/** Fields stand above its text and buttons below it, and it lies over a list of links. */
test.each([
  ['wide', 1000, 700],
  ['narrow', 360, 640],
])(
  'over a mail box of 360 px it stands in its head, in a %s window',
  async (_how, width, height) => {
    const origin = 'https://mail.reports.example';
    await browser.serve(reportRoutes('narrow-mail', origin));
    await turnOnSites(browser, [`${origin}/*`]);
    await tab.resize(width, height);
    await tab.open(`${origin}/`);
    const { x, y, width: across } = await waitFor('the box', () => boxOfPage('#box'));
    await tab.clickAt({ x: x + across / 2, y: y + 20 });
    const { left, top, right, bottom } = await waitFor('the button', () =>
      readButtonPlace(tab, '#box'),
    );
    const covered = await tab.evaluate(
      (xs, ys) =>
        xs.flatMap((x) =>
          ys.map(
            (y) =>
              document.elementsFromPoint(x, y).find(({ localName }) => localName !== 'span')?.id,
          ),
        ),
      [left + 1, (left + right) / 2, right - 1],
      [top + 1, bottom - 1],
    );
    expect(covered).toEqual(Array.from({ length: 6 }, () => 'head'));
    await tab.resize(1000, 700);
  },
);
