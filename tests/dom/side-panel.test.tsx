import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Gate } from '@/entrypoints/beside/Gate';
import { Panel } from '@/entrypoints/sidepanel/Panel';
import { startRun } from '@/utils/practice/exercise-run';
import { type DotKind, nothingTold } from '@/utils/reminders/told';
import { changeTold, loadTold } from '@/utils/reminders/told-store';
import { emptySession } from '@/utils/settings/session';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import { readSiteLine, type SiteLine } from '@/utils/sites/site-line';
import { HOUR_MS } from '@/utils/time/durations';
import { eraseInAnotherPage } from '../support/erase-in-another-page';
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
  vi.mocked(readSiteLine).mockReset().mockResolvedValue(onHere);
  location.hash = '';
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const store = (settings: Partial<Settings>) =>
  fakeBrowser.storage.local.set({ settings: { ...defaultSettings, ...settings } });
const storeSession = (session: object) =>
  fakeBrowser.storage.session.set({ session: { ...emptySession, ...session } });

const draw = () => render(<Gate>{(stores) => <Panel {...stores} />}</Gate>);
const choose = async (name: string) => fireEvent.click(await screen.findByRole('tab', { name }));
const follow = async (name: string) => {
  // happy-dom follows no link to a place in the page.
  location.hash = (await screen.findByRole('link', { name })).getAttribute('href') ?? '';
};
const fill = (field: HTMLElement, text: string) => {
  (field as HTMLInputElement).value = text;
  fireEvent.input(field);
};
const run = () => startRun('cyclic-sighing', 2, Date.now());

describe('what is written stays while the panel is open', () => {
  test('in the gaps of a starter, in a draft, and over a run that began elsewhere', async () => {
    await store({});
    draw();
    await choose('Words');
    fill((await screen.findAllByRole('textbox'))[0] as HTMLElement, 'tired');
    await follow('Draft it here first');
    fill(await screen.findByLabelText('What I felt'), 'I felt alone');
    await storeSession({ run: run() });
    expect(await screen.findByRole('button', { name: 'Stop' })).toBeTruthy();
    expect(screen.queryByRole('tab')).toBeNull();
    await storeSession({ run: null });
    await vi.waitFor(() =>
      expect(screen.getByLabelText<HTMLTextAreaElement>('What I felt').value).toBe('I felt alone'),
    );
    await choose('Words');
    await vi.waitFor(() =>
      expect(screen.getAllByRole<HTMLInputElement>('textbox')[0]?.value).toBe('tired'),
    );
  });

  test('and none of it is stored', async () => {
    await store({});
    draw();
    await follow('Draft it here first');
    fill(await screen.findByLabelText('What happened'), 'You came home at nine');
    await screen.findByText('You came home at nine.');
    const kept = [
      await fakeBrowser.storage.local.get(null),
      await fakeBrowser.storage.session.get(null),
      await fakeBrowser.storage.sync.get(null),
    ];
    expect(JSON.stringify(kept)).not.toContain('nine');
  });

  test('until another page erases everything', async () => {
    await store({});
    draw();
    await follow('Draft it here first');
    fill(await screen.findByLabelText('What I felt'), 'I felt alone');
    await choose('Words');
    await vi.dynamicImportSettled();
    await eraseInAnotherPage();
    await follow('Draft it here first');
    await vi.waitFor(() =>
      expect(screen.getByLabelText<HTMLTextAreaElement>('What I felt').value).toBe(''),
    );
  });

  test('under the cover, where discreet mode is switched on meanwhile', async () => {
    await store({});
    draw();
    await follow('Draft it here first');
    fill(await screen.findByLabelText('What I felt'), 'I felt alone');
    await store({ discreet: true });
    const open = await screen.findByRole('button', { name: 'Open' });
    expect(screen.getAllByRole('button')).toEqual([open]);
    expect(document.title).toBe('Notes');
    fireEvent.click(open);
    expect((await screen.findByLabelText<HTMLTextAreaElement>('What I felt')).value).toBe(
      'I felt alone',
    );
  });
});

test('in discreet mode there is a plain button and nothing else before a click', async () => {
  await store({ discreet: true });
  draw();
  const open = await screen.findByRole('button', { name: 'Open' });
  expect(document.body.textContent).toBe('NotesOpen');
  expect(readSiteLine).not.toHaveBeenCalled();
  fireEvent.click(open);
  expect(await screen.findAllByRole('tab')).toHaveLength(4);
});

test('three parts become one message, and no key sends it', async () => {
  await store({});
  draw();
  await follow('Draft it here first');
  fill(await screen.findByLabelText('What happened'), 'You came home at nine');
  fill(screen.getByLabelText('What I’d like'), 'Could you text me next time?');
  expect(
    await screen.findByText('You came home at nine. Could you text me next time?'),
  ).toBeTruthy();
  expect(document.querySelector('form')).toBeNull();
  expect(screen.getByRole('button', { name: 'Copy the message' })).toBeTruthy();
});

test('the repair is in the panel, and its breath runs in it', async () => {
  await store({});
  draw();
  await follow('I wish I hadn’t');
  fireEvent.click(await screen.findByRole('button', { name: 'No' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Breathe for a minute' }));
  expect(await screen.findByRole('button', { name: 'Stop' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Before a second message' })).toBeTruthy();
  expect(screen.getAllByRole('tab', { selected: false })).toHaveLength(4);
});

test('what has no tab is read first when it opens, and back on a place its tab has the focus', async () => {
  await store({});
  draw();
  await follow('Draft it here first');
  const title = await screen.findByRole('heading', { name: 'Draft it here first' });
  await vi.waitFor(() => expect(document.activeElement).toBe(title));
  location.hash = '#words';
  await vi.waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Words' })),
  );
});

test('it begins no exercise by itself', async () => {
  await store({ ground: { ...defaultSettings.ground, atOnce: true } });
  draw();
  expect(await screen.findByRole('button', { name: 'Start' })).toBeTruthy();
});

describe('the line about the site', () => {
  test('is about the tab that is in front now, and about no tab until it is known', async () => {
    await store({});
    draw();
    expect(await screen.findByText('chat.example.org')).toBeTruthy();
    let answer = (_: SiteLine) => {};
    vi.mocked(readSiteLine).mockReturnValue(new Promise((resolve) => (answer = resolve)));
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 1 });
    await vi.waitFor(() => expect(screen.queryByText('chat.example.org')).toBeNull());
    expect(screen.queryByRole('button', { name: 'Mark as heated' })).toBeNull();
    answer({ ...onHere, siteName: 'other.example.org', state: 'off' });
    expect(await screen.findByText('other.example.org')).toBeTruthy();
  });

  test('follows a mark that was made in the page', async () => {
    await store({});
    draw();
    await screen.findByText('chat.example.org');
    vi.mocked(readSiteLine).mockResolvedValue({ ...onHere, state: 'marked', scope: 'hour' });
    await storeSession({ revision: 7 });
    expect(await screen.findByText('Marked for an hour')).toBeTruthy();
  });

  test('says where a site is turned on whose address the browser does not tell', async () => {
    await store({});
    vi.mocked(readSiteLine).mockResolvedValue({ ...onHere, state: 'unseen', siteName: '' });
    draw();
    expect(await screen.findByText(/^Not on here\./)).toBeTruthy();
    const head = within(screen.getByRole('banner'));
    expect(head.queryByRole('button', { name: 'Turn on here' })).toBeNull();
    expect(head.queryByRole('button', { name: 'Teach' })).toBeNull();
    expect(head.getByRole('button', { name: 'Erase everything' })).toBeTruthy();
  });
});

test('a reminder stays in sight once it was seen, for an hour', async () => {
  await store({});
  await fakeBrowser.storage.local.set({ told: { ...nothingTold, dots: ['checkIn'] } });
  draw();
  const note = () => screen.queryByText('It is time for your check-in.');
  await vi.waitFor(() => expect(note()).not.toBeNull());
  await vi.waitFor(async () => expect((await loadTold()).value.dots).toEqual([]));
  // What else is told has it look again.
  const looks = async (dots: DotKind[]) => {
    await changeTold((told) => ({ told: { ...told, dots } }));
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  };
  await looks(['later']);
  expect(note()).not.toBeNull();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + HOUR_MS });
  await looks([]);
  await vi.waitFor(() => expect(note()).toBeNull());
  vi.useRealTimers();
});

test('the panel closes at once, by a press', async () => {
  const close = vi.spyOn(window, 'close').mockImplementation(() => {});
  await store({});
  draw();
  fireEvent.click(await screen.findByRole('link', { name: /Close at once$/ }));
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(screen.getByText('One moment')).toBeTruthy();
  close.mockRestore();
});
