import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ChatRules, type ChatsOfSite, type ShownChat } from '@/components/settings/ChatRules';

afterEach(cleanup);

const madeAt = new Date(2026, 10, 29, 12).getTime();
const one: ShownChat = { chat: 'a', madeAt, name: '', isEnded: false };
const two: ShownChat = { chat: 'b', madeAt, name: 'Sam', isEnded: false };

function show(sites: ChatsOfSite[] | null, trouble: 'newer' | 'unreadable' | null = null) {
  const on = { onName: vi.fn(), onEnd: vi.fn(), onRevive: vi.fn() };
  const draw = (now: ChatsOfSite[] | null, notSaved = false) => (
    <ChatRules sites={now} trouble={trouble} notSaved={notSaved} {...on} />
  );
  const { rerender } = render(draw(sites));
  const show = (now: ChatsOfSite[], notSaved?: boolean) => rerender(draw(now, notSaved));
  return { ...on, show };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('says how one begins, as long as there is none', () => {
  show([]);
  expect(screen.getByText(/choose Always in this chat/)).toBeTruthy();
});

it('says nothing of them while they are looked up', () => {
  show(null);
  expect(screen.queryByText(/choose Always in this chat/)).toBeNull();
});

it.each([
  ['newer', /from a newer Breather/],
  ['unreadable', /can’t be read right now/],
] as const)('says so where what is kept is %s, and not that there is none', (trouble, words) => {
  show([], trouble);
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.queryByText(/choose Always in this chat/)).toBeNull();
});

it('says it when a change could not be kept', () => {
  const sites = [{ siteName: 'WhatsApp', isOn: true, chats: [one] }];
  const { show: draw } = show(sites);
  expect(screen.getByRole('alert').textContent).toBe('');
  draw(sites, true);
  expect(screen.getByRole('alert').textContent).toMatch(/could not be saved/);
});

it('counts them by site, each with its day and the name that the person gave', () => {
  show([{ siteName: 'WhatsApp', isOn: true, chats: [one, two] }]);
  expect(screen.getByRole('heading', { name: '2 chats on WhatsApp' })).toBeTruthy();
  expect(screen.getByText('Sam')).toBeTruthy();
  expect(screen.getAllByText('Since November 29, 2026')).toHaveLength(2);
});

it('is named, and the name may be taken out again', () => {
  const { onName } = show([{ siteName: 'WhatsApp', isOn: true, chats: [two] }]);
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

it('keeps the keyboard at its row, after a name, no name, and Undo', () => {
  const ended = { ...two, isEnded: true };
  const { show: draw } = show([{ siteName: 'WhatsApp', isOn: true, chats: [ended, one] }]);
  const about = 'A chat on WhatsApp, since November 29, 2026';
  const more = (name: string) => screen.getByRole('button', { name: `More: ${name}` });
  for (const answer of ['Save', 'Cancel']) {
    press(`More: ${about}`);
    press(`Name: ${about}`);
    screen.getByRole('button', { name: answer }).focus();
    press(answer);
    expect(document.activeElement).toBe(more(about));
  }
  screen.getByRole('button', { name: 'Undo' }).focus();
  press('Undo');
  draw([{ siteName: 'WhatsApp', isOn: true, chats: [two, one] }]);
  expect(document.activeElement).toBe(more('Sam'));
});

it('takes the keyboard to Undo where the row was ended here, and not as the page opens', () => {
  const { show: draw } = show([
    { siteName: 'WhatsApp', isOn: true, chats: [{ ...one, isEnded: true }, two] },
  ]);
  expect(document.activeElement).toBe(document.body);
  press('More: Sam');
  screen.getByRole('button', { name: 'End: Sam' }).focus();
  press('End: Sam');
  draw([{ siteName: 'WhatsApp', isOn: true, chats: [one, { ...two, isEnded: true }] }]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
});

it('a rule of a chat is ended, and brought back', () => {
  const { onEnd, onRevive } = show([
    { siteName: 'WhatsApp', isOn: true, chats: [one, { ...two, isEnded: true }] },
  ]);
  expect(screen.getByRole('heading', { name: '1 chat on WhatsApp' })).toBeTruthy();
  press('More: A chat on WhatsApp, since November 29, 2026');
  press('End: A chat on WhatsApp, since November 29, 2026');
  expect(onEnd).toHaveBeenCalledWith('a');
  press('Undo');
  expect(onRevive).toHaveBeenCalledWith('b');
});
