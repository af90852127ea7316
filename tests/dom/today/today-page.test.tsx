import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TodayPage } from '@/entrypoints/options/TodayPage';
import type { PromiseEntry } from '@/utils/record/entries';
import { listEntries, putEntry } from '@/utils/record/journal';
import { dropKey } from '@/utils/record/journal-key';
import { setPassphrase } from '@/utils/record/passphrase';
import { emptySession, type Session } from '@/utils/settings/session';
import { defaultSettings } from '@/utils/settings/settings';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/time/durations';
import { dayOf } from '@/utils/time/iso-week';
import { promiseEntry } from '../../support/journal/entries';
import { freshJournal } from '../../support/journal/fresh-journal';
import { allowLocks } from '../../support/journal/one-page-locks';

let session: Session;
let granted: string[];

beforeEach(() => {
  freshJournal();
  granted = [];
  location.hash = '';
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((origin) => granted.includes(origin)),
    getAll: async () => ({ origins: granted, permissions: [] }),
    onAdded: { addListener: () => {}, removeListener: () => {} },
    onRemoved: { addListener: () => {}, removeListener: () => {} },
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function Page({ first = emptySession, sites = [] as string[], discreet = false }) {
  const [shown, setShown] = useState(first);
  session = shown;
  const settings = {
    ...defaultSettings,
    discreet,
    sites: sites.map((pattern) => ({ ...site, pattern })),
  };
  return (
    <TodayPage
      settings={{ settings, status: 'ready', notSaved: false, change: async () => {} }}
      session={{
        session: shown,
        status: 'ready',
        notSaved: false,
        change: async (change) => setShown(change),
      }}
      hasMoved={false}
      tools={null}
    />
  );
}
const site = { on: true, registered: false };

const NOW = Date.now();
const today = dayOf(NOW);
const section = (name: string) => within(screen.getByRole('region', { name }));
const asked = () =>
  screen.getByRole('region', { name: 'This week’s question' }).querySelector('p')?.textContent;
const drawn = () => screen.findByRole('region', { name: 'The last seven days' });

async function promised(...promises: Partial<PromiseEntry>[]): Promise<void> {
  for (const [place, promise] of promises.entries()) {
    await putEntry('promises', promiseEntry({ id: `p${place}`, createdAt: place + 1, ...promise }));
  }
}

async function stored<Store extends 'promises' | 'wins' | 'checkIns'>(store: Store) {
  const answer = await listEntries(store, { limit: 99, now: NOW });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.entries;
}

test('empty, it says what will be here and offers the first steps', async () => {
  render(<Page />);
  await drawn();
  expect(screen.getByRole('button', { name: 'Take a breath' })).toBeTruthy();
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['#settings', '#promises', '#check-ins', '#insights']);
  expect(section('Promises for today').getByText(/shows here on its day/)).toBeTruthy();
  const days = section('The last seven days').getAllByRole('listitem');
  expect(days).toHaveLength(7);
  expect(days.every((day) => day.textContent?.includes('a quiet day'))).toBe(true);
});

test('a breath starts the exercise that was chosen last, and leads to it', async () => {
  render(<Page />);
  await drawn();
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Take a breath' }));
  });
  expect(session.run).toMatchObject({ exercise: defaultSettings.ground.exercise, pausedAt: null });
  expect(location.hash).toBe('#ground');
  expect(screen.getByRole('link', { name: 'Back to your breath' })).toBeTruthy();
});

test('a pause that runs is told with its time', async () => {
  render(<Page first={{ ...emptySession, pause: { startedAt: NOW, endsAt: NOW + HOUR_MS } }} />);
  await drawn();
  const link = screen.getByRole('link', { name: /^A pause runs until/ });
  expect(link.getAttribute('href')).toBe('#pause');
});

const discord = 'https://discord.com/*';
const keptFor = (chat: string, site: string, untilAt: number) => ({
  ...{ chat, site, untilAt, tabId: null as number | null, keptAt: NOW - 2 * HOUR_MS },
});

async function keep(...later: ReturnType<typeof keptFor>[]): Promise<void> {
  await fakeBrowser.storage.local.set({
    chats: { salt: 'salt', rules: [], marks: [], rests: [], later },
  });
}

test('messages that wait are told, the first one first, each with the way to its chat', async () => {
  const asked: unknown[] = [];
  const runtime = { sendMessage: (request: unknown) => void asked.push(request) };
  vi.stubGlobal('chrome', { runtime });
  await keep(
    keptFor('a.later', 'https://own.example/*', NOW + HOUR_MS),
    keptFor('a.due', discord, NOW - HOUR_MS),
    { ...keptFor('a.lost', discord, NOW - MINUTE_MS), tabId: 404 },
  );
  granted = [discord];
  render(<Page sites={granted} />);
  await drawn();
  const waits = section('What waits');
  expect(waits.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    'A message on Discord waited.Look again',
    'A message on Discord waited.Its tab was closed, so the draft may be gone.Look again',
    expect.stringMatching(
      /^A message on own\.example waits until .*The site is off now, so nothing is held there\./,
    ),
  ]);
  fireEvent.click(waits.getAllByRole('button', { name: 'Look again' })[0] as HTMLElement);
  expect(asked).toEqual([{ kind: 'lookAgain', chat: 'a.due' }]);
});

test('what waits at a host of a service is told under its name, and on where that is on', async () => {
  await keep(keptFor('a.due', 'https://acme.zulipchat.com/*', NOW - HOUR_MS));
  granted = ['https://*.zulipchat.com/*'];
  render(<Page sites={granted} />);
  await drawn();
  const [told] = section('What waits').getAllByRole('listitem');
  expect(told?.textContent).toBe('A message on Zulip waited.Look again');
});

test('in discreet mode nothing is said of a message that waits', async () => {
  await keep(keptFor('a.due', discord, NOW - HOUR_MS));
  render(<Page discreet />);
  await drawn();
  expect(screen.queryByRole('region', { name: 'What waits' })).toBeNull();
});

test('a promise that is due is ticked in its place, and the tick can be taken back', async () => {
  await promised(
    { what: 'Late', dueOn: dayOf(NOW - 3 * DAY_MS) },
    { what: 'Now', dueOn: today, toWhom: 'Sam' },
    { what: 'Later', dueOn: dayOf(NOW + 3 * DAY_MS) },
  );
  render(<Page />);
  await drawn();
  const promises = section('Promises for today');
  const names = () =>
    promises.getAllByRole('checkbox').map((box) => box.parentElement?.textContent);
  expect(names()).toEqual(['Late', 'Now']);
  fireEvent.click(promises.getByRole('checkbox', { name: 'Late' }));
  await vi.waitFor(async () =>
    expect((await stored('promises')).find(({ what }) => what === 'Late')?.state).toBe('kept'),
  );
  expect(names()).toEqual(['Late', 'Now']);
  expect(promises.getByText(/^Kept\./)).toBeTruthy();
  fireEvent.click(promises.getByRole('checkbox', { name: 'Late' }));
  await vi.waitFor(async () =>
    expect((await stored('promises')).find(({ what }) => what === 'Late')?.state).toBe('open'),
  );
});

test('with nothing due the next one is named', async () => {
  await promised({ what: 'Call', dueOn: dayOf(NOW + 3 * DAY_MS) });
  render(<Page />);
  await drawn();
  expect(
    section('Promises for today').getByText(/Nothing is due today\. Next: Call,/),
  ).toBeTruthy();
});

test('this week’s question takes a note, and then shows it', async () => {
  render(<Page />);
  await drawn();
  const week = section('This week’s question');
  fireEvent.input(week.getByRole('textbox'), { target: { value: 'The lake' } });
  const keep = week.getByRole('button', { name: 'Keep it' });
  keep.focus();
  fireEvent.click(keep);
  await vi.waitFor(async () =>
    expect(await stored('checkIns')).toMatchObject([{ note: 'The lake' }]),
  );
  expect(document.activeElement?.contains(week.getByText('The lake'))).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
  expect(week.queryByRole('textbox')).toBeNull();
});

test('a note goes to the question that was asked as it was begun, though the week ends', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 29, 23, 58) });
  const { rerender } = render(<Page />);
  await drawn();
  const week = section('This week’s question');
  const before = asked();
  const write = (note: string) =>
    fireEvent.input(week.getByRole('textbox'), { target: { value: note } });
  write('The lake');
  vi.setSystemTime(new Date(2026, 10, 30, 0, 1));
  rerender(<Page />);
  expect(asked()).toBe(before);
  fireEvent.click(week.getByRole('button', { name: 'Keep it' }));
  await vi.waitFor(async () =>
    expect(await stored('checkIns')).toMatchObject([{ note: 'The lake', question: before }]),
  );
  expect(week.getByText('The lake')).toBeTruthy();
});

test('with nothing written, the question of a new week takes the place of the last one', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 29, 23, 58) });
  const { rerender } = render(<Page />);
  await drawn();
  const before = asked();
  const field = section('This week’s question').getByRole('textbox');
  fireEvent.input(field, { target: { value: 'No' } });
  fireEvent.input(field, { target: { value: '' } });
  vi.setSystemTime(new Date(2026, 10, 30, 0, 1));
  rerender(<Page />);
  expect(asked()).not.toBe(before);
});

test('something that went well is kept with one line, and taken back', async () => {
  render(<Page />);
  await drawn();
  const well = section('Something that went well');
  fireEvent.input(well.getByRole('textbox'), { target: { value: 'A calm talk' } });
  fireEvent.click(well.getByRole('button', { name: 'Keep it' }));
  await vi.waitFor(async () =>
    expect(await stored('wins')).toMatchObject([{ kind: 'wentWell', text: 'A calm talk' }]),
  );
  // It was counted, and so the day has its dot.
  await vi.waitFor(() =>
    expect(section('The last seven days').getByText(/you did something here/)).toBeTruthy(),
  );
  fireEvent.click(well.getByRole('button', { name: 'Undo' }));
  await vi.waitFor(async () => expect(await stored('wins')).toEqual([]));
});

test('what went well is taken back also where another page kept something since', async () => {
  render(<Page />);
  await drawn();
  const well = section('Something that went well');
  fireEvent.input(well.getByRole('textbox'), { target: { value: 'A calm talk' } });
  fireEvent.click(well.getByRole('button', { name: 'Keep it' }));
  await vi.waitFor(async () => expect(await stored('wins')).toHaveLength(1));
  const other = { id: 'other', createdAt: NOW + DAY_MS, text: 'Sun', doneAt: null };
  await act(async () => {
    await putEntry('wins', { ...other, kind: 'joy' });
    // As the page hears of it, it reads the newest ones alone.
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  fireEvent.click(well.getByRole('button', { name: 'Undo' }));
  await vi.waitFor(async () => expect(await stored('wins')).toMatchObject([{ id: 'other' }]));
});

test('in a browser that keeps nothing, nothing is said to be kept', async () => {
  vi.stubGlobal('indexedDB', { open: () => never(), databases: async () => [] });
  render(<Page />);
  await drawn();
  for (const name of ['This week’s question', 'Something that went well']) {
    fireEvent.input(section(name).getByRole('textbox'), { target: { value: 'The lake' } });
    fireEvent.click(section(name).getByRole('button', { name: 'Keep it' }));
  }
  await screen.findByText(/keeps nothing here right now/);
  expect(screen.queryByText(/^Kept/)).toBeNull();
});

test.each([
  ['checkIns', 'This week’s question'],
  ['wins', 'Something that went well'],
] as const)('what finds no room among %s is said', async (store, name) => {
  render(<Page />);
  await drawn();
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    entry,
  ) {
    if (this.name === store) throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, entry);
  });
  fireEvent.input(section(name).getByRole('textbox'), { target: { value: 'The lake' } });
  fireEvent.click(section(name).getByRole('button', { name: 'Keep it' }));
  await screen.findByText(/no room left/);
});

function never(): never {
  throw new Error('no database here');
}

test('sites that are on are named', async () => {
  granted = ['https://discord.com/*'];
  render(<Page sites={granted} />);
  await drawn();
  expect(section('Sites that are on').getByText('Discord')).toBeTruthy();
});

test('locked, it shows how many promises are due, and not one of their words', async () => {
  await promised({ what: 'Secret', dueOn: today }, { what: 'Other', dueOn: null });
  allowLocks();
  expect(await setPassphrase('a long passphrase', null, () => {})).toEqual({ ok: true });
  await dropKey();
  render(<Page />);
  expect(await screen.findByText('1 promise is for today or earlier.')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'The last seven days' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Open my journal' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Take a breath' })).toBeTruthy();
  expect(document.body.textContent).not.toContain('Secret');
});
