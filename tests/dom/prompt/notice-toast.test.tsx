import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ActsContext } from '@/components/prompt/Act';
import { NoticeToast } from '@/components/prompt/NoticeToast';
import type { Notice } from '@/utils/engine/bridge';
import { HOUR_MS } from '@/utils/time/durations';
import { createPlainActs } from '../../support/plain-stage';

/** A Thursday. */
const untilAt = new Date(2026, 0, 1, 7, 0).getTime();

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(untilAt - 8 * HOUR_MS);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(notice: Notice, keeper: string | null = null) {
  const acts = {
    ...{ silence: vi.fn(), switchOff: vi.fn(), undone: vi.fn(), teach: vi.fn(), close: vi.fn() },
    ...{ breathe: vi.fn(), copy: vi.fn(async () => true), noteAfter: vi.fn() },
  };
  render(
    <ActsContext.Provider value={createPlainActs()}>
      <NoticeToast notice={notice} side="top" keeper={keeper} {...acts} />
    </ActsContext.Provider>,
  );
  return acts;
}

function settle(): void {
  act(() => {
    vi.advanceTimersByTime(500);
  });
}

const undo = (done: (isDone: boolean) => void) => done(true);

it.each<[Notice, RegExp]>([
  [{ kind: 'resting', untilAt, undo }, /in this chat until 0?7:00/],
  [{ kind: 'silenced', what: 'words', untilAt, undo }, /your words are not held until 0?7:00/],
  [{ kind: 'silenced', what: 'lateHours', untilAt, undo }, /Late messages .* until 0?7:00/],
  [{ kind: 'silenced', what: 'site', untilAt, undo }, /for their site until 0?7:00/],
  [{ kind: 'quieted', what: 'lateHours', untilAt, undo }, /No line about late hours until 0?7:00/],
  [{ kind: 'switched-off', what: 'longStretch', undo }, /line about a long stretch is off/],
  [{ kind: 'newline', undo }, /Enter makes a new line here from now on/],
  [{ kind: 'enter-sends', undo }, /Enter sends here from now on/],
])('%j names what changed, and is undone by one press', (notice, said) => {
  const { undone, close } = show(notice);
  expect(screen.getByRole('status').querySelector<HTMLElement>('[data-w]')?.dataset.w).toMatch(
    said,
  );
  expect(screen.getByRole('status').textContent, 'nothing to be found by a page').toBe('');
  const button = screen.getByRole('button', { name: 'Undo' });
  fireEvent.click(button);
  expect(undone, 'before anybody could aim').not.toHaveBeenCalled();
  settle();
  fireEvent.click(button);
  expect(undone.mock.calls).toEqual([[true]]);
  expect(close).not.toHaveBeenCalled();
});

it('names the day where the time alone would be taken for that of another one', () => {
  // Said at four in the night, it is not for three hours.
  vi.setSystemTime(untilAt - 27 * HOUR_MS);
  show({ kind: 'resting', untilAt, undo });
  expect(screen.getByRole('status').querySelector<HTMLElement>('[data-w]')?.dataset.w).toMatch(
    /in this chat until Thu,? 0?7:00/,
  );
});

it('says that it is undone only once it is', () => {
  const { undone } = show({ kind: 'newline', undo: () => {} });
  settle();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undone).not.toHaveBeenCalled();
});

it.each<[Notice]>([
  [{ kind: 'changed', draft: 'My words' }],
  [{ kind: 'undone' }],
  [{ kind: 'not-kept' }],
])('%j has nothing to undo', (notice) => {
  show(notice);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it.each(['changed', 'words-gone'] as const)('%s gives what was held to the clipboard', (kind) => {
  const { copy } = show({ kind, draft: 'My words' });
  settle();
  fireEvent.click(screen.getByRole('button', { name: 'Copy my draft' }));
  expect(copy).toHaveBeenCalledWith('My words');
  cleanup();
  show({ kind, draft: ' ' });
  expect(screen.queryByRole('button', { name: 'Copy my draft' }), 'a picture alone').toBeNull();
});

it('tells of a draft that was kept, gives it to the clipboard, and is taken back', () => {
  const undo = vi.fn();
  const { copy, breathe, undone } = show({ kind: 'kept-later', untilAt, draft: 'My words', undo });
  settle();
  fireEvent.click(screen.getByRole('button', { name: 'Copy my draft' }));
  expect(copy).toHaveBeenCalledWith('My words');
  fireEvent.click(screen.getByRole('button', { name: 'Take a breath' }));
  expect(breathe).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  undo.mock.calls[0]?.[0](true);
  expect(undone.mock.calls).toEqual([[true]]);
});

it('gives a sentence for the other person where the time is near', () => {
  vi.setSystemTime(untilAt - 20 * 60_000);
  const { copy } = show({ kind: 'kept-later', untilAt, draft: 'My words', undo });
  settle();
  fireEvent.click(screen.getByRole('button', { name: 'Copy the sentence' }));
  expect(copy).toHaveBeenCalledWith(expect.stringMatching(/pause.*back at 0?7:00/));
  cleanup();
  vi.setSystemTime(untilAt - 5 * 60 * 60_000);
  show({ kind: 'kept-later', untilAt, draft: 'My words', undo });
  expect(screen.queryByRole('button', { name: 'Copy the sentence' })).toBeNull();
});

it('says where the draft stays, and of a site that keeps drafts by itself that it does', () => {
  const kept = { kind: 'kept-later', untilAt, draft: 'My words', undo } as const;
  show(kept);
  const says = () => screen.getByRole('status').querySelector('[data-w]')?.getAttribute('data-w');
  expect(says()).toMatch(/The draft stays in its box while this tab is open\.$/);
  cleanup();
  show(kept, 'Element');
  expect(says()).toMatch(/Only this chat is held\. Element keeps drafts in this browser\.$/);
});

it('asks how what waited is now, with one tap', () => {
  const { noteAfter, close } = show({ kind: 'how-now' });
  settle();
  fireEvent.click(screen.getByRole('button', { name: 'Cooler' }));
  expect(noteAfter).toHaveBeenCalledWith('cooler');
  expect(close).toHaveBeenCalledOnce();
});

it('asks it of what is let go once its time has come, beside the way back', () => {
  const { noteAfter, undone } = show({ kind: 'let-go', isDue: true, undo: (done) => done(true) });
  settle();
  fireEvent.click(screen.getByRole('button', { name: 'Hotter' }));
  expect(noteAfter).toHaveBeenCalledWith('hotter');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undone).toHaveBeenCalledWith(true);
  cleanup();
  show({ kind: 'let-go', isDue: false, undo });
  expect(screen.queryByRole('button', { name: 'Hotter' })).toBeNull();
});

it('offers a breath after many messages, beside the ways to be silent', () => {
  const { breathe } = show({ kind: 'reminder', reminder: 'manyMessages' });
  settle();
  fireEvent.click(screen.getByRole('button', { name: 'Take a breath' }));
  expect(breathe).toHaveBeenCalledOnce();
});

it('says that a message went past, and leads to showing the site', () => {
  const { teach } = show({ kind: 'missed' });
  settle();
  fireEvent.click(screen.getByRole('button', { name: 'Show Breather this site' }));
  expect(teach).toHaveBeenCalledOnce();
});
