import { expect, it } from 'vitest';
import { joinSites } from '@/utils/sites/join-sites';
import type { Site } from '@/utils/sites/site';

const chat: Site = {
  id: 'chat',
  name: 'Calm (chat)',
  matches: ['https://calm.example/*'],
  composers: ['#chat'],
  sendButtons: ['#send'],
  sendKey: 'enter',
  chatsBy: 'hash',
  checkedOn: '2026-11-22',
  confidence: 'high',
};
const posts: Site = {
  ...chat,
  id: 'posts',
  composers: ['#post'],
  notComposers: ['.edit #post'],
  sendButtons: ['#publish'],
  sendKey: 'mod-enter',
  altSendKey: 'KeyS',
  chatsBy: 'path',
};
const letters: Site = { ...posts, id: 'letters', composers: ['#letter'], sendButtons: ['#go'] };

it('gives nothing for none, and one as it is', () => {
  expect(joinSites([])).toBeNull();
  expect(joinSites([chat])).toBe(chat);
});

it('knows the boxes of all, and the key of each', () => {
  for (const sites of [
    [chat, posts, letters],
    [posts, letters, chat],
    [posts, chat, letters],
  ]) {
    const joined = joinSites(sites);
    expect([...(joined?.composers ?? [])].sort()).toEqual(['#chat', '#letter', '#post']);
    expect([...(joined?.sendButtons ?? [])].sort()).toEqual(['#go', '#publish', '#send']);
    expect(joined?.sendKey).toBe('enter');
    expect([...(joined?.enterIsNewlineWhen ?? [])].sort()).toEqual(['#letter', '#post']);
    expect(joined?.altSendKey).toBe('KeyS');
  }
});

it('names no box where all have one key', () => {
  const joined = joinSites([posts, letters]);
  expect(joined?.sendKey).toBe('mod-enter');
  expect(joined?.enterIsNewlineWhen).toEqual([]);
});

it('takes what can be told once from the first', () => {
  expect(joinSites([chat, posts])?.chatsBy).toBe('hash');
  expect(joinSites([posts, chat])?.chatsBy).toBe('path');
  expect(joinSites([chat, posts])?.id).toBe('chat');
});
