/** The chats that are always held, by the sites as a person calls them. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ChatRulesHere } from '@/entrypoints/options/ChatRulesHere';
import { DAY_MS } from '@/utils/time/durations';

afterEach(cleanup);

test('chats at the hosts of one service stand together, under its name', async () => {
  const now = Date.now();
  const rule = (chat: string, host: string) => ({
    ...{ chat, site: `https://${host}/*`, madeAt: now, untilAt: now + DAY_MS },
    ...{ name: '', endedAt: null },
  });
  const rules = [
    rule('a.talk', 'acme.zulipchat.com'),
    rule('b.talk', 'club.zulipchat.com'),
    rule('c.talk', 'own.example'),
  ];
  const chats = { salt: 'salt', rules, marks: [], rests: [], later: [] };
  await fakeBrowser.storage.local.set({ chats });
  render(<ChatRulesHere />);
  expect(await screen.findByRole('heading', { name: '2 chats on Zulip' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: '1 chat on own.example' })).toBeTruthy();
});
