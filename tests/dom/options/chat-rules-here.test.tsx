/** The chats that are always held, by the sites as a person calls them. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ChatRulesHere } from '@/entrypoints/options/ChatRulesHere';
import { offerSites } from '@/utils/sites/site-patterns';
import { siteSwitches } from '@/utils/sites/site-switches';
import { DAY_MS } from '@/utils/time/durations';

afterEach(cleanup);

const ZULIP = 'https://*.zulipchat.com/*';

test('chats at the hosts of one service stand together, and a site that is off says so', async () => {
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
  const choices = [{ pattern: ZULIP, on: true }];
  render(<ChatRulesHere sites={siteSwitches(offerSites(), choices, [ZULIP])} />);
  const zulip = await screen.findByRole('heading', { name: '2 chats on Zulip' });
  expect(zulip.parentElement?.textContent).not.toContain('The site is off now');
  const own = screen.getByRole('heading', { name: '1 chat on own.example' });
  expect(own.parentElement?.textContent).toContain(
    'The site is off now, so nothing is held there.',
  );
});
