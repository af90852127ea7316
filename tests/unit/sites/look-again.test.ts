import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasLostTab, lookAgain } from '@/utils/sites/look-again';

const SITE = '*://chat.example/*';

/** The id of a new tab behind the others. */
async function openBehind(url: string): Promise<number> {
  const { id } = await fakeBrowser.tabs.create({ url, active: false });
  return id ?? Number.NaN;
}

const addresses = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);
const isInFront = async (tabId: number) => (await fakeBrowser.tabs.get(tabId)).active;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('to look again', () => {
  it('brings the tab in which the message waits to the front', async () => {
    const tabId = await openBehind('https://chat.example/a');
    const before = await addresses();
    await lookAgain({ tabId, site: SITE });
    expect(await isInFront(tabId)).toBe(true);
    expect(await addresses()).toEqual(before);
  });

  it('brings it where the browser has no windows, as Firefox for Android', async () => {
    const tabId = await openBehind('https://chat.example/a');
    const { windows } = fakeBrowser;
    Object.assign(fakeBrowser, { windows: undefined });
    try {
      await lookAgain({ tabId, site: SITE });
    } finally {
      Object.assign(fakeBrowser, { windows });
    }
    expect(await isInFront(tabId)).toBe(true);
  });

  it('brings the tab in which a frame of its site stands, whatever the page around it is', async () => {
    const tabId = await openBehind('https://portal.example/');
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => [
      { frameId: 0, documentId: '0', result: 'https://portal.example/' },
      { frameId: 4, documentId: '4', result: 'https://chat.example/' },
    ]);
    const before = await addresses();
    await lookAgain({ tabId, site: SITE });
    expect(await isInFront(tabId)).toBe(true);
    expect(await addresses()).toEqual(before);
  });

  it('brings another tab of the site where its own is gone, the one that was used last', async () => {
    const used = await openBehind('https://chat.example/a');
    const other = await openBehind('https://chat.example/b');
    const before = await addresses();
    const tabs = [
      { id: other, lastAccessed: 1 },
      { id: used, lastAccessed: 9 },
      { id: 77, lastAccessed: 99, incognito: true },
    ];
    const query = vi.spyOn(fakeBrowser.tabs, 'query');
    // The cast: no more of a tab is looked at.
    query.mockResolvedValue(tabs as never);
    await lookAgain({ tabId: 404, site: SITE });
    expect(query).toHaveBeenCalledWith({ url: SITE });
    query.mockRestore();
    expect(await isInFront(used)).toBe(true);
    expect(await addresses()).toEqual(before);
  });

  it.each([
    ['is not known', async () => null],
    ['is gone', async () => 404],
    ['went elsewhere', () => openBehind('https://news.example/')],
  ])('opens the site where its tab %s', async (_, find) => {
    await lookAgain({ tabId: await find(), site: SITE });
    expect(await addresses()).toContain('https://chat.example/');
  });
});

describe('the tab in which a message waits', () => {
  it.each([
    ['is there', false, () => openBehind('https://chat.example/a')],
    ['was never known', false, async () => null],
    ['is gone', true, async () => 404],
    ['went elsewhere', true, () => openBehind('https://news.example/')],
  ])('%s: lost is %s', async (_, isLost, find) => {
    expect(await hasLostTab({ tabId: await find(), site: SITE })).toBe(isLost);
  });
});
