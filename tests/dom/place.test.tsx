import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Place } from '@/components/ui/Place';
import type { PlaceName } from '@/components/ui/place-props';
import { deckFor } from '@/utils/practice/deck';
import { listEntries } from '@/utils/record/journal';
import { useOwnDeck } from '@/utils/record/use-own-deck';
import { emptySession, type Session } from '@/utils/settings/session';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import { freshJournal } from '../support/journal/fresh-journal';
import { useFakeJournal } from '../support/use-fake-journal';

beforeEach(freshJournal);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

let settings: Settings;
let session: Session;
const onGoTo = vi.fn();
const loadJournal = async () => useFakeJournal;
const loadOwnDeck = async () => useOwnDeck;

/** The stores, in memory. */
function Page({ place }: { place: PlaceName }) {
  const [stored, setStored] = useState<Settings>(defaultSettings);
  const [now, setNow] = useState<Session>(emptySession);
  settings = stored;
  session = now;
  return (
    <Place
      place={place}
      settings={{
        settings: stored,
        status: 'ready',
        notSaved: false,
        change: async (change) => setStored(change),
      }}
      session={{
        session: now,
        status: 'ready',
        notSaved: false,
        change: async (change) => setNow(change),
      }}
      notify="off"
      onNotify={() => {}}
      onGoTo={onGoTo}
      supportHref="#support"
      repairHref="#repair"
      loadJournal={loadJournal}
      loadOwnDeck={loadOwnDeck}
      onFelt={() => {}}
    />
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('a run and the choice of it go where they are kept', () => {
  render(<Page place="ground" />);
  fireEvent.click(screen.getByRole('radio', { name: 'Box' }));
  fireEvent.change(screen.getByRole('combobox'), { target: { value: '1' } });
  press('Start');
  expect(settings.ground).toEqual({ ...defaultSettings.ground, exercise: 'box', minutes: 1 });
  expect(session.run).toMatchObject({ exercise: 'box', lengthMs: 64_000, pausedAt: null });
  press('Stop');
  expect(session.run).toBeNull();
});

test('a pause and its length go where they are kept', async () => {
  render(<Page place="pause" />);
  fireEvent.change(await screen.findByRole('combobox'), { target: { value: '20' } });
  press('Start the pause');
  expect(settings.popup.pauseMinutes).toBe(20);
  const { startedAt, endsAt } = session.pause ?? { startedAt: 0, endsAt: 0 };
  expect(endsAt - startedAt).toBe(20 * 60_000);
  expect(await screen.findByText(/I’ll be back at/)).toBeTruthy();
});

/** Waits for these to be what the journal has, the oldest first. */
const ownCards = (wanted: object[]) =>
  vi.waitFor(async () => {
    const answer = await listEntries('cards', { limit: 9, now: 0 });
    expect(answer.ok && answer.value.entries.toReversed()).toMatchObject(wanted);
  });

/**
 * The first card or starter. Which card comes is chance, and before some a question does: these are
 * about jealousy.
 */
async function findSheet(place: 'reframe' | 'words'): Promise<void> {
  if (place === 'reframe') {
    const about = await screen.findByRole('combobox', { name: 'About' });
    fireEvent.change(about, { target: { value: 'jealousy' } });
  }
  await screen.findByRole('article');
}

test('an own card is added, changed in its place, and deleted', async () => {
  render(<Page place="reframe" />);
  await findSheet('reframe');
  for (const thought of ['First', 'Second']) {
    press('Write my own');
    const field = screen.getByRole('textbox', { name: 'The thought' });
    fireEvent.input(field, { target: { value: thought } });
    press('Save');
  }
  press('Change');
  const field = screen.getByRole('textbox', { name: /^Notice/ });
  fireEvent.input(field, { target: { value: 'A guess' } });
  press('Save');
  await ownCards([
    { thought: 'First', notice: '' },
    { thought: 'Second', notice: 'A guess' },
  ]);
  press('Delete');
  await ownCards([{ thought: 'First' }]);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await ownCards([{ thought: 'First' }, { thought: 'Second', notice: 'A guess' }]);
  expect(settings.cards.own).toEqual([]);
});

test.each(['reframe', 'words'] as const)('what is kept in %s is kept by its id', async (place) => {
  render(<Page place={place} />);
  await findSheet(place);
  press('Keep this one');
  const { favourites } = place === 'reframe' ? settings.cards : settings.words;
  expect(favourites).toHaveLength(1);
  press('Kept');
  const after = place === 'reframe' ? settings.cards : settings.words;
  expect(after.favourites).toEqual([]);
});

test.each(['reframe', 'words'] as const)('what is hidden in %s stays so', async (place) => {
  render(<Page place={place} />);
  await findSheet(place);
  press('Hide');
  const { hidden } = place === 'reframe' ? settings.cards : settings.words;
  expect(hidden).toHaveLength(1);
});

test('a thought of one’s own is still there after a look at the cards', async () => {
  render(<Page place="reframe" />);
  fireEvent.click(await screen.findByRole('radio', { name: 'My own thought' }));
  fireEvent.click(await screen.findByRole('button', { name: 'No' }));
  const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The thought' });
  fireEvent.input(await field(), { target: { value: 'They forgot me' } });
  fireEvent.click(screen.getByRole('radio', { name: 'Cards' }));
  fireEvent.click(screen.getByRole('radio', { name: 'My own thought' }));
  expect((await field()).value).toBe('They forgot me');
});

test('something to talk about leads from a thought to Words', async () => {
  render(<Page place="reframe" />);
  fireEvent.click(await screen.findByRole('radio', { name: 'My own thought' }));
  fireEvent.click(await screen.findByRole('button', { name: 'No' }));
  const field = await screen.findByRole('textbox', { name: 'The thought' });
  fireEvent.input(field, { target: { value: 'They forgot me' } });
  press('Next');
  press('Yes, there is');
  press('Find the words');
  expect(onGoTo).toHaveBeenCalledWith('words');
});

test.each([
  ['Jealous', 'jealous'],
  ['Ashamed', 'ashamed'],
] as const)('from %s on to cards that fit it', async (named, feeling) => {
  const { rerender } = render(<Page place="ground" />);
  await act(() => vi.dynamicImportSettled());
  press('Name it');
  fireEvent.click(screen.getByRole('radio', { name: named }));
  press('Look at a thought');
  rerender(<Page place="reframe" />);
  const fitting = deckFor('en', []).filter(({ feelings }) => feelings.includes(feeling));
  await screen.findByRole('combobox', { name: 'About' });
  await screen.findByRole('button', { name: /^(No|Another card)$/ });
  for (let looked = 0; looked < fitting.length; looked += 1) {
    const no = screen.queryByRole('button', { name: 'No' });
    if (no) fireEvent.click(no);
    const thought = screen.getByRole('article').querySelector('h3')?.textContent ?? '';
    expect(fitting.map((card) => card.thought)).toContain(thought.replace(/[“”]/g, ''));
    press('Another card');
  }
});
