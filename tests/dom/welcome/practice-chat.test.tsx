import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellPracticeStep } from '@/components/welcome/practice-step';
import { PracticeChat } from '@/entrypoints/practice/PracticeChat';

vi.mock('@/components/welcome/practice-step', () => ({ tellPracticeStep: vi.fn() }));

beforeEach(() => {
  vi.useFakeTimers();
  render(<PracticeChat />);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.mocked(tellPracticeStep).mockClear();
});

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Write to Sam' });
const said = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const write = (value: string) => fireEvent.input(box(), { target: { value } });

it('sends with Enter, empties the box and keeps the focus there', () => {
  write('Fine. Never mind');
  fireEvent.keyDown(box(), { key: 'Enter' });
  expect(said().at(-1)).toBe('You: Fine. Never mind');
  expect(box().value).toBe('');
  expect(document.activeElement).toBe(box());
});

it('sends with the button', () => {
  write('Fine');
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(said().at(-1)).toBe('You: Fine');
});

it('makes a new line with Shift and Enter, and leaves a composition alone', () => {
  write('Fine');
  expect(fireEvent.keyDown(box(), { key: 'Enter', shiftKey: true })).toBe(true);
  expect(fireEvent.keyDown(box(), { key: 'Enter', isComposing: true })).toBe(true);
  expect(said()).toHaveLength(2);
});

it('takes the Enter that ends a composition for no message that was held', () => {
  write('Fine');
  fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
  vi.runAllTimers();
  expect(tellPracticeStep).not.toHaveBeenCalledWith('held');
});

it('sends nothing that is empty', () => {
  write('   ');
  fireEvent.keyDown(box(), { key: 'Enter' });
  expect(said()).toHaveLength(2);
});

it('answers after a moment, once for each message', async () => {
  write('Fine');
  fireEvent.keyDown(box(), { key: 'Enter' });
  await vi.runAllTimersAsync();
  expect(said().slice(2)).toEqual(['You: Fine', 'Sam: Okay, got it.']);
});
