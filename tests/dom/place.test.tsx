import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { Place } from '@/components/Place';
import type { PlaceName } from '@/components/place-props';
import { emptySession, type Session } from '@/utils/session/session';
import { defaultSettings, type Settings } from '@/utils/settings/settings';

afterEach(cleanup);

let settings: Settings;
let session: Session;

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
      onGoTo={() => {}}
    />
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('a run and the choice of it go where they are kept', () => {
  render(<Page place="ground" />);
  fireEvent.click(screen.getByRole('radio', { name: 'Box' }));
  fireEvent.click(screen.getByRole('radio', { name: '1 min' }));
  press('Start');
  expect(settings.ground).toEqual({ exercise: 'box', minutes: 1 });
  expect(session.run).toMatchObject({ exercise: 'box', lengthMs: 64_000, pausedAt: null });
  press('Stop');
  expect(session.run).toBeNull();
});

test('a pause and its length go where they are kept', async () => {
  render(<Page place="pause" />);
  fireEvent.click(screen.getByRole('radio', { name: '20 min' }));
  press('Start the pause');
  expect(settings.popup.pauseMinutes).toBe(20);
  const { startedAt, endsAt } = session.pause ?? { startedAt: 0, endsAt: 0 };
  expect(endsAt - startedAt).toBe(20 * 60_000);
  expect(await screen.findByText(/I’ll be back at/)).toBeTruthy();
});

test('an own card is added, changed in its place, and deleted', async () => {
  render(<Page place="reframe" />);
  await screen.findByRole('article');
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
  expect(settings.cards.own).toMatchObject([
    { thought: 'First', notice: '' },
    { thought: 'Second', notice: 'A guess' },
  ]);
  press('Delete');
  expect(settings.cards.own.map(({ thought }) => thought)).toEqual(['First']);
});

test.each(['reframe', 'words'] as const)('what is kept in %s is kept by its id', async (place) => {
  render(<Page place={place} />);
  await screen.findByRole('article');
  press('Keep this one');
  const { favourites } = place === 'reframe' ? settings.cards : settings.words;
  expect(favourites).toHaveLength(1);
  press('Keep this one');
  const after = place === 'reframe' ? settings.cards : settings.words;
  expect(after.favourites).toEqual([]);
});
