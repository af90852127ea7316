import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PausePlace } from '@/components/pause/PausePlace';
import { formatTimeOfDay } from '@/components/ui/format';
import type { PausePlaceProps } from '@/components/ui/place-props';
import { MINUTE_MS } from '@/utils/time/durations';

const NOW = new Date(2026, 10, 22, 14, 10).getTime();

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function show(props: Partial<PausePlaceProps> = {}) {
  const given = {
    onPause: vi.fn(),
    onMinutes: vi.fn(),
    onNotify: vi.fn(),
    onOurPause: vi.fn(),
  };
  render(
    <PausePlace
      pause={null}
      minutes={10}
      holds
      notify="off"
      ourPause={null}
      supportHref="#support"
      {...given}
      {...props}
    />,
  );
  return given;
}

function pass(ms: number) {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const clock = (minutes: number) => formatTimeOfDay(NOW + minutes * MINUTE_MS);

test('a pause starts with the length chosen last and says when that ends', () => {
  const { onPause } = show();
  expect(screen.getByText(`Back at ${clock(10)}`)).toBeTruthy();
  press('Start the pause');
  expect(onPause).toHaveBeenCalledWith({ startedAt: NOW, endsAt: NOW + 10 * MINUTE_MS });
});

test('a length is chosen beside the start', () => {
  const { onMinutes } = show();
  fireEvent.change(screen.getByRole('combobox'), { target: { value: '20' } });
  expect(onMinutes).toHaveBeenCalledWith(20);
});

test('an own length is taken when it is one, and otherwise said to be none', () => {
  const { onMinutes } = show();
  fireEvent.change(screen.getByRole('combobox'), { target: { value: '0' } });
  const field = screen.getByRole('spinbutton', { name: 'Minutes' });
  fireEvent.input(field, { target: { value: '45' } });
  expect(onMinutes).toHaveBeenLastCalledWith(45);
  fireEvent.input(field, { target: { value: '500' } });
  expect(onMinutes).toHaveBeenCalledTimes(1);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Between 1 and 240 minutes')).toBeTruthy();
});

test('a running pause shows the time of coming back and the minutes left', () => {
  show({ pause: { startedAt: NOW, endsAt: NOW + 10 * MINUTE_MS } });
  expect(screen.getByRole('heading').textContent).toBe(`Back at ${clock(10)}`);
  pass(3 * MINUTE_MS + 1_000);
  expect(screen.getByText('7 minutes left')).toBeTruthy();
  pass(6 * MINUTE_MS + 1_000);
  expect(screen.getByText('Less than a minute left')).toBeTruthy();
});

test.each([
  [true, 'Until then, every message on the sites that are on waits for a breath.'],
  [false, 'Let it rest until then.'],
])('a running pause promises a hold only where a site is on: %s', (holds, words) => {
  show({ holds, pause: { startedAt: NOW, endsAt: NOW + 10 * MINUTE_MS } });
  expect(screen.getByText(words)).toBeTruthy();
});

test('a bit longer is five minutes more, and ending it ends it', () => {
  const pause = { startedAt: NOW, endsAt: NOW + 10 * MINUTE_MS };
  const { onPause } = show({ pause });
  press('A bit longer');
  expect(onPause).toHaveBeenLastCalledWith({ ...pause, endsAt: NOW + 15 * MINUTE_MS });
  press('End the pause');
  expect(onPause).toHaveBeenLastCalledWith(null);
});

test('when the time has come it says so, and longer counts from now', () => {
  const pause = { startedAt: NOW - 30 * MINUTE_MS, endsAt: NOW - 20 * MINUTE_MS };
  const { onPause } = show({ pause });
  expect(screen.getByRole('heading', { name: 'Your pause is over' })).toBeTruthy();
  press('A bit longer');
  expect(onPause).toHaveBeenLastCalledWith({ ...pause, endsAt: NOW + 5 * MINUTE_MS });
});

test('the sentence is copied with the time of coming back', async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  const writeText = vi.fn(async (_text: string) => {});
  vi.stubGlobal('navigator', { languages: [], clipboard: { writeText } });
  show({ pause: { startedAt: NOW, endsAt: NOW + 20 * MINUTE_MS } });
  press('Copy');
  expect((await screen.findByText('Copied')).getAttribute('role')).toBe('status');
  const sentence = expect.stringContaining(`I’ll be back at ${clock(20)}.`);
  expect(writeText).toHaveBeenCalledWith(sentence);
});

test('a clipboard that refuses is no silence', async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  vi.stubGlobal('navigator', {
    languages: [],
    clipboard: { writeText: () => Promise.reject(new Error('no')) },
  });
  show();
  press('Copy');
  expect(await screen.findByText(/Select the words and copy them yourself/)).toBeTruthy();
});

test('the notification is asked for with a tick, and a refusal is told', () => {
  const { onNotify } = show({ notify: 'refused' });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Tell me when it is over' }));
  expect(onNotify).toHaveBeenCalledWith(true);
  expect(screen.getByText(/Your browser said no/)).toBeTruthy();
});
