import { expect, it } from 'vitest';
import { findSite } from '@/utils/sites/find-site';

const find = (url: string) => findSite(new URL(url))?.id;

it('finds the site of an address', () => {
  expect(find('https://discord.com/channels/@me/1')).toBe('discord');
  expect(find('https://web.telegram.org/k/#1')).toBe('telegram-k');
  expect(find('https://web.telegram.org/a/#1')).toBe('telegram-a');
  expect(find('https://web.telegram.org/')).toBeUndefined();
});

it('finds it on every host of a domain, and on no other', () => {
  expect(find('https://calm.zulipchat.com/#narrow')).toBe('zulip');
  expect(find('https://a.b.zulipchat.com/')).toBe('zulip');
  expect(find('https://zulipchat.com/')).toBe('zulip');
  expect(find('https://badzulipchat.com/')).toBeUndefined();
  expect(find('https://zulipchat.com.evil.example/')).toBeUndefined();
  expect(find('http://calm.zulipchat.com/')).toBeUndefined();
  expect(find('https://calm.zulipchat.com:8443/')).toBeUndefined();
});

it('knows a host by its whole name', () => {
  expect(find('http://discord.com/')).toBeUndefined();
  expect(find('https://discord.com.evil.example/')).toBeUndefined();
  expect(find('https://evildiscord.com/')).toBeUndefined();
});

it('joins what one page shows beside each other', () => {
  const x = findSite(new URL('https://x.com/home'));
  expect(x?.composers.join()).toMatch(/dm-composer-textarea.*tweetTextarea_/);
  expect(x?.sendKey).toBe('enter');
  expect(x?.enterIsNewlineWhen?.join()).toMatch(/tweetTextarea_/);
  expect(findSite(new URL('https://old.reddit.com/r/x'))?.sendKey).toBe('mod-enter');
});
