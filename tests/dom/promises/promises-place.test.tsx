import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { formatCalendarDay } from '@/components/promises/format-calendar-day';
import { PromisesPlace } from '@/components/promises/PromisesPlace';
import type { PromiseEntry } from '@/utils/record/entries';
import { keepPromise } from '@/utils/record/promises';
import type { JournalState } from '@/utils/record/use-journal';
import { promiseEntry } from '../../support/journal/entries';
import { useFakeJournal } from '../../support/use-fake-journal';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const NOW = new Date(2026, 10, 22, 14, 10).getTime();
const TODAY = '2026-11-22';

let journal: JournalState<'promises'>;

interface PageProps {
  given?: PromiseEntry[];
  status?: JournalState<'promises'>['status'];
  remindersOn?: boolean;
}

function Page({ given = [], status = 'ready', remindersOn = true }: PageProps) {
  journal = { ...useFakeJournal('promises', { first: given }), status };
  return (
    <PromisesPlace
      journal={journal}
      remindersOn={remindersOn}
      settingsHref="#settings"
      wordsHref="#words/ownMistake"
      journalHref="#journal"
      now={() => NOW}
    />
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
/** What stands behind "…" of a row. */
const pressIn = (row: string, name: string) => {
  press(`More: ${row}`);
  press(name);
};
const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const section = (name: string) => within(screen.getByRole('region', { name }));
const call = promiseEntry({ id: 'call', what: 'Call Sam', toWhom: 'Sam', dueOn: '2026-11-26' });

test('an empty page says what will be here and offers the first step', () => {
  render(<Page />);
  expect(screen.getByText(/^What you promise someone/)).toBeTruthy();
  expect(screen.queryByRole('searchbox')).toBeNull();
  press('Make the first promise');
  expect(screen.getByLabelText('What will I do?')).toBe(document.activeElement);
});

test('a near day is one press away', () => {
  render(<Page />);
  press('Make the first promise');
  const day = screen.getByLabelText<HTMLInputElement>('By when?');
  press('Today');
  expect(day.value).toBe(TODAY);
  press('Friday');
  expect(day.value).toBe('2026-11-27');
  fill('What will I do?', 'Call Sam');
  press('Save');
  expect(journal.entries).toMatchObject([{ dueOn: '2026-11-27' }]);
});

test('a promise is what, to whom, by when, and whether to remind', () => {
  render(<Page />);
  press('Make the first promise');
  fill('What will I do?', ' Call Sam ');
  fill('To whom?', 'Sam');
  expect(screen.queryByLabelText('Remind me on that day')).toBeNull();
  fill('By when?', '2026-11-26');
  fireEvent.click(screen.getByLabelText('Remind me on that day'));
  press('Save');
  expect(journal.entries).toEqual([
    { ...call, id: expect.any(String), createdAt: NOW, remind: true },
  ]);
  expect(screen.getByText('To Sam')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Make a promise' }));
});

test('only what it is, is asked for; a day that was taken out takes its reminder along', () => {
  render(<Page />);
  press('Make the first promise');
  press('Save');
  expect(screen.getByText('Write what it is first. The rest can wait.')).toBeTruthy();
  expect(journal.entries).toEqual([]);
  fill('What will I do?', 'Rest');
  fill('By when?', '2026-11-26');
  fireEvent.click(screen.getByLabelText('Remind me on that day'));
  fill('By when?', '');
  press('Save');
  expect(journal.entries).toMatchObject([
    { what: 'Rest', toWhom: null, dueOn: null, remind: false },
  ]);
  expect(screen.getByText('No day set')).toBeTruthy();
});

test('says where reminders are turned on while they are off', () => {
  render(<Page remindersOn={false} />);
  press('Make the first promise');
  fill('By when?', '2026-11-26');
  fireEvent.click(screen.getByLabelText('Remind me on that day'));
  const link = screen.getByRole('link', { name: 'Turn them on in Settings' });
  expect(link.getAttribute('href')).toBe('#settings');
});

test('the open ones stand by their day, and say kindly when that is', () => {
  render(
    <Page
      given={[
        promiseEntry({ id: 'a', what: 'No day' }),
        promiseEntry({ id: 'b', what: 'Late', dueOn: '2026-11-20' }),
        promiseEntry({ id: 'c', what: 'Later', dueOn: '2027-01-02', remind: true }),
        promiseEntry({ id: 'd', what: 'Now', dueOn: TODAY }),
      ]}
    />,
  );
  const items = section('Open').getAllByRole('listitem');
  const day = (of: string) => formatCalendarDay(of, TODAY);
  expect(items.map((item) => item.querySelectorAll('p')[1]?.textContent)).toEqual([
    'Late',
    'Now',
    'Later',
    'No day',
  ]);
  expect(items.map((item) => item.querySelector('p')?.textContent)).toEqual([
    `Was for ${day('2026-11-20')}`,
    'For today',
    `For ${day('2027-01-02')}, with a reminder`,
    'No day set',
  ]);
  expect(day('2027-01-02')).toContain('2027');
  expect(day('2026-11-20')).not.toContain('2026');
});

test('a kept one leaves its place to a sentence to say and a way back', () => {
  render(<Page given={[call]} />);
  press('Kept: Call Sam');
  expect(journal.entries).toEqual([{ ...call, state: 'kept', closedAt: NOW }]);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Kept' }));
  expect(screen.getByText('It’s done, as I said.')).toBeTruthy();
  expect(screen.getByRole('listitem').textContent).toContain('Call Sam');
  press('Undo');
  expect(journal.entries).toEqual([call]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More: Call Sam' }));
});

test('one that was not kept gets a way to own it', async () => {
  const writeText = vi.fn(async (_text: string) => {});
  vi.stubGlobal('navigator', { languages: [], clipboard: { writeText } });
  render(<Page given={[call]} />);
  pressIn('Call Sam', 'Not kept: Call Sam');
  expect(journal.entries).toMatchObject([{ state: 'notKept', closedAt: NOW, moves: 0 }]);
  const link = screen.getByRole('link', { name: 'More ways to own a mistake' });
  expect(link.getAttribute('href')).toBe('#words/ownMistake');
  press('Copy');
  await screen.findByText('Copied');
  expect(writeText).toHaveBeenCalledWith(
    'I said I would, and I didn’t. I’m sorry. What would help now?',
  );
  press('Close');
  expect(screen.queryByText('Not kept this time')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Make a promise' }));
  const past = screen.getByRole('link', { name: 'Open the journal' });
  expect(past.getAttribute('href')).toBe('#journal');
});

test('moving asks for the new day, and gives a sentence with both', () => {
  render(<Page given={[call]} />);
  pressIn('Call Sam', 'Move it: Call Sam');
  const form = within(screen.getByRole('form', { name: 'Move: Call Sam' }));
  fireEvent.click(form.getByRole('button', { name: 'Move it' }));
  expect(form.getByText('Choose the new day first.')).toBeTruthy();
  fill('The new day', '2026-11-28');
  fireEvent.click(form.getByRole('button', { name: 'Move it' }));
  expect(journal.entries).toEqual([{ ...call, dueOn: '2026-11-28', moves: 1 }]);
  const [from, to] = ['2026-11-26', '2026-11-28'].map((day) => formatCalendarDay(day, TODAY));
  expect(
    screen.getByText(`I won’t manage it by ${from}. I can do it by ${to}. Does that work for you?`),
  ).toBeTruthy();
});

test('a move can be left, and the focus stays in its place', () => {
  render(<Page given={[call]} />);
  pressIn('Call Sam', 'Move it: Call Sam');
  expect(document.activeElement).toBe(screen.getByLabelText('The new day'));
  press('Cancel');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More: Call Sam' }));
  expect(journal.entries).toEqual([call]);
});

test('a year of two figures is one of this century', () => {
  render(<Page given={[promiseEntry({ id: 'rest', what: 'Rest' })]} />);
  press('Make a promise');
  fill('What will I do?', 'Call Sam');
  fill('By when?', '0026-11-26');
  press('Save');
  expect(journal.entries).toMatchObject([{ what: 'Call Sam', dueOn: '2026-11-26' }, {}]);
  pressIn('Rest', 'Move it: Rest');
  fill('The new day', '0027-01-02');
  const form = within(screen.getByRole('form', { name: 'Move: Rest' }));
  fireEvent.click(form.getByRole('button', { name: 'Move it' }));
  expect(journal.entries).toMatchObject([{}, { what: 'Rest', dueOn: '2027-01-02' }]);
});

test('a change keeps what became of it so far', () => {
  const moved = { ...call, moves: 2, remind: true };
  render(<Page given={[moved]} />);
  pressIn('Call Sam', 'Change: Call Sam');
  fill('What will I do?', 'Call Sam at six');
  press('Save');
  expect(journal.entries).toEqual([{ ...moved, what: 'Call Sam at six' }]);
});

test('a change keeps what became of it in another page meanwhile', () => {
  render(<Page given={[call]} />);
  pressIn('Call Sam', 'Change: Call Sam');
  act(() => void journal.save(keepPromise(call, NOW)));
  fill('What will I do?', 'Call Sam at six');
  press('Save');
  const kept = keepPromise(call, NOW);
  expect(journal.entries).toEqual([{ ...kept, what: 'Call Sam at six' }]);
});

test('a deleted promise comes back', () => {
  render(<Page given={[call]} />);
  pressIn('Call Sam', 'Delete: Call Sam');
  expect(journal.entries).toEqual([]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  press('Undo');
  expect(journal.entries).toEqual([call]);
});

test('what became of a promise is said in its place, and the focus goes on to the next row', () => {
  const rows = ['a', 'b', 'c'].map((what, createdAt) =>
    promiseEntry({ id: what, what, dueOn: TODAY, createdAt }),
  );
  render(<Page given={rows} />);
  const items = () => screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
  press('Kept: b');
  expect(items()).toHaveLength(3);
  expect(items()[1]).toContain('It’s done, as I said.');
  press('Close');
  expect(items()).toHaveLength(2);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More: c' }));
  pressIn('c', 'Delete: c');
  expect(items()[1]).toContain('Promise deleted.');
});

test('a search narrows the list, and says when nothing is found', () => {
  const others = ['Rest', 'Read', 'Cook', 'Walk'].map((what) => promiseEntry({ id: what, what }));
  render(<Page given={[call, ...others]} />);
  fill('Search', 'Rest');
  expect(screen.queryByText('Call Sam')).toBeNull();
  fill('Search', 'nowhere');
  expect(screen.getByText('No matches.')).toBeTruthy();
  fill('Search', '');
  expect(screen.getByText('Call Sam')).toBeTruthy();
});

test.each([
  ['blocked', /keeps nothing here right now/],
  ['newer', /from a newer Breather/],
  ['full', /no room left/],
] as const)('says what to know when the journal is %s, and works on', (status, words) => {
  render(<Page given={[call]} status={status} />);
  expect(screen.getByRole('alert').textContent).toMatch(words);
  press('Kept: Call Sam');
  expect(screen.getByText('It’s done, as I said.')).toBeTruthy();
});
