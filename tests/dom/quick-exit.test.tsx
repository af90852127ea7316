import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { QuickExit } from '@/components/quick-exit/QuickExit';

const replacePage = vi.fn();
const lock = vi.fn();
const reloadPage = vi.fn();
const ELSEWHERE = 'https://www.bbc.com/weather';

beforeEach(() => {
  vi.useFakeTimers();
  for (const mock of [replacePage, lock, reloadPage]) mock.mockReset();
  render(
    <>
      <QuickExit lock={lock} replacePage={replacePage} reloadPage={reloadPage} />
      <input />
    </>,
  );
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pressShift = () => {
  fireEvent.keyDown(document.body, { key: 'Shift', shiftKey: true });
  fireEvent.keyUp(document.body, { key: 'Shift' });
};
const said = () => screen.getByRole('status').textContent;

it('is a link that names the emergency and tells the other page nothing', () => {
  const link = screen.getByRole('link', { name: 'Emergency Leave this page' });
  expect(link.getAttribute('href')).toBe(ELSEWHERE);
  expect(link.getAttribute('rel')).toBe('nofollow noreferrer');
  expect(link.getAttribute('title')).toMatch(/does not erase the history/);
});

it('replaces the page at a click and covers it in white while it goes', () => {
  expect(screen.getByRole('alert').textContent).toBe('');
  const link = screen.getByRole('link');
  expect(fireEvent.click(link)).toBe(false);
  expect(replacePage.mock.calls).toEqual([[ELSEWHERE]]);
  expect(screen.getByRole('alert').textContent).toBe('One moment');
});

it('leaves at the third Shift and says how many are left before', () => {
  expect(said()).toBe('');
  pressShift();
  expect(said()).toBe('Press Shift 2 more times to leave.');
  pressShift();
  expect(said()).toBe('Press Shift once more to leave.');
  expect(replacePage).not.toHaveBeenCalled();
  pressShift();
  expect(replacePage.mock.calls).toEqual([[ELSEWHERE]]);
});

it('says when five seconds went by, and counts anew', () => {
  pressShift();
  pressShift();
  act(() => {
    vi.advanceTimersByTime(5_001);
  });
  expect(said()).toBe('You stay on this page.');
  pressShift();
  expect(said()).toBe('Press Shift 2 more times to leave.');
  expect(replacePage).not.toHaveBeenCalled();
});

it('lets a person write in capitals', () => {
  const field = screen.getByRole('textbox');
  for (const key of ['N', 'O', 'W', 'X']) {
    fireEvent.keyDown(field, { key: 'Shift', shiftKey: true });
    fireEvent.keyDown(field, { key, shiftKey: true });
    fireEvent.keyUp(field, { key, shiftKey: true });
    fireEvent.keyUp(field, { key: 'Shift' });
  }
  expect(said()).toBe('');
  expect(replacePage).not.toHaveBeenCalled();
});

it('locks what a passphrase seals before it leaves', () => {
  replacePage.mockImplementation(() => expect(lock).toHaveBeenCalledOnce());
  fireEvent.click(screen.getByRole('link'));
  expect(replacePage).toHaveBeenCalledOnce();
});

it('stays covered, and is drawn anew, when the browser brings the page back', () => {
  const show = (persisted: boolean) =>
    act(() => {
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    });
  show(true);
  expect(reloadPage).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('link'));
  show(false);
  expect(reloadPage).not.toHaveBeenCalled();
  show(true);
  expect(reloadPage).toHaveBeenCalledOnce();
  expect(screen.getByRole('alert').textContent).toBe('One moment');
});

it('says that a text would be lost before it leaves with one, and leaves at the sixth Shift', () => {
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'They never' } });
  for (const left of [5, 4, 3]) {
    pressShift();
    expect(said()).toContain(`would be lost. Press Shift ${left} more times to leave`);
  }
  expect(replacePage).not.toHaveBeenCalled();
  for (let press = 0; press < 3; press += 1) pressShift();
  expect(replacePage).toHaveBeenCalledOnce();
});

it('leaves at the third Shift where the text is on a page out of sight', () => {
  const field = screen.getByRole<HTMLInputElement>('textbox');
  fireEvent.input(field, { target: { value: 'half a note' } });
  field.hidden = true;
  for (let press = 0; press < 3; press += 1) pressShift();
  expect(replacePage).toHaveBeenCalledOnce();
});

it('leaves at the third Shift once the text is gone', () => {
  const field = screen.getByRole('textbox');
  fireEvent.input(field, { target: { value: 'They' } });
  fireEvent.input(field, { target: { value: '' } });
  for (let press = 0; press < 3; press += 1) pressShift();
  expect(replacePage).toHaveBeenCalledOnce();
});
