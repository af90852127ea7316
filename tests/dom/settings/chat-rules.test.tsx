import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ChatRules, type ChatsOfSite, type ShownChat } from '@/components/settings/ChatRules';

afterEach(cleanup);

const madeAt = new Date(2026, 10, 29, 12).getTime();
const one: ShownChat = { chat: 'a', madeAt, name: '', isEnded: false };
const two: ShownChat = { chat: 'b', madeAt, name: 'Sam', isEnded: false };

function show(sites: ChatsOfSite[]) {
  const on = { onName: vi.fn(), onEnd: vi.fn(), onRevive: vi.fn() };
  render(<ChatRules sites={sites} {...on} />);
  return on;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('says how one begins, as long as there is none', () => {
  show([]);
  expect(screen.getByText(/choose Always in this chat/)).toBeTruthy();
});

it('counts them by site, each with its day and the name that the person gave', () => {
  show([{ siteName: 'WhatsApp', chats: [one, two] }]);
  expect(screen.getByRole('heading', { name: '2 chats on WhatsApp' })).toBeTruthy();
  expect(screen.getByText('Sam')).toBeTruthy();
  expect(screen.getAllByText('Since November 29, 2026')).toHaveLength(2);
});

it('is named, and the name may be taken out again', () => {
  const { onName } = show([{ siteName: 'WhatsApp', chats: [two] }]);
  press('More: Sam');
  press('Name: Sam');
  const field = screen.getByRole('textbox') as HTMLTextAreaElement;
  expect(field.value).toBe('Sam');
  fireEvent.input(field, { target: { value: ' My  sister ' } });
  press('Save');
  expect(onName).toHaveBeenLastCalledWith('b', 'My sister');
  press('More: Sam');
  press('Name: Sam');
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '' } });
  press('Save');
  expect(onName).toHaveBeenLastCalledWith('b', '');
});

it('is ended, and brought back', () => {
  const { onEnd, onRevive } = show([
    { siteName: 'WhatsApp', chats: [one, { ...two, isEnded: true }] },
  ]);
  expect(screen.getByRole('heading', { name: '1 chat on WhatsApp' })).toBeTruthy();
  press('More: A chat on WhatsApp, since November 29, 2026');
  press('End: A chat on WhatsApp, since November 29, 2026');
  expect(onEnd).toHaveBeenCalledWith('a');
  press('Undo');
  expect(onRevive).toHaveBeenCalledWith('b');
});
