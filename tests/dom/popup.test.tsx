import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '@/entrypoints/popup/Popup';
import { browser } from '@/utils/extension/browser';
import { nothingTold } from '@/utils/reminders/told';
import { loadTold } from '@/utils/reminders/told-store';
import { emptySession } from '@/utils/settings/session';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import { readSiteLine } from '@/utils/sites/site-line';
import { timeOf } from '@/utils/time/local-times';
import { onHere } from '../support/site-line';

vi.mock('@/utils/sites/site-line');
vi.mock('@/utils/extension/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  const event = { addListener: () => {}, removeListener: () => {} };
  const permissions = { contains: async () => false, onAdded: event, onRemoved: event };
  return { browser: Object.assign(Object.create(fake), { permissions }) };
});

/** happy-dom has no locks; one page alone needs none. */
const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks, languages: [] });
  vi.mocked(readSiteLine).mockResolvedValue(onHere);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const store = (settings: Partial<Settings>, told = {}) =>
  fakeBrowser.storage.local.set({
    settings: { ...defaultSettings, ...settings },
    told: { ...nothingTold, ...told },
  });

describe('in discreet mode', () => {
  test('there is a plain button and nothing else before a click', async () => {
    await store({ discreet: true });
    render(<Popup />);
    const open = await screen.findByRole('button', { name: 'Open' });
    expect(screen.getAllByRole('button')).toEqual([open]);
    expect(screen.queryByRole('tab')).toBeNull();
    expect(document.body.textContent).toBe('NotesOpen');
    await vi.waitFor(() => expect(document.title).toBe('Notes'));
    await vi.waitFor(() => expect(document.activeElement).toBe(open));
    expect(readSiteLine).not.toHaveBeenCalled();
  });

  test('a click opens all of it', async () => {
    await store({ discreet: true });
    render(<Popup />);
    fireEvent.click(await screen.findByRole('button', { name: 'Open' }));
    expect(await screen.findByRole('button', { name: 'Start' })).toBeTruthy();
    expect(screen.getAllByRole('tab')).toHaveLength(4);
  });
});

test('nothing is shown while it is not known whether to be discreet', () => {
  render(<Popup />);
  expect(document.body.textContent).toBe('');
});

test('without discreet mode one click starts the exercise chosen last', async () => {
  await store({ ground: { ...defaultSettings.ground, exercise: 'box' } });
  render(<Popup />);
  fireEvent.click(await screen.findByRole('button', { name: 'Start' }));
  expect(await screen.findByRole('heading', { name: 'Breathe in' })).toBeTruthy();
  expect(document.title).toBe('Breather');
});

test('while an exercise runs it is the whole popup', async () => {
  await store({});
  render(<Popup />);
  fireEvent.click(await screen.findByRole('button', { name: 'Start' }));
  await screen.findByRole('button', { name: 'Stop' });
  expect(screen.queryByRole('tab')).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['Pause', 'Stop']);
});

test('the exercise starts at once where that was chosen', async () => {
  await store({ ground: { ...defaultSettings.ground, atOnce: true } });
  render(<Popup />);
  expect(await screen.findByRole('button', { name: 'Stop' })).toBeTruthy();
  await vi.waitFor(async () => {
    const { session } = await fakeBrowser.storage.session.get('session');
    expect(session).toMatchObject({ run: { exercise: 'cyclic-sighing' } });
  });
});

test('it opens on a pause that runs, which Ground tells as well', async () => {
  const pause = { startedAt: Date.now(), endsAt: Date.now() + 600_000 };
  await store({ ground: { ...defaultSettings.ground, atOnce: true } });
  await fakeBrowser.storage.session.set({ session: { ...emptySession, pause } });
  render(<Popup />);
  expect(await screen.findByRole('button', { name: 'End the pause' })).toBeTruthy();
  fireEvent.click(screen.getByRole('tab', { name: 'Ground' }));
  fireEvent.click(await screen.findByRole('button', { name: /^Your pause goes on/ }));
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Pause');
});

/** The one line, below the place. */
const line = () => document.querySelector('[role="tabpanel"] > :last-child')?.textContent;

describe('the one line', () => {
  const now = Date.now();
  const pause = { startedAt: now, endsAt: now + 600_000 };
  const wentNow = { at: now - 60_000, pattern: 'https://app.slack.com/*' };
  const openGround = async (session: object) => {
    await fakeBrowser.storage.session.set(session);
    render(<Popup />);
    fireEvent.click(await screen.findByRole('tab', { name: 'Ground' }));
  };
  const dots = async () => (await loadTold()).value.dots;

  test('is of a message that went, before a reminder, which waits with its dot', async () => {
    await store({}, { dots: ['promise'] });
    await openGround({ went: wentNow });
    const link = await screen.findByRole('link', { name: /^Something went already/ });
    expect(link.getAttribute('href')).toBe('/options.html#repair/slack');
    expect(line()).toBe('Something went already? I wish I hadn’t');
    expect(await dots()).toEqual(['promise']);
  });

  test.each([
    ['its ten minutes are over', () => vi.advanceTimersByTime(9 * 60_000 + 1)],
    ['all is erased', () => fakeBrowser.storage.session.clear()],
  ])('is of a message that went no more once %s, while the popup stands open', async (_, end) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true });
    await store({});
    await openGround({ went: { ...wentNow, at: Date.now() - 60_000 } });
    await screen.findByRole('link', { name: /I wish I hadn’t$/ });
    await end();
    await vi.waitFor(() => expect(line()).not.toContain('Something went'));
    vi.useRealTimers();
  });

  test('is of a pause that runs before all', async () => {
    await store({}, { dots: ['promise'] });
    await openGround({ went: wentNow, session: { ...emptySession, pause } });
    await screen.findByRole('button', { name: /^Your pause goes on/ });
    expect(line()).not.toContain('Something went');
  });

  test('is of the reminder once the ten minutes are over, and its dot is seen', async () => {
    await store({}, { dots: ['promise'] });
    await openGround({ went: { ...wentNow, at: now - 600_000 } });
    await screen.findByRole('link', { name: 'Have a look' });
    expect(line()).not.toContain('Something went');
    await vi.waitFor(async () => expect(await dots()).toEqual([]));
  });

  test('says nothing of it in discreet mode', async () => {
    await store({ discreet: true }, { dots: ['promise'] });
    await fakeBrowser.storage.session.set({ went: wentNow });
    render(<Popup />);
    fireEvent.click(await screen.findByRole('button', { name: 'Open' }));
    await screen.findByRole('link', { name: 'Have a look' });
    expect(line()).not.toContain('Something went');
  });
});

test('a message that waits into the quiet hours says when it is told', async () => {
  const untilAt = Date.now() + 60_000;
  const at = (minutes: number) => timeOf(untilAt + minutes * 60_000);
  const quiet = { on: true, from: at(-30), to: at(30) };
  const site = 'https://app.slack.com/*';
  const waits = { chat: 'origin.talk', site, tabId: null, keptAt: 1, untilAt };
  await store({ reminders: { ...defaultSettings.reminders, quiet } });
  const chats = { salt: 'salt', rules: [], marks: [], rests: [], later: [waits] };
  await fakeBrowser.storage.local.set({ chats });
  render(<Popup />);
  expect(await screen.findByText(/waits until .* You are told at .*, after your quiet hours\./));
});

test.each([
  ['on', 'A message on Slack waited. Its tab was closed, so the draft may be gone. Look again'],
  ['off', 'A message on Slack waited. The site is off now, so nothing is held there.'],
])('a message whose tab was closed says so where its site is %s', async (state, words) => {
  const contains = vi.spyOn(browser.permissions, 'contains');
  contains.mockImplementation(async () => state === 'on');
  const untilAt = Date.now() - 60_000;
  const site = 'https://app.slack.com/*';
  const waits = { chat: 'origin.talk', site, tabId: 404, keptAt: 1, untilAt };
  await store({});
  const chats = { salt: 'salt', rules: [], marks: [], rests: [], later: [waits] };
  await fakeBrowser.storage.local.set({ chats });
  render(<Popup />);
  await vi.waitFor(() => expect(line()).toBe(words));
  contains.mockRestore();
});

test('in discreet mode nothing is said of a message that waited, and its dot is seen', async () => {
  await store({ discreet: true }, { dots: ['later'] });
  render(<Popup />);
  fireEvent.click(await screen.findByRole('button', { name: 'Open' }));
  await vi.waitFor(async () => expect((await loadTold()).value.dots).toEqual([]));
  expect(line()).not.toMatch(/waited|waits/);
});

test('the ways on are in sight in each place', async () => {
  await store({});
  render(<Popup />);
  await screen.findByRole('button', { name: 'Start' });
  for (const place of ['Pause', 'Reframe', 'Words', 'Ground']) {
    fireEvent.click(screen.getByRole('tab', { name: place }));
    const foot = [...document.querySelectorAll('footer a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
    expect(foot).toEqual([
      ['Promises', '/options.html#promises'],
      ['Check-ins', '/options.html#check-ins'],
      ['Journal', '/options.html#journal'],
      ['Insights', '/options.html#insights'],
      ['I wish I hadn’t', '/options.html#repair'],
      ['All of Breather', '/options.html#today'],
      ['Settings', '/options.html#settings'],
      ['Support', '/options.html#support'],
    ]);
  }
});

describe('a reminder that had no other way', () => {
  test('is said once, with the way to its page, and the dot goes', async () => {
    await store({}, { dots: ['checkIn'] });
    render(<Popup />);
    expect(await screen.findByText('It is time for your check-in.')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Have a look' });
    expect(link.getAttribute('href')).toBe('/options.html#check-ins');
    await vi.waitFor(async () => {
      const { told } = await fakeBrowser.storage.local.get('told');
      expect(told).toEqual(nothingTold);
    });
  });

  test('is said alone, and the next one the next time', async () => {
    await store({}, { dots: ['checkIn', 'promise'] });
    const first = render(<Popup />);
    await screen.findByText('It is time for your check-in.');
    await vi.waitFor(async () => expect((await loadTold()).value.dots).toEqual(['promise']));
    expect(screen.getByText('It is time for your check-in.')).toBeTruthy();
    first.unmount();
    render(<Popup />);
    await screen.findByRole('link', { name: 'Have a look' });
    expect(screen.queryByText('It is time for your check-in.')).toBeNull();
    await vi.waitFor(async () => expect((await loadTold()).value.dots).toEqual([]));
  });

  test('can be silenced where it appears', async () => {
    const checkIn = { on: true, weekday: 0, at: '18:00' };
    await store({ reminders: { ...defaultSettings.reminders, checkIn } }, { dots: ['checkIn'] });
    render(<Popup />);
    fireEvent.click(await screen.findByRole('button', { name: 'Stop these reminders' }));
    expect(await screen.findByText(/Those reminders are off/)).toBeTruthy();
    await vi.waitFor(async () => {
      const { settings } = (await fakeBrowser.storage.local.get('settings')) as {
        settings: Settings;
      };
      expect(settings.reminders.checkIn.on).toBe(false);
    });
  });
});
