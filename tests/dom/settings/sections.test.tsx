import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { AppearanceSection } from '@/components/settings/AppearanceSection';
import { EraseSection } from '@/components/settings/EraseSection';
import { PromptSection } from '@/components/settings/PromptSection';
import { SettingsTrouble } from '@/components/settings/SettingsTrouble';
import { ShortcutSection } from '@/components/settings/ShortcutSection';
import { defaultSettings } from '@/utils/settings/settings';

afterEach(cleanup);

const { prompt, appearance } = defaultSettings;

function showPrompt() {
  const onChange = vi.fn();
  render(<PromptSection prompt={prompt} onChange={onChange} />);
  return onChange;
}

const slider = () => screen.getByRole<HTMLInputElement>('slider');
const number = () => screen.getByRole<HTMLInputElement>('spinbutton');

it('shows the wait twice and saves it when the slider is let go', () => {
  const onChange = showPrompt();
  expect(slider().value).toBe('5');
  expect(number().value).toBe('5');
  fireEvent.input(slider(), { target: { value: '30' } });
  expect(number().value).toBe('30');
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.change(slider());
  expect(onChange).toHaveBeenCalledWith({ ...prompt, waitSeconds: 30 });
});

it.each(['0', '60'])('takes %s seconds as typed', (value) => {
  const onChange = showPrompt();
  fireEvent.change(number(), { target: { value } });
  expect(onChange).toHaveBeenCalledWith({ ...prompt, waitSeconds: Number(value) });
});

it('keeps what is being typed while news of the settings come', () => {
  const onChange = vi.fn();
  const { rerender } = render(<PromptSection prompt={prompt} onChange={onChange} />);
  fireEvent.input(number(), { target: { value: '7' } });
  rerender(<PromptSection prompt={{ ...prompt, waitSeconds: 20 }} onChange={onChange} />);
  expect(number().value).toBe('7');
  fireEvent.change(number());
  expect(onChange).toHaveBeenCalledWith({ ...prompt, waitSeconds: 7 });
});

it.each(['61', '-1', '2.5', ''])('says what fits when "%s" is typed', (value) => {
  const onChange = showPrompt();
  fireEvent.change(number(), { target: { value } });
  expect(onChange).not.toHaveBeenCalled();
  expect(screen.getByText('Type a whole number from 0 to 60.').getAttribute('role')).toBe('alert');
  expect(number().getAttribute('aria-invalid')).toBe('true');
});

it.each([
  ['A little longer', 'longer'],
  ['Keep for later', 'wait'],
  ['Name the feeling', 'feelings'],
  ['Don’t hold this chat until tomorrow', 'rest'],
] as const)('switches "%s" off alone', (name, key) => {
  const onChange = showPrompt();
  fireEvent.click(screen.getByRole('switch', { name, checked: true }));
  const offers = { ...prompt.offers, [key]: false };
  expect(onChange).toHaveBeenCalledWith({ ...prompt, offers });
});

it('keeps one question, goes back to another one each week, and asks none', async () => {
  const onChange = showPrompt();
  const name = 'Which question';
  const choices = await screen.findByRole<HTMLSelectElement>('combobox', { name });
  expect(choices.selectedOptions[0]?.textContent).toBe('Another one each week');
  fireEvent.change(choices, { target: { value: 'read-tomorrow' } });
  fireEvent.change(choices, { target: { value: '' } });
  fireEvent.click(screen.getByRole('switch', { name: 'A question for the week', checked: true }));
  expect(onChange.mock.calls.map(([{ question }]) => question)).toEqual([
    { on: true, pinned: 'read-tomorrow' },
    { on: true, pinned: null },
    { on: false, pinned: null },
  ]);
});

it('says why the question changes, and shows no choice where none is asked', async () => {
  showPrompt();
  expect(screen.getByText(/what always stays the same is soon not seen/)).toBeTruthy();
  expect(await screen.findByText(/Kovacs et al\. 2018/)).toBeTruthy();
  cleanup();
  const off = { ...prompt, question: { on: false, pinned: null } };
  render(<PromptSection prompt={off} onChange={() => {}} />);
  expect(screen.queryByRole('combobox')).toBeNull();
});

it('switches the mark button off', () => {
  const onChange = showPrompt();
  fireEvent.click(screen.getByRole('switch', { name: 'Mark button beside the message box' }));
  expect(onChange).toHaveBeenCalledWith({ ...prompt, markButton: false });
});

it('changes colours and movement, each alone', () => {
  const onChange = vi.fn();
  render(<AppearanceSection appearance={appearance} onChange={onChange} />);
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Less' }));
  expect(onChange.mock.calls).toEqual([
    [{ ...appearance, theme: 'dark' }],
    [{ ...appearance, motion: 'reduced' }],
  ]);
});

it('shows the shortcuts and where to change them', () => {
  const onOpen = vi.fn();
  const shortcuts = { markDraft: 'Alt+Shift+H', openPopup: '', openPanel: 'Alt+Shift+P' };
  const { rerender } = render(
    <ShortcutSection shortcuts={shortcuts} browserKind="chromium" onOpen={onOpen} />,
  );
  expect(screen.getByText('Alt+Shift+H')).toBeTruthy();
  expect(screen.getByText('Not set')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Change the shortcuts' }));
  expect(onOpen).toHaveBeenCalledOnce();
  rerender(<ShortcutSection shortcuts={shortcuts} browserKind="firefox" onOpen={onOpen} />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText(/Manage Extension Shortcuts/)).toBeTruthy();
});

it('erases with a second click only', () => {
  const onErase = vi.fn();
  render(<EraseSection failed={false} onErase={onErase} />);
  fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
  expect(onErase).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Keep it all' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Erase everything' }));
  fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
  const really = screen.getByRole('button', { name: 'Yes, erase everything' });
  expect(document.activeElement).toBe(really);
  fireEvent.click(really);
  expect(onErase).toHaveBeenCalledOnce();
});

it('says what to do when not everything could be erased', () => {
  render(<EraseSection failed onErase={() => {}} />);
  expect(screen.getByText(/Not everything could be erased/).getAttribute('role')).toBe('alert');
});

it.each([
  ['newer', 'Your settings are from a newer Breather'],
  ['unreadable', 'Your settings could not be read'],
] as const)('writes nothing over %s settings until the person says so twice', (reason, title) => {
  const onFresh = vi.fn();
  const onReload = vi.fn();
  render(<SettingsTrouble reason={reason} onReload={onReload} onFresh={onFresh} />);
  expect(screen.getByRole('heading', { name: title })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onReload).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole('button', { name: 'Start with fresh settings' }));
  expect(onFresh).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Yes, start fresh' }));
  expect(onFresh).toHaveBeenCalledOnce();
});
