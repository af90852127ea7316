/** Exercises that two do together: on one screen, and by text. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GroundPlace } from '@/components/ground/GroundPlace';
import { formatTimeOfDay } from '@/components/ui/format';
import type { ExerciseRun } from '@/utils/practice/exercise-run';
import { emptySession, parseSession } from '@/utils/settings/session';
import { defaultSettings } from '@/utils/settings/settings';

const NOW = new Date(2026, 10, 28, 21, 1).getTime();
const MINUTE_MS = 60_000;
const writeText = vi.fn(async (_text: string) => {});
let kept: ExerciseRun | null = null;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  writeText.mockClear();
  vi.stubGlobal('navigator', { languages: [], clipboard: { writeText } });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function Page() {
  const [run, setRun] = useState<ExerciseRun | null>(null);
  kept = run;
  return (
    <GroundPlace
      motion="reduced"
      choice={defaultSettings.ground}
      run={run}
      onRun={setRun}
      onChoice={() => {}}
      onFelt={() => {}}
      onGoTo={() => {}}
      supportHref="#support"
    />
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function show() {
  render(<Page />);
  await screen.findByRole('button', { name: 'Start together' });
}

test('one screen for both: the words for two, in the length of the form', async () => {
  await show();
  press('Start together');
  expect(kept).toMatchObject({ exercise: 'slow-breathing', isForTwo: true, startedAt: NOW });
  expect(await screen.findByText(/One of you reads the word aloud/)).toBeTruthy();
  expect(parseSession({ ...emptySession, version: 1, run: kept }).value.run).toEqual(kept);
});

test('once more is for two again', async () => {
  await show();
  fireEvent.click(screen.getByRole('radio', { name: 'Five senses', description: '' }));
  press('Start together');
  expect(kept).toMatchObject({ exercise: 'five-senses', lengthMs: 3 * MINUTE_MS });
  // The press draws it anew, and it is over by then.
  vi.setSystemTime(NOW + 4 * MINUTE_MS);
  press('Pause');
  press('Again');
  expect(kept).toMatchObject({
    exercise: 'five-senses',
    isForTwo: true,
    startedAt: NOW + 4 * MINUTE_MS,
    pausedAt: null,
    pausedMs: 0,
  });
});

test('by text: a question with the next round time, ready to copy', async () => {
  await show();
  const time = formatTimeOfDay(NOW + 4 * MINUTE_MS);
  press('Copy');
  expect(writeText.mock.calls[0]?.[0]).toMatch(/^Can we both breathe for two minutes, from /);
  expect(writeText.mock.calls[0]?.[0]).toContain(`from ${time}`);
  expect(await screen.findByText('Copied')).toBeTruthy();
});

test('the way to Support stands there too', async () => {
  await show();
  expect(screen.getByRole('link', { name: 'Find support' })).toBeTruthy();
});
